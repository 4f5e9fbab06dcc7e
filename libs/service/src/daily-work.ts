import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { messageOf, type Clock, type LocalDate } from '#domain';

/** Milliseconds between two looks at the calendar: a timer until midnight would miss it when the machine sleeps or the clock is set. */
const lookEvery = 60_000;

/**
 * Does what is due by a day in the network's time zone, on start and at every look. One look a day would not do: what a command enters
 * for tomorrow may be committed after the first look of that day. What failed is tried again at the next. Each replica looks, so that
 * `turnTo` finds in the database what is still to be done, and holds it.
 */
export abstract class DailyWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('calendar');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(private readonly clock: Clock) {}

  abstract turnTo(today: LocalDate): Promise<void>;

  onApplicationBootstrap(): void {
    this.timer ??= setInterval(() => this.look(), lookEvery);
    this.look();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private look(): void {
    this.running = this.running.then(() => this.turn(this.clock.today()));
  }

  private async turn(today: LocalDate): Promise<void> {
    try {
      await this.turnTo(today);
    } catch (error) {
      this.logger.warn(`${this.constructor.name}: what is due is not done yet: ${messageOf(error)}`);
    }
  }
}
