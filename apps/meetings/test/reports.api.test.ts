import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aHeldMeeting, anAttendedMeeting, aProgramme, checkIn } from './builders.ts';
import { sarajevoDay, theBalkans, type Balkans } from './network.ts';

let balkans: Balkans;
beforeAll(async () => {
  balkans = await theBalkans();
});
afterAll(() => balkans.stop());

const report = async (name: string, query: object = {}) =>
  (await balkans.secretariat.get(`/v1/reports/${name}`, { query: { ...query } })).body;

test('who was present, represented, excused or absent, and each city’s share', async () => {
  const { secretariat, laktasiMayor, stankovic } = balkans;
  const first = await anAttendedMeeting(balkans);
  const reason = 'Municipality Day';
  const laktasi = `/v1/meetings/${first.id}/attendances/laktasi`;
  await secretariat.post(`${laktasi}/excuse`, { personId: laktasiMayor, reason });
  await secretariat.put(`${laktasi}/substitute`, { personId: stankovic, principalId: laktasiMayor, reason });
  await checkIn(balkans, first.id, 'laktasi', { personId: stankovic, as: 'substitute' });
  await secretariat.post(`/v1/meetings/${first.id}/closing`, { at: `${sarajevoDay}T16:00:00Z` });
  const second = await anAttendedMeeting(balkans, { on: '2022-05-02' });
  await secretariat.post(`/v1/meetings/${second.id}/attendances/laktasi/excuse`, { personId: laktasiMayor, reason });
  await secretariat.post(`/v1/meetings/${second.id}/closing`, { at: '2022-05-02T16:00:00Z' });
  await anAttendedMeeting(balkans, { on: '2022-05-03' }); // is not over
  const third = await aHeldMeeting(balkans, { on: '2022-05-04' });

  const period = { from: sarajevoDay, to: '2022-05-04' };
  const { items, summary } = await report('participation', period);
  const laktasiRows = items.filter(({ cityId }: any) => cityId === 'laktasi');
  expect(laktasiRows.map(({ meetingId, state, share }: any) => [meetingId, state, share])).toEqual([
    [first.id, 'represented', 33.3],
    [second.id, 'excused', 33.3],
    [third.id, 'absent', 33.3],
  ]);
  expect(summary.meetings).toBe(3);
  expect(summary.cities).toMatchObject([
    { cityId: 'istanbul', meetings: 3, present: 3, share: 100 },
    { cityId: 'laktasi', meetings: 3, present: 0, represented: 1, excused: 1, absent: 1, share: 33.3 },
    { cityId: 'sarajevo', meetings: 3, present: 3, share: 100 },
  ]);
  const late = await report('participation', { from: '2022-05-02', city: 'laktasi' });
  expect(late).toMatchObject({ items: [{ meetingId: second.id, share: 0 }, { state: 'absent' }], summary: { meetings: 2 } });
});

test('page by page and as CSV, the same rows', async () => {
  const pages = [];
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const { items, next } = await report('participation', { limit: 2, ...(cursor && { cursor }) });
    pages.push(...items);
    cursor = next;
  }
  const { items } = await report('participation', { limit: 200 });
  expect(pages).toEqual(items);
  const { headers, body } = await balkans.secretariat.get('/v1/reports/participation?format=csv');
  expect(headers.get('content-type')).toMatch(/^text\/csv/);
  const [header, ...lines] = (body as string).trim().split('\r\n');
  expect(header).toBe('meetingId,on,title,cityId,city,standing,state,share');
  expect(lines).toEqual(items.map((row: object) => Object.values(row).join(',')));
});

test('whom the presidents have visited', async () => {
  const programme = await aProgramme(balkans);
  await balkans.secretariat.post(`/v1/visit-programmes/${programme.id}/visits/sarajevo/completion`, { on: sarajevoDay });
  const { items, summary } = await report('visits', { programme: programme.id });
  expect(items.map(({ cityId, state, madeOn }: any) => [cityId, state, madeOn])).toEqual([
    ['laktasi', 'open', null],
    ['sarajevo', 'made', sarajevoDay],
  ]);
  expect(summary).toEqual({ visited: 1, planned: 0, open: 1, percent: 50 });
});
