import { PlatformEligibilityEnded } from '#contracts';
import type { EventTransaction } from '#events';
import { lockRoster } from '#roster';
import { PlatformEligibility, type EligibilityEnd } from './platform-eligibility.entity.ts';
import { standingOffers } from './standing-offers.ts';

/** What the city has taken up stays on record; nothing of it goes further while the city is no member. */
export async function endEligibility(tx: EventTransaction, cityId: string, reason: EligibilityEnd, rosterVersion: number): Promise<void> {
  await lockRoster(tx);
  for (const offer of await standingOffers(tx)) {
    const eligibility = await tx.findOne(PlatformEligibility, { offerId: offer.id, cityId }, { lock: true });
    if (!eligibility) continue;
    tx.append(PlatformEligibilityEnded, eligibility.end(reason), { rosterVersion });
    await tx.save(eligibility);
  }
}
