interface Bucket {
  tokens: number;
  /** Milliseconds of a monotonic clock. */
  at: number;
}

/**
 * A token bucket for each `sub` (or address): `perSecond` requests at once and as many each second. Each replica has its own, so that n
 * replicas let through up to n times as much. That protects the services all the same and needs no store between the replicas.
 */
export class RateLimit {
  private readonly buckets = new Map<string, Bucket>();
  private sweptAt = 0;

  constructor(private readonly perSecond: number) {}

  /** For the header RateLimit-Policy (draft-ietf-httpapi-ratelimit-headers): quota and window in seconds, and whose it is. */
  get policy(): string {
    return `"per-replica";q=${this.perSecond};w=1`;
  }

  /** 0 when the request may go on, else the seconds (whole, at least 1) after which one may. */
  take(sub: string, now: number = performance.now()): number {
    this.forgetFull(now);
    const tokens = this.level(this.buckets.get(sub), now);
    if (tokens < 1) return Math.max(1, Math.ceil((1 - tokens) / this.perSecond));
    this.buckets.set(sub, { tokens: tokens - 1, at: now });
    return 0;
  }

  /** How many subs are remembered: only those of the last seconds. */
  get size(): number {
    return this.buckets.size;
  }

  private level(bucket: Bucket | undefined, now: number): number {
    return bucket ? Math.min(this.perSecond, bucket.tokens + ((now - bucket.at) / 1_000) * this.perSecond) : this.perSecond;
  }

  /** A full bucket is as good as none. One sweep a second keeps the map as small as the traffic. */
  private forgetFull(now: number): void {
    if (now - this.sweptAt < 1_000) return;
    this.sweptAt = now;
    for (const [sub, bucket] of this.buckets) if (this.level(bucket, now) >= this.perSecond) this.buckets.delete(sub);
  }
}
