import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { City } from '../src/cities/city.entity.ts';
import { Membership, type MembershipState } from '../src/memberships/membership.entity.ts';
import { Roster } from '../src/roster/roster.entity.ts';

const today = '2022-04-26';
const on = '2022-04-25';
const personId = newId();
const tuzla = City.register({ id: 'tuzla', name: 'Tuzla', country: 'BA', kind: 'city' });
const meetingId = newId();

const aMembership = (state: Membership['state']) => Object.assign(Membership.of('tuzla'), { state });
const aRoster = (count = 27) => Object.assign(new Roster(), { rosterVersion: 40, lastEffectiveOn: '2021-11-29', count });

type Apply = (membership: Membership, roster: Roster) => unknown;
const acts = {
  'express interest': (membership) => membership.expressInterest({ on, meetingId }, today),
  'be invited': (membership) => membership.invite({ note: 'Come and see.' }, today),
  apply: (membership) => membership.apply({ on, letter: 'We apply.' }, today),
  'be accepted': (membership) => membership.decide({ outcome: 'accepted', on }, today),
  'be turned down': (membership) => membership.decide({ outcome: 'declined', on, reason: 'Not yet.' }, today),
  'be declared': (membership) => membership.declareAccession({ personId, on, meetingId }, today),
  'be welcomed': (membership) => membership.welcome({ on, meetingId, words: 'Welcome to the B40 Network' }, today),
  'be completed': (membership, roster) => membership.complete(today, meetingId, { city: tuzla, roster }, today),
  'be declined': (membership) => membership.decline('The council said no.', today),
  lapse: (membership) => membership.lapse('No answer.', today),
  'be suspended': (membership, roster) => membership.suspend(today, 'At its own request.', roster, today),
  'be reinstated': (membership, roster) => membership.reinstate(today, 'Back again.', roster, today),
  end: (membership, roster) => membership.leave(today, 'The council said so.', roster, today),
} satisfies Record<string, Apply>;
type Act = keyof typeof acts;

/** An act that goes through is a step, but for a welcome: that is a ceremony. One that is refused is none, and says the state. */
const inSteps = (act: Act) => (membership: Membership) => {
  const { state } = membership;
  try {
    acts[act](membership, aRoster());
  } catch (refusal) {
    expect(refusal).toMatchObject({ kind: 'conflict', details: { state } });
    expect(membership.steps).toEqual([]);
    throw refusal;
  }
  expect(membership.steps).toMatchObject(act === 'be welcomed' ? [] : [{ state: membership.state, enteredOn: today }]);
};

/** An act has one refusal, whatever the state. */
const no = {
  'express interest': 'membership-already-open',
  'be invited': 'membership-past-invitation',
  apply: 'membership-past-application',
  'be accepted': 'membership-not-applied',
  'be turned down': 'membership-not-applied',
  'be declared': 'membership-not-ready-to-accede',
  'be welcomed': 'membership-not-acceding',
  'be completed': 'membership-not-acceding',
  'be declined': 'membership-not-under-way',
  lapse: 'membership-not-under-way',
  'be suspended': 'membership-not-active',
  'be reinstated': 'membership-not-suspended',
  end: 'membership-not-active',
} as const satisfies Record<Act, string>;
const underWay = { ...no, 'be declined': 'declined', lapse: 'lapsed' } as const;

lifecycleHolds(
  Membership,
  aMembership,
  Object.fromEntries((Object.keys(acts) as Act[]).map((act) => [act, inSteps(act)])) as Record<Act, (membership: Membership) => void>,
  {
    none: { ...no, 'express interest': 'interested', 'be invited': 'invited', apply: 'applied' },
    interested: { ...underWay, 'be invited': 'invited', apply: 'applied', 'be declared': 'acceding' },
    invited: { ...underWay, apply: 'applied', 'be declared': 'acceding' },
    applied: { ...underWay, 'be accepted': 'accepted', 'be turned down': 'declined' },
    accepted: { ...underWay, 'be declared': 'acceding' },
    acceding: { ...underWay, 'be welcomed': 'acceding', 'be completed': 'member' },
    member: { ...no, 'be welcomed': 'member', 'be suspended': 'suspended', end: 'former' },
    suspended: { ...no, 'be reinstated': 'member', end: 'former' },
    declined: no,
    lapsed: no,
    former: no,
  },
);

test.each<[string, Apply]>([
  ['interest', (membership) => membership.expressInterest({ on: '2022-04-27' }, today)],
  ['an invitation', (membership) => membership.invite({ on: '2022-04-27' }, today)],
  ['an application', (membership) => membership.apply({ on: '2022-04-27' }, today)],
])('%s of tomorrow is refused', (_, act) => {
  expect(refusalOf(() => act(aMembership('none'), aRoster()))).toBe('day-in-future');
});

test('an invitation may have no known day; the day it was entered is kept beside it', () => {
  const membership = aMembership('none');
  expect(membership.invite({}, today)).toEqual({ membershipId: membership.id, cityId: 'tuzla', on: null, meetingId: null, note: null });
  expect(membership.steps).toEqual([{ state: 'invited', on: null, enteredOn: today }]);
});

describe('a welcome', () => {
  test.each(['acceding', 'member'] as const)('of a city that is %s is recorded and changes no state', (state) => {
    const membership = aMembership(state);
    expect(membership.welcome({ on, meetingId, words: 'Welcome to the B40 Network' }, today)).toEqual({
      membershipId: membership.id,
      cityId: 'tuzla',
      on,
      meetingId,
      words: 'Welcome to the B40 Network',
    });
    expect(membership).toMatchObject({ state, welcomedOn: on, steps: [] });
  });
});

describe('the count', () => {
  const changes = (state: MembershipState, act: 'be suspended' | 'be reinstated' | 'end') => {
    const roster = aRoster(27);
    const membership = aMembership(state);
    const [event, line] = acts[act](membership, roster);
    expect(line).toEqual({
      membershipId: membership.id,
      cityId: 'tuzla',
      effectiveOn: today,
      change: { 'be suspended': 'suspended', 'be reinstated': 'reinstated', end: 'left' }[act],
      before: event.countBefore,
      after: event.countAfter,
      rosterVersion: event.rosterVersion,
      meetingId: null,
      corrects: null,
      original: null,
    });
    return [event, roster.count, roster.rosterVersion];
  };

  test('a completed accession is counted, its event says all of the city, and its line the same of the count', () => {
    const membership = aMembership('acceding');
    const [joined, line] = membership.complete(today, meetingId, { city: tuzla, roster: aRoster(27) }, today);
    expect(joined).toEqual({
      membershipId: membership.id,
      cityId: 'tuzla',
      name: 'Tuzla',
      country: 'BA',
      kind: 'city',
      founding: null,
      effectiveOn: today,
      countBefore: 27,
      countAfter: 28,
      rosterVersion: 41,
      meetingId,
    });
    expect(line).toEqual({
      membershipId: membership.id,
      cityId: 'tuzla',
      effectiveOn: today,
      change: 'joined',
      before: 27,
      after: 28,
      rosterVersion: 41,
      meetingId,
      corrects: null,
      original: null,
    });
  });

  test('a suspended city is not counted', () => {
    expect(changes('member', 'be suspended')).toEqual([expect.objectContaining({ countBefore: 27, countAfter: 26 }), 26, 41]);
  });

  test('a reinstated one is again', () => {
    expect(changes('suspended', 'be reinstated')).toEqual([expect.objectContaining({ countBefore: 27, countAfter: 28 }), 28, 41]);
  });

  test('a member that leaves is not', () => {
    expect(changes('member', 'end')).toEqual([expect.objectContaining({ countBefore: 27, countAfter: 26 }), 26, 41]);
  });

  test('a suspended city that leaves was not counted before, but the roster has changed', () => {
    expect(changes('suspended', 'end')).toEqual([expect.objectContaining({ countBefore: 27, countAfter: 27 }), 27, 41]);
  });

  test.each(['express interest', 'be invited', 'apply'] as const)('to %s leaves it alone', (act) => {
    const roster = aRoster(27);
    (acts[act] as Apply)(aMembership('none'), roster);
    expect(roster).toMatchObject({ count: 27, rosterVersion: 40 });
  });
});

test.each(['none', 'interested', 'invited', 'applied', 'accepted', 'acceding'] as const)(
  'at the foundation a city that was %s becomes a member',
  (state) => {
    const membership = aMembership(state);
    const roster = aRoster(0);
    const [joined] = membership.joinAtFoundation(true, '2021-11-29', null, { city: tuzla, roster }, today);
    expect(joined).toMatchObject({ founding: true, effectiveOn: '2021-11-29', countBefore: 0, countAfter: 1 });
    expect(membership).toMatchObject({ state: 'member', founding: true });
  },
);
