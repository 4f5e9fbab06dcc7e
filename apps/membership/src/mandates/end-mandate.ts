import { Injectable } from '@nestjs/common';
import { MandateEnded } from '#contracts';
import { Clock, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { LocalDateField, TextField } from '#http';
import { vacatePresidency } from '../presidencies/vacate-presidency.ts';
import { Mandate } from './mandate.entity.ts';

export class EndMandateBody {
  @LocalDateField({ description: 'The first day on which it is no longer held.' }) on: LocalDate;

  @TextField({ max: 2000, optional: true, nullable: true }) reason?: string | null;
}

@Injectable()
export class EndMandate {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Ends with it the presidency that it carried. */
  run(mandateId: string, { on, reason = null }: EndMandateBody, by: Origin): Promise<Mandate> {
    return this.work.transaction(by, async (tx) => {
      const mandate = await tx.lock(Mandate, mandateId);
      tx.append(MandateEnded, mandate.end(on, reason, this.clock.today()), { subject: mandateId });
      await vacatePresidency(tx, { mandateId }, on, 'mandate-ended');
      return tx.save(mandate);
    });
  }
}
