import type { IdentityConfig } from '#auth';
import type { Health } from '#observability';
import { Upstreams } from './proxy/upstreams.ts';

const patience = 2_000;

/** Ready: each service has a replica that answers, and tokens can be checked. That an answer is given at all is liveness. */
export class Readiness {
  private stopping = false;
  private keysKnown = false;

  constructor(
    private readonly upstreams: Upstreams,
    private readonly identity: IdentityConfig,
  ) {}

  async health(): Promise<Health> {
    if (this.stopping) return { live: true, ready: false, reasons: ['stopping'] };
    const [silent, keys] = await Promise.all([this.upstreams.silent(patience), this.keys()]);
    const reasons = silent.map((name) => `no replica of ${name} answers`);
    if (!keys) reasons.push('the keys of the token issuer are not known');
    return { live: true, ready: reasons.length === 0, reasons };
  }

  /** From now on no new work should come. */
  stop(): void {
    this.stopping = true;
  }

  /** Once had they are kept: an issuer that is away for a while takes no gateway from its work. */
  private async keys(): Promise<boolean> {
    const { jwks, jwksUrl = '' } = this.identity;
    this.keysKnown ||=
      jwks !== undefined ||
      (await fetch(jwksUrl, { signal: AbortSignal.timeout(patience) }).then(
        ({ ok }) => ok,
        () => false,
      ));
    return this.keysKnown;
  }
}
