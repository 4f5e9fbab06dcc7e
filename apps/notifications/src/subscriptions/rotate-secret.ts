import type { Actor } from '#auth';
import type { EventTransaction } from '#events';
import { IntField, shownOnce } from '#http';
import type { Endpoints } from './endpoints.ts';
import { lockOwn } from './subscription-owner.ts';
import { subscriptionView, type SubscriptionView } from './subscription.view.ts';

export class RotateSecretBody {
  @IntField({ min: 0, max: 720, optional: true, default: 24, description: 'Both sign for so long; 0 for a secret that has leaked.' })
  overlapHours: number = 24;
}

/** Whatever is sent from now on, also what is tried again, is signed by the new one. */
export async function rotateSecret(
  tx: EventTransaction,
  subscriptionId: string,
  { overlapHours }: RotateSecretBody,
  by: Actor,
  endpoints: Endpoints,
): Promise<SubscriptionView> {
  const subscription = await lockOwn(tx, subscriptionId, by);
  const { secret, sealed } = endpoints.newSecret(subscriptionId);
  subscription.rotate(sealed, overlapHours === 0 ? null : new Date(tx.now.getTime() + overlapHours * 3_600_000));
  return shownOnce(subscriptionView(await tx.save(subscription), secret), 'secret');
}
