import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { refusalOf } from '#testing/refusal-of';
import { Commitment, type Promised } from '../src/commitments/commitment.entity.ts';
import { Delegation } from '../src/delegations/delegation.entity.ts';
import { SideEvent } from '../src/side-events/side-event.entity.ts';
import { Statement, type Said } from '../src/statements/statement.entity.ts';
import { aMeeting, anAttendance } from './entities.ts';

const [imamoglu, karic] = [newId(), newId()];
const there = [anAttendance('sarajevo', { personId: karic, number: 2 }), anAttendance('istanbul', { personId: imamoglu })];
const words: Said = { speakerIds: [imamoglu], text: 'We work together.', language: 'en' };
const promise: Promised = { cityId: 'sarajevo', text: 'We take part.' };
const notOpen = ['called', 'postponed', 'held', 'cancelled'] as const;

describe('a statement', () => {
  test('names its speakers and the cities they spoke for', () => {
    const statement = Statement.record(aMeeting('open'), there, { ...words, speakerIds: [karic, imamoglu] });
    expect(statement.recorded()).toMatchObject({ speakerIds: [karic, imamoglu], cityIds: ['sarajevo', 'istanbul'], agendaItemId: null });
  });

  test.each(notOpen)('is not recorded of a %s meeting', (state) => {
    expect(refusalOf(() => Statement.record(aMeeting(state), there, words))).toBe('meeting-not-open');
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

  test('keeps, when corrected, what it said before', () => {
    const statement = Statement.record(aMeeting('open'), there, words);
    expect(statement.correct('We all work together.', 'A word was left out.')).toEqual({
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

  test.each(notOpen)('is not made at a %s meeting', (state) => {
    expect(refusalOf(() => Commitment.make(aMeeting(state), promise))).toBe('meeting-not-open');
  });

  test('is not due before it was made', () => {
    expect(refusalOf(() => Commitment.make(aMeeting('open'), { ...promise, dueOn: '2022-04-24' }))).toBe('due-before-meeting');
  });

  const ends: Record<string, (commitment: Commitment) => unknown> = {
    fulfilled: (commitment) => commitment.fulfil('2022-09-15', null, '2022-04-25'),
    withdrawn: (commitment) => commitment.withdraw('The council decided so.'),
  };
  test.each(Object.keys(ends))('is %s once', (state) => {
    const commitment = Commitment.make(aMeeting('open'), promise);
    expect(ends[state]!(commitment)).toMatchObject({ commitmentId: commitment.id, cityId: 'sarajevo' });
    expect(commitment.state).toBe(state);
    for (const end of Object.values(ends)) expect(refusalOf(() => end(commitment))).toBe('commitment-not-open');
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

  test('attends once', () => {
    const delegation = register();
    delegation.attend({});
    expect(refusalOf(() => delegation.attend({}))).toBe('delegation-already-attended');
  });
});

describe('a side event', () => {
  const dinner = { kind: 'dinner', on: '2022-04-25', hostPersonId: imamoglu, attendeeIds: [karic] };

  test.each(['called', 'postponed', 'open', 'held'] as const)('may belong to a %s meeting', (state) => {
    expect(SideEvent.plan(aMeeting(state), dinner)).toMatchObject({ state: 'planned' });
  });

  test('does not outlive its meeting’s cancellation', () => {
    expect(refusalOf(() => SideEvent.plan(aMeeting('cancelled'), dinner))).toBe('meeting-cancelled');
    const planned = SideEvent.plan(aMeeting(), dinner);
    expect(refusalOf(() => planned.hold(aMeeting('cancelled'), '2022-04-25'))).toBe('meeting-cancelled');
  });

  test('is held with those who were to come, or who came', () => {
    const meeting = aMeeting('held');
    expect(SideEvent.plan(meeting, dinner).hold(meeting, '2022-04-26')).toMatchObject({ on: '2022-04-26', attendeeIds: [karic] });
    expect(SideEvent.plan(meeting, dinner).hold(meeting, '2022-04-25', [imamoglu])).toMatchObject({ attendeeIds: [imamoglu] });
  });

  test('is held once, and not by nobody', () => {
    const meeting = aMeeting('held');
    const sideEvent = SideEvent.plan(meeting, dinner);
    expect(refusalOf(() => sideEvent.hold(meeting, '2022-04-25', []))).toBe('side-event-without-attendees');
    sideEvent.hold(meeting, '2022-04-25');
    expect(refusalOf(() => sideEvent.hold(meeting, '2022-04-25'))).toBe('side-event-already-held');
  });
});
