import { PlatformOffered } from '#contracts';
import type { EventTransaction } from '#events';
import { CurrencyField, IdField, MoneyField, SlugField, TextField } from '#http';
import { cityMustBeKnown, lockRoster, membersNow } from '#roster';
import { ActionItem } from '../items/action-item.entity.ts';
import { meetingMustBeKnown } from '../known/known-meetings.ts';
import { PlatformEligibility } from './platform-eligibility.entity.ts';
import { PlatformOffer, type OfferTerms } from './platform-offer.entity.ts';

export class OfferPlatformBody implements OfferTerms {
  @SlugField({ example: 'istanbul' }) providerCityId: string;
  @TextField({ max: 200, example: 'Pay It Forward' }) name: string;
  @IdField({ optional: true, description: 'The action item that the platform is part of.' }) itemId?: string;
  @MoneyField({ example: '0' }) fee: string;
  @CurrencyField() currency: string;
  @TextField({
    max: 300,
    example: 'support desk of the Istanbul Metropolitan Municipality',
    description: "A desk's address, not a person's.",
  })
  supportContact: string;
  @IdField({ optional: true, description: 'The meeting it was offered at.' }) meetingId?: string;
}

/** A city that joins meanwhile is either counted here or extended by its event: both wait on the roster's row. */
export async function offerPlatform(tx: EventTransaction, body: OfferPlatformBody): Promise<PlatformOffer> {
  const rosterVersion = await lockRoster(tx);
  await cityMustBeKnown(tx, '/providerCityId', body.providerCityId);
  await tx.named(ActionItem, '/itemId', body.itemId);
  await meetingMustBeKnown(tx, '/meetingId', body.meetingId);
  const members = await membersNow(tx);
  const offer = PlatformOffer.offer(body, members);
  const offered = offer.offered(members);
  tx.append(PlatformOffered, offered, { rosterVersion });
  return tx.save(offer, ...offered.eligibleCityIds.map((cityId) => PlatformEligibility.of(offer.id, cityId, true)));
}
