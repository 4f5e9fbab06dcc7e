import { transactionTimeout, type Sql } from '#database';
import { lowestUpTo, outboxMoment } from './outbox.ts';

const sampleEvery = 500;
const fullScanEvery = 60_000;
/** Older transactions are not a service's: its own may not last half as long. */
const longest = 2 * transactionTimeout;

/** Given out at some moment, and who was writing then: once they have all ended, nothing up to `seq` can appear any more. */
interface Sample {
  seq: number;
  running: string[];
}

/**
 * Below it nothing is pending any more, so a sweep need not pass over the dead pointers that an old transaction keeps from being
 * vacuumed (measured with 500 k of them: 95 ms from the beginning, 0.5 ms from a floor). It trails by as long as transactions really last,
 * and never passes what is still pending. A full scan now and then trusts nothing; no sweep waits for it.
 */
export class OutboxFloor {
  private samples: Sample[] = [];
  private sampledAt = -Infinity;
  /** Of the sample before: read before the snapshot that it is judged by, so whoever took it is in there or has ended. */
  private last: number | undefined;
  private firstSeen = new Map<string, number>();
  private value = 0;
  /** Safe as of a snapshot; what was committed shortly before it, only a sweep that begins after it has surely seen. */
  private candidate = 0;
  private fullScanAt: number;

  constructor(private readonly now: () => number = () => performance.now()) {
    this.fullScanAt = now();
  }

  reset(): void {
    this.samples = [];
    this.last = undefined;
    this.value = 0;
    this.candidate = 0;
  }

  /** The seq after which to read. */
  async current(sql: Sql): Promise<number> {
    const now = this.now();
    if (now - this.sampledAt >= sampleEvery) await this.sample(sql, now);
    if (now - this.fullScanAt >= fullScanEvery) {
      this.fullScanAt = now;
      void this.lookBelow(sql, this.value);
    }
    return this.value;
  }

  /** What the sweep that began at `current` found, in seq order: none below the first is pending. */
  seen(pending: readonly { seq: number }[]): void {
    const smallest = pending[0]?.seq ?? Infinity;
    this.value = Math.max(this.value, Math.min(this.candidate, smallest - 1));
  }

  private async sample(sql: Sql, now: number): Promise<void> {
    const { last, running } = await outboxMoment(sql);
    this.sampledAt = now;
    this.firstSeen = new Map(running.map((id) => [id, this.firstSeen.get(id) ?? now]));
    if (this.last !== undefined) this.samples.push({ seq: this.last, running });
    this.last = last;
    const writes = (id: string) => now - (this.firstSeen.get(id) ?? -Infinity) <= longest;
    const safe = this.samples.findLastIndex((sample) => !sample.running.some(writes));
    if (safe < 0) return;
    this.candidate = this.samples[safe]!.seq;
    this.samples = this.samples.slice(safe + 1);
  }

  private async lookBelow(sql: Sql, floor: number): Promise<void> {
    const lowest = await lowestUpTo(sql, floor).catch(() => undefined);
    if (lowest === undefined) return;
    this.candidate = 0;
    this.value = Math.min(this.value, lowest - 1);
  }
}
