import { Injectable } from '@nestjs/common';
import type { Actor } from '#auth';
import { PlatformOffered } from '#contracts';
import { unknownReference } from '#domain';
import { UnitOfWork } from '#events';
import { cityOf, lockRoster, membersNow } from '#roster';
import { ActionItem } from '../items/action-item.entity.ts';
import { mustKnowMeeting } from '../meetings/known-meetings.ts';
import type { OfferPlatformBody } from './offer.bodies.ts';
import { PlatformEligibility } from './platform-eligibility.entity.ts';
import { PlatformOffer } from './platform-offer.entity.ts';

@Injectable()
export class OfferPlatform {
  constructor(private readonly work: UnitOfWork) {}

  /** A city that joins meanwhile is either counted here or extended by its event: both wait on the roster's row. */
  run(body: OfferPlatformBody, by: Actor): Promise<PlatformOffer> {
    return this.work.transaction(by, async (tx) => {
      const rosterVersion = await lockRoster(tx);
      if (!(await cityOf(tx, body.providerCityId))) throw unknownReference('city', '/providerCityId', body.providerCityId);
      if (body.itemId !== undefined && !(await tx.findOne(ActionItem, { id: body.itemId })))
        throw unknownReference('action-item', '/itemId', body.itemId);
      await mustKnowMeeting(tx, '/meetingId', body.meetingId);
      const [offer, offered] = PlatformOffer.make(body, await membersNow(tx));
      tx.append(PlatformOffered, offered, { rosterVersion });
      return tx.save(offer, ...offered.eligibleCityIds.map((cityId) => PlatformEligibility.of(offer.id, cityId, true)));
    });
  }
}
