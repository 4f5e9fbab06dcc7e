import { TravellingProgrammeUpdated } from '#contracts';
import type { EventTransaction } from '#events';
import { ListField, SlugField, TextField } from '#http';
import { citiesMustBeKnown, lockRoster } from '#roster';
import { leadMustBeMember } from './lead-must-be-member.ts';
import { TravellingProgramme, type ProgrammeChanges } from './travelling-programme.entity.ts';

export class UpdateProgrammeBody implements ProgrammeChanges {
  @TextField({ max: 300, optional: true }) title?: string;
  @SlugField({ optional: true, description: 'A member.' }) leadCityId?: string;
  @ListField('slug', { optional: true }) supportingCityIds?: string[];
}

export async function updateProgramme(tx: EventTransaction, programmeId: string, body: UpdateProgrammeBody): Promise<TravellingProgramme> {
  await lockRoster(tx);
  const programme = await tx.lock(TravellingProgramme, programmeId);
  tx.mustMatch(programme.versionOn(tx.today));
  await citiesMustBeKnown(tx, '/supportingCityIds/*', body.supportingCityIds ?? []);
  const led = programme.leadCityId;
  const updated = programme.update(body);
  if (programme.leadCityId !== led) await leadMustBeMember(tx, programme.leadCityId);
  tx.append(TravellingProgrammeUpdated, updated);
  return tx.save(programme);
}
