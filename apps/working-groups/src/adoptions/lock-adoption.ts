import type { Transaction } from '#database';
import { Adoption } from './adoption.entity.ts';
import { lockOpenOffer } from './lock-open-offer.ts';

/** An adoption goes on as long as its offer stands and its city is eligible. */
export async function lockAdoption(tx: Transaction, adoptionId: string): Promise<Adoption> {
  const { offerId, cityId } = await tx.find(Adoption, adoptionId);
  await lockOpenOffer(tx, offerId, cityId);
  return tx.lock(Adoption, adoptionId);
}
