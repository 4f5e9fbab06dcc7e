import { setTimeout as pause } from 'node:timers/promises';
import { reasonOf } from '#domain';
import type { OnBatch, Subscription } from '../../transport.ts';
import { backoff } from '../backoff.ts';
import type { KafkaAdmin } from './admin.ts';
import { GroupMember } from './group-member.ts';
import type { KafkaOptions } from './options.ts';

export interface SubscriptionPlan {
  options: KafkaOptions;
  admin: KafkaAdmin;
  group: string;
  topics: readonly string[];
  onBatch: OnBatch;
}

/** Keeps a member in the group until it is closed: whenever kafkajs' consumer crashes, for whatever reason, a new one joins. */
export class KafkaSubscription implements Subscription {
  private readonly closing = new AbortController();
  private member: GroupMember | undefined;
  private loop: Promise<void> = Promise.resolve();
  private turned = Date.now();

  constructor(private readonly plan: SubscriptionPlan) {}

  start(): void {
    this.loop = this.keepJoined();
  }

  lag(): Promise<Record<string, number>> {
    return this.plan.admin.lag(this.plan.group, this.plan.topics);
  }

  heartbeat(): number {
    return this.turned;
  }

  async close(): Promise<void> {
    this.closing.abort();
    this.member?.leave();
    await this.loop;
  }

  private async keepJoined(): Promise<void> {
    const { options, group, topics, onBatch } = this.plan;
    let attempts = 0;
    while (!this.closing.signal.aborted) {
      this.onTurn();
      this.member = new GroupMember({ options, group, topics, onBatch, onTurn: () => this.onTurn() });
      try {
        await this.member.run(() => (attempts = 0));
      } catch (failure) {
        const wait = backoff(attempts++, { first: 250 });
        options.logger.warn(`kafka: ${group} joins again in ${Math.round(wait)} ms: ${reasonOf(failure)}`);
        await pause(wait, undefined, { signal: this.closing.signal }).catch(() => {});
      }
    }
  }

  private onTurn(): void {
    this.turned = Date.now();
  }
}
