import { VisitProgrammeCompleted } from '#contracts';
import type { LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { lockRoster } from '#roster';
import { VisitProgramme } from './visit-programme.entity.ts';
import { Visit } from './visit.entity.ts';

/** An announcement of the same moment waits on the roster's row, or is found here. */
export async function completeProgramme(tx: EventTransaction, presidencyId: string, endedOn: LocalDate): Promise<void> {
  await lockRoster(tx);
  const programme = await tx.findOne(VisitProgramme, { presidencyId }, { lock: true });
  if (!programme) return;
  tx.append(VisitProgrammeCompleted, programme.complete(endedOn, await tx.findMany(Visit, { programmeId: programme.id })));
  await tx.save(programme);
}
