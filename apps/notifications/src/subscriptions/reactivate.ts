import type { Actor } from '#auth';
import { EndpointDisabled, EndpointRecovered } from '#contracts';
import type { EventTransaction } from '#events';
import { tryLanesNow } from './lane-table.ts';
import { Subscription } from './subscription.entity.ts';
import { lockOwn } from './subscription-owner.ts';
import { subscriptionView, type SubscriptionView } from './subscription.view.ts';

/** What came meanwhile, and what waited for its next try, is delivered now, in its order. */
export async function reactivate(tx: EventTransaction, subscriptionId: string, by: Actor): Promise<SubscriptionView> {
  const subscription = await lockOwn(tx, subscriptionId, by);
  tx.append(EndpointRecovered, subscription.reactivate());
  await tryLanesNow(tx, subscriptionId);
  return subscriptionView(await tx.save(subscription));
}

/** By the worker; of several that find it out the first says so. */
export async function disableEndpoint(
  tx: EventTransaction,
  subscriptionId: string,
  reason: 'gone' | 'failing',
  failure: string,
): Promise<void> {
  const subscription = await tx.lock(Subscription, subscriptionId);
  tx.append(EndpointDisabled, subscription.disable(reason, failure, tx.now));
  await tx.save(subscription);
}
