import { setTimeout as pause } from 'node:timers/promises';
import type { Subscription } from '#events';
import { backoff } from '../../libs/events/src/transports/backoff.ts';
import type { PlatformaticAdmin } from './admin.ts';
import { PlatformaticMembership, type MembershipPlan } from './membership.ts';

/** Keeps a member in the group until it is closed. */
export class PlatformaticSubscription implements Subscription {
  private readonly closing = new AbortController();
  private membership: PlatformaticMembership | undefined;
  private readonly loop: Promise<void>;
  private turned = Date.now();

  constructor(
    private readonly plan: Omit<MembershipPlan, 'onTurn'>,
    private readonly admin: PlatformaticAdmin,
  ) {
    this.loop = this.keepJoined();
  }

  lag(): Promise<Record<string, number>> {
    return this.admin.lag(this.plan.group, this.plan.topics);
  }

  heartbeat(): number {
    return this.turned;
  }

  async close(): Promise<void> {
    this.closing.abort();
    this.membership?.leave();
    await this.loop;
  }

  private async keepJoined(): Promise<void> {
    let attempts = 0;
    while (!this.closing.signal.aborted) {
      this.turned = Date.now();
      this.membership = new PlatformaticMembership({ ...this.plan, onTurn: () => (this.turned = Date.now()) });
      try {
        await this.membership.run(() => (attempts = 0));
      } catch (failure) {
        const wait = backoff(attempts++, { first: 250 });
        this.plan.warn(`${this.plan.group} joins again in ${Math.round(wait)} ms: ${String(failure)}`);
        await pause(wait, undefined, { signal: this.closing.signal }).catch(() => {});
      }
    }
  }
}
