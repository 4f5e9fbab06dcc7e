import type { Actor } from '#auth';
import type { EventTransaction } from '#events';
import { nameContact } from './contact.ts';
import type { Endpoints } from './endpoints.ts';
import { termsOf } from './subscribe.ts';
import type { ChangeSubscriptionBody } from './subscription.body.ts';
import { lockOwnMatching } from './subscription-owner.ts';
import { subscriptionView, type SubscriptionView } from './subscription.view.ts';

/** What waits goes to the new address, and what comes is judged by the new filter. */
export async function changeSubscription(
  tx: EventTransaction,
  subscriptionId: string,
  body: ChangeSubscriptionBody,
  by: Actor,
  endpoints: Endpoints,
): Promise<SubscriptionView> {
  const subscription = await lockOwnMatching(tx, subscriptionId, by);
  subscription.change({ ...(await termsOf(tx, subscriptionId, body, endpoints)), state: body.state });
  await tx.save(subscription);
  await nameContact(tx, subscription, body.contact);
  return subscriptionView(subscription);
}
