import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { eventually, type ApiClient } from '#testing';
import { aHeldMeeting, aMeeting, anOpenMeeting, checkIn } from './builders.ts';
import { theBalkans, type Balkans } from './network.ts';

/** Opening freezes the roster as of the meeting's day; closing says who was absent. */
let balkans: Balkans;
let api: ApiClient;
beforeEach(async () => {
  balkans = await theBalkans();
  api = balkans.secretariat;
});
afterEach(() => balkans.stop());

const attendances = async (meetingId: string) => {
  const { items } = (await api.get(`/v1/meetings/${meetingId}/attendances`)).body;
  return Object.fromEntries(
    (items as { cityId: string; standing: string; state: string }[]).map(({ cityId, standing, state }) => [cityId, `${standing} ${state}`]),
  );
};

test('the roster is as of the day of the meeting, however late it is opened', async () => {
  await balkans.join('tuzla', '2022-04-26');
  await balkans.leave('laktasi', '2022-05-01');
  const opened = await anOpenMeeting(balkans);
  expect(opened).toMatchObject({ memberCountAtMeeting: 3, memberCityIds: ['istanbul', 'laktasi', 'sarajevo'], rosterVersion: 5 });
  const [event] = await balkans.sql.query(`SELECT roster_version AS roster FROM event WHERE type LIKE '%.MeetingOpened.%'`);
  expect(event).toEqual({ roster: 5 });
});

test('what changes after the opening changes nothing of the meeting, even when it was effective before', async () => {
  const { id } = await anOpenMeeting(balkans);
  await balkans.join('tuzla', '2022-04-20');
  await balkans.leave('sarajevo', '2022-04-20');
  await checkIn(balkans, id, 'istanbul', { personId: balkans.imamoglu, chair: true });
  await checkIn(balkans, id, 'sarajevo', { personId: balkans.karic });
  const guest = { personId: balkans.imamovic, standing: 'member', as: 'principal' };
  expect((await api.post(`/v1/meetings/${id}/attendances/tuzla/check-in`, guest)).body.code).toBe('standing-not-as-in-roster');
  await balkans.news();
  await api.post(`/v1/meetings/${id}/closing`);
  expect(await balkans.news()).toMatchObject([
    { data: { membersPresent: ['istanbul', 'sarajevo'], memberCountAtMeeting: 3, rosterVersion: 3 } },
  ]);
});

test('who is entered as a member after the opening has no place among the members, the office cannot give itself one', async () => {
  const { id } = await anOpenMeeting(balkans);
  await balkans.join('tuzla', '2022-04-20');
  const office = await balkans.office(balkans.imamovic);
  const person = { personId: balkans.imamovic };
  for (const [act, body] of [
    ['confirmation', person],
    ['decline', {}],
    ['excuse', { ...person, reason: 'Ill.' }],
  ] as const) {
    const answer = await office.post(`/v1/meetings/${id}/attendances/tuzla/${act}`, body);
    expect([act, answer.status, answer.body.code]).toEqual([act, 404, 'attendance-not-found']);
  }
  expect(Object.keys(await attendances(id))).toEqual(['istanbul', 'laktasi', 'sarajevo']);
});

test('every member is expected at a meeting of the network, the invited at any', async () => {
  const invitations = [{ cityId: 'tuzla', standing: 'invited' }];
  const network = await anOpenMeeting(balkans, { invitations });
  expect(await attendances(network.id)).toEqual({
    istanbul: 'member invited',
    laktasi: 'member invited',
    sarajevo: 'member invited',
    tuzla: 'invited invited',
  });
  const group = await anOpenMeeting(balkans, { kind: 'working-group', groupId: 'climate', invitations });
  expect(await attendances(group.id)).toEqual({ tuzla: 'invited invited' });
});

test('an invitation older than the roster that counts stands as the roster says', async () => {
  const invitations = [
    { cityId: 'tuzla', standing: 'invited' },
    { cityId: 'laktasi', standing: 'member' },
  ];
  const { id } = await aMeeting(balkans, { invitations });
  await balkans.join('tuzla', '2022-04-20');
  await balkans.leave('laktasi', '2022-04-20');
  await api.post(`/v1/meetings/${id}/opening`);
  expect(await attendances(id)).toEqual({
    istanbul: 'member invited',
    laktasi: 'invited invited',
    sarajevo: 'member invited',
    tuzla: 'member invited',
  });
});

test('the opening waits for the roster’s row: version and members are of one moment', async () => {
  const { id } = await aMeeting(balkans);
  const runner = balkans.service.app.get(DataSource).createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT FROM roster FOR UPDATE');
  const opening = api.post(`/v1/meetings/${id}/opening`);
  await eventually(async () => {
    const waiting = await balkans.sql.query(
      `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FROM roster FOR%'`,
    );
    return waiting.length > 0;
  });
  await runner.query(`INSERT INTO roster_member (membership_id, city_id, from_on, from_version) VALUES ($1, 'tuzla', '2022-04-20', 4)`, [
    randomUUID(),
  ]);
  await runner.query(`UPDATE roster SET version = 4`);
  await runner.commitTransaction();
  await runner.release();
  expect((await opening).body).toMatchObject({ memberCountAtMeeting: 4, rosterVersion: 4 });
});

test('a city’s place is made by whatever is the first thing said of it, once', async () => {
  const { id } = await aMeeting(balkans);
  const { laktasiMayor, stankovic, karic, imamoglu, imamovic } = balkans;
  const at = (cityId: string) => `/v1/meetings/${id}/attendances/${cityId}`;
  const first = async (cityId: string, act: string, body?: object) => {
    const { status, headers } = await api[act === 'substitute' ? 'put' : 'post'](`${at(cityId)}/${act}`, body);
    expect([status, headers.get('location')]).toEqual([201, at(cityId)]);
  };
  const further = async (cityId: string, act: string, body?: object) => {
    const { status, headers } = await api[act === 'substitute' ? 'put' : 'post'](`${at(cityId)}/${act}`, body);
    expect([status, headers.get('location')]).toEqual([200, null]);
  };
  const substitution = { personId: stankovic, principalId: laktasiMayor, reason: 'Ill.' };
  const came = (personId: string, standing: string) => ({ personId, standing, as: 'principal' });
  await first('sarajevo', 'confirmation', { personId: karic });
  await first('istanbul', 'decline');
  await further('istanbul', 'confirmation', { personId: imamoglu });
  await first('laktasi', 'substitute', substitution);
  await further('laktasi', 'substitute', { ...substitution, reason: 'Away.' });
  await api.post(`/v1/meetings/${id}/opening`);
  await further('sarajevo', 'check-in', came(karic, 'member'));
  await first('tuzla', 'check-in', came(imamovic, 'guest'));
});

test('who did not come is absent, without an event each', async () => {
  const invitations = [{ cityId: 'tuzla', standing: 'invited' }];
  const { id } = await aHeldMeeting(balkans, { invitations });
  expect(await attendances(id)).toEqual({
    istanbul: 'member present',
    laktasi: 'member absent',
    sarajevo: 'member present',
    tuzla: 'invited absent',
  });
  const names = (await balkans.news()).map(({ name }) => name);
  expect(names).toEqual([
    'MeetingCalled',
    'ParticipantInvited',
    'MeetingOpened',
    'AttendanceRecorded',
    'AttendanceRecorded',
    'MeetingHeld',
  ]);
});

test('check-ins at once are numbered one after the other', async () => {
  const { id } = await anOpenMeeting(balkans);
  const arrive = (cityId: string, personId: string) =>
    api.post(`/v1/meetings/${id}/attendances/${cityId}/check-in`, {
      personId,
      standing: cityId === 'tuzla' ? 'guest' : 'member',
      as: 'principal',
    });
  const { imamoglu, karic, laktasiMayor, imamovic } = balkans;
  const answers = await Promise.all([
    arrive('istanbul', imamoglu),
    arrive('sarajevo', karic),
    arrive('laktasi', laktasiMayor),
    arrive('tuzla', imamovic),
  ]);
  expect(answers.map(({ body }) => body.arrival as number).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
});

test('a meeting opened, and closed, by two at once is so once', async () => {
  const { id } = await aMeeting(balkans);
  const twice = async (act: string) => {
    const answers = await Promise.all([1, 2].map(() => api.post(`/v1/meetings/${id}/${act}`)));
    return answers.map(({ status }) => status).toSorted((a, b) => a - b);
  };
  expect(await twice('opening')).toEqual([200, 409]);
  await checkIn(balkans, id, 'istanbul', { personId: balkans.imamoglu, chair: true });
  expect(await twice('closing')).toEqual([200, 409]);
});
