import { Injectable } from '@nestjs/common';
import { TermPresidencyEnded } from '#contracts';
import { Clock, type LocalDate } from '#domain';
import { UnitOfWork, type Origin } from '#events';
import { LocalDateField, TextField } from '#http';
import { Presidency } from './presidency.entity.ts';

export class EndPresidencyBody {
  @LocalDateField({ optional: true, description: 'The first day that no longer belongs to it; today, if not given.' }) on?: LocalDate;

  @TextField({ max: 2000, optional: true, nullable: true }) reason?: string | null;
}

@Injectable()
export class EndPresidency {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(presidencyId: string, { on, reason = null }: EndPresidencyBody, by: Origin): Promise<Presidency> {
    return this.work.transaction(by, async (tx) => {
      const presidency = await tx.lock(Presidency, presidencyId);
      const today = this.clock.today();
      tx.append(TermPresidencyEnded, presidency.end(on ?? today, reason, today), { subject: presidencyId });
      return tx.save(presidency);
    });
  }
}
