/** A loop that has not turned for this long is stuck, and only a restart helps (ms). Kafka's own watch, which mends itself, takes 60 s. */
const stuckAfter = 120_000;
/** How often the database is asked, so that a loop that waits for it is not taken for stuck (ms). */
const every = 5_000;

export interface LivenessPlan {
  /** When the slowest loop last turned, milliseconds since the epoch. */
  beat: () => number;
  /** Rejects, or does not settle, while the database is away. */
  database: () => Promise<unknown>;
  now?: () => number;
}

/**
 * Whether the loops of relay and consumers turn. Loops stand still while the database hangs, and a restart would mend nothing: that time
 * does not count. The database is asked beside, never by the probe.
 */
export class Liveness {
  private readonly timer: NodeJS.Timeout;
  private readonly now: () => number;
  /** Until then nobody could turn, as far as is known. */
  private excusedUntil = 0;
  private asking = false;

  constructor(private readonly plan: LivenessPlan) {
    this.now = plan.now ?? Date.now;
    this.timer = setInterval(() => this.look(), every).unref();
  }

  live(): boolean {
    return this.now() - Math.max(this.plan.beat(), this.excusedUntil) < stuckAfter;
  }

  /** Asks the database once more; while the question before is open, or after it failed, the loops are excused. */
  look(): void {
    if (this.asking) return this.excuse();
    this.asking = true;
    this.plan
      .database()
      .catch(() => this.excuse())
      .finally(() => (this.asking = false));
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private excuse(): void {
    this.excusedUntil = this.now();
  }
}
