import type { Transaction } from '#database';
import { PlatformEligibility } from '../offers/platform-eligibility.entity.ts';
import { PlatformOffer } from '../offers/platform-offer.entity.ts';

/** The offer stands and the city is eligible, until the transaction ends. The offer is locked first, as the handlers of the roster do. */
export async function lockOpenOffer(tx: Transaction, offerId: string, cityId: string): Promise<void> {
  const offer = await tx.lock(PlatformOffer, offerId);
  offer.mustStand();
  const eligibility = await tx.findOne(PlatformEligibility, { offerId, cityId });
  (eligibility ?? PlatformEligibility.of(offerId, cityId)).mustHold();
}
