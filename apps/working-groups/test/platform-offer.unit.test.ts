import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { refusalOf } from '#testing/refusal-of';
import { Adoption } from '../src/adoptions/adoption.entity.ts';
import { PlatformEligibility } from '../src/offers/platform-eligibility.entity.ts';
import { PlatformOffer } from '../src/offers/platform-offer.entity.ts';

const terms = { providerCityId: 'istanbul', name: 'Pay It Forward', fee: '0', currency: 'EUR', supportContact: 'support desk' };
const members = ['istanbul', 'laktasi', 'sarajevo'];
const anOffer = () => PlatformOffer.make(terms, members)[0];
const withdrawn = () => {
  const offer = anOffer();
  offer.withdraw('No longer run.');
  return offer;
};

test('an offer is for every member but the provider', () => {
  const [offer, offered] = PlatformOffer.make(terms, members);
  expect(offered).toEqual({ offerId: offer.id, ...terms, itemId: null, meetingId: null, eligibleCityIds: ['laktasi', 'sarajevo'] });
  expect(offer.state).toBe('offered');
});

test('a withdrawn offer tells why', () => {
  expect(withdrawn()).toMatchObject({ state: 'withdrawn', withdrawalReason: 'No longer run.' });
});

test.each<[string, () => unknown, string]>([
  ['a city that is no member offers', () => PlatformOffer.make({ ...terms, providerCityId: 'bijeljina' }, members), 'city-not-member'],
  ['an offer is withdrawn twice', () => withdrawn().withdraw('Again.'), 'platform-offer-withdrawn'],
  ['something goes on with a withdrawn offer', () => withdrawn().mustStand(), 'platform-offer-withdrawn'],
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

  test.each([
    ['without support', anAdoption],
    ['a second time', live],
  ])('refused: it goes live %s', (_, given) => {
    expect(refusalOf(() => given().goLive('2022-09-01'))).toBe('adoption-not-supported');
  });
});
