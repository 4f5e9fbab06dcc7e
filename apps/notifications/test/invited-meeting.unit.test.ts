import { expect, test } from '@jest/globals';
import {
  AttendanceConfirmed,
  AttendanceDeclined,
  MeetingCalled,
  MeetingCancelled,
  MeetingOpened,
  MeetingPostponed,
  MeetingUpdated,
  ParticipantInvited,
  SubstituteDesignated,
  type DataOf,
  type EventType,
} from '#contracts';
import { isAsked, meetingOf, type Told } from '../src/invitations/invited-meeting.ts';

type Step = readonly [type: EventType, data?: object];
/** As they come one after the other, each a day later. */
const history = (...events: readonly Step[]): Told[] =>
  events.map(([{ type, example }, data], at) => ({
    type,
    sequence: at + 1,
    time: `2022-03-0${at + 1}T09:00:00.000Z`,
    data: { ...(example as object), ...data },
  }));
const without = <E extends EventType>({ example }: E, ...names: (keyof DataOf<E> & string)[]) =>
  Object.fromEntries(names.map((name) => [name, undefined])) as object & { example?: typeof example };

test('it is as it was called, and numbered by what changes what an invitation tells', () => {
  const called = meetingOf(history([MeetingCalled]));
  const { title, on, starts, place } = MeetingCalled.example;
  expect(called).toMatchObject({ title, on, lastOn: on, starts, place, state: 'called', sequence: 1 });
  const meeting = meetingOf(history([MeetingCalled], [ParticipantInvited], [AttendanceConfirmed], [MeetingUpdated, { place: 'Ilidža' }]));
  expect(meeting).toMatchObject({ place: 'Ilidža', sequence: 4, changedAt: '2022-03-04T09:00:00.000Z' });
  expect(meetingOf(history([MeetingCalled], [ParticipantInvited], [AttendanceConfirmed]))).toMatchObject({ sequence: 1 });
});

test('what events of before do not have is as it was, and what they have not told is not known', () => {
  const old = without(MeetingCalled, 'starts', 'ends', 'timeZone');
  expect(meetingOf(history([MeetingCalled, old]))).toMatchObject({ starts: null, ends: null, timeZone: null });
  const meeting = meetingOf(
    history([MeetingCalled], [MeetingUpdated, { ...old, title: 'Other' }], [MeetingPostponed, { ...old, on: '2022-05-02' }]),
  );
  expect(meeting).toMatchObject({ title: 'Other', starts: '10:00', ends: '17:30', timeZone: 'Europe/Sarajevo', on: '2022-05-02' });
  expect(meetingOf(history([ParticipantInvited], [MeetingCancelled]))).toBeUndefined();
});

test('replies are kept by city, until a postponement withdraws them', () => {
  const said = [
    [MeetingCalled],
    [ParticipantInvited, { cityId: 'tuzla' }],
    [AttendanceConfirmed, { cityId: 'tuzla' }],
    [AttendanceDeclined, { cityId: 'zenica' }],
    [SubstituteDesignated, { cityId: 'laktasi' }],
  ] as const;
  expect([...meetingOf(history(...said))!.places]).toEqual([
    ['tuzla', 'accepted'],
    ['zenica', 'declined'],
    ['laktasi', 'needs-action'],
  ]);
  const postponed = (data: object) => meetingOf(history(...said, [MeetingPostponed, { on: '2022-05-02', ...data }]))!;
  expect(new Set(postponed({ invitedCityIds: ['tuzla', 'mostar'] }).places.values())).toEqual(new Set(['needs-action']));
  expect([...postponed({ invitedCityIds: ['tuzla', 'mostar'] }).places.keys()]).toEqual(['tuzla', 'zenica', 'laktasi', 'mostar']);
  expect(postponed({ invitedCityIds: undefined }).places.get('tuzla')).toBe('accepted');
});

test('it is asked about while it is to come, on a day that is known', () => {
  const asked = (...events: readonly Step[]) => isAsked(meetingOf(history([MeetingCalled], ...events))!);
  const [away, moved] = [
    [MeetingPostponed, { on: null }],
    [MeetingPostponed, { on: '2022-05-02' }],
  ] as const;
  expect([asked(), asked(away), asked(moved), asked(away, moved)]).toEqual([true, false, true, true]);
  expect(asked(away, [MeetingUpdated, { postponedFrom: '2022-04-25' }])).toBe(false);
  expect([asked([MeetingOpened]), asked([MeetingCancelled])]).toEqual([false, false]);
  expect(meetingOf(history([MeetingCalled], away))).toMatchObject({ on: null, lastOn: '2022-04-25', reason: 'Snow on the roads.' });
});
