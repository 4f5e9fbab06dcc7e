import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { eventually, type ApiAnswer, type ApiClient } from '#testing';
import { aCorrection, aHeldMeeting, aMeeting, anAttendedMeeting, checkIn, someMinutes } from './builders.ts';
import { theBalkans, type Balkans } from './network.ts';

/** Two acts at once, of which one undoes what the other rests on: whoever has the meeting's row first. */
let balkans: Balkans;
let api: ApiClient;
beforeAll(async () => {
  balkans = await theBalkans();
  api = balkans.secretariat;
});
afterAll(() => balkans.stop());

const at = (id: string, rest = '') => `/v1/meetings/${id}${rest}`;
const withdrawal = (id: string, cityId: string, personId: string) => () =>
  api.post(at(id, `/attendances/${cityId}/check-in-withdrawal`), { personId, reason: 'A slip.' });
const statesOf = async (id: string): Promise<Record<string, string>> => {
  const { items } = (await api.get(at(id, '/attendances'))).body;
  return Object.fromEntries(items.map(({ cityId, state }: Record<string, string>) => [cityId, state]));
};

/** Both wait for the row that this holds, one behind the other, before it lets go. */
async function atOnce(meetingId: string, ...acts: (() => Promise<ApiAnswer>)[]): Promise<ApiAnswer[]> {
  const runner = balkans.service.app.get(DataSource).createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT FROM meeting WHERE id = $1 FOR UPDATE', [meetingId]);
  const answers: Promise<ApiAnswer>[] = [];
  for (const act of acts) {
    answers.push(act());
    await eventually(async () => {
      const waiting = await balkans.sql.query(
        `SELECT FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'SELECT%"Meeting"%'`,
      );
      return waiting.length === answers.length;
    });
  }
  await balkans.news();
  await runner.commitTransaction();
  await runner.release();
  return Promise.all(answers);
}
const said = (answers: ApiAnswer[]) => answers.map(({ status, body }) => (status < 300 ? status : body.code));
const told = async () => (await balkans.news()).map(({ name }) => name);

test('two withdrawals of one check-in are one', async () => {
  const { id } = await anAttendedMeeting(balkans);
  const act = withdrawal(id, 'sarajevo', balkans.karic);
  expect(said(await atOnce(id, act, act))).toEqual([200, 'not-checked-in']);
  expect(await told()).toEqual(['AttendanceWithdrawn']);
});

test('two withdrawals of a guest’s two check-ins take both, and the place', async () => {
  const { id } = await anAttendedMeeting(balkans);
  const { personId } = await balkans.mandate('tuzla', { office: 'delegate' });
  for (const guest of [balkans.imamovic, personId]) await checkIn(balkans, id, 'tuzla', { personId: guest, standing: 'guest' });
  const answers = await atOnce(id, withdrawal(id, 'tuzla', balkans.imamovic), withdrawal(id, 'tuzla', personId));
  expect(answers.map(({ body }) => body.state)).toEqual(['present', 'absent']);
  expect(Object.keys(await statesOf(id))).not.toContain('tuzla');
});

test('what is withdrawn before the closing is not held, what is closed is not withdrawn', async () => {
  const closing = (id: string) => () => api.post(at(id, '/closing'));
  const { id: first } = await anAttendedMeeting(balkans);
  expect(said(await atOnce(first, withdrawal(first, 'sarajevo', balkans.karic), closing(first)))).toEqual([200, 200]);
  expect(await balkans.news()).toMatchObject([{ name: 'AttendanceWithdrawn' }, { data: { membersPresent: ['istanbul'] } }]);
  expect(await statesOf(first)).toMatchObject({ istanbul: 'present', sarajevo: 'absent' });

  const { id: second } = await anAttendedMeeting(balkans);
  expect(said(await atOnce(second, closing(second), withdrawal(second, 'sarajevo', balkans.karic)))).toEqual([200, 'meeting-not-open']);
  expect(await balkans.news()).toMatchObject([{ name: 'MeetingHeld', data: { membersPresent: ['istanbul', 'sarajevo'] } }]);
  expect(await statesOf(second)).toMatchObject({ istanbul: 'present', sarajevo: 'present' });
});

test('a closing behind the withdrawal of its chair is refused', async () => {
  const { id } = await anAttendedMeeting(balkans);
  const answers = await atOnce(id, withdrawal(id, 'istanbul', balkans.imamoglu), () => api.post(at(id, '/closing')));
  expect(said(answers)).toEqual([200, 'chair-not-present']);
});

test('a reply before the postponement goes with it, one behind it stands', async () => {
  const acts = (id: string) =>
    [
      () => api.post(at(id, '/attendances/sarajevo/confirmation'), { personId: balkans.karic }),
      () => api.post(at(id, '/postponement'), { on: '2022-05-09', reason: 'Snow.' }),
    ] as const;
  const { id: first } = await aMeeting(balkans);
  const [reply, postponement] = acts(first);
  expect(said(await atOnce(first, reply, postponement))).toEqual([201, 200]);
  expect(await balkans.news()).toMatchObject([
    { name: 'AttendanceConfirmed' },
    { name: 'MeetingPostponed', data: { repliesWithdrawn: 1 } },
  ]);
  expect(await statesOf(first)).toEqual({ sarajevo: 'invited' });

  const { id: second } = await aMeeting(balkans);
  const [later, earlier] = acts(second);
  expect(said(await atOnce(second, earlier, later))).toEqual([200, 201]);
  expect(await balkans.news()).toMatchObject([
    { name: 'MeetingPostponed', data: { repliesWithdrawn: 0 } },
    { name: 'AttendanceConfirmed' },
  ]);
  expect(await statesOf(second)).toEqual({ sarajevo: 'confirmed' });
});

test('a statement, and its correction, name nobody whose check-in is withdrawn meanwhile', async () => {
  const state = (id: string) => () =>
    api.post(at(id, '/statements'), { speakerIds: [balkans.karic], text: 'We are pleased.', language: 'en' });
  const { id } = await anAttendedMeeting(balkans);
  const act = withdrawal(id, 'sarajevo', balkans.karic);
  expect(said(await atOnce(id, state(id), act))).toEqual([201, 'attendee-has-spoken']);

  const { id: other } = await anAttendedMeeting(balkans);
  expect(said(await atOnce(other, withdrawal(other, 'sarajevo', balkans.karic), state(other)))).toEqual([200, 'speaker-not-attending']);

  const { id: third } = await anAttendedMeeting(balkans);
  const { body } = await api.post(at(third, '/statements'), { speakerIds: [balkans.imamoglu], text: 'Welcome.', language: 'en' });
  const correction = () =>
    api.post(at(third, `/statements/${body.id}/correction`), { text: 'Welcome.', speakerIds: [balkans.karic], reason: 'A slip.' });
  expect(said(await atOnce(third, withdrawal(third, 'sarajevo', balkans.karic), correction))).toEqual([200, 'speaker-not-attending']);
});

test('a paper is there before the minutes are published, or not at all', async () => {
  const publication = (path: string) => () => api.post(`${path}/publication`);
  const paper = (id: string) => () => api.post(at(id, '/papers'), { title: 'Plan', url: 'https://example.org/plan.pdf' });
  const first = await someMinutes(balkans, 'approved');
  expect(said(await atOnce(first.meetingId, publication(first.path), paper(first.meetingId)))).toEqual([200, 'minutes-published']);

  const second = await someMinutes(balkans, 'approved');
  expect(said(await atOnce(second.meetingId, paper(second.meetingId), publication(second.path)))).toEqual([201, 200]);
});

test('what was held is put right once, by whoever has the meeting’s row first', async () => {
  const { id } = await aHeldMeeting(balkans);
  const act = () => api.post(at(id, '/corrections'), aCorrection(balkans));
  expect(said(await atOnce(id, act, act))).toEqual([201, 'record-unchanged']);
  expect(await told()).toEqual(['MeetingCorrected']);
});
