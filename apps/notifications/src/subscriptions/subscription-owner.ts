import type { Actor } from '#auth';
import { notFound } from '#domain';
import type { EventTransaction } from '#events';
import { Subscription } from './subscription.entity.ts';

const isOf = (by: Pick<Actor, 'sub' | 'is'>, { owner }: Pick<Subscription, 'owner'>): boolean => by.is('secretariat') || owner === by.sub;

/** What is somebody else's, or was deleted, is not there. */
export const isShownTo = (by: Pick<Actor, 'sub' | 'is'>, { owner, state }: Pick<Subscription, 'owner' | 'state'>): boolean =>
  state !== 'deleted' && isOf(by, { owner });

/** As it was read: of two that end it at once the second is told so. */
export async function lockOwnMatching(tx: EventTransaction, subscriptionId: string, by: Actor): Promise<Subscription> {
  const subscription = await tx.lock(Subscription, subscriptionId);
  if (isOf(by, subscription)) tx.mustMatch(subscription.version);
  if (!isShownTo(by, subscription)) throw notFound('subscription', subscriptionId);
  return subscription;
}

export async function lockOwn(tx: EventTransaction, subscriptionId: string, by: Actor): Promise<Subscription> {
  const subscription = await tx.lock(Subscription, subscriptionId);
  if (!isShownTo(by, subscription)) throw notFound('subscription', subscriptionId);
  return subscription;
}
