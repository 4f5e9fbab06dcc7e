import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { topics } from '#contracts';
import type { Sql } from '#database';
import { reasonOf } from '#domain';
import type { OnBatch, ReceivedMessage, Subscription } from '#events';
import { holdCursor, moveCursor, releaseCursor, type Holding } from './journal-cursor.ts';
import type { JournalEntry } from './journal-entry.ts';
import type { JournalSignal } from './journal-signal.ts';
import { entriesAfter, lagBehind } from './journal-table.ts';

export interface ReadingOptions {
  leaseSeconds?: number;
  batch?: number;
}

export interface ReadingPlan extends ReadingOptions {
  sql: Sql;
  signal: JournalSignal;
  reader: string;
  onBatch: OnBatch;
  logger: { warn(message: string): void };
}

const shortestPoll = 25;
/** Another process may append: its signal is not heard here, and a client that has just written waits 2 s at the most. */
const longestPoll = 200;

/**
 * One reader's loop. Should two read at once, for one was slow and lost its lease, both go through all of it in order and the
 * consumer's positions let each event take effect once: nothing overtakes.
 */
export class JournalReading implements Subscription {
  private readonly holding: Holding;
  private readonly leaseSeconds: number;
  private readonly stopping = new AbortController();
  private loop: Promise<void> | undefined;
  private heldUntil = 0;
  private position = 0;
  private turned = Date.now();

  constructor(private readonly plan: ReadingPlan) {
    this.holding = { reader: plan.reader, holder: randomUUID() };
    this.leaseSeconds = plan.leaseSeconds ?? 3;
  }

  start(): void {
    this.loop ??= this.run();
  }

  lag(): Promise<Record<string, number>> {
    return lagBehind(this.plan.sql, this.plan.reader, topics);
  }

  heartbeat(): number {
    return this.turned;
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.loop;
    const held = this.heldUntil > 0;
    this.heldUntil = 0;
    if (held) await releaseCursor(this.plan.sql, this.holding).catch(() => {});
  }

  private async run(): Promise<void> {
    const { signal, reader, logger } = this.plan;
    let poll = shortestPoll;
    while (!this.stopping.signal.aborted) {
      this.turned = Date.now();
      try {
        const seen = signal.rung;
        const taken = (await this.hold()) ? await this.takeNext() : 0;
        poll = taken > 0 ? shortestPoll : Math.min(poll * 2, longestPoll);
        if (taken === 0) await signal.wait(seen, poll, this.stopping.signal);
      } catch (error) {
        logger.warn(`${reader} could not go on after ${this.position}, will try again: ${reasonOf(error)}`);
        await pause(250, undefined, { signal: this.stopping.signal }).catch(() => {});
      }
    }
  }

  private async takeNext(): Promise<number> {
    const { sql, onBatch, batch = 200 } = this.plan;
    const entries = await entriesAfter(sql, this.position, batch);
    for (const ofTopic of runsOfTopics(entries)) {
      if (this.stopping.signal.aborted || !(await this.hold())) break;
      await onBatch(ofTopic.map(toReceived));
      const { position } = ofTopic.at(-1)!;
      if (!(await moveCursor(sql, this.holding, position))) {
        this.heldUntil = 0;
        break;
      }
      this.position = position;
    }
    return entries.length;
  }

  /** More than half of the lease is left, or it is renewed, or acquired. Judged by the time before asking. */
  private async hold(): Promise<boolean> {
    const asked = performance.now();
    if (asked < this.heldUntil - (this.leaseSeconds * 1_000) / 2) return true;
    const position = await holdCursor(this.plan.sql, this.holding, this.leaseSeconds);
    this.heldUntil = position === undefined ? 0 : asked + this.leaseSeconds * 1_000;
    if (position !== undefined) this.position = position;
    return position !== undefined;
  }
}

/** A consumer takes batches of one topic. */
function runsOfTopics(entries: readonly JournalEntry[]): JournalEntry[][] {
  const runs: JournalEntry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    if (run?.[0]!.topic === entry.topic) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}

export const toReceived = ({ topic, key, headers, data, position }: JournalEntry): ReceivedMessage => ({
  topic,
  key,
  headers,
  value: data,
  partition: 0,
  offset: String(position),
});
