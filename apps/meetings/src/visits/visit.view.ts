import { EnumField, IdField, IntField, ListField, LocalDateField, NumberField, ObjectField, SlugField, TextField } from '#http';
import { programmeStates } from './visit-programme.entity.ts';
import { visitStates } from './visit.entity.ts';

export class VisitView {
  @IdField() programmeId: string;

  @SlugField() cityId: string;

  @EnumField(visitStates, { description: '`withdrawn`: the city is no member any more, or for the time being.' }) state: string;

  @LocalDateField({ nullable: true }) plannedOn: string | null;

  @TextField({ nullable: true }) purpose: string | null;

  @LocalDateField({ nullable: true }) madeOn: string | null;

  @IdField({ nullable: true, description: 'The meeting that the visit was made at.' }) meetingId: string | null;
}

export class CoverageView {
  @IntField({ min: 0 }) visited: number;

  @IntField({ min: 0, description: 'Still to be made.' }) planned: number;

  @IntField({ min: 0, description: 'Not even planned.' }) open: number;

  @NumberField({ min: 0, max: 100, description: 'Visited, of all slots that are not withdrawn; to one decimal.', example: 3.8 })
  percent: number;
}

export class VisitProgrammeView {
  @IdField() id: string;

  @IdField() presidencyId: string;

  @IdField({ description: 'The president.' }) personId: string;

  @SlugField({ description: "The president's own city.", example: 'istanbul' }) cityId: string;

  @EnumField(programmeStates) state: string;

  @LocalDateField() announcedOn: string;

  @IntField({ min: 0, description: 'The state of the roster when it was announced.' }) rosterVersion: number;

  @LocalDateField({ nullable: true }) completedOn: string | null;

  @TextField({ nullable: true, example: 'presidency-ended' }) completionReason: string | null;

  @ObjectField(() => CoverageView) coverage: CoverageView;

  @ListField(() => VisitView, { max: 10_000, description: 'By city.' }) visits: VisitView[];
}
