import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock, type LocalDate } from '#domain';
import { EndPassedMandates } from './end-passed-mandates.ts';

/** Milliseconds between two looks at the calendar: a timer until midnight would miss it when the machine sleeps or the clock is set. */
const lookEvery = 60_000;

/** Ends passed mandates on start and once every day of the network's time zone; what failed is tried again at the next look. */
@Injectable()
export class MandateCalendar implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('mandates');
  private timer: NodeJS.Timeout | undefined;
  private done: LocalDate | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly endPassedMandates: EndPassedMandates,
  ) {}

  onApplicationBootstrap(): void {
    this.timer ??= setInterval(() => this.look(), lookEvery);
    this.look();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private look(): void {
    this.running = this.running.then(() => this.turnTo(this.clock.today()));
  }

  private async turnTo(today: LocalDate): Promise<void> {
    if (this.done === today) return;
    try {
      await this.endPassedMandates.run(today);
      this.done = today;
    } catch (error) {
      this.logger.warn(`passed mandates are not ended yet: ${(error as Error).message}`);
    }
  }
}
