import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { Cities, CitySlug, Currency, Decimal, Id, LocalDate, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const ofOffer = { offerId: Id, cityId: CitySlug };
const tuzla = { offerId: sample.payItForwardOffer, cityId: 'tuzla' };

/** `eligibleCityIds`: every member but the provider; PlatformExtended and PlatformEligibilityEnded say what changes later. */
export const PlatformOffered = event('org.b40.working-groups.PlatformOffered.v1', {
  key: { field: 'offerId' },
  about: { shared: 'offerId' },
  data: Type.Object({
    offerId: Id,
    providerCityId: CitySlug,
    name: Text,
    itemId: nullable(Id),
    fee: Decimal,
    currency: Currency,
    supportContact: Type.String({ description: "A desk's address, not a person's" }),
    meetingId: nullable(Id),
    eligibleCityIds: Cities,
  }),
  example: {
    offerId: sample.payItForwardOffer,
    providerCityId: 'istanbul',
    name: 'Pay It Forward',
    itemId: sample.payItForwardItem,
    fee: '0',
    currency: 'EUR',
    supportContact: 'support desk of the Istanbul Metropolitan Municipality',
    meetingId: sample.sarajevoMeeting,
    eligibleCityIds: sample.membersWithoutIstanbul,
  },
});
export type PlatformOffered = DataOf<typeof PlatformOffered>;

export const PlatformExtended = event('org.b40.working-groups.PlatformExtended.v1', {
  key: { field: 'offerId' },
  about: { shared: 'offerId' },
  data: Type.Object(ofOffer),
  example: tuzla,
});
export type PlatformExtended = DataOf<typeof PlatformExtended>;

export const PlatformEligibilityEnded = event('org.b40.working-groups.PlatformEligibilityEnded.v1', {
  key: { field: 'offerId' },
  about: { shared: 'offerId' },
  data: Type.Object({ ...ofOffer, reason: oneOf('city-left', 'city-suspended', 'roster-corrected') }),
  example: { ...tuzla, reason: 'city-left' },
});
export type PlatformEligibilityEnded = DataOf<typeof PlatformEligibilityEnded>;

export const PlatformOfferWithdrawn = event('org.b40.working-groups.PlatformOfferWithdrawn.v1', {
  key: { field: 'offerId' },
  about: { shared: 'offerId' },
  data: Type.Object({ offerId: Id, providerCityId: CitySlug, reason: Text }),
  example: { offerId: sample.payItForwardOffer, providerCityId: 'istanbul', reason: 'The platform is no longer run.' },
});
export type PlatformOfferWithdrawn = DataOf<typeof PlatformOfferWithdrawn>;

const ofAdoption = { adoptionId: Id, ...ofOffer };
const tuzlaAdoption = { adoptionId: sample.tuzlaAdoption, ...tuzla };

export const AdoptionRequested = event('org.b40.working-groups.AdoptionRequested.v1', {
  key: { field: 'offerId' },
  about: { life: 'adoptionId' },
  data: Type.Object(ofAdoption),
  example: tuzlaAdoption,
});
export type AdoptionRequested = DataOf<typeof AdoptionRequested>;

export const TechnicalSupportAssigned = event('org.b40.working-groups.TechnicalSupportAssigned.v1', {
  key: { field: 'offerId' },
  about: { life: 'adoptionId' },
  data: Type.Object({ ...ofAdoption, contact: Type.String({ description: "A desk's address, not a person's" }), personId: nullable(Id) }),
  example: { ...tuzlaAdoption, contact: 'support desk of the Istanbul Metropolitan Municipality', personId: null },
});
export type TechnicalSupportAssigned = DataOf<typeof TechnicalSupportAssigned>;

export const PlatformWentLive = event('org.b40.working-groups.PlatformWentLive.v1', {
  key: { field: 'offerId' },
  about: { life: 'adoptionId' },
  data: Type.Object({ ...ofAdoption, on: LocalDate, url: nullable(Type.String({ format: 'uri' })) }),
  example: { ...tuzlaAdoption, on: '2022-09-01', url: 'https://pay-it-forward.example/tuzla' },
});
export type PlatformWentLive = DataOf<typeof PlatformWentLive>;
