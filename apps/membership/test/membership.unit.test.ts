import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
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

type State = Membership['state'];
type Apply = (membership: Membership, roster: Roster) => unknown;
const acts = {
  expressInterest: (membership) => membership.expressInterest({ on, meetingId }, today),
  invite: (membership) => membership.invite({ note: 'Come and see.' }, today),
  apply: (membership) => membership.apply({ on, letter: 'We apply.' }, today),
  accept: (membership) => membership.decide({ outcome: 'accepted', on }, today),
  turnDown: (membership) => membership.decide({ outcome: 'declined', on, reason: 'Not yet.' }, today),
  declare: (membership) => membership.declareAccession({ personId, on, meetingId }, today),
  welcome: (membership) => membership.welcome({ on, meetingId, words: 'Welcome to the B40 Network' }, today),
  complete: (membership, roster) => membership.complete(today, meetingId, { city: tuzla, roster }, today),
  decline: (membership) => membership.decline('The council said no.', today),
  lapse: (membership) => membership.lapse('No answer.', today),
  suspend: (membership, roster) => membership.suspend(today, 'At its own request.', roster, today),
  reinstate: (membership, roster) => membership.reinstate(today, 'Back again.', roster, today),
  leave: (membership, roster) => membership.leave(today, 'The council said so.', roster, today),
} satisfies Record<string, Apply>;
type Act = keyof typeof acts;

/** An act has one refusal, whatever the state. */
const refusals: Record<Act, string> = {
  expressInterest: 'membership-already-open',
  invite: 'membership-past-invitation',
  apply: 'membership-past-application',
  accept: 'membership-not-applied',
  turnDown: 'membership-not-applied',
  declare: 'membership-not-ready-to-accede',
  welcome: 'membership-not-acceding',
  complete: 'membership-not-acceding',
  decline: 'membership-not-under-way',
  lapse: 'membership-not-under-way',
  suspend: 'membership-not-active',
  reinstate: 'membership-not-suspended',
  leave: 'membership-not-active',
};

/** The state that each act leads to from each state, or that it is refused there: the acts before membership, then the others. */
const no = 'refused';
// prettier-ignore
const lifecycle: Record<State, Record<Act, MembershipState | typeof no>> = {
  none: {
    expressInterest: 'interested', invite: 'invited', apply: 'applied', accept: no, turnDown: no, declare: no,
    welcome: no, complete: no, decline: no, lapse: no, suspend: no, reinstate: no, leave: no,
  },
  interested: {
    expressInterest: no, invite: 'invited', apply: 'applied', accept: no, turnDown: no, declare: 'acceding',
    welcome: no, complete: no, decline: 'declined', lapse: 'lapsed', suspend: no, reinstate: no, leave: no,
  },
  invited: {
    expressInterest: no, invite: no, apply: 'applied', accept: no, turnDown: no, declare: 'acceding',
    welcome: no, complete: no, decline: 'declined', lapse: 'lapsed', suspend: no, reinstate: no, leave: no,
  },
  applied: {
    expressInterest: no, invite: no, apply: no, accept: 'accepted', turnDown: 'declined', declare: no,
    welcome: no, complete: no, decline: 'declined', lapse: 'lapsed', suspend: no, reinstate: no, leave: no,
  },
  accepted: {
    expressInterest: no, invite: no, apply: no, accept: no, turnDown: no, declare: 'acceding',
    welcome: no, complete: no, decline: 'declined', lapse: 'lapsed', suspend: no, reinstate: no, leave: no,
  },
  acceding: {
    expressInterest: no, invite: no, apply: no, accept: no, turnDown: no, declare: no,
    welcome: 'acceding', complete: 'member', decline: 'declined', lapse: 'lapsed', suspend: no, reinstate: no, leave: no,
  },
  member: {
    expressInterest: no, invite: no, apply: no, accept: no, turnDown: no, declare: no,
    welcome: 'member', complete: no, decline: no, lapse: no, suspend: 'suspended', reinstate: no, leave: 'former',
  },
  suspended: {
    expressInterest: no, invite: no, apply: no, accept: no, turnDown: no, declare: no,
    welcome: no, complete: no, decline: no, lapse: no, suspend: no, reinstate: 'member', leave: 'former',
  },
  declined: {
    expressInterest: no, invite: no, apply: no, accept: no, turnDown: no, declare: no,
    welcome: no, complete: no, decline: no, lapse: no, suspend: no, reinstate: no, leave: no,
  },
  lapsed: {
    expressInterest: no, invite: no, apply: no, accept: no, turnDown: no, declare: no,
    welcome: no, complete: no, decline: no, lapse: no, suspend: no, reinstate: no, leave: no,
  },
  former: {
    expressInterest: no, invite: no, apply: no, accept: no, turnDown: no, declare: no,
    welcome: no, complete: no, decline: no, lapse: no, suspend: no, reinstate: no, leave: no,
  },
};

describe.each(Object.keys(lifecycle) as State[])('from %s', (state) => {
  test.each(Object.keys(acts) as Act[])('%s leads where the table says, or is refused', (act) => {
    const to = lifecycle[state][act];
    const membership = aMembership(state);
    const attempt = () => acts[act](membership, aRoster());
    if (to === no) {
      expect(attempt).toThrow(expect.objectContaining({ code: refusals[act], kind: 'conflict', details: { state } }));
      expect(membership).toMatchObject({ state, steps: [] });
    } else {
      attempt();
      expect(membership.state).toBe(to);
      // A welcome is a ceremony: no step.
      expect(membership.steps).toMatchObject(act === 'welcome' ? [] : [{ state: to, enteredOn: today }]);
    }
  });
});

test.each<[string, Apply]>([
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
});

describe('the count', () => {
  const changes = (state: MembershipState, act: 'suspend' | 'reinstate' | 'leave') => {
    const roster = aRoster(27);
    const membership = aMembership(state);
    const [event, line] = acts[act](membership, roster);
    expect(line).toEqual({
      membershipId: membership.id,
      cityId: 'tuzla',
      effectiveOn: today,
      change: { suspend: 'suspended', reinstate: 'reinstated', leave: 'left' }[act],
      before: event.countBefore,
      after: event.countAfter,
      rosterVersion: event.rosterVersion,
      meetingId: null,
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
    });
  });

  test('a suspended city is not counted', () => {
    expect(changes('member', 'suspend')).toEqual([expect.objectContaining({ countBefore: 27, countAfter: 26 }), 26, 41]);
  });

  test('a reinstated one is again', () => {
    expect(changes('suspended', 'reinstate')).toEqual([expect.objectContaining({ countBefore: 27, countAfter: 28 }), 28, 41]);
  });

  test('a member that leaves is not', () => {
    expect(changes('member', 'leave')).toEqual([expect.objectContaining({ countBefore: 27, countAfter: 26 }), 26, 41]);
  });

  test('a suspended city that leaves was not counted before, but the roster has changed', () => {
    expect(changes('suspended', 'leave')).toEqual([expect.objectContaining({ countBefore: 27, countAfter: 27 }), 27, 41]);
  });

  test.each(['expressInterest', 'invite', 'apply'] as const)('%s leaves it alone', (act) => {
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
