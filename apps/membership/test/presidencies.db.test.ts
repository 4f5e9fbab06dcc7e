import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { addDays, Clock } from '#domain';
import { DailyCalendar } from '../src/calendar/daily-calendar.ts';
import { aNetwork, type ANetwork } from './network.ts';

const today = new Clock().today();
let network: ANetwork;
let member: string;
let calendar: DailyCalendar;
beforeAll(async () => {
  network = await aNetwork();
  await network.founded([await network.aCity()]);
  calendar = network.service.app.get(DailyCalendar, { strict: false });
});
beforeEach(async () => {
  await network.sql.query(`DELETE FROM presidency`);
  member = await network.aCity();
  await network.aMembership(member, 'member');
});
afterAll(() => network.stop());

const scheduled = async (term: { from?: string; until?: string } = {}, mandate: { until?: string } = {}) => {
  const { id: mandateId } = await network.aMandate({ cityId: member, ...mandate });
  return { mandateId, id: (await network.secretariat.post('/v1/presidencies', { mandateId, ...term })).body.id as string };
};
const start = (id: string, body: object = {}) => network.secretariat.post(`/v1/presidencies/${id}/start`, body);
const end = (id: string, on: string) => network.secretariat.post(`/v1/presidencies/${id}/end`, { on });
const read = async (id: string) => (await network.secretariat.get(`/v1/presidencies/${id}`)).body;
const endings = async () => (await network.published()).filter(({ name }) => name === 'TermPresidencyEnded').map(({ data }) => data);

describe('a presidency whose until has passed', () => {
  const until = addDays(today, 3);

  test('is ended by the service, with its event, once', async () => {
    const { id } = await scheduled({ from: '2022-01-01', until });
    expect((await start(id)).status).toBe(200);
    const before = (await endings()).length;

    await calendar.turnTo(addDays(until, -1));
    expect(await read(id)).toMatchObject({ state: 'active' });

    await Promise.all([calendar.turnTo(until), calendar.turnTo(until)]);
    await calendar.turnTo(addDays(until, 1));
    expect(await read(id)).toMatchObject({ state: 'ended', until, endedOn: until, reason: null });
    expect((await endings()).slice(before)).toMatchObject([{ presidencyId: id, endedOn: until, outcome: 'ended', reason: null }]);
  });

  test.each([
    ['before its own end is vacated that day', 2, { state: 'vacated', endedOn: addDays(today, 2), reason: 'mandate-ended' }],
    ['on the same day has ended', 3, { state: 'ended', endedOn: until, reason: null }],
    ['after its own end has ended before', 4, { state: 'ended', endedOn: until, reason: null }],
  ])('and whose mandate ended %s, though both are seen late', async (_, days, expected) => {
    const { id } = await scheduled({ until }, { until: addDays(today, days) });
    expect((await start(id)).status).toBe(200);
    await calendar.turnTo(addDays(today, 9));
    expect(await read(id)).toMatchObject(expected);
  });

  test('does not start', async () => {
    const { id } = await scheduled({ from: '2022-01-01', until: today });
    expect(await start(id)).toMatchObject({ status: 409, body: { code: 'presidency-over-before', until: today } });
    expect((await read(id)).state).toBe('scheduled');
  });
});

describe('after a presidency that has ended', () => {
  let next: string;
  beforeEach(async () => {
    const { id, mandateId } = await scheduled();
    await start(id, { on: '2022-05-01' });
    await end(id, '2022-06-01');
    next = (await network.secretariat.post('/v1/presidencies', { mandateId })).body.id;
  });

  test.each([['2022-05-31'], ['2022-01-01'], [null]])('none starts before that day: %s', async (on) => {
    expect(await start(next, { on })).toMatchObject({
      status: 409,
      body: { code: 'presidency-before-last-ended', from: on, endedOn: '2022-06-01' },
    });
    expect((await network.secretariat.get('/v1/presidencies?on=2022-05-31')).body.items).toHaveLength(1);
  });

  test('the next may start that day, and every day has one president', async () => {
    expect((await start(next, { on: '2022-06-01' })).status).toBe(200);
    for (const day of ['2022-05-31', '2022-06-01'])
      expect((await network.secretariat.get(`/v1/presidencies?on=${day}`)).body.items).toHaveLength(1);
  });
});

test('one that starts while the last is being ended waits for the day', async () => {
  const { id, mandateId } = await scheduled();
  await start(id, { on: '2022-05-01' });
  const next = (await network.secretariat.post('/v1/presidencies', { mandateId })).body.id;
  const answer = await network.service.app.get(DataSource).transaction(async (other) => {
    await other.query(`UPDATE presidency SET state = 'ended', ended_on = '2022-06-01' WHERE id = $1`, [id]);
    const started = start(next, { on: '2022-05-15' });
    await waitingForALock();
    return { started };
  });
  expect(await answer.started).toMatchObject({ status: 409, body: { code: 'presidency-before-last-ended' } });
});

async function waitingForALock(): Promise<void> {
  for (let look = 0; look < 100; look++) {
    const waiting = await network.sql.query(`SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`);
    if (waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nobody waits');
}
