import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { City } from '../src/cities/city.entity.ts';
import { Mandate } from '../src/mandates/mandate.entity.ts';
import { nameText } from '../src/name-text.ts';
import { Network } from '../src/network/network.entity.ts';
import { Person } from '../src/people/person.entity.ts';
import { Presidency } from '../src/presidencies/presidency.entity.ts';
import { Roster } from '../src/roster/roster.entity.ts';
import { Secretariat } from '../src/secretariat/secretariat.entity.ts';

const today = '2022-04-26';

describe('the network', () => {
  lifecycleHolds(
    Network,
    (state) => Object.assign(new Network(), { state }),
    { 'be founded': (network) => network.found('2021-11-29', null, ['istanbul'], today) },
    { forming: { 'be founded': 'founded' }, founded: { 'be founded': 'network-already-founded' } },
  );

  test('is founded once', () => {
    const network = new Network();
    expect(network.found('2021-11-29', null, ['istanbul', 'sarajevo'], today)).toEqual({
      foundedOn: '2021-11-29',
      meetingId: null,
      memberCount: 2,
      cityIds: ['istanbul', 'sarajevo'],
    });
    expect(network).toMatchObject({ state: 'founded', foundedOn: '2021-11-29' });
    expect(refusalOf(() => network.found('2021-11-29', null, ['zenica'], today))).toBe('network-already-founded');
  });

  test('is not founded tomorrow', () => {
    expect(refusalOf(() => new Network().found('2022-04-27', null, ['istanbul'], today))).toBe('day-in-future');
  });
});

describe('the roster', () => {
  const aRoster = (lastEffectiveOn: string | null = '2022-04-01') =>
    Object.assign(new Roster(), { rosterVersion: 27, count: 27, lastEffectiveOn });

  const acts = ['admit', 'suspend', 'reinstate', 'release', 'releaseUncounted'] as const;
  const of = (effectiveOn: string) => ({ membershipId: newId(), cityId: 'zenica', effectiveOn });

  test('counts each change after the one before', () => {
    const roster = aRoster();
    const counted = (act: (typeof acts)[number]) => roster[act](of('2022-04-26'), today).counted();
    expect(counted('admit')).toEqual({ countBefore: 27, countAfter: 28, rosterVersion: 28 });
    expect(counted('admit')).toEqual({ countBefore: 28, countAfter: 29, rosterVersion: 29 });
    expect(counted('release')).toEqual({ countBefore: 29, countAfter: 28, rosterVersion: 30 });
    expect(counted('releaseUncounted')).toEqual({ countBefore: 28, countAfter: 28, rosterVersion: 31 });
    expect(counted('suspend')).toEqual({ countBefore: 28, countAfter: 27, rosterVersion: 32 });
    expect(counted('reinstate')).toEqual({ countBefore: 27, countAfter: 28, rosterVersion: 33 });
  });

  test.each(['2022-04-01', '2022-04-26'])('changes as of %s, the last change or today', (day) => {
    expect(aRoster().admit(of(day), today).after).toBe(28);
  });

  test.each(acts)('does not %s before the last change, nor tomorrow, nor unfounded', (act) => {
    expect(refusalOf(() => aRoster()[act](of('2022-03-31'), today))).toBe('effective-before-last-change');
    expect(refusalOf(() => aRoster()[act](of('2022-04-27'), today))).toBe('day-in-future');
    expect(refusalOf(() => aRoster(null)[act](of('2022-04-26'), today))).toBe('network-not-founded');
  });
});

describe('a city', () => {
  const aCity = () => City.register({ id: 'laktasi', name: 'Laktaši', country: 'BA', kind: 'municipality', municipalDay: '04-25' });

  test.each(['network', 'secretariat'])('is not called %s', (id) => {
    expect(() => City.register({ id, name: 'Somewhere', country: 'BA', kind: 'city' })).toThrow(
      expect.objectContaining({ code: 'invalid-input', errors: [expect.objectContaining({ pointer: '/id' })] }),
    );
  });

  test('is corrected in what is given; null takes away', () => {
    const city = aCity();
    expect(city.correct({ kind: 'city', municipalDay: null })).toEqual({
      cityId: 'laktasi',
      name: 'Laktaši',
      country: 'BA',
      kind: 'city',
      coordinates: null,
      municipalDay: null,
    });
    expect(city).toMatchObject({ name: 'Laktaši', kind: 'city', municipalDay: null });
  });

  test('corrected to what it is already has nothing to tell', () => {
    expect(aCity().correct({})).toBeUndefined();
    expect(aCity().correct({ name: 'Laktaši', municipalDay: '04-25' })).toBeUndefined();
  });
});

describe('a name', () => {
  test.each(['Ekrem İMAMOĞLU', 'Сарајево', 'Θεσσαλονίκη', 'İmamoğlu', 'O’Neill-Đurić', 'B40', '北京'])('%s is kept as it is', (name) => {
    expect(nameText.pattern.test(name)).toBe(true);
    expect(Person.register(name).name).toBe(name);
  });

  test.each(['', '   ', '\u200b', '\u0000', 'Tu\u0007zla', 'Tu\nzla', '---', '\u0085'])('%j is none', (name) => {
    expect(nameText.pattern.test(name)).toBe(false);
  });

  test('spelled another way is told once', () => {
    const person = Person.register('Jasmin IMAMOVIĆ');
    expect(person.rename('Jasmin İMAMOVIĆ')).toEqual({ personId: person.id, name: 'Jasmin İMAMOVIĆ' });
    expect(person.rename('Jasmin İMAMOVIĆ')).toBeUndefined();
  });
});

const aMandate = (given: Partial<Mandate> = {}) =>
  Object.assign(Mandate.start({ personId: newId(), cityId: 'istanbul', office: 'mayor', from: '2020-01-01' }), given);

describe('a mandate', () => {
  lifecycleHolds(
    Mandate,
    (state) => aMandate({ state }),
    {
      'be ended': (mandate) => mandate.end('2022-04-01', null, today),
      'have a presidency scheduled': (mandate) => Presidency.schedule(mandate, {}),
    },
    {
      active: { 'be ended': 'ended', 'have a presidency scheduled': 'active' },
      ended: { 'be ended': 'mandate-already-ended', 'have a presidency scheduled': 'mandate-already-ended' },
    },
  );

  test('ends on the first day it is no longer held', () => {
    const mandate = aMandate();
    expect(mandate.end('2022-04-01', 'elections', today)).toMatchObject({
      mandateId: mandate.id,
      from: '2020-01-01',
      until: '2022-04-01',
      reason: 'elections',
    });
    expect(mandate).toMatchObject({ state: 'ended', until: '2022-04-01' });
  });

  test.each([
    ['tomorrow', {}, '2022-04-27', 'day-in-future'],
    ['before it began', {}, '2019-12-31', 'period-inverted'],
    ['after its own last day', { until: '2022-01-01' }, '2022-01-02', 'mandate-over-before'],
  ])('%s is not ended', (_, given, on, refusal) => {
    expect(refusalOf(() => aMandate(given).end(on, null, today))).toBe(refusal);
  });

  test('whose until is before its from is none', () => {
    expect(
      refusalOf(() => Mandate.start({ personId: newId(), cityId: 'zenica', office: 'delegate', from: '2022-01-02', until: '2022-01-01' })),
    ).toBe('period-inverted');
  });

  test.each([
    ['2022-04-26', 'active', true],
    ['2022-04-25', 'active', true],
    ['2022-04-27', 'active', false],
    ['2022-04-25', 'ended', false],
    [null, 'active', false],
  ] as const)('until %s, %s: over today is %s', (until, state, over) => {
    expect(aMandate({ until, state }).isOver(today)).toBe(over);
  });

  test('that is over ends by itself on the day it was to end', () => {
    expect(aMandate({ until: '2022-04-20' }).expire()).toMatchObject({ until: '2022-04-20', reason: null });
  });
});

describe('a presidency', () => {
  const member = { cityIsMember: true };
  const scheduled = (term = {}) => {
    const mandate = aMandate();
    return { mandate, presidency: Presidency.schedule(mandate, term) };
  };
  const active = () => {
    const { mandate, presidency } = scheduled();
    presidency.start('2021-11-29', { mandate, ...member }, today);
    return presidency;
  };

  lifecycleHolds(
    Presidency,
    (state) => Object.assign(scheduled().presidency, { state }),
    {
      start: (presidency) => presidency.start(null, { mandate: aMandate(), ...member }, today),
      end: (presidency) => presidency.end(today, null, today),
    },
    {
      scheduled: { start: 'active', end: 'presidency-not-active' },
      active: { start: 'presidency-not-scheduled', end: 'ended' },
      ended: { start: 'presidency-not-scheduled', end: 'presidency-not-active' },
      vacated: { start: 'presidency-not-scheduled', end: 'presidency-not-active' },
    },
  );

  test('is a mayor’s', () => {
    expect(refusalOf(() => Presidency.schedule(aMandate({ office: 'deputy-mayor' }), {}))).toBe('mandate-not-of-a-mayor');
    expect(refusalOf(() => Presidency.schedule(aMandate({ state: 'ended' }), {}))).toBe('mandate-already-ended');
    expect(refusalOf(() => Presidency.schedule(aMandate(), { from: '2022-01-01', until: '2021-01-01' }))).toBe('period-inverted');
  });

  test.each([
    ['on the day given', { from: '2021-12-01' }, '2021-11-29', '2021-11-29'],
    ['on the day planned', { from: '2021-12-01' }, null, '2021-12-01'],
    ['on a day that nobody knows', {}, null, null],
  ])('starts %s', (_, term, on, from) => {
    const { mandate, presidency } = scheduled(term);
    expect(presidency.start(on, { mandate, ...member }, today)).toMatchObject({ mandateId: mandate.id, cityId: 'istanbul', from });
    expect(presidency).toMatchObject({ state: 'active', from });
  });

  test.each([
    ['of a city that is no member', {}, { cityIsMember: false }, null, 'city-not-member'],
    ['tomorrow', {}, member, '2022-04-27', 'day-in-future'],
    ['before the mandate', {}, member, '2019-12-31', 'mandate-not-held'],
    ['after its own end', { until: '2022-01-01' }, member, '2022-01-02', 'period-inverted'],
  ])('%s does not start', (_, term, { cityIsMember }, on, refusal) => {
    const { mandate, presidency } = scheduled(term);
    expect(refusalOf(() => presidency.start(on, { mandate, cityIsMember }, today))).toBe(refusal);
    expect(presidency.state).toBe('scheduled');
  });

  test('does not start with a mandate that has ended since', () => {
    const { mandate, presidency } = scheduled();
    mandate.end('2022-04-01', null, today);
    expect(refusalOf(() => presidency.start('2022-03-01', { mandate, ...member }, today))).toBe('mandate-already-ended');
  });

  test('ends, or is vacated', () => {
    expect(active().end('2022-04-26', 'the term is over', today)).toMatchObject({ outcome: 'ended', endedOn: '2022-04-26' });
    expect(active().vacate('2022-04-26', 'city-left')).toMatchObject({ outcome: 'vacated', reason: 'city-left' });
  });

  test('does not end tomorrow, nor before it began', () => {
    expect(refusalOf(() => active().end('2022-04-27', null, today))).toBe('day-in-future');
    expect(refusalOf(() => active().end('2021-11-28', null, today))).toBe('period-inverted');
  });
});

describe('the secretariat', () => {
  lifecycleHolds(
    Secretariat,
    (state) => Object.assign(new Secretariat(), { state }),
    { start: (secretariat) => secretariat.start(null, today) },
    { established: { start: 'operational' }, operational: { start: 'secretariat-already-operational' } },
  );

  test('is established, then operational, once; its days may be unknown', () => {
    const secretariat = new Secretariat();
    expect(secretariat.establish('istanbul', null, null, today)).toEqual({ seatCityId: 'istanbul', establishedOn: null, meetingId: null });
    expect(secretariat.start(null, today)).toEqual({ seatCityId: 'istanbul', startedOn: null });
    expect(secretariat.state).toBe('operational');
    expect(refusalOf(() => secretariat.start(null, today))).toBe('secretariat-already-operational');
  });

  test('neither is established nor starts tomorrow, nor starts before it is there', () => {
    expect(refusalOf(() => new Secretariat().establish(null, '2022-04-27', null, today))).toBe('day-in-future');
    const secretariat = new Secretariat();
    secretariat.establish(null, '2022-04-01', null, today);
    expect(refusalOf(() => secretariat.start('2022-04-27', today))).toBe('day-in-future');
    expect(refusalOf(() => secretariat.start('2022-03-31', today))).toBe('period-inverted');
  });
});
