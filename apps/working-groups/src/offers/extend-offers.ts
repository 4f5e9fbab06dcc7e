import { PlatformExtended } from '#contracts';
import type { EventTransaction } from '#events';
import { lockRoster } from '#roster';
import { PlatformEligibility } from './platform-eligibility.entity.ts';
import { standingOffers } from './standing-offers.ts';

/** Every offer that stands reaches the new member. An offer being made waits on the roster's row, or has been seen here. */
export async function extendOffers(tx: EventTransaction, cityId: string, rosterVersion: number): Promise<void> {
  await lockRoster(tx);
  for (const offer of await standingOffers(tx)) {
    if (!offer.isFor(cityId)) continue;
    const found = await tx.findOne(PlatformEligibility, { offerId: offer.id, cityId }, { lock: true });
    const eligibility = found ?? PlatformEligibility.of(offer.id, cityId);
    tx.append(PlatformExtended, eligibility.begin(), { rosterVersion });
    await tx.save(eligibility);
  }
}
