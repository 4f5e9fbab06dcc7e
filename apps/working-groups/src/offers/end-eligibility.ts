import { Injectable } from '@nestjs/common';
import { PlatformEligibilityEnded } from '#contracts';
import type { EventTransaction } from '#events';
import { lockRoster } from '#roster';
import { PlatformEligibility } from './platform-eligibility.entity.ts';
import { standingOffers } from './standing-offers.ts';

@Injectable()
export class EndEligibility {
  /** What the city has taken up stays on record; nothing of it goes further while the city is no member. */
  async run(cityId: string, reason: 'city-left' | 'city-suspended', rosterVersion: number, tx: EventTransaction): Promise<void> {
    await lockRoster(tx);
    for (const offer of await standingOffers(tx)) {
      const eligibility = await tx.findOne(PlatformEligibility, { offerId: offer.id, cityId }, { lock: true });
      const ended = eligibility?.end(reason);
      if (!eligibility || !ended) continue;
      tx.append(PlatformEligibilityEnded, ended, { rosterVersion });
      await tx.save(eligibility);
    }
  }
}
