/** For so long a token that was found good is not checked again (ms). Its issuer may withdraw a key meanwhile. */
const trust = 60_000;
const most = 1_000;

interface Checked<Found> {
  found: Found;
  /** Milliseconds since the epoch: the token's end, or that of the trust. */
  until: number;
}

/**
 * Tokens that were found good, and what they say. A client sends its token with each request, for hours. Measured with ES256: the check
 * is a sixth of what a read costs a service, and as much again on a thread of its own. A token that was refused is checked each time.
 */
export class CheckedTokens<Found> {
  private readonly byToken = new Map<string, Checked<Found>>();

  constructor(private readonly now: () => number = Date.now) {}

  get(token: string): Found | undefined {
    const checked = this.byToken.get(token);
    if (!checked) return undefined;
    if (this.now() < checked.until) return checked.found;
    this.byToken.delete(token);
    return undefined;
  }

  /** `expires` as in the token: seconds since the epoch. */
  keep(token: string, found: Found, expires: number): void {
    // The oldest goes, because it would be checked again soonest anyway.
    for (const oldest of this.byToken.keys()) {
      if (this.byToken.size < most) break;
      this.byToken.delete(oldest);
    }
    this.byToken.delete(token);
    this.byToken.set(token, { found, until: Math.min(expires * 1_000, this.now() + trust) });
  }
}
