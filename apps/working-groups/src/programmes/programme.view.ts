import { answer, EnumField, IdField, IntField, ListField, LocalDateField, SlugField, TextField } from '#http';
import type { LocalDate } from '#domain';
import { stopStates } from './stop.entity.ts';
import { programmeKinds, programmeStates, type TravellingProgramme } from './travelling-programme.entity.ts';

export class ProgrammeView {
  @IdField() id: string;
  @EnumField(programmeKinds) kind: string;
  @TextField({ example: 'Balkan festival train' }) title: string;
  @IdField() itemId: string;
  @SlugField({ example: 'istanbul' }) leadCityId: string;
  @ListField('slug', { example: ['laktasi', 'sarajevo'] }) supportingCityIds: string[];
  @EnumField(programmeStates, { description: 'As of today: running from the first day of its first stop.' }) state: string;
  @LocalDateField({ nullable: true, description: 'The first day of its first stop that is not cancelled.' }) firstOn: string | null;
  @IntField({ min: 0, description: 'Stops that are neither completed nor cancelled.' }) openStops: number;
  @IntField({ min: 0 }) completedStops: number;
  @TextField({ nullable: true }) cancellationReason: string | null;
}

export class StopView {
  @IdField() id: string;
  @IdField() programmeId: string;
  @SlugField({ example: 'tuzla' }) cityId: string;
  @LocalDateField({ example: '2023-05-01' }) from: string;
  @LocalDateField({ example: '2023-05-04', description: 'The first day that no longer belongs.' }) until: string;
  @EnumField(stopStates) state: string;
  @LocalDateField({ nullable: true }) completedOn: string | null;
  @IntField({ min: 0, nullable: true, description: '`null`: nobody counted.' }) visitors: number | null;
  @TextField({ nullable: true }) cancellationReason: string | null;
}

/** One that has just been made is answered as itself, so that it is a 201; its version of that day is its own. */
export function showProgramme(programme: TravellingProgramme, today: LocalDate): ProgrammeView {
  const version = programme.versionOn(today);
  const shown = Object.assign({}, programme, { state: programme.stateOn(today), version });
  return answer(version === programme.version ? programme : shown, shown);
}
