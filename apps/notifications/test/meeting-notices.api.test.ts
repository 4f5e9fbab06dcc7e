import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  AttendanceConfirmed,
  AttendanceWithdrawn,
  MeetingCalled,
  MeetingCancelled,
  MeetingPostponed,
  MeetingUpdated,
  ParticipantInvited,
  StatementCorrected,
} from '#contracts';
import { newId } from '#domain';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
const meetingId = newId();
beforeAll(async () => {
  running = await runningNotifications();
  for (const [cityId, name] of Object.entries({ sarajevo: 'Sarajevo', laktasi: 'Laktaši', tuzla: 'Tuzla' }))
    await running.register(cityId, { name });
  for (const cityId of ['sarajevo', 'laktasi']) await running.join(cityId);
  await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId, title: 'Meeting in Sarajevo' });
});
afterAll(() => running.stop());

async function noticesOf(event: string): Promise<{ officeId: string; title: string; text: string }[]> {
  await running.settled();
  const { items } = (await running.secretariat.get('/v1/notices', { query: { event } })).body;
  return items.toSorted((a: { officeId: string }, b: { officeId: string }) => (a.officeId < b.officeId ? -1 : 1));
}
const officesOf = async (event: string) => (await noticesOf(event)).map(({ officeId }) => officeId);

const { invitedCityIds: _cities, repliesWithdrawn: _count, ...before } = MeetingPostponed.example;
const postponed = (said: object) => running.publish(MeetingPostponed, { ...before, meetingId, reason: 'Snow.', ...said });

test('a postponement asks every member and every invited city again', async () => {
  const event = await postponed({ on: '2022-05-09', invitedCityIds: ['laktasi', 'tuzla'], repliesWithdrawn: 2 });
  expect(await officesOf(event)).toEqual(['laktasi', 'sarajevo', 'secretariat', 'tuzla']);
  const [{ title, text } = { title: '', text: '' }] = await noticesOf(event);
  expect(title).toBe('Meeting postponed: Meeting in Sarajevo');
  expect(text).toBe('It was to be on 25 April 2022; it is now on 9 May 2022. Snow. Replies withdrawn: 2. Please reply for 9 May 2022.');
});

test('while the new day is not known nobody is asked to reply', async () => {
  const event = await postponed({ on: null, invitedCityIds: ['tuzla'], repliesWithdrawn: 0 });
  expect(await officesOf(event)).toContain('tuzla');
  expect((await noticesOf(event))[0]!.text).toBe('It was to be on 25 April 2022. Snow. Replies withdrawn: 0.');
});

test('a postponement of before replies were withdrawn is told as it was', async () => {
  const event = await postponed({ on: null });
  expect(await officesOf(event)).toEqual(['laktasi', 'sarajevo', 'secretariat']);
  expect((await noticesOf(event))[0]!.text).toBe('It was to be on 25 April 2022. Snow.');
});

test('a meeting without a day has its new title told, and from which day it is postponed', async () => {
  const { meetingId: _, ...meeting } = MeetingUpdated.example;
  const update = (said: object) => running.publish(MeetingUpdated, { ...meeting, meetingId, theme: null, title: 'In May', ...said });
  const [of] = await noticesOf(await update({ postponedFrom: '2022-04-25' }));
  expect([of!.title, of!.text]).toEqual([
    'Meeting changed: In May',
    'Postponed from 25 April 2022; no new day is known. In Sarajevo, hosted by Sarajevo.',
  ]);
  expect((await noticesOf(await update({ postponedFrom: null })))[0]!.text).toBe('On 25 April 2022 in Sarajevo, hosted by Sarajevo.');
});

test('a change and a cancellation are told to every city with a place at the meeting, member or not, and to no other', async () => {
  const of = newId();
  const { meetingId: _, ...meeting } = MeetingUpdated.example;
  await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: of });
  const changed = () => running.publish(MeetingUpdated, { ...meeting, meetingId: of });
  expect(await officesOf(await changed())).toEqual(['laktasi', 'sarajevo', 'secretariat']);
  await running.publish(ParticipantInvited, { ...ParticipantInvited.example, meetingId: of, cityId: 'tuzla' });
  // Another meeting's, and one that has a place because it has answered.
  await running.publish(ParticipantInvited, { ...ParticipantInvited.example, meetingId, cityId: 'zenica' });
  await running.publish(AttendanceConfirmed, { ...AttendanceConfirmed.example, meetingId: of, cityId: 'mostar' });
  expect(await officesOf(await changed())).toEqual(['laktasi', 'mostar', 'sarajevo', 'secretariat', 'tuzla']);
  const cancelled = await running.publish(MeetingCancelled, { ...MeetingCancelled.example, meetingId: of });
  expect(await officesOf(cancelled)).toEqual(['laktasi', 'mostar', 'sarajevo', 'secretariat', 'tuzla']);
});

test('a statement that names others now is told to their cities; one whose text alone is mended is not', async () => {
  const correct = (said: object) => running.publish(StatementCorrected, { ...StatementCorrected.example, meetingId, ...said });
  expect(await officesOf(await correct({ speakerIds: [newId()], cityIds: ['tuzla'] }))).toEqual(['secretariat', 'tuzla']);
  expect(await officesOf(await correct({}))).toEqual(['secretariat']);
});

test('a check-in that is withdrawn is told to its city and the secretariat', async () => {
  const event = await running.publish(AttendanceWithdrawn, { ...AttendanceWithdrawn.example, meetingId });
  expect(await officesOf(event)).toEqual(['laktasi', 'secretariat']);
  const [{ title, text } = { title: '', text: '' }] = await noticesOf(event);
  expect(title).toBe('A check-in of Laktaši is withdrawn: In May');
  expect(text).toBe('It was entered as principal; Laktaši is excused. It was the deputy mayor who came.');
});
