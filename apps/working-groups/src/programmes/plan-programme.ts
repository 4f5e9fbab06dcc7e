import { TravellingProgrammePlanned } from '#contracts';
import type { EventTransaction } from '#events';
import { EnumField, IdField, ListField, SlugField, TextField } from '#http';
import { citiesMustBeKnown, lockRoster } from '#roster';
import { ActionItem } from '../items/action-item.entity.ts';
import { leadMustBeMember } from './lead-must-be-member.ts';
import { programmeKinds, TravellingProgramme, type ProgrammeTerms } from './travelling-programme.entity.ts';

export class PlanProgrammeBody implements ProgrammeTerms {
  @EnumField(programmeKinds) kind: ProgrammeTerms['kind'];
  @TextField({ max: 300, example: 'Balkan festival train' }) title: string;
  @IdField({ description: 'The item that it is part of.' }) itemId: string;
  @SlugField({ example: 'istanbul', description: 'A member.' }) leadCityId: string;
  @ListField('slug', { optional: true, example: ['laktasi', 'sarajevo'] }) supportingCityIds?: string[];
}

export async function planProgramme(tx: EventTransaction, body: PlanProgrammeBody): Promise<TravellingProgramme> {
  await lockRoster(tx);
  await tx.named(ActionItem, '/itemId', body.itemId);
  await citiesMustBeKnown(tx, '/supportingCityIds/*', body.supportingCityIds ?? []);
  const programme = TravellingProgramme.plan(body);
  await leadMustBeMember(tx, body.leadCityId);
  (await tx.lock(ActionItem, body.itemId)).mustNotBeCancelled();
  tx.append(TravellingProgrammePlanned, programme.planned());
  return tx.save(programme);
}
