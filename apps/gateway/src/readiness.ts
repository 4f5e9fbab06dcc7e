import type { TokenVerifier } from '#auth';
import type { Health } from '#observability';
import { Upstreams } from './proxy/upstreams.ts';

const patience = 2_000;

/** Ready: each service has a replica that answers, and tokens can be checked. */
export class Readiness {
  private stopping = false;

  constructor(
    private readonly upstreams: Upstreams,
    private readonly tokens: TokenVerifier,
  ) {}

  async health(): Promise<Health> {
    if (this.stopping) return { ready: false, reasons: ['stopping'] };
    const [silent, keys] = await Promise.all([this.upstreams.silent(patience), this.tokens.keysKnown()]);
    const reasons = silent.map((name) => `no replica of ${name} answers`);
    if (!keys) reasons.push('the keys of the token issuer are not known');
    return { ready: reasons.length === 0, reasons };
  }

  /** From now on no new work should come. */
  stop(): void {
    this.stopping = true;
  }
}
