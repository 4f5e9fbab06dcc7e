import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { eventually, made } from '#testing';
import { aMeeting, anAttendedMeeting, anInstitution } from './builders.ts';
import { sarajevoDay, theBalkans, type Balkans } from './network.ts';

let balkans: Balkans;
beforeAll(async () => {
  balkans = await theBalkans();
});
afterAll(() => balkans.stop());

const at = (meetingId: string, path = '') => `/v1/meetings/${meetingId}${path}`;
const invite = async (meetingId: string) => {
  const institutionId = await anInstitution(balkans);
  await made(balkans.secretariat.post(at(meetingId, '/institutions'), { institutionId }));
  return institutionId;
};
const attend = (meetingId: string, institutionId: string) =>
  balkans.secretariat.post(at(meetingId, `/institutions/${institutionId}/attendance`));
const close = (meetingId: string) => balkans.secretariat.post(at(meetingId, '/closing'), { at: `${sarajevoDay}T16:00:00Z` });
const held = async () => (await balkans.news()).findLast(({ name }) => name === 'MeetingHeld')!.data;
const waiting = `SELECT FROM pg_stat_activity
  WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'SELECT "Meeting"%'`;
const refusedAs = (status: number, code: string) => ({ status, body: { code } });

test('who has come stands in the record, and MeetingHeld names it; who was only invited does not', async () => {
  const { id } = await anAttendedMeeting(balkans, { kind: 'institution' });
  const [bank, agency] = [await invite(id), await invite(id)];
  expect(await attend(id, bank)).toMatchObject({ status: 200, body: { state: 'attended', headcount: null } });
  await close(id);
  expect(await held()).toMatchObject({ kind: 'institution', institutionsPresent: [bank] });
  const { body: record } = await balkans.secretariat.get(at(id, '/record'));
  expect(record.institutions).toMatchObject([
    { institutionId: bank, name: 'Development Bank of the Balkans', state: 'attended' },
    { institutionId: agency, state: 'invited' },
  ]);
});

test('an institution comes to a meeting that is open, if it was invited, and is invited to one that is not over', async () => {
  const [called, open] = [await aMeeting(balkans), await anAttendedMeeting(balkans)];
  expect(await attend(called.id, await invite(called.id))).toMatchObject(refusedAs(409, 'meeting-not-open'));
  expect(await attend(open.id, await anInstitution(balkans))).toMatchObject(refusedAs(404, 'institution-attendance-not-found'));
  const invited = await invite(open.id);
  await close(open.id);
  expect(await attend(open.id, invited)).toMatchObject(refusedAs(409, 'meeting-not-open'));
  const institutionId = await anInstitution(balkans);
  expect(await balkans.secretariat.post(at(open.id, '/institutions'), { institutionId })).toMatchObject(refusedAs(409, 'meeting-held'));
  await balkans.secretariat.post(at(called.id, '/cancellation'), { reason: 'Snow.' });
  expect(await balkans.secretariat.post(at(called.id, '/institutions'), { institutionId })).toMatchObject(
    refusedAs(409, 'meeting-cancelled'),
  );
});

test.each(['the institution', 'the closing'] as const)('%s comes first, of the two at once', async (first) => {
  const { id } = await anAttendedMeeting(balkans);
  const bank = await invite(id);
  await balkans.news();
  const holder = balkans.service.app.get(DataSource).createQueryRunner();
  await holder.startTransaction();
  await holder.query(`SELECT FROM meeting WHERE id = $1 FOR UPDATE`, [id]);
  const acts = [() => attend(id, bank), () => close(id)];
  const answers = [];
  for (const act of first === 'the institution' ? acts : acts.toReversed()) {
    answers.push(act());
    await eventually(async () => (await balkans.sql.query(waiting)).length === answers.length);
  }
  await holder.commitTransaction();
  await holder.release();
  const codes = (await Promise.all(answers)).map(({ status, body }) => body.code ?? status);
  expect(codes).toEqual(first === 'the institution' ? [200, 200] : [200, 'meeting-not-open']);
  expect((await held())['institutionsPresent']).toEqual(first === 'the institution' ? [bank] : []);
});
