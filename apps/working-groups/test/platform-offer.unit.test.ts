import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { Adoption } from '../src/adoptions/adoption.entity.ts';
import { PlatformEligibility } from '../src/offers/platform-eligibility.entity.ts';
import { PlatformOffer } from '../src/offers/platform-offer.entity.ts';

const terms = { providerCityId: 'istanbul', name: 'Pay It Forward', fee: '0', currency: 'EUR', supportContact: 'support desk' };
const members = ['istanbul', 'laktasi', 'sarajevo'];
const anOffer = () => PlatformOffer.offer(terms, members);
const withdrawn = () => {
  const offer = anOffer();
  offer.withdraw('No longer run.');
  return offer;
};

test('an offer is for every member but the provider', () => {
  const offer = anOffer();
  expect(offer.offered(members)).toEqual({
    offerId: offer.id,
    ...terms,
    itemId: null,
    meetingId: null,
    eligibleCityIds: ['laktasi', 'sarajevo'],
  });
  expect(offer.state).toBe('offered');
});

test('a withdrawn offer tells why', () => {
  expect(withdrawn()).toMatchObject({ state: 'withdrawn', withdrawalReason: 'No longer run.' });
});

lifecycleHolds(
  PlatformOffer,
  (state) => (state === 'offered' ? anOffer() : withdrawn()),
  { 'be withdrawn': (offer) => offer.withdraw('Again.'), 'go on': (offer) => offer.mustStand() },
  {
    offered: { 'be withdrawn': 'withdrawn', 'go on': 'offered' },
    withdrawn: { 'be withdrawn': 'platform-offer-withdrawn', 'go on': 'platform-offer-withdrawn' },
  },
);

test.each<[string, () => unknown, string]>([
  ['a city that is no member offers', () => PlatformOffer.offer({ ...terms, providerCityId: 'bijeljina' }, members), 'city-not-member'],
  ['a city that is not eligible takes it up', () => PlatformEligibility.of(newId(), 'tuzla').mustHold(), 'city-not-eligible'],
])('refused: %s', (_, act, code) => {
  expect(refusalOf(act)).toBe(code);
});

describe('eligibility', () => {
  test.each(['city-left', 'city-suspended'] as const)('begins and ends (%s) once, however often it is said', (reason) => {
    const eligibility = PlatformEligibility.of(newId(), 'tuzla');
    const of = { offerId: eligibility.offerId, cityId: 'tuzla' };
    expect([eligibility.begin(), eligibility.begin()]).toEqual([of, undefined]);
    expect([eligibility.end(reason), eligibility.end(reason)]).toEqual([{ ...of, reason }, undefined]);
    expect(eligibility.begin()).toEqual(of);
  });
});

describe('an adoption', () => {
  const offerId = newId();
  const anAdoption = () => Adoption.request(offerId, 'tuzla');
  const supported = () => {
    const adoption = anAdoption();
    adoption.support('support desk');
    return adoption;
  };
  const live = () => {
    const adoption = supported();
    adoption.goLive('2022-09-01');
    return adoption;
  };

  test('is requested, supported and live', () => {
    const adoption = anAdoption();
    const of = { adoptionId: adoption.id, offerId, cityId: 'tuzla' };
    expect([adoption.state, adoption.requested()]).toEqual(['requested', of]);
    const personId = newId();
    expect(adoption.support('support desk', personId)).toEqual({ ...of, contact: 'support desk', personId });
    expect(adoption.goLive('2022-09-01')).toEqual({ ...of, on: '2022-09-01', url: null });
    expect(adoption).toMatchObject({ state: 'live', supportPersonId: personId });
  });

  test('may be supported by somebody else later, and the same once more is no news', () => {
    const adoption = live();
    expect(adoption.support('support desk')).toBeUndefined();
    expect(adoption.support('another desk')).toMatchObject({ contact: 'another desk', personId: null });
    expect(adoption).toMatchObject({ state: 'live', supportContact: 'another desk' });
  });

  lifecycleHolds(
    Adoption,
    (state) => ({ requested: anAdoption, supported, live })[state](),
    { 'be supported by another': (adoption) => adoption.support('another desk'), 'go live': (adoption) => adoption.goLive('2022-09-01') },
    {
      requested: { 'be supported by another': 'supported', 'go live': 'adoption-not-supported' },
      supported: { 'be supported by another': 'supported', 'go live': 'live' },
      live: { 'be supported by another': 'live', 'go live': 'adoption-not-supported' },
    },
  );
});
