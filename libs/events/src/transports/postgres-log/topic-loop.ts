import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { reasonOf } from '#domain';
import { Signal } from '../../signal.ts';
import type { OnBatch, ReceivedMessage } from '../../transport.ts';
import { backoff } from '../backoff.ts';
import type { TransportLogger } from '../logger.ts';
import { appended } from './appended.ts';
import { commitOffset, committedOffset, readFrom } from './log.ts';

export interface LoopPlan {
  pool: Pool;
  /** Resolves when the tables and the topic are there. */
  ready: () => Promise<void>;
  topic: string;
  group: string;
  onBatch: OnBatch;
  logger: TransportLogger;
}

const handing = { count: 200, bytes: 4_000_000 };
const shortestPoll = 25;
const longestPoll = 1_000;

/** Reads one topic for one group: handler, then the offset, then the next. Whatever fails is tried again until it is closed. */
export class TopicLoop {
  private readonly news = new Signal();
  private readonly onAppended = () => this.news.ring();
  private readonly closing = new AbortController();
  private readonly loop: Promise<void>;
  /** The first offset that is not done; unknown until the database has said it. */
  private next: bigint | undefined;
  private turned = Date.now();

  constructor(private readonly plan: LoopPlan) {
    appended.on(plan.topic, this.onAppended);
    this.loop = this.run();
  }

  heartbeat(): number {
    return this.turned;
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.loop;
    appended.off(this.plan.topic, this.onAppended);
  }

  private async run(): Promise<void> {
    let poll = shortestPoll;
    let failures = 0;
    while (!this.closing.signal.aborted) {
      this.turned = Date.now();
      const seen = this.news.rung;
      try {
        const taken = await this.takeNext();
        failures = 0;
        poll = taken > 0 ? shortestPoll : Math.min(poll * 2, longestPoll);
        if (taken === 0) await this.news.wait(seen, poll, this.closing.signal);
      } catch (failure) {
        const { logger, group, topic } = this.plan;
        logger.warn(`log: ${group} could not take ${topic} from offset ${this.next}, will try again: ${reasonOf(failure)}`);
        await pause(backoff(failures++), undefined, { signal: this.closing.signal }).catch(() => {});
      }
    }
  }

  private async takeNext(): Promise<number> {
    const { pool, ready, topic, group, onBatch } = this.plan;
    await ready();
    this.next ??= await committedOffset(pool, topic, group);
    const batch: ReceivedMessage[] = await readFrom(pool, topic, this.next, handing.count, handing.bytes);
    const last = batch.at(-1);
    if (!last) return 0;
    await onBatch(batch);
    const next = BigInt(last.offset) + 1n;
    await commitOffset(pool, topic, group, next);
    this.next = next;
    return batch.length;
  }
}
