import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { City } from '../src/cities/city.entity.ts';
import { Membership, membershipStates, type MembershipState } from '../src/memberships/membership.entity.ts';
import { Roster } from '../src/network/roster.entity.ts';

const today = '2022-04-26';
const on = '2022-04-25';
const personId = newId();
const tuzla = City.register({ id: 'tuzla', name: 'Tuzla', country: 'BA', kind: 'city' });
const meetingId = newId();

const aMembership = (state: Membership['state']) => Object.assign(Membership.of('tuzla'), { state });
const aRoster = (count = 27) => Object.assign(new Roster(), { rosterVersion: 40, lastEffectiveOn: '2021-11-29', count });

type Act = (membership: Membership, roster: Roster) => unknown;
interface Transition {
  act: Act;
  from: Membership['state'][];
  to: MembershipState;
  otherwise: string;
}

const underWay: MembershipState[] = ['interested', 'invited', 'applied', 'accepted', 'acceding'];
const transitions: Record<string, Transition> = {
  'express interest': {
    act: (membership) => membership.expressInterest({ on, meetingId }, today),
    from: ['none'],
    to: 'interested',
    otherwise: 'membership-already-open',
  },
  invite: {
    act: (membership) => membership.invite({ note: 'Come and see.' }, today),
    from: ['none', 'interested'],
    to: 'invited',
    otherwise: 'membership-past-invitation',
  },
  apply: {
    act: (membership) => membership.apply({ on, letter: 'We apply.' }, today),
    from: ['none', 'interested', 'invited'],
    to: 'applied',
    otherwise: 'membership-past-application',
  },
  accept: {
    act: (membership) => membership.decide({ outcome: 'accepted', on }, today),
    from: ['applied'],
    to: 'accepted',
    otherwise: 'membership-not-applied',
  },
  'turn down': {
    act: (membership) => membership.decide({ outcome: 'declined', on, reason: 'Not yet.' }, today),
    from: ['applied'],
    to: 'declined',
    otherwise: 'membership-not-applied',
  },
  'declare accession': {
    act: (membership) => membership.declareAccession({ personId, on, meetingId }, today),
    from: ['interested', 'invited', 'accepted'],
    to: 'acceding',
    otherwise: 'membership-not-ready-to-accede',
  },
  complete: {
    act: (membership, roster) => membership.complete(today, meetingId, { city: tuzla, roster }, today),
    from: ['acceding'],
    to: 'member',
    otherwise: 'membership-not-acceding',
  },
  decline: {
    act: (membership) => membership.decline('The council said no.', today),
    from: underWay,
    to: 'declined',
    otherwise: 'membership-not-under-way',
  },
  lapse: {
    act: (membership) => membership.lapse('No answer.', today),
    from: underWay,
    to: 'lapsed',
    otherwise: 'membership-not-under-way',
  },
  suspend: {
    act: (membership, roster) => membership.suspend(today, 'At its own request.', roster, today),
    from: ['member'],
    to: 'suspended',
    otherwise: 'membership-not-active',
  },
  reinstate: {
    act: (membership, roster) => membership.reinstate(today, 'Back again.', roster, today),
    from: ['suspended'],
    to: 'member',
    otherwise: 'membership-not-suspended',
  },
  leave: {
    act: (membership, roster) => membership.leave(today, 'The council said so.', roster, today),
    from: ['member', 'suspended'],
    to: 'former',
    otherwise: 'membership-not-active',
  },
};
const states = ['none', ...membershipStates] as const;

describe.each(Object.entries(transitions))('to %s', (_, { act, from, to, otherwise }) => {
  test.each(from)(`leads from %s to ${to}`, (state) => {
    const membership = aMembership(state);
    act(membership, aRoster());
    expect(membership.state).toBe(to);
    expect(membership.steps.at(-1)).toMatchObject({ state: to, enteredOn: today });
  });

  test.each(states.filter((state) => !from.includes(state)))(`is refused from %s: ${otherwise}`, (state) => {
    const membership = aMembership(state);
    expect(() => act(membership, aRoster())).toThrow(expect.objectContaining({ code: otherwise, kind: 'conflict', details: { state } }));
    expect(membership).toMatchObject({ state, steps: [] });
  });
});

test.each<[string, Act]>([
  ['interest', (membership) => membership.expressInterest({ on: '2022-04-27' }, today)],
  ['an invitation', (membership) => membership.invite({ on: '2022-04-27' }, today)],
  ['an application', (membership) => membership.apply({ on: '2022-04-27' }, today)],
])('%s of tomorrow is refused', (_, act) => {
  expect(() => act(aMembership('none'), aRoster())).toThrow(expect.objectContaining({ code: 'day-in-future' }));
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

  test.each(states.filter((state) => state !== 'acceding' && state !== 'member'))('of a city that is %s is refused', (state) => {
    expect(() => aMembership(state).welcome({ on }, today)).toThrow(expect.objectContaining({ code: 'membership-not-acceding' }));
  });
});

describe('the count', () => {
  const changes = (state: MembershipState, act: Act) => {
    const roster = aRoster(27);
    return [act(aMembership(state), roster), roster.count, roster.rosterVersion];
  };

  test('a completed accession is counted, and its event says all of the city', () => {
    const membership = aMembership('acceding');
    const joined = membership.complete(today, meetingId, { city: tuzla, roster: aRoster(27) }, today);
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
  });

  test('a suspended city is not counted', () => {
    expect(changes('member', transitions['suspend']!.act)).toEqual([expect.objectContaining({ countBefore: 27, countAfter: 26 }), 26, 41]);
  });

  test('a reinstated one is again', () => {
    expect(changes('suspended', transitions['reinstate']!.act)).toEqual([
      expect.objectContaining({ countBefore: 27, countAfter: 28 }),
      28,
      41,
    ]);
  });

  test('a member that leaves is not', () => {
    expect(changes('member', transitions['leave']!.act)).toEqual([expect.objectContaining({ countBefore: 27, countAfter: 26 }), 26, 41]);
  });

  test('a suspended city that leaves was not counted before, but the roster has changed', () => {
    expect(changes('suspended', transitions['leave']!.act)).toEqual([expect.objectContaining({ countBefore: 27, countAfter: 27 }), 27, 41]);
  });

  test.each(['express interest', 'invite', 'apply'])('to %s leaves it alone', (name) => {
    const roster = aRoster(27);
    transitions[name]!.act(aMembership('none'), roster);
    expect(roster).toMatchObject({ count: 27, rosterVersion: 40 });
  });
});

test.each(['none', ...underWay] as const)('at the foundation a city that was %s becomes a member', (state) => {
  const membership = aMembership(state);
  const roster = aRoster(0);
  const joined = membership.joinAtFoundation(true, '2021-11-29', null, { city: tuzla, roster }, today);
  expect(joined).toMatchObject({ founding: true, effectiveOn: '2021-11-29', countBefore: 0, countAfter: 1 });
  expect(membership).toMatchObject({ state: 'member', founding: true });
});
