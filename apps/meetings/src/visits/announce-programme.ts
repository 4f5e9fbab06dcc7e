import { VisitProgrammeAnnounced } from '#contracts';
import { refused, unknownReference, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { answer, IdField, LocalDateField } from '#http';
import { lockRoster, membersOn, presidencyById } from '#roster';
import { changeSlotsSince } from './change-slots.ts';
import { programmeAnswer, type ProgrammeAnswer } from './read-programmes.ts';
import { VisitProgramme } from './visit-programme.entity.ts';
import { Visit } from './visit.entity.ts';

export class AnnounceProgrammeBody {
  @IdField() presidencyId: string;

  @LocalDateField({ description: 'One slot for each member as of that day, then the changes since.' }) announcedOn: LocalDate;
}

/** The roster's row is held: a city that joins meanwhile is either among the slots, or its handler finds the programme. */
export async function announceProgramme(
  tx: EventTransaction,
  { presidencyId, announcedOn }: AnnounceProgrammeBody,
): Promise<ProgrammeAnswer> {
  const rosterVersion = await lockRoster(tx);
  const presidency = await presidencyById(tx, presidencyId);
  if (!presidency) throw unknownReference('presidency', '/presidencyId', presidencyId);
  if (await tx.findOne(VisitProgramme, { presidencyId })) throw refused('visit-programme-already-announced', { presidencyId });
  const programme = VisitProgramme.announce(presidency, announcedOn, rosterVersion, tx.today);
  const cityIds = (await membersOn(tx, announcedOn)).filter((cityId) => cityId !== programme.cityId);
  await tx.save(programme, ...cityIds.map((cityId) => Visit.slot(programme.id, cityId)));
  tx.append(VisitProgrammeAnnounced, programme.announced(cityIds));
  await changeSlotsSince(tx, programme);
  return answer(programme, await programmeAnswer(tx.em, programme));
}
