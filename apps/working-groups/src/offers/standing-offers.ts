import type { Transaction } from '#database';
import { PlatformOffer } from './platform-offer.entity.ts';

/** Locked in one order, so that none is withdrawn meanwhile and two handlers can't deadlock. */
export async function standingOffers(tx: Transaction): Promise<PlatformOffer[]> {
  const rows = await tx.query<{ id: string }>(`SELECT id FROM platform_offer WHERE state = 'offered' ORDER BY id FOR UPDATE`);
  const offers: PlatformOffer[] = [];
  for (const { id } of rows) offers.push(await tx.find(PlatformOffer, id));
  return offers;
}
