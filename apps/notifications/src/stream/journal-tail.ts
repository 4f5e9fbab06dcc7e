import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import type { JournalEntry } from '../journal/journal-entry.ts';
import { JournalSignal } from '../journal/journal-signal.ts';
import { entriesAfter, headOf } from '../journal/journal-table.ts';

const shortestPoll = 25;
const longestPoll = 200;
/** What is kept of the newest events, so that streams at the head share one look-up however many they are. */
const mostEntries = 1_000;
const mostBytes = 8_000_000;

/** The newest end of the journal in memory, kept up as long as anybody follows it. */
@Injectable()
export class JournalTail {
  private readonly sql: Sql;
  private readonly grown = new JournalSignal();
  private entries: JournalEntry[] = [];
  private bytes = 0;
  /** All after this position is in `entries`. */
  private base = Infinity;
  private followers = 0;
  private loop: Promise<void> | undefined;

  constructor(
    source: DataSource,
    private readonly signal: JournalSignal,
  ) {
    this.sql = sqlOf(source);
  }

  /** Until the answer is called. */
  follow(): () => void {
    this.followers++;
    this.loop ??= this.run();
    return () => void this.followers--;
  }

  /** To be taken before `after`, and given to `wait` when that had nothing new. */
  get turn(): number {
    return this.grown.rung;
  }

  wait(turn: number, milliseconds: number, until: AbortSignal): Promise<void> {
    return this.grown.wait(turn, milliseconds, until);
  }

  /** All after a position that is new; undefined for one so old that the database has to be asked. */
  after(position: number): readonly JournalEntry[] | undefined {
    if (position < this.base) return undefined;
    return this.entries.slice(Math.max(0, position - this.base));
  }

  private async run(): Promise<void> {
    let poll = shortestPoll;
    while (this.followers > 0) {
      try {
        const seen = this.signal.rung;
        if (this.base === Infinity) this.begin(await headOf(this.sql));
        const entries = await entriesAfter(this.sql, this.base + this.entries.length, 200);
        this.add(entries);
        poll = entries.length > 0 ? shortestPoll : Math.min(poll * 2, longestPoll);
        if (entries.length === 0) await this.signal.wait(seen, poll);
      } catch {
        // The database is away: streams stay open, with their heartbeat, and go on when it is back.
        await pause(500);
      }
    }
    this.entries = [];
    this.bytes = 0;
    this.base = Infinity;
    // At once, and not when the promise is settled: who follows in between would find a loop that has ended.
    this.loop = undefined;
  }

  /** Whoever has read up to an older head looks again. */
  private begin(head: number): void {
    this.base = head;
    this.grown.ring();
  }

  private add(entries: readonly JournalEntry[]): void {
    if (entries.length === 0) return;
    this.entries.push(...entries);
    for (const { data } of entries) this.bytes += data.length;
    let drop = 0;
    while (this.entries.length - drop > mostEntries || this.bytes > mostBytes) this.bytes -= this.entries[drop++]!.data.length;
    this.entries.splice(0, drop);
    this.base += drop;
    this.grown.ring();
  }
}
