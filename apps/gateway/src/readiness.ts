import type { TokenVerifier } from '#auth';
import type { Health } from '#observability';
import { serviceNames, type ServiceName } from './config.ts';
import type { Upstreams } from './proxy/upstreams.ts';

const patience = 2_000;
/** How long the first readiness waits for one answer of each service (ms). */
const acquaintance = 30_000;

/**
 * Ready: tokens can be checked and somebody answers. A silent service is a reason beside it, because the others go on being asked through
 * this gateway, and only it can say of the silent one that it is away. The first readiness alone waits for one answer of each service, so
 * that a rollout which is told ready has reached them all.
 */
export class Readiness {
  private stopping = false;
  private readonly unheard = new Set<ServiceName>(serviceNames);
  private readonly began: number;

  constructor(
    private readonly upstreams: Upstreams,
    private readonly tokens: TokenVerifier,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.began = now();
  }

  async health(): Promise<Health> {
    if (this.stopping) return { ready: false, reasons: ['stopping'] };
    const [silent, keys] = await Promise.all([this.upstreams.silent(patience), this.tokens.keysKnown()]);
    for (const name of serviceNames) if (!silent.includes(name)) this.unheard.delete(name);
    const acquainted = this.unheard.size === 0 || this.now() - this.began >= acquaintance;
    const reasons = silent.map((name) => `no replica of ${name} answers`);
    if (!keys) reasons.push('the keys of the token issuer are not known');
    return { ready: keys && acquainted && silent.length < serviceNames.length, reasons };
  }

  /** From now on no new work should come. */
  stop(): void {
    this.stopping = true;
  }
}
