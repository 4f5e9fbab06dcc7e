import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock, messageOf, type LocalDate } from '#domain';
import { UnitOfWork } from '#events';
import { byItself } from '../by-itself.ts';
import { EndPassedMandates } from '../mandates/end-passed-mandates.ts';
import { endPassedPresidency } from '../presidencies/end-passed-presidency.ts';

/** Milliseconds between two looks at the calendar: a timer until midnight would miss it when the machine sleeps or the clock is set. */
const lookEvery = 60_000;

/** Ends what has passed on start and once every day of the network's time zone; what failed is tried again at the next look. */
@Injectable()
export class DailyCalendar implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('calendar');
  private timer: NodeJS.Timeout | undefined;
  private done: LocalDate | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly endPassedMandates: EndPassedMandates,
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

  /** Mandates first: a presidency that its mandate did not last for is vacated on that day, not ended on its own later one. */
  async turnTo(today: LocalDate): Promise<void> {
    await this.endPassedMandates.run(today);
    await this.work.transaction(byItself(), (tx) => endPassedPresidency(tx, today));
  }

  private look(): void {
    this.running = this.running.then(() => this.turnOnce(this.clock.today()));
  }

  private async turnOnce(today: LocalDate): Promise<void> {
    if (this.done === today) return;
    try {
      await this.turnTo(today);
      this.done = today;
    } catch (error) {
      this.logger.warn(`what has passed is not ended yet: ${messageOf(error)}`);
    }
  }
}
