import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CityLeft } from '#contracts';
import { addDays, Clock, newId } from '#domain';
import { eventually, type HearingNetwork } from '#testing';
import { anItem, anOpenItem, some } from './builders.ts';
import { aNetwork } from './network.ts';

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetwork();
  await network.members('sarajevo', 'laktasi');
});
afterAll(() => network.stop());

const enrol = (itemId: string, cityId: string) => network.secretariat.post(`/v1/action-items/${itemId}/enrolments`, { cityId });
const act = (id: string, name: string, body?: object) => network.secretariat.post(`/v1/enrolments/${id}/${name}`, body);
const listed = async (query: object): Promise<{ id: string; state: string; withdrawalReason: string | null }[]> =>
  (await network.secretariat.get('/v1/enrolments', { query: { ...query } })).body.items;
const refusedAs = (code: string) => ({ status: 409, body: { code } });
const withdrawnSince = async () => (await network.news()).filter(({ name }) => name === 'CityEnrolmentWithdrawn');

async function aMember(): Promise<string> {
  const cityId = some('city');
  await network.join(cityId);
  return cityId;
}

test('only a member enrols, for an item on request that is not cancelled; one at a time', async () => {
  const [open, forAll] = [(await anOpenItem(network.secretariat)).id, (await anItem(network.secretariat)).id];
  await network.register('bijeljina');
  expect(await enrol(forAll, 'laktasi')).toMatchObject(refusedAs('action-item-not-on-request'));
  expect(await enrol(open, 'bijeljina')).toMatchObject(refusedAs('city-not-member'));
  const atOnce = await Promise.all([1, 2, 3].map(() => enrol(open, 'laktasi')));
  expect(atOnce.map(({ body }) => String(body.code ?? body.state)).toSorted()).toEqual([
    'enrolment-exists',
    'enrolment-exists',
    'requested',
  ]);
  const { id } = atOnce.find(({ status }) => status === 201)!.body;

  expect(await act(id, 'acceptance')).toMatchObject({ status: 200 });
  const tomorrow = addDays(new Clock().today(), 1);
  expect(await act(id, 'go-live', { on: tomorrow })).toMatchObject(refusedAs('day-in-future'));
  expect(await act(id, 'withdrawal', { reason: ' \u00a0\n' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '/reason' }] } });
  expect(await act(id, 'withdrawal', { reason: 'Put off.' })).toMatchObject({ status: 200 });
  expect(await act(id, 'withdrawal', { reason: 'Put off.' })).toMatchObject(refusedAs('enrolment-withdrawn'));

  const { body: again } = await enrol(open, 'laktasi');
  expect(again).toMatchObject({ state: 'requested', withdrawalReason: null });
  expect(await listed({ item: open, city: 'laktasi' })).toMatchObject([{ id, state: 'withdrawn' }, again]);
  expect(await listed({ item: open, city: 'laktasi', state: 'requested' })).toEqual([again]);

  await network.secretariat.post(`/v1/action-items/${open}/updates`, { to: 'cancelled' });
  expect(await enrol(open, 'sarajevo')).toMatchObject(refusedAs('action-item-cancelled'));
  expect(await act(again.id, 'acceptance')).toMatchObject(refusedAs('action-item-cancelled'));
  expect(await act(again.id, 'withdrawal', { reason: 'It is cancelled.' })).toMatchObject({ status: 200 });
});

test.each([
  ['leaves', 'leave', 'join', 'city-left'],
  ['is suspended', 'suspend', 'reinstate', 'city-suspended'],
] as const)('a city that %s has its open enrolments withdrawn, once, and may enrol again', async (_, go, comeBack, reason) => {
  const [cityId, items] = [await aMember(), await Promise.all([1, 2, 3].map(() => anOpenItem(network.secretariat)))];
  const ids: string[] = [];
  for (const item of items) ids.push((await enrol(item.id, cityId)).body.id);
  await act(ids[1]!, 'acceptance');
  await act(ids[2]!, 'withdrawal', { reason: 'Put off.' });
  await enrol(items[0]!.id, 'sarajevo');
  await network.news();
  await network[go](cityId);
  const told = (await withdrawnSince()).map(({ data }) => data as Record<string, string>);
  expect(told.map(({ enrolmentId }) => enrolmentId!).toSorted()).toEqual(ids.slice(0, 2).toSorted());
  for (const data of told) expect(data).toMatchObject({ cityId, reason });
  expect((await listed({ city: cityId })).map((each) => each.withdrawalReason)).toEqual([reason, reason, 'Put off.']);
  expect(await listed({ item: items[0]!.id, city: 'sarajevo' })).toMatchObject([{ state: 'requested' }]);
  expect(await enrol(items[0]!.id, cityId)).toMatchObject(refusedAs('city-not-member'));
  await network[comeBack](cityId);
  expect(await enrol(items[0]!.id, cityId)).toMatchObject({ status: 201 });
});

test('a leaving that is told again after the city has come back and enrolled withdraws nothing', async () => {
  const [cityId, { id: itemId }] = [await aMember(), await anOpenItem(network.secretariat)];
  await enrol(itemId, cityId);
  await network.leave(cityId);
  const [, left] = network.history.at(-1)!;
  await network.join(cityId);
  await enrol(itemId, cityId);
  await network.news();
  await network.hear(CityLeft, { ...CityLeft.example, ...left, membershipId: newId() });
  expect([await withdrawnSince(), (await listed({ city: cityId })).map(({ state }) => state)]).toEqual([[], ['withdrawn', 'requested']]);
});

test('a joining that is annulled withdraws what the city is enrolled in; another day of it does not', async () => {
  const [cityId, { id: itemId }] = [await aMember(), await anOpenItem(network.secretariat)];
  const joined = { cityId, change: 'joined', rosterVersion: network.rosterVersion() };
  await enrol(itemId, cityId);
  const moved = await network.correct(joined, '2022-04-20');
  expect(await listed({ city: cityId })).toMatchObject([{ state: 'requested' }]);
  await network.correct({ ...joined, rosterVersion: moved });
  expect(await listed({ city: cityId })).toMatchObject([{ state: 'withdrawn', withdrawalReason: 'roster-corrected' }]);
});

test('what the roster withdraws names the event that it answers as its cause, and the roster it was said at', async () => {
  const [cityId, { id: itemId }] = [await aMember(), await anOpenItem(network.secretariat)];
  await enrol(itemId, cityId);
  await network.leave(cityId);
  const [withdrawn] = await network.sql.query(
    `SELECT causation_id, roster_version = (SELECT version FROM roster) AS newest, actor FROM event
     WHERE key = $1 AND type LIKE '%.CityEnrolmentWithdrawn.%'`,
    [itemId],
  );
  expect(withdrawn).toMatchObject({
    causation_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    newest: true,
    actor: 'urn:b40:working-groups',
  });
});

test('a request on its way while the city leaves is withdrawn by the leaving, which waits for it', async () => {
  const [cityId, { id: itemId }] = [await aMember(), await anOpenItem(network.secretariat)];
  const holder = network.service.app.get(DataSource).createQueryRunner();
  await holder.startTransaction();
  await holder.query(`SELECT FROM event_key WHERE key = $1 FOR UPDATE`, [itemId]);
  const waiting = async (what: string) => {
    const waits = await network.sql.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`,
      [`%${what}%`],
    );
    return waits.length > 0;
  };
  const request = enrol(itemId, cityId);
  // It has seen that the city is a member, and waits to tell so.
  await eventually(() => waiting('event_key'));
  let gone = false;
  const leaving = network.leave(cityId).then(() => (gone = true));
  await eventually(async () => gone || (await waiting('FROM roster FOR')));
  await holder.commitTransaction();
  await holder.release();
  await leaving;
  expect(await request).toMatchObject({ status: 201 });
  expect(await listed({ city: cityId })).toMatchObject([{ state: 'withdrawn', withdrawalReason: 'city-left' }]);
});
