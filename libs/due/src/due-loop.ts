import { setTimeout as pause } from 'node:timers/promises';
import { reasonOf } from '#domain';
import { Signal } from '#events';

/** Between two looks when nothing rings (ms): another process may have put what is due. */
const longestPoll = 1_000;
/** What is due and was not taken is another's for now: a loop without a pause would ask the database all the time (ms). */
const shortestPoll = 10;
/** For what is being done when the process stops (ms); what takes longer is another's when its lease has ended. */
const drainTime = 10_000;

export interface DuePlan<T> {
  name: string;
  /** At once. */
  most: number;
  /** Takes up to so many that are due, under a lease. */
  claim(free: number): Promise<readonly T[]>;
  /** Does one and says so in the database. What it throws is logged; the lease ends by itself. */
  perform(task: T, stopping: AbortSignal): Promise<void>;
  /** Milliseconds until something is due. */
  nextIn(): Promise<number | undefined>;
  logger: { warn(message: string): void };
}

/** Does what is due, several at once, as long as the process runs: claim, do, claim again. Nothing waits for the slowest. */
export class DueLoop<T> {
  private readonly signal = new Signal();
  private readonly stopping = new AbortController();
  private readonly running = new Set<Promise<void>>();
  private loop: Promise<void> | undefined;

  constructor(private readonly plan: DuePlan<T>) {}

  start(): void {
    this.loop ??= this.run();
  }

  /** Something may be due now. */
  ring(): void {
    this.signal.ring();
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.loop;
    await Promise.race([Promise.all(this.running), pause(drainTime, undefined, { ref: false })]);
  }

  private async run(): Promise<void> {
    const { name, logger } = this.plan;
    const { signal: stopping } = this.stopping;
    while (!stopping.aborted) {
      try {
        const seen = this.signal.rung;
        const free = this.plan.most - this.running.size;
        const tasks = free > 0 ? await this.plan.claim(free) : [];
        for (const task of tasks) this.begin(task);
        if (tasks.length === 0) await this.signal.wait(seen, free > 0 ? await this.untilNext() : longestPoll, stopping);
      } catch (error) {
        logger.warn(`${name} can't look what is due, will try again: ${reasonOf(error)}`);
        await pause(250, undefined, { signal: stopping }).catch(() => {});
      }
    }
  }

  private async untilNext(): Promise<number> {
    return Math.max(shortestPoll, Math.min((await this.plan.nextIn()) ?? longestPoll, longestPoll));
  }

  private begin(task: T): void {
    const { name, logger } = this.plan;
    const doing = this.plan
      .perform(task, this.stopping.signal)
      .catch((error: unknown) => logger.warn(`${name} could not be done, will be tried again: ${reasonOf(error)}`))
      .finally(() => {
        this.running.delete(doing);
        this.signal.ring();
      });
    this.running.add(doing);
  }
}
