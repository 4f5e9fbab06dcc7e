import { Injectable } from '@nestjs/common';
import { VisitProgrammeCompleted, type TermPresidencyEnded } from '#contracts';
import type { EventTransaction } from '#events';
import { lockRoster } from '#roster';
import { VisitProgramme } from './visit-programme.entity.ts';
import { Visit } from './visit.entity.ts';

@Injectable()
export class CompleteProgramme {
  /** An announcement of the same moment waits on the roster's row, or is found here. */
  async run({ presidencyId, endedOn }: TermPresidencyEnded, tx: EventTransaction): Promise<void> {
    await lockRoster(tx);
    const programme = await tx.findOne(VisitProgramme, { presidencyId }, { lock: true });
    if (!programme) return;
    const completed = programme.complete(endedOn, await tx.findMany(Visit, { programmeId: programme.id }));
    if (completed) tx.append(VisitProgrammeCompleted, completed);
    await tx.save(programme);
  }
}
