import { randomUUID } from 'node:crypto';
import { Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import type { Sql } from '#database';
import { reasonOf } from '#domain';
import { DueLoop } from './due-loop.ts';
import { claimDue, laterDue, nextDueIn, settleDue, type DueTime } from './due-table.ts';

/** Seconds until what failed is tried again: 5, 10, 20 … up to an hour. */
const backOff = (tries: number): number => Math.min(5 * 2 ** (tries - 1), 3_600);

export interface DueTask {
  id: string;
  /** This time counted: 1 at the first. */
  tries: number;
}

/**
 * Work of one kind that is due at a time: put into the table by `putDue` in the transaction that makes it necessary, taken by any replica
 * under a lease, whatever restarts meanwhile. It is done at least once: a process that dies, or takes longer than the lease, leaves it to
 * another, so that `perform` must bear a repeat.
 */
export abstract class DueWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  abstract readonly kind: string;
  /** At once in this process. */
  protected readonly most: number = 4;
  /** More than one `perform` ever takes. */
  protected readonly leaseSeconds: number = 60;
  private readonly logger = new Logger('due');
  private loop: DueLoop<DueTask> | undefined;

  protected constructor(private readonly due: Sql) {}

  /** Nothing: it is done. A time: once more then. What it throws is tried again after a back-off. */
  abstract perform(task: DueTask, stopping: AbortSignal): Promise<DueTime | void>;

  /** After a commit of this process that has put something; without it it is found within a second. */
  ring(): void {
    this.loop?.ring();
  }

  onApplicationBootstrap(): void {
    const { kind, due: sql, leaseSeconds: seconds } = this;
    this.loop ??= new DueLoop<DueTask & { holder: string }>({
      name: kind,
      most: this.most,
      claim: async (most) => {
        const holder = randomUUID();
        return (await claimDue(sql, { kind, holder, seconds, most })).map((task) => ({ ...task, holder }));
      },
      perform: ({ holder, ...task }, stopping) => this.performHeld(task, { kind, id: task.id, holder }, stopping),
      nextIn: () => nextDueIn(sql, kind),
      logger: { warn: (line) => this.logger.warn(line) },
    }) as DueLoop<DueTask>;
    this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop?.close();
  }

  private async performHeld(task: DueTask, held: { kind: string; id: string; holder: string }, stopping: AbortSignal): Promise<void> {
    let again: DueTime | void;
    try {
      again = await this.perform(task, stopping);
    } catch (error) {
      this.logger.warn(`${this.kind} ${task.id}: not done at the try ${task.tries}: ${reasonOf(error)}`);
      again = { inSeconds: backOff(task.tries) };
    }
    await (again ? laterDue(this.due, held, again) : settleDue(this.due, held));
  }
}
