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
  Object.assign(Mandate.enter({ personId: newId(), cityId: 'istanbul', office: 'mayor', from: '2020-01-01' }), { state: 'active' }, given);

const [past, yesterday, tomorrow, later] = ['2022-01-01', '2022-04-25', '2022-04-27', '2022-06-01'] as const;
/** A mandate of each state, as its days have made it. */
const inState = {
  scheduled: () => aMandate({ state: 'scheduled', from: tomorrow }),
  active: () => aMandate(),
  ended: () => aMandate({ state: 'ended', until: past, reason: 'Elections.' }),
  annulled: () => aMandate({ state: 'annulled', reason: 'It never was.' }),
};

/** What of it is told, in order. */
const told = (steps: object) => Object.keys(steps);

describe('a mandate', () => {
  lifecycleHolds(
    Mandate,
    (state) => inState[state](),
    {
      'be ended': (mandate) => mandate.end('2022-04-01', null, today),
      'be ended on a day to come': (mandate) => mandate.end(later, null, today),
      'be annulled': (mandate) => mandate.annul('It never was.'),
      'be corrected to days gone by': (mandate) => mandate.correct({ from: '2021-01-01', until: '2022-02-01' }, 'A slip.', today),
      'be corrected to days it is in': (mandate) => mandate.correct({ from: '2021-01-01', until: null }, 'A slip.', today),
      'be corrected to days that lie ahead': (mandate) => mandate.correct({ from: '2022-05-01', until: null }, 'A slip.', today),
      'see its first day to come': (mandate) => mandate.comeTo(tomorrow),
      'have a presidency scheduled': (mandate) => Presidency.schedule(mandate, {}),
    },
    {
      scheduled: {
        'be ended': 'period-inverted',
        'be ended on a day to come': 'scheduled',
        'be annulled': 'annulled',
        'be corrected to days gone by': 'ended',
        'be corrected to days it is in': 'active',
        'be corrected to days that lie ahead': 'scheduled',
        'see its first day to come': 'active',
        'have a presidency scheduled': 'scheduled',
      },
      active: {
        'be ended': 'ended',
        'be ended on a day to come': 'active',
        'be annulled': 'annulled',
        'be corrected to days gone by': 'ended',
        'be corrected to days it is in': 'active',
        'be corrected to days that lie ahead': 'scheduled',
        'see its first day to come': 'active',
        'have a presidency scheduled': 'active',
      },
      ended: {
        'be ended': 'mandate-already-ended',
        'be ended on a day to come': 'mandate-already-ended',
        'be annulled': 'annulled',
        'be corrected to days gone by': 'ended',
        'be corrected to days it is in': 'active',
        'be corrected to days that lie ahead': 'scheduled',
        'see its first day to come': 'ended',
        'have a presidency scheduled': 'mandate-already-ended',
      },
      annulled: {
        'be ended': 'mandate-annulled',
        'be ended on a day to come': 'mandate-annulled',
        'be annulled': 'mandate-annulled',
        'be corrected to days gone by': 'mandate-annulled',
        'be corrected to days it is in': 'mandate-annulled',
        'be corrected to days that lie ahead': 'mandate-annulled',
        'see its first day to come': 'annulled',
        'have a presidency scheduled': 'mandate-annulled',
      },
    },
  );

  describe.each<[Mandate['state'], [from: string | null, until: string | null, then: Mandate['state'], told: string[]][]]>([
    [
      'scheduled',
      [
        ['2021-01-01', '2022-02-01', 'ended', ['corrected', 'started', 'ended']],
        ['2021-01-01', today, 'ended', ['corrected', 'started', 'ended']],
        ['2021-01-01', later, 'active', ['corrected', 'started']],
        ['2021-01-01', null, 'active', ['corrected', 'started']],
        [null, null, 'active', ['corrected', 'started']],
        [today, null, 'active', ['corrected', 'started']],
        ['2022-05-01', null, 'scheduled', ['corrected', 'scheduled']],
        [tomorrow, later, 'scheduled', ['corrected', 'scheduled']],
      ],
    ],
    [
      'active',
      [
        ['2020-01-01', '2022-02-01', 'ended', ['corrected', 'ended']],
        ['2020-01-01', today, 'ended', ['corrected', 'ended']],
        ['2020-01-01', tomorrow, 'active', ['corrected', 'scheduled']],
        ['2021-01-01', later, 'active', ['corrected', 'scheduled']],
        ['2021-01-01', null, 'active', ['corrected']],
        [null, null, 'active', ['corrected']],
        [tomorrow, null, 'scheduled', ['corrected', 'scheduled']],
      ],
    ],
    [
      'ended',
      [
        ['2020-01-01', '2022-02-01', 'ended', ['corrected']],
        ['2021-01-01', past, 'ended', ['corrected']],
        ['2020-01-01', later, 'active', ['corrected', 'scheduled']],
        ['2020-01-01', null, 'active', ['corrected']],
        [tomorrow, null, 'scheduled', ['corrected', 'scheduled']],
        [tomorrow, later, 'scheduled', ['corrected', 'scheduled']],
      ],
    ],
  ])('that is %s, corrected', (state, cells) => {
    test.each(cells)('to %s – %s is %s and tells %j', (from, until, then, expected) => {
      const mandate = inState[state as keyof typeof inState]();
      const before = { from: mandate.from, until: mandate.until };
      const steps = mandate.correct({ from, until }, 'The year was mistyped.', today);
      expect([mandate.state, told(steps)]).toEqual([then, expected]);
      expect(mandate).toMatchObject({ from, until });
      expect(steps.corrected).toMatchObject({ mandateId: mandate.id, before, after: { from, until }, reason: 'The year was mistyped.' });
      for (const step of [steps.started, steps.scheduled, steps.ended]) if (step) expect(step).toMatchObject({ from, until });
    });
  });

  test.each([
    ['only its first day', { from: '2021-01-01' }, { from: '2021-01-01', until: past }],
    ['only its last', { until: '2022-02-01' }, { from: '2020-01-01', until: '2022-02-01' }],
  ])('is corrected in %s', (_, given, after) => {
    expect(inState.ended().correct(given, 'A slip.', today).corrected).toMatchObject({ after });
  });

  test('corrected to what it is already has nothing to tell', () => {
    const mandate = inState.ended();
    expect(told(mandate.correct({ from: mandate.from, until: mandate.until }, 'A slip.', today))).toEqual([]);
    expect(mandate).toMatchObject({ state: 'ended', reason: 'Elections.' });
  });

  test.each([
    ['before its first day', { until: '2019-12-31' }],
    ['on its first day', { until: '2020-01-01' }],
    ['before it begins', { from: past }],
    ['and beginning on one day', { from: '2022-03-01', until: '2022-03-01' }],
  ])('is not corrected to be over %s', (_, days) => {
    const mandate = inState.ended();
    expect(refusalOf(() => mandate.correct(days, 'A slip.', today))).toBe('period-inverted');
    expect(mandate).toMatchObject({ from: '2020-01-01', until: past, state: 'ended' });
  });

  test('that is held again has no reason for an end any more', () => {
    const mandate = inState.ended();
    mandate.correct({ until: null }, 'The other one ended.', today);
    expect(mandate.reason).toBeNull();
  });

  test.each<[string, [string | null, string | null], Mandate['state'], string[]]>([
    ['nobody knows since when', [null, null], 'active', ['started']],
    ['from today', [today, null], 'active', ['started']],
    ['with an end that lies ahead', ['2020-01-01', later], 'active', ['started']],
    ['from tomorrow', [tomorrow, null], 'scheduled', ['scheduled']],
    ['from tomorrow, with its end', [tomorrow, later], 'scheduled', ['scheduled']],
    ['until today', ['2020-01-01', today], 'ended', ['started', 'ended']],
  ])('entered %s', (_, [from, until], state, expected) => {
    const mandate = Mandate.enter({ personId: newId(), cityId: 'zenica', office: 'mayor', from, until });
    const steps = mandate.entered(today);
    expect([mandate.state, told(steps)]).toEqual([state, expected]);
    expect(steps.started ?? steps.scheduled).toMatchObject({ mandateId: mandate.id, cityId: 'zenica', from, until });
  });

  test('that lies ahead has a day', () => {
    const entered = (day: string) => Mandate.enter({ personId: newId(), cityId: 'zenica', office: 'delegate', from: day, until: day });
    expect(refusalOf(() => entered(tomorrow).entered(today))).toBe('period-inverted');
    // Of one that is over it is taken as it always was: it stands in nobody's way.
    expect(told(entered(past).entered(today))).toEqual(['started', 'ended']);
  });

  test('ends on the first day it is no longer held', () => {
    const mandate = aMandate();
    expect(mandate.end('2022-04-01', 'elections', today).ended).toMatchObject({
      mandateId: mandate.id,
      from: '2020-01-01',
      until: '2022-04-01',
      reason: 'elections',
    });
    expect(mandate).toMatchObject({ state: 'ended', until: '2022-04-01' });
  });

  test('whose end lies ahead is held until then, and can have another, earlier or later or today', () => {
    const mandate = aMandate();
    expect(told(mandate.end(later, 'Elections.', today))).toEqual(['scheduled']);
    expect(mandate.end('2022-07-01', 'Elections are later.', today)).toMatchObject({ scheduled: { until: '2022-07-01' } });
    expect(mandate.end(tomorrow, 'Resigned.', today)).toMatchObject({ scheduled: { until: tomorrow } });
    expect(mandate).toMatchObject({ state: 'active', until: tomorrow });
    expect(mandate.end(today, 'At once.', today)).toMatchObject({ ended: { until: today, reason: 'At once.' } });
    expect(mandate.state).toBe('ended');
  });

  test('ends by itself for the reason that was given beforehand', () => {
    const mandate = aMandate();
    mandate.end(tomorrow, 'Elections.', today);
    expect(mandate.comeTo(tomorrow).ended).toMatchObject({ until: tomorrow, reason: 'Elections.' });
  });

  test('whose first day has come before anybody has looked begins and ends with an end that is entered', () => {
    const due = (until: string) => aMandate({ state: 'scheduled', from: yesterday }).end(until, null, today);
    expect(told(due(today))).toEqual(['started', 'ended']);
    expect(due(later)).toMatchObject({ started: { from: yesterday, until: later } });
    expect(told(due(later))).toEqual(['started']);
  });

  test.each([
    ['before it began', {}, '2019-12-31', 'period-inverted'],
    ['after its own last day', { until: '2022-01-01' }, '2022-01-02', 'mandate-over-before'],
    ['on a day to come after its own last day', { until: '2022-01-01' }, later, 'mandate-over-before'],
    ['before its first day to come', { state: 'scheduled', from: later }, tomorrow, 'period-inverted'],
    ['on its first day to come', { state: 'scheduled', from: later }, later, 'period-inverted'],
  ] as const)('%s is not ended', (_, given, on, refusal) => {
    const mandate = aMandate(given);
    expect(refusalOf(() => mandate.end(on, 'No.', today))).toBe(refusal);
    expect(mandate.reason).toBeNull();
  });

  test('whose until is before its from is none', () => {
    expect(
      refusalOf(() => Mandate.enter({ personId: newId(), cityId: 'zenica', office: 'delegate', from: '2022-01-02', until: '2022-01-01' })),
    ).toBe('period-inverted');
  });

  describe.each<[string, Partial<Mandate>, [day: string, then: Mandate['state'], told: string[]][]]>([
    [
      'scheduled from tomorrow until later',
      { state: 'scheduled', from: tomorrow, until: later },
      [
        [today, 'scheduled', []],
        [tomorrow, 'active', ['started']],
        ['2022-05-31', 'active', ['started']],
        [later, 'ended', ['started', 'ended']],
      ],
    ],
    [
      'active until tomorrow',
      { until: tomorrow },
      [
        [today, 'active', []],
        [tomorrow, 'ended', ['ended']],
        [later, 'ended', ['ended']],
      ],
    ],
    ['active without an end', {}, [[later, 'active', []]]],
    ['active, told ahead', { from: tomorrow }, [[today, 'active', []]]],
    ['ended', { state: 'ended', until: past }, [['2021-12-31', 'ended', []]]],
    ['annulled', { state: 'annulled', from: tomorrow, until: later }, [[later, 'annulled', []]]],
  ])('%s', (_, given, cells) => {
    test.each(cells)('on %s is %s and tells %j', (day, then, expected) => {
      const mandate = aMandate(given);
      expect([told(mandate.comeTo(day)), mandate.state]).toEqual([expected, then]);
    });
  });

  test('annulled keeps the days that it was entered with, and tells why', () => {
    const mandate = inState.ended();
    expect(mandate.annul('Another person.')).toMatchObject({
      mandateId: mandate.id,
      from: '2020-01-01',
      until: past,
      reason: 'Another person.',
    });
    expect(mandate).toMatchObject({ state: 'annulled', from: '2020-01-01', until: past, reason: 'Another person.' });
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
      'be dropped': (presidency) => presidency.drop('mandate-annulled'),
    },
    {
      scheduled: { start: 'active', end: 'presidency-not-active', 'be dropped': 'vacated' },
      active: { start: 'presidency-not-scheduled', end: 'ended', 'be dropped': 'presidency-not-scheduled' },
      ended: { start: 'presidency-not-scheduled', end: 'presidency-not-active', 'be dropped': 'presidency-not-scheduled' },
      vacated: { start: 'presidency-not-scheduled', end: 'presidency-not-active', 'be dropped': 'presidency-not-scheduled' },
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

  test('vacated for what was so before it began was in office on no day', () => {
    expect(active().vacate('2021-06-01', 'mandate-ended')).toMatchObject({ outcome: 'vacated', endedOn: '2021-11-29' });
  });

  test('does not start before its mandate, nor on one that is annulled', () => {
    const { mandate, presidency } = scheduled();
    mandate.correct({ from: tomorrow }, 'A slip.', today);
    expect(refusalOf(() => presidency.start(null, { mandate, ...member }, today))).toBe('mandate-not-held');
    mandate.annul('It never was.');
    expect(refusalOf(() => presidency.start(null, { mandate, ...member }, today))).toBe('mandate-annulled');
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
