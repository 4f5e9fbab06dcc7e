import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { reasonOf } from '#domain';
import { makeCursor } from '../journal/journal-cursor.ts';
import { JournalSignal } from '../journal/journal-signal.ts';
import { fanOut, replayNext } from './delivery-table.ts';
import { DeliveryWork } from './delivery-work.ts';

/** Between two looks (ms), when nothing rings: another process may have appended, or asked for a replay. */
const longestPoll = 200;

/** Makes deliveries of what comes into the journal, and of what is asked for again. Each replica looks; the cursor's row lets one at it. */
@Injectable()
export class FanOut implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly sql: Sql;
  private readonly logger = new Logger('webhooks');
  private readonly stopping = new AbortController();
  private loop: Promise<void> | undefined;

  constructor(
    source: DataSource,
    private readonly signal: JournalSignal,
    private readonly deliveries: DeliveryWork,
  ) {
    this.sql = sqlOf(source);
  }

  onApplicationBootstrap(): void {
    this.loop ??= this.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.loop;
  }

  /** After a commit of this process: something may be due, or a replay was asked for. */
  ring(): void {
    this.signal.ring();
    this.deliveries.ring();
  }

  private async run(): Promise<void> {
    const { sql, signal } = this;
    const { signal: stopping } = this.stopping;
    let there = false;
    while (!stopping.aborted) {
      try {
        const seen = signal.rung;
        if (!there) await makeCursor(sql, 'webhooks');
        there = true;
        const [fresh, again] = [await fanOut(sql), await replayNext(sql)];
        if (fresh.made + again.made > 0) this.deliveries.ring();
        if (fresh.taken + again.taken === 0) await signal.wait(seen, longestPoll, stopping);
      } catch (error) {
        this.logger.warn(`events do not become deliveries, will try again: ${reasonOf(error)}`);
        await pause(250, undefined, { signal: stopping }).catch(() => {});
      }
    }
  }
}
