import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { made } from '#testing';
import { setsChangedBy } from '#testing/routes';
import { meetings } from '../src/index.ts';
import { aDecision, aHeldMeeting, aMeeting, anAttendedMeeting, aProgramme } from './builders.ts';
import { theBalkans, type Balkans } from './network.ts';

let balkans: Balkans;
beforeAll(async () => {
  balkans = await theBalkans();
});
afterAll(() => balkans.stop());

const changedBy = (act: () => Promise<unknown>) => setsChangedBy(balkans, meetings.dataSets!, act);
const rows = async (name: string) => (await balkans.api.get<Record<string, unknown>[]>(`/v1/open-data/${name}.json`)).body;

test('a meeting has a row once it was held, with the cities that came', async () => {
  const { id } = await aHeldMeeting(balkans);
  expect(await changedBy(() => aMeeting(balkans))).toEqual([]);
  expect(await changedBy(() => anAttendedMeeting(balkans))).toEqual([]);
  expect(await rows('meetings')).toMatchObject([{ meetingId: id, hostCityId: 'sarajevo', presentCityIds: ['istanbul', 'sarajevo'] }]);
});

test('a decision has a row once it was taken; where its meeting was of another day, both say so', async () => {
  const { id: meetingId } = await anAttendedMeeting(balkans);
  const { id } = await aDecision(balkans, meetingId);
  const { secretariat } = balkans;
  expect(await changedBy(() => secretariat.put(`/v1/decisions/${id}/ballots/sarajevo`, { choice: 'yes' }))).toEqual([]);
  expect(await changedBy(() => secretariat.post(`/v1/decisions/${id}/closing`))).toEqual(['decisions']);
  await made(secretariat.post(`/v1/meetings/${meetingId}/closing`, { at: '2022-04-25T16:00:00Z' }));
  const correction = { target: 'meeting', changes: { on: '2022-04-26' }, reason: 'It was the day after.' };
  const correct = () => made(secretariat.post(`/v1/meetings/${meetingId}/corrections`, correction));
  expect(await changedBy(correct)).toEqual(['meetings', 'decisions']);
  expect(await rows('decisions')).toMatchObject([{ decisionId: id, on: '2022-04-26', yes: 1 }]);
});

test('a city that joins, leaves or is a member again changes the visits, as the handlers answer it', async () => {
  await aProgramme(balkans);
  expect(await changedBy(() => balkans.join('tuzla', '2022-04-26'))).toEqual(['visits']);
  expect(await changedBy(() => balkans.suspend('tuzla', '2022-05-01'))).toEqual(['visits']);
  expect((await rows('visits')).find(({ cityId }) => cityId === 'tuzla')).toMatchObject({ state: 'withdrawn', madeOn: null });
  expect(await changedBy(() => balkans.reinstate('tuzla', '2022-06-01'))).toEqual(['visits']);
});

test('no visit says of a day to come; the list says of which days and countries the rows are', async () => {
  for (const row of await rows('visits')) expect(Object.keys(row)).not.toContain('plannedOn');
  expect((await balkans.api.get('/v1/open-data')).body.dataSets).toMatchObject([
    { name: 'meetings', spatial: ['BA'], temporal: { from: '2022-04-25', until: '2022-04-26' } },
    { name: 'decisions', temporal: { from: '2022-04-26', until: '2022-04-26' } },
    { name: 'visits', spatial: ['BA'] },
  ]);
});
