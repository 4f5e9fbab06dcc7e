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

describe('after the mandate of a presidency is put right', () => {
  const mayor = async (days: { from?: string; until?: string } = {}) => (await network.aMandate({ cityId: member, ...days })).id;
  const plan = async (mandateId: string) => (await network.secretariat.post('/v1/presidencies', { mandateId })).body.id as string;
  const president = async (mandateId: string, on: string | null) => {
    const id = await plan(mandateId);
    expect(await start(id, { on })).toMatchObject({ status: 200, body: { from: on } });
    return id;
  };
  const put = async (mandateId: string, days: object) => {
    const { etag } = await network.secretariat.get(`/v1/mandates/${mandateId}`);
    const answer = await network.secretariat.patch(`/v1/mandates/${mandateId}`, { ...days, reason: 'A slip.' }, { ifMatch: etag! });
    expect(answer.status).toBe(200);
  };
  const act = async (mandateId: string, name: string, body: object) =>
    expect((await network.secretariat.post(`/v1/mandates/${mandateId}/${name}`, body)).status).toBe(200);
  const inOffice = async (day: string) =>
    (await network.secretariat.get(`/v1/presidencies?on=${day}`)).body.items.map(({ id }: { id: string }) => id);

  test('one of a mayor who never was stands in nobody’s way, and was in office on no day', async () => {
    const wrong = await mayor();
    const told = await president(wrong, '2022-01-01');
    expect(await inOffice('2022-03-01')).toEqual([told]);
    await act(wrong, 'annulment', { reason: 'Another person.' });
    expect(await read(told)).toMatchObject({ state: 'vacated', endedOn: today });
    expect(await inOffice('2022-03-01')).toEqual([]);
    const right = await president(await mayor(), '2022-01-01');
    expect([await inOffice('2021-12-31'), await inOffice('2022-01-01'), await inOffice(today)]).toEqual([[], [right], [right]]);
  });

  test('one whose mandate ended sooner was in office until then, and the next begins that day', async () => {
    const first = await mayor();
    const told = await president(first, '2022-01-01');
    await act(first, 'end', { on: '2022-05-01' });
    await put(first, { until: '2022-04-01' });
    expect(await read(told)).toMatchObject({ state: 'vacated', endedOn: '2022-05-01' });
    expect([await inOffice('2022-03-31'), await inOffice('2022-04-15')]).toEqual([[told], []]);
    const next = await president(await mayor({ from: '2022-04-01' }), '2022-04-01');
    expect([await inOffice('2022-03-31'), await inOffice('2022-04-15')]).toEqual([[told], [next]]);
  });

  test('one of another city may not begin before that day either', async () => {
    const first = await mayor();
    await president(first, '2022-01-01');
    await act(first, 'end', { on: '2022-05-01' });
    await put(first, { until: '2022-04-01' });
    member = await network.aCity();
    await network.aMembership(member, 'member');
    const next = await plan(await mayor());
    for (const on of ['2022-03-31', null])
      expect(await start(next, { on })).toMatchObject({
        status: 409,
        body: { code: 'presidency-before-last-ended', from: on, endedOn: '2022-04-01' },
      });
    expect(await start(next, { on: '2022-04-01' })).toMatchObject({ status: 200 });
    // What the correction took away is given back: the one that has begun since stays the one.
    await put(first, { until: '2022-05-01' });
    expect(await inOffice('2022-04-15')).toEqual([next]);
  });

  test.each([
    ['ended before it began', { until: '2021-01-01' }],
    ['is still to begin', { from: addDays(today, 3) }],
  ])('one whose mandate %s was in office on no day', async (_, days) => {
    const first = await mayor();
    const told = await president(first, '2022-05-01');
    await put(first, days);
    expect(await read(told)).toMatchObject({ state: 'vacated' });
    expect(await inOffice('2022-05-01')).toEqual([]);
    member = await network.aCity();
    await network.aMembership(member, 'member');
    const right = await president(await mayor(), '2022-01-01');
    expect(await inOffice('2022-05-01')).toEqual([right]);
  });

  test('one that is in office is so from its mandate’s right first day on', async () => {
    const first = await mayor();
    const id = await president(first, '2022-01-01');
    await put(first, { from: '2022-02-01' });
    expect([await inOffice('2022-01-31'), await inOffice('2022-02-01'), await inOffice(today)]).toEqual([[], [id], [id]]);
  });
});

test('a presidency that is over waits for its mandate, which was over before and can’t be ended, and for no other', async () => {
  const [before, until] = [addDays(today, 2), addDays(today, 3)];
  const { id, mandateId } = await scheduled({ until }, { until: before });
  const stuck = (await network.aMandate({ cityId: await network.aCity(), until: before })).id;
  expect((await start(id)).status).toBe(200);
  await unturnable([mandateId, stuck], async () => {
    await expect(calendar.turnTo(until)).rejects.toThrow(/cannot be turned/);
    expect(await read(id)).toMatchObject({ state: 'active' });
  });
  await unturnable([stuck], async () => {
    await expect(calendar.turnTo(until)).rejects.toThrow(`mandate ${stuck}: cannot be turned`);
    expect(await read(id)).toMatchObject({ state: 'vacated', endedOn: before });
  });
  await calendar.turnTo(until);
});

test('the presidency whose own end has passed ends beside a mandate that can’t be ended', async () => {
  const until = addDays(today, 3);
  const { id } = await scheduled({ until });
  const stuck = (await network.aMandate({ cityId: await network.aCity(), until })).id;
  expect((await start(id)).status).toBe(200);
  await unturnable([stuck], async () => {
    await expect(calendar.turnTo(until)).rejects.toThrow(`mandate ${stuck}: cannot be turned`);
    expect(await read(id)).toMatchObject({ state: 'ended', endedOn: until });
  });
  await calendar.turnTo(until);
});

/** The database refuses what becomes of these mandates. */
async function unturnable(mandateIds: string[], acts: () => Promise<void>): Promise<void> {
  await network.sql.query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'cannot be turned'; END $$`);
  await network.sql.query(`CREATE TRIGGER refuse BEFORE UPDATE ON mandate FOR EACH ROW
    WHEN (OLD.id IN (${mandateIds.map((id) => `'${id}'`).join(', ')})) EXECUTE FUNCTION refuse()`);
  try {
    await acts();
  } finally {
    await network.sql.query(`DROP FUNCTION refuse() CASCADE`);
  }
}

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
