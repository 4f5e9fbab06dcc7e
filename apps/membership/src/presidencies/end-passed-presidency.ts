import { Injectable } from '@nestjs/common';
import { TermPresidencyEnded } from '#contracts';
import { newId, type LocalDate } from '#domain';
import { UnitOfWork } from '#events';
import { Presidency } from './presidency.entity.ts';

@Injectable()
export class EndPassedPresidency {
  constructor(private readonly work: UnitOfWork) {}

  /** Ends what nobody need end: the active presidency, if its `until` has passed. Several processes may run it at once. */
  run(today: LocalDate): Promise<void> {
    return this.work.transaction({ actor: 'urn:b40:membership', correlationId: newId() }, async (tx) => {
      const presidency = await tx.findOne(Presidency, { state: 'active' }, { lock: true });
      if (!presidency?.isOver(today)) return;
      tx.append(TermPresidencyEnded, presidency.expire(), { subject: presidency.id });
      await tx.save(presidency);
    });
  }
}
