import { transactionTimeout, type Sql } from '#database';
import { lastSeq } from './outbox.ts';

const sampleEvery = 5_000;
const fullScanEvery = 60_000;
const trail = 2 * transactionTimeout;

/**
 * Below it nothing is pending any more, so a sweep need not pass over the dead pointers that an old transaction keeps from being
 * vacuumed (measured with 500 k of them: 2.1 s from the beginning, 0.8 ms from a floor). It trails by more than a transaction may
 * last, never passes what is still pending, and a full scan now and then trusts nothing.
 */
export class OutboxFloor {
  private samples: { at: number; seq: number }[] = [];
  private value = 0;
  private smallestPending = Infinity;
  private fullScanAt = 0;

  constructor(private readonly now: () => number = Date.now) {}

  reset(): void {
    this.samples = [];
    this.value = 0;
    this.smallestPending = Infinity;
  }

  /** The seq after which to read. */
  async current(sql: Sql): Promise<number> {
    const now = this.now();
    const newest = this.samples.at(-1);
    if (!newest || now - newest.at >= sampleEvery) {
      this.samples.push({ at: now, seq: await lastSeq(sql) });
      const old = this.samples.findLast(({ at }) => now - at > trail);
      if (old) {
        this.value = Math.max(this.value, Math.min(old.seq, this.smallestPending - 1));
        this.samples = this.samples.filter(({ at }) => at >= old.at);
      }
    }
    if (now - this.fullScanAt < fullScanEvery) return this.value;
    this.fullScanAt = now;
    return 0;
  }

  /** What the sweep found, in seq order: none below the first is pending. */
  seen(pending: readonly { seq: number }[]): void {
    this.smallestPending = pending[0]?.seq ?? Infinity;
  }
}
