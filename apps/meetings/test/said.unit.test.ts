import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { Commitment, type Promised } from '../src/commitments/commitment.entity.ts';
import { Delegation } from '../src/meetings/delegation.entity.ts';
import { Meeting } from '../src/meetings/meeting.entity.ts';
import { Minutes } from '../src/minutes/minutes.entity.ts';
import { SideEvent } from '../src/side-events/side-event.entity.ts';
import { Statement, type Said } from '../src/statements/statement.entity.ts';
import { aMeeting, anAttendance } from './entities.ts';

const [imamoglu, karic] = [newId(), newId()];
const there = [anAttendance('sarajevo', { personId: karic, number: 2 }), anAttendance('istanbul', { personId: imamoglu })];
const words: Said = { speakerIds: [imamoglu], text: 'We work together.', language: 'en' };
const promise: Promised = { cityId: 'sarajevo', text: 'We take part.' };
const dinner = { kind: 'dinner', on: '2022-04-25', hostPersonId: imamoglu, attendeeIds: [karic] };

const notOpen = {
  'hear a statement': 'meeting-not-open',
  'hear a commitment': 'meeting-not-open',
  'have minutes begun': 'meeting-not-open',
} as const;

/** What is begun at a meeting leaves the meeting as it is. */
lifecycleHolds(
  Meeting,
  (state) => aMeeting(state),
  {
    'hear a statement': (meeting) => expect(Statement.record(meeting, there, words).state).toBe('recorded'),
    'hear a commitment': (meeting) => expect(Commitment.make(meeting, promise).state).toBe('open'),
    'have minutes begun': (meeting) => expect(Minutes.draft(meeting, {}).state).toBe('draft'),
    'have a side event planned': (meeting) => expect(SideEvent.plan(meeting, dinner).state).toBe('planned'),
  },
  {
    called: { ...notOpen, 'have a side event planned': 'called' },
    postponed: { ...notOpen, 'have a side event planned': 'postponed' },
    open: { 'hear a statement': 'open', 'hear a commitment': 'open', 'have minutes begun': 'open', 'have a side event planned': 'open' },
    held: { ...notOpen, 'have minutes begun': 'held', 'have a side event planned': 'held' },
    cancelled: { ...notOpen, 'have a side event planned': 'meeting-cancelled' },
  },
);

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
    meeting.setAgenda([{ title: 'Plans' }], {});
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
  lifecycleHolds(
    Statement,
    (state) => (state === 'recorded' ? Statement.record(aMeeting('open'), there, words) : correctedOnce()),
    { 'be corrected': correct },
    { recorded: { 'be corrected': 'corrected' }, corrected: { 'be corrected': 'corrected' } },
  );

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
    'be fulfilled': (commitment: Commitment) => commitment.fulfil('2022-09-15', null, '2022-04-25'),
    'be withdrawn': (commitment: Commitment) => commitment.withdraw('The council decided so.'),
  };
  lifecycleHolds(
    Commitment,
    (state) => {
      const commitment = Commitment.make(aMeeting('open'), promise);
      if (state === 'fulfilled') acts['be fulfilled'](commitment);
      if (state === 'withdrawn') acts['be withdrawn'](commitment);
      return commitment;
    },
    acts,
    {
      open: { 'be fulfilled': 'fulfilled', 'be withdrawn': 'withdrawn' },
      fulfilled: { 'be fulfilled': 'commitment-not-open', 'be withdrawn': 'commitment-not-open' },
      withdrawn: { 'be fulfilled': 'commitment-not-open', 'be withdrawn': 'commitment-not-open' },
    },
  );

  test.each(['be fulfilled', 'be withdrawn'] as const)('that is to %s tells whose it was', (act) => {
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

  lifecycleHolds(
    Delegation,
    (state) => {
      const delegation = register();
      if (state === 'attended') delegation.attend({});
      return delegation;
    },
    { attend: (delegation) => delegation.attend({}) },
    { registered: { attend: 'attended' }, attended: { attend: 'delegation-already-attended' } },
  );
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

  const hold = (sideEvent: SideEvent) => sideEvent.hold(aMeeting('held'), '2022-04-25');
  lifecycleHolds(
    SideEvent,
    (state) => {
      const sideEvent = SideEvent.plan(aMeeting('held'), dinner);
      if (state === 'held') hold(sideEvent);
      return sideEvent;
    },
    { 'be held': hold },
    { planned: { 'be held': 'held' }, held: { 'be held': 'side-event-already-held' } },
  );

  test('is not held by nobody, and may be held afterwards', () => {
    const meeting = aMeeting('held');
    const sideEvent = SideEvent.plan(meeting, dinner);
    expect(refusalOf(() => sideEvent.hold(meeting, '2022-04-25', []))).toBe('side-event-without-attendees');
    sideEvent.hold(meeting, '2022-04-25');
    expect(sideEvent.state).toBe('held');
  });
});
