import { transactionTimeout, type Sql } from '#database';
import { lowestUpTo, outboxMoment } from './outbox.ts';

const sampleEvery = 500;
const fullScanEvery = 60_000;
/** A transaction that writes for longer is not a service's, because PostgreSQL ends a service's after half this time. */
const longestWrite = 2 * transactionTimeout;

/** No seq up to `seq` can appear any more once all the `writers` have ended. */
interface Sample {
  seq: number;
  writers: string[];
}

/**
 * The seq after which a sweep reads: up to it nothing is pending, and nothing can appear any more.
 *
 * A sweep from the beginning would pass over all dead pointers that an old transaction keeps from being vacuumed (measured with 500 k of
 * them: 95 ms, and 0.5 ms from a floor). What was sent last is no floor, because transactions do not commit in the order of their seqs:
 *
 *     T1 takes seq 7.   T2 takes seq 8 and commits.   The relay sends 8.   T1 commits.
 *
 * 1. All up to 6 is sent and deleted, T1 writes. A sample is taken: "8 is safe once T1 has ended". The floor is 6.
 * 2. T1 has ended. Whatever there will ever be up to 8 is committed by now: 8 is safe.
 * 3. The next sweep still begins at 6. It finds 7 and sends it; the floor stays at 6, because it never passes what is pending.
 * 4. The sweep after that finds nothing: the floor is 8.
 *
 * So the floor trails by as long as transactions really last. Now and then a full scan looks below it and trusts nothing of this; no sweep
 * waits for the scan.
 */
export class OutboxFloor {
  private floor = 0;
  /** As high as the floor may rise once a sweep that began after this was known has found nothing below. */
  private safe = 0;
  private samples: Sample[] = [];
  private sampledAt = -Infinity;
  private lastBefore: number | undefined;
  /** When each transaction that writes at the moment was first seen, by its id. */
  private writingSince = new Map<string, number>();
  private scannedAt: number;

  constructor(private readonly now: () => number = () => performance.now()) {
    this.scannedAt = now();
  }

  reset(): void {
    this.floor = 0;
    this.safe = 0;
    this.samples = [];
    this.lastBefore = undefined;
  }

  /** The seq after which to read. */
  async current(sql: Sql): Promise<number> {
    const now = this.now();
    if (now - this.sampledAt >= sampleEvery) await this.sample(sql, now);
    if (now - this.scannedAt >= fullScanEvery) {
      this.scannedAt = now;
      void this.lookBelow(sql, this.floor);
    }
    return this.floor;
  }

  /** What the sweep that began at `current` has found, and what it left out; each in seq order: nothing below their first is pending. */
  seen(...pending: readonly (readonly { seq: number }[])[]): void {
    const lowest = Math.min(...pending.map(([first]) => first?.seq ?? Infinity));
    this.floor = Math.max(this.floor, Math.min(this.safe, lowest - 1));
  }

  private async sample(sql: Sql, now: number): Promise<void> {
    const { last, running } = await outboxMoment(sql);
    this.sampledAt = now;
    this.writingSince = new Map(running.map((id) => [id, this.writingSince.get(id) ?? now]));
    // Whoever took a seq up to the last of the moment before is among this moment's writers, or has ended.
    if (this.lastBefore !== undefined) this.samples.push({ seq: this.lastBefore, writers: running });
    this.lastBefore = last;
    const writes = (id: string) => now - (this.writingSince.get(id) ?? -Infinity) <= longestWrite;
    const ended = this.samples.findLastIndex(({ writers }) => !writers.some(writes));
    if (ended < 0) return;
    this.safe = this.samples[ended]!.seq;
    this.samples = this.samples.slice(ended + 1);
  }

  private async lookBelow(sql: Sql, floor: number): Promise<void> {
    const lowest = await lowestUpTo(sql, floor).catch(() => undefined);
    if (lowest === undefined) return;
    this.safe = 0;
    this.floor = Math.min(this.floor, lowest - 1);
  }
}
