import type { Transaction } from '#database';
import { Adoption } from './adoption.entity.ts';
import { lockOpenOffer } from './lock-open-offer.ts';

/** An adoption goes on as long as its offer stands and its city is eligible. */
export async function lockAdoption(id: string, tx: Transaction): Promise<Adoption> {
  const { offerId, cityId } = await tx.find(Adoption, id);
  await lockOpenOffer(offerId, cityId, tx);
  return tx.lock(Adoption, id);
}
