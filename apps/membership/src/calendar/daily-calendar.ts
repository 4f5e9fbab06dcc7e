import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock, messageOf, type LocalDate } from '#domain';
import { UnitOfWork } from '#events';
import { byItself } from '../by-itself.ts';
import { TurnMandates } from '../mandates/turn-mandates.ts';
import { endPassedPresidency } from '../presidencies/end-passed-presidency.ts';

/** Milliseconds between two looks at the calendar: a timer until midnight would miss it when the machine sleeps or the clock is set. */
const lookEvery = 60_000;

/**
 * Starts and ends what is due, in the network's time zone, on start and at every look. One look a day would not do: what a command enters
 * for tomorrow may be committed after the first look of that day. What failed is tried again at the next.
 */
@Injectable()
export class DailyCalendar implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('calendar');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly turnMandates: TurnMandates,
    private readonly work: UnitOfWork,
  ) {}

  onApplicationBootstrap(): void {
    this.timer ??= setInterval(() => this.look(), lookEvery);
    this.look();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /**
   * Mandates first: a presidency that its mandate did not last for is vacated on that day, not ended on its own later one. One that
   * can't be turned does not keep the presidency of another from its end.
   */
  async turnTo(today: LocalDate): Promise<void> {
    try {
      await this.turnMandates.turnTo(today);
    } finally {
      await this.work.transaction(byItself(), (tx) => endPassedPresidency(tx, today));
    }
  }

  private look(): void {
    this.running = this.running.then(() => this.turn(this.clock.today()));
  }

  private async turn(today: LocalDate): Promise<void> {
    try {
      await this.turnTo(today);
    } catch (error) {
      this.logger.warn(`what is due has neither begun nor ended yet: ${messageOf(error)}`);
    }
  }
}
