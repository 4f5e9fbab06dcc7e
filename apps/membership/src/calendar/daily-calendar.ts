import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate } from '#domain';
import { byItself, UnitOfWork } from '#events';
import { DailyWork } from '#service';
import { TurnMandates } from '../mandates/turn-mandates.ts';
import { endPassedPresidency } from '../presidencies/end-passed-presidency.ts';

/** Starts and ends what is due. */
@Injectable()
export class DailyCalendar extends DailyWork {
  constructor(
    clock: Clock,
    private readonly turnMandates: TurnMandates,
    private readonly work: UnitOfWork,
  ) {
    super(clock);
  }

  /**
   * Mandates first: a presidency that its mandate did not last for is vacated on that day, not ended on its own later one. One that
   * can't be turned does not keep the presidency of another from its end.
   */
  async turnTo(today: LocalDate): Promise<void> {
    try {
      await this.turnMandates.turnTo(today);
    } finally {
      await this.work.transaction(byItself('membership'), (tx) => endPassedPresidency(tx, today));
    }
  }
}
