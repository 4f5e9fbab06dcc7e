import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { refusalOf } from '#testing/refusal-of';
import { Commitment, type Promised } from '../src/commitments/commitment.entity.ts';
import { Delegation } from '../src/meetings/delegation.entity.ts';
import type { Meeting } from '../src/meetings/meeting.entity.ts';
import { Minutes } from '../src/minutes/minutes.entity.ts';
import { SideEvent } from '../src/side-events/side-event.entity.ts';
import { Statement, type Said } from '../src/statements/statement.entity.ts';
import { aMeeting, anAttendance } from './entities.ts';
import { after, cellsOf, type Lifecycle } from './lifecycle.ts';

const [imamoglu, karic] = [newId(), newId()];
const there = [anAttendance('sarajevo', { personId: karic, number: 2 }), anAttendance('istanbul', { personId: imamoglu })];
const words: Said = { speakerIds: [imamoglu], text: 'We work together.', language: 'en' };
const promise: Promised = { cityId: 'sarajevo', text: 'We take part.' };
const dinner = { kind: 'dinner', on: '2022-04-25', hostPersonId: imamoglu, attendeeIds: [karic] };

const begun = {
  statement: (meeting: Meeting) => Statement.record(meeting, there, words).state,
  commitment: (meeting: Meeting) => Commitment.make(meeting, promise).state,
  minutes: (meeting: Meeting) => Minutes.draft(meeting, {}).state,
  sideEvent: (meeting: Meeting) => SideEvent.plan(meeting, dinner).state,
};
const notOpen = { statement: 'meeting-not-open', commitment: 'meeting-not-open', minutes: 'meeting-not-open' };
const atMeeting: Record<Meeting['state'], Record<keyof typeof begun, string>> = {
  called: { ...notOpen, sideEvent: 'planned' },
  postponed: { ...notOpen, sideEvent: 'planned' },
  open: { statement: 'recorded', commitment: 'open', minutes: 'draft', sideEvent: 'planned' },
  held: { ...notOpen, minutes: 'draft', sideEvent: 'planned' },
  cancelled: { ...notOpen, sideEvent: 'meeting-cancelled' },
};

test.each(cellsOf(atMeeting))('at a %s meeting: a %s is begun → %s', (state, what, then) => {
  const outcome = refusalOf(() => begun[what](aMeeting(state)));
  expect(outcome).toEqual(then.includes('-') ? then : { notRefused: then });
});

describe('a statement', () => {
  test('names its speakers and the cities they spoke for', () => {
    const statement = Statement.record(aMeeting('open'), there, { ...words, speakerIds: [karic, imamoglu] });
    expect(statement.recorded()).toMatchObject({ speakerIds: [karic, imamoglu], cityIds: ['sarajevo', 'istanbul'], agendaItemId: null });
  });

  test('is of those alone who attend', () => {
    const one = { ...words, speakerIds: [imamoglu, newId()] };
    expect(refusalOf(() => Statement.record(aMeeting('open'), there, one))).toBe('speaker-not-attending');
    expect(refusalOf(() => Statement.record(aMeeting('open'), [anAttendance('istanbul')], words))).toBe('speaker-not-attending');
  });

  test('speaks to an item of this agenda', () => {
    const meeting = aMeeting('open');
    meeting.setAgenda([{ title: 'Plans' }], []);
    const agendaItemId = meeting.agenda[0]!.id;
    expect(Statement.record(meeting, there, { ...words, agendaItemId })).toMatchObject({ agendaItemId });
    expect(refusalOf(() => Statement.record(meeting, there, { ...words, agendaItemId: newId() }))).toBe('agenda-item-unknown');
  });

  const correct = (statement: Statement) => statement.correct('We all work together.', 'A word was left out.');
  const correctedOnce = () => {
    const statement = Statement.record(aMeeting('open'), there, words);
    statement.correct('We all work.', 'A word was left out.');
    return statement;
  };
  const lifecycle: Lifecycle<Statement['state'], 'correct'> = { recorded: { correct: 'corrected' }, corrected: { correct: 'corrected' } };
  test.each(cellsOf(lifecycle))('that is %s: %s → %s', (state, _act, then) => {
    expect(after(state === 'recorded' ? Statement.record(aMeeting('open'), there, words) : correctedOnce(), correct)).toBe(then);
  });

  test('keeps, when corrected, what it said before', () => {
    const statement = Statement.record(aMeeting('open'), there, words);
    expect(correct(statement)).toEqual({
      meetingId: statement.meetingId,
      statementId: statement.id,
      text: 'We all work together.',
      reason: 'A word was left out.',
    });
    expect(statement).toMatchObject({ state: 'corrected', corrections: [{ text: words.text, reason: 'A word was left out.' }] });
    expect(refusalOf(() => statement.correct('We all work together.', 'Again.'))).toBe('statement-unchanged');
  });
});

describe('a commitment', () => {
  test('is of a city or a person', () => {
    const { id } = aMeeting();
    expect(Commitment.make(aMeeting('open'), promise).made()).toMatchObject({
      cityId: 'sarajevo',
      personId: null,
      groupIds: [],
      dueOn: null,
    });
    expect(Commitment.make(aMeeting('open'), { personId: id, text: 'I come.' }).made()).toMatchObject({ cityId: null, personId: id });
    expect(refusalOf(() => Commitment.make(aMeeting('open'), { ...promise, personId: id }))).toBe('invalid-input');
    expect(refusalOf(() => Commitment.make(aMeeting('open'), { text: 'Somebody comes.' }))).toBe('invalid-input');
  });

  test('is not due before it was made', () => {
    expect(refusalOf(() => Commitment.make(aMeeting('open'), { ...promise, dueOn: '2022-04-24' }))).toBe('due-before-meeting');
  });

  const acts = {
    fulfil: (commitment: Commitment) => commitment.fulfil('2022-09-15', null, '2022-04-25'),
    withdraw: (commitment: Commitment) => commitment.withdraw('The council decided so.'),
  };
  const lifecycle: Lifecycle<Commitment['state'], keyof typeof acts> = {
    open: { fulfil: 'fulfilled', withdraw: 'withdrawn' },
    fulfilled: { fulfil: 'commitment-not-open', withdraw: 'commitment-not-open' },
    withdrawn: { fulfil: 'commitment-not-open', withdraw: 'commitment-not-open' },
  };
  test.each(cellsOf(lifecycle))('that is %s: %s → %s', (state, act, then) => {
    const commitment = Commitment.make(aMeeting('open'), promise);
    if (state === 'fulfilled') acts.fulfil(commitment);
    if (state === 'withdrawn') acts.withdraw(commitment);
    expect(after(commitment, acts[act])).toBe(then);
  });

  test.each(['fulfil', 'withdraw'] as const)('is told to be over by %s, with whose it was', (act) => {
    const commitment = Commitment.make(aMeeting('open'), promise);
    expect(acts[act](commitment)).toMatchObject({ commitmentId: commitment.id, cityId: 'sarajevo' });
  });

  test('is not fulfilled before it was made', () => {
    const commitment = Commitment.make(aMeeting('open'), promise);
    expect(refusalOf(() => commitment.fulfil('2022-04-24', null, '2022-04-25'))).toBe('fulfilled-before-made');
  });
});

describe('a delegation', () => {
  const register = (size = {}) => Delegation.register(newId(), 'istanbul', 'business', size);

  test.each([
    [{}, {}, { headcount: null, sizeNote: null }],
    [{ sizeNote: 'large' }, {}, { headcount: null, sizeNote: 'large' }],
    [{ headcount: 40 }, { headcount: 38 }, { headcount: 38, sizeNote: null }],
    [{ headcount: 40, sizeNote: 'large' }, { headcount: null }, { headcount: null, sizeNote: 'large' }],
  ])('registered as %o and attending as %o was %o', (registered, attending, was) => {
    expect(register(registered).attend(attending)).toMatchObject(was);
  });

  const lifecycle: Lifecycle<Delegation['state'], 'attend'> = {
    registered: { attend: 'attended' },
    attended: { attend: 'delegation-already-attended' },
  };
  test.each(cellsOf(lifecycle))('that is %s: %s → %s', (state, _act, then) => {
    const delegation = register();
    if (state === 'attended') delegation.attend({});
    expect(after(delegation, () => delegation.attend({}))).toBe(then);
  });
});

describe('a side event', () => {
  test('does not outlive its meeting’s cancellation', () => {
    const planned = SideEvent.plan(aMeeting(), dinner);
    expect(refusalOf(() => planned.hold(aMeeting('cancelled'), '2022-04-25'))).toBe('meeting-cancelled');
  });

  test('is held with those who were to come, or who came', () => {
    const meeting = aMeeting('held');
    expect(SideEvent.plan(meeting, dinner).hold(meeting, '2022-04-26')).toMatchObject({ on: '2022-04-26', attendeeIds: [karic] });
    expect(SideEvent.plan(meeting, dinner).hold(meeting, '2022-04-25', [imamoglu])).toMatchObject({ attendeeIds: [imamoglu] });
  });

  const lifecycle: Lifecycle<SideEvent['state'], 'hold'> = { planned: { hold: 'held' }, held: { hold: 'side-event-already-held' } };
  test.each(cellsOf(lifecycle))('that is %s: %s → %s', (state, _act, then) => {
    const meeting = aMeeting('held');
    const sideEvent = SideEvent.plan(meeting, dinner);
    if (state === 'held') sideEvent.hold(meeting, '2022-04-25');
    expect(after(sideEvent, () => sideEvent.hold(meeting, '2022-04-25'))).toBe(then);
  });

  test('is not held by nobody, and may be held afterwards', () => {
    const meeting = aMeeting('held');
    const sideEvent = SideEvent.plan(meeting, dinner);
    expect(refusalOf(() => sideEvent.hold(meeting, '2022-04-25', []))).toBe('side-event-without-attendees');
    expect(after(sideEvent, () => sideEvent.hold(meeting, '2022-04-25'))).toBe('held');
  });
});
