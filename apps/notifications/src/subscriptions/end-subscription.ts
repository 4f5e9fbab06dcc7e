import type { Actor } from '#auth';
import { putDue } from '#due';
import type { EventTransaction } from '#events';
import { forgetAddresses } from '../preferences/office-addresses.ts';
import { contactOf } from './contact.ts';
import { forgetDeliveries } from './forget-deliveries.ts';
import { lockOwnMatching } from './subscription-owner.ts';
import { subscriptionView, type SubscriptionView } from './subscription.view.ts';

/** What is on its way may still arrive; nothing more is sent. */
export async function endSubscription(tx: EventTransaction, subscriptionId: string, by: Actor): Promise<SubscriptionView> {
  const subscription = await lockOwnMatching(tx, subscriptionId, by);
  subscription.remove();
  await forgetAddresses(tx, contactOf(subscriptionId));
  await putDue(tx, forgetDeliveries, [subscriptionId], { inSeconds: 60 });
  return subscriptionView(await tx.save(subscription));
}
