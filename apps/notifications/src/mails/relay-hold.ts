/** Milliseconds: after the first failure, and at most. */
export interface HoldTimes {
  first: number;
  longest: number;
}

/**
 * Whether the relay is spoken to at all. After a failure that has nothing to do with the mail none is sent for a while, longer each time;
 * then one goes ahead, and when the relay has taken it, or has judged it, all follow.
 */
export class RelayHold {
  private failures = 0;
  private until = -Infinity;
  private ahead = false;

  constructor(
    private readonly times: HoldTimes = { first: 1_000, longest: 15_000 },
    private readonly now: () => number = () => performance.now(),
  ) {}

  get away(): boolean {
    return this.failures > 0;
  }

  /** Of so many as are wanted those that may go now; what goes ahead must end in `works`, `fails` or `unasked`. */
  grant(wanted: number): number {
    if (!this.away) return wanted;
    if (this.ahead || this.now() < this.until) return 0;
    this.ahead = true;
    return Math.min(wanted, 1);
  }

  /** Milliseconds until it is worth asking again. */
  get remaining(): number {
    return this.away ? Math.max(0, this.until - this.now()) : 0;
  }

  works(): void {
    this.failures = 0;
    this.ahead = false;
  }

  /** Those that were under way together fail once. */
  fails(): void {
    if (this.now() < this.until) return;
    const { first, longest } = this.times;
    this.until = this.now() + Math.min(first * 2 ** this.failures, longest);
    this.failures++;
    this.ahead = false;
  }

  /** Whoever went ahead has not asked the relay. */
  unasked(): void {
    this.ahead = false;
  }
}
