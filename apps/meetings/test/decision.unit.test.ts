import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { Decision, type Choice, type Motion } from '../src/decisions/decision.entity.ts';
import { aMeeting, anAttendance, chair, members } from './entities.ts';

const asked = (given: Partial<Motion> = {}): Motion => ({
  question: 'Is the plan adopted?',
  quorum: { cities: 1 },
  majority: 'simple',
  ...given,
});

/** As many members as are named have come. */
const there = (...cities: string[]) => cities.map((cityId, index) => anAttendance(cityId, { number: index + 1 }));
const all = there(...members);
const meeting = aMeeting('open');
/** Open at a meeting of so many members. */
const decisionOf = (count: number, given: Partial<Motion> = {}) => {
  const cities = Array.from({ length: count }, (_, n) => `member-${n}`);
  const large = Object.assign(aMeeting('open'), { memberCityIds: cities, memberCountAtMeeting: count });
  return { cities, large, decision: Decision.open(large, asked(given)) };
};

/** The outcome with so many members there, and so many of them casting each choice. */
function outcomeOf(given: Partial<Motion>, { members: count = 9, present = 9, yes = 0, no = 0, abstain = 0 }): string {
  const { cities, large, decision } = decisionOf(count, given);
  const came = there(...cities.slice(0, present));
  const cast: Choice[] = [...Array<Choice>(yes).fill('yes'), ...Array<Choice>(no).fill('no'), ...Array<Choice>(abstain).fill('abstain')];
  cast.forEach((choice, index) => decision.cast(large, came, { cityId: cities[index]!, choice }));
  const taken = decision.close(large, came);
  expect(taken).toMatchObject({ present, yes, no, abstain, ballots: decision.ballots });
  expect(decision).toMatchObject({ state: taken.outcome, present, yes, no, abstain });
  return taken.outcome;
}

lifecycleHolds(
  Decision,
  (state) => {
    const decision = Decision.open(meeting, asked({ quorum: { cities: state === 'lapsed' ? 4 : 1 } }));
    if (state === 'open') return decision;
    decision.cast(meeting, all, { cityId: 'laktasi', choice: state === 'rejected' ? 'no' : 'yes' });
    decision.close(meeting, all);
    return decision;
  },
  {
    'take a ballot': (decision) => decision.cast(meeting, all, { cityId: 'sarajevo', choice: 'yes' }),
    'lose a ballot': (decision) => decision.withdrawBallot('sarajevo'),
    'be closed': (decision) => decision.close(meeting, all),
  },
  {
    open: { 'take a ballot': 'open', 'lose a ballot': 'open', 'be closed': 'rejected' },
    carried: { 'take a ballot': 'decision-taken', 'lose a ballot': 'decision-taken', 'be closed': 'decision-taken' },
    rejected: { 'take a ballot': 'decision-taken', 'lose a ballot': 'decision-taken', 'be closed': 'decision-taken' },
    lapsed: { 'take a ballot': 'decision-taken', 'lose a ballot': 'decision-taken', 'be closed': 'decision-taken' },
  },
);

describe('a decision is opened', () => {
  test.each(['called', 'postponed', 'held', 'cancelled'] as const)('not at a meeting that is %s', (state) => {
    expect(refusalOf(() => Decision.open(aMeeting(state), asked()))).toBe('meeting-not-open');
  });

  test('with one quorum: of cities, or of so many per cent of the members', () => {
    expect(refusalOf(() => Decision.open(meeting, asked({ quorum: {} })))).toBe('invalid-input');
    expect(refusalOf(() => Decision.open(meeting, asked({ quorum: { cities: null, percent: null } })))).toBe('invalid-input');
    expect(refusalOf(() => Decision.open(meeting, asked({ quorum: { cities: 2, percent: 50 } })))).toBe('invalid-input');
    expect(Decision.open(meeting, asked({ quorum: { cities: 2, percent: null } })).opened()).toMatchObject({ quorum: { cities: 2 } });
  });

  test.each([
    [27, 50, 14],
    [27, 1, 1],
    [27, 100, 27],
    [28, 50, 14],
    [3, 67, 3],
    [3, 66, 2],
    [100, 7, 7],
  ])('of %i members %i per cent are %i cities: rounded up', (count, percent, citiesRequired) => {
    const { decision } = decisionOf(count, { quorum: { percent } });
    expect(decision.opened()).toMatchObject({ quorum: { percent }, citiesRequired });
  });

  test('on an item of its own meeting’s agenda', () => {
    const withAgenda = aMeeting('open');
    withAgenda.setAgenda([{ title: 'Plans' }], {});
    const agendaItemId = withAgenda.agenda[0]!.id;
    expect(Decision.open(withAgenda, asked({ agendaItemId })).opened()).toMatchObject({ agendaItemId });
    expect(refusalOf(() => Decision.open(withAgenda, asked({ agendaItemId: newId() })))).toBe('agenda-item-unknown');
  });
});

describe('a ballot', () => {
  const cast = (decision: Decision, cityId: string, choice: Choice, came = all) => decision.cast(meeting, came, { cityId, choice });

  test('is one a city: a later one takes its place, and the same again tells nothing', () => {
    const decision = Decision.open(meeting, asked());
    const key = { decisionId: decision.id, meetingId: meeting.id };
    expect(cast(decision, 'sarajevo', 'yes')).toEqual({ ...key, cityId: 'sarajevo', choice: 'yes', before: null });
    cast(decision, 'laktasi', 'abstain');
    expect(cast(decision, 'sarajevo', 'no')).toEqual({ ...key, cityId: 'sarajevo', choice: 'no', before: 'yes' });
    expect(cast(decision, 'sarajevo', 'no')).toBeUndefined();
    expect(decision.ballots).toEqual([
      { cityId: 'sarajevo', choice: 'no' },
      { cityId: 'laktasi', choice: 'abstain' },
    ]);
  });

  test('is of a member as of the meeting that has come', () => {
    const decision = Decision.open(meeting, asked());
    const [tuzla, zenica] = ['tuzla', 'zenica'].map((cityId, index) =>
      anAttendance(cityId, { standing: index === 0 ? 'invited' : 'guest', number: 4 }),
    );
    expect(refusalOf(() => cast(decision, 'tuzla', 'yes', [tuzla!]))).toBe('ballot-not-of-member');
    expect(refusalOf(() => cast(decision, 'zenica', 'yes', [zenica!]))).toBe('ballot-not-of-member');
    expect(refusalOf(() => cast(decision, 'sarajevo', 'yes', [anAttendance('sarajevo')]))).toBe('city-has-not-come');
    expect(refusalOf(() => cast(decision, 'sarajevo', 'yes', []))).toBe('city-has-not-come');
    expect(decision.ballots).toEqual([]);
  });

  test('goes with its city, and is cast anew when the city comes after all', () => {
    const decision = Decision.open(meeting, asked());
    cast(decision, 'sarajevo', 'yes');
    expect([decision.withdrawBallot('laktasi'), decision.withdrawBallot('sarajevo')]).toEqual([false, true]);
    expect(decision.ballots).toEqual([]);
    expect(cast(decision, 'sarajevo', 'no')).toMatchObject({ before: null });
  });

  test('that was left by a release without ballots is not counted: its city has not come', () => {
    const decision = Decision.open(meeting, asked());
    cast(decision, 'sarajevo', 'yes');
    cast(decision, 'laktasi', 'no');
    expect(decision.close(meeting, there('laktasi'))).toMatchObject({ outcome: 'rejected', present: 1, yes: 0, no: 1 });
  });
});

describe('the quorum', () => {
  test('is met by those who have come, voting or not', () => {
    expect(outcomeOf({ quorum: { cities: 5 } }, { present: 5, yes: 1 })).toBe('carried');
    expect(outcomeOf({ quorum: { cities: 5 } }, { present: 4, yes: 4 })).toBe('lapsed');
    expect(outcomeOf({ quorum: { percent: 50 } }, { present: 5, yes: 1 })).toBe('carried');
    expect(outcomeOf({ quorum: { percent: 50 } }, { present: 4, yes: 4 })).toBe('lapsed');
    expect(outcomeOf({ quorum: { percent: 100 } }, { present: 9 })).toBe('rejected');
  });

  test('counts member cities, each once, whoever of them came', () => {
    const decision = Decision.open(meeting, asked({ quorum: { cities: 2 } }));
    const guest = anAttendance('tuzla', { standing: 'guest', number: 2 });
    const two = anAttendance('sarajevo', { personId: chair }, { personId: newId() });
    expect(decision.close(meeting, [two, guest])).toMatchObject({ outcome: 'lapsed', present: 1 });
  });
});

describe('the majority', () => {
  test.each([
    ['simple', { yes: 2, no: 1, abstain: 6 }, 'carried'],
    ['simple', { yes: 1, no: 1 }, 'rejected'],
    ['simple', { yes: 1 }, 'carried'],
    ['simple', { abstain: 9 }, 'rejected'],
    ['simple', {}, 'rejected'],
    ['absolute', { yes: 5 }, 'carried'],
    ['absolute', { yes: 4 }, 'rejected'],
    ['absolute', { present: 8, yes: 4, no: 1 }, 'rejected'],
    ['absolute', { present: 1, yes: 0 }, 'rejected'],
    ['two-thirds', { yes: 6, no: 3 }, 'carried'],
    ['two-thirds', { yes: 5, no: 3 }, 'rejected'],
    ['two-thirds', { yes: 2, no: 1, abstain: 6 }, 'carried'],
    ['two-thirds', { yes: 1 }, 'carried'],
    ['two-thirds', { abstain: 9 }, 'rejected'],
    ['two-thirds', {}, 'rejected'],
  ] as const)('that is %s, with %j of nine there: %s', (majority, tally, outcome) => {
    expect(outcomeOf({ majority }, tally)).toBe(outcome);
  });
});
