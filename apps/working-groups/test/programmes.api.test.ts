import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, Clock } from '#domain';
import type { HearingNetwork } from '#testing';
import { anItem, aProgramme, aStop } from './builders.ts';
import { aNetwork, atOnce } from './network.ts';

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetwork();
  await network.members('istanbul', 'laktasi', 'sarajevo', 'tuzla');
});
afterAll(() => network.stop());

const today = new Clock().today();
const read = async (path: string, query = {}) => network.secretariat.get(path, { query });
const schedule = (id: string, from: string, until: string, cityId = 'tuzla') =>
  network.secretariat.post(`/v1/travelling-programmes/${id}/stops`, { cityId, from, until });
const post = (path: string, body: object) => network.secretariat.post(`/v1/${path}`, body);
const patch = async (path: string, body: object) => network.secretariat.patch(path, body, { ifMatch: (await read(path)).etag! });
const refusedAs = (code: string) => ({ status: 409, body: { code } });
const invalidAt = (pointer: string) => ({ status: 400, body: { errors: [{ pointer }] } });

test('stops are listed by their days and may touch, but not overlap; a cancelled one frees its days', async () => {
  const { id } = await aProgramme(network.secretariat);
  const { body: second } = await schedule(id, '2023-05-04', '2023-05-06');
  const { body: first } = await schedule(id, '2023-05-01', '2023-05-04', 'laktasi');
  expect((await read(`/v1/travelling-programmes/${id}/stops`)).body.items).toEqual([first, second]);
  for (const [from, until] of [
    ['2023-05-03', '2023-05-05'],
    ['2023-05-05', '2023-05-08'],
    ['2023-04-01', '2023-06-01'],
    ['2023-05-02', '2023-05-03'],
  ] as const)
    expect(await schedule(id, from, until)).toMatchObject(refusedAs('stop-overlaps'));
  expect(await patch(`/v1/stops/${first.id}`, { until: '2023-05-05' })).toMatchObject(refusedAs('stop-overlaps'));
  expect((await read(`/v1/stops/${first.id}`)).body).toEqual(first);
  expect(await post(`stops/${second.id}/cancellation`, { reason: 'Closed.' })).toMatchObject({ status: 200, body: { state: 'cancelled' } });
  expect(await patch(`/v1/stops/${first.id}`, { until: '2023-05-05' })).toMatchObject({ status: 200, body: { until: '2023-05-05' } });
});

test('of stops that would overlap, scheduled at once, one stands', async () => {
  const { id } = await aProgramme(network.secretariat);
  const scheduling = [0, 1, 2].map((n) => () => schedule(id, addDays('2023-05-01', n), '2023-05-10'));
  const outcomes = (await atOnce(network, id, scheduling)).map(({ status, body }) => String(body.code ?? status));
  expect(outcomes.toSorted()).toEqual(['201', 'stop-overlaps', 'stop-overlaps']);
  expect((await read(`/v1/travelling-programmes/${id}`)).body).toMatchObject({ openStops: 1 });
});

test('whatever the code does, no two stops of a programme have one day', async () => {
  const { id } = await aProgramme(network.secretariat);
  await schedule(id, '2023-05-01', '2023-05-04');
  const again = network.sql.query(
    `INSERT INTO stop (id, programme_id, city_id, from_on, until_on, state, version)
     SELECT gen_random_uuid(), programme_id, city_id, '2023-05-03', '2023-05-05', state, 0 FROM stop WHERE programme_id = $1`,
    [id],
  );
  await expect(again).rejects.toThrow('stops_do_not_overlap');
});

test('a stop has a day, and its visitors are none or more', async () => {
  const { id } = await aProgramme(network.secretariat);
  for (const until of ['2023-05-01', '2023-04-30']) expect(await schedule(id, '2023-05-01', until)).toMatchObject(invalidAt('/until'));
  const stop = await aStop(network.secretariat, id);
  const complete = (body: object) => post(`stops/${stop.id}/completion`, { on: stop.from, ...body });
  expect(await complete({ visitors: -1 })).toMatchObject(invalidAt('/visitors'));
  expect(await complete({ on: addDays(stop.from, -1) })).toMatchObject(refusedAs('stop-not-begun'));
  expect(await complete({ on: addDays(today, 1) })).toMatchObject(refusedAs('day-in-future'));
  expect(await complete({ visitors: 0 })).toMatchObject({ status: 200, body: { state: 'completed', visitors: 0 } });
});

test('the state is as of today, in the list as in the one, and its tag changes with it', async () => {
  const { id: item } = await anItem(network.secretariat);
  const made = async () => (await aProgramme(network.secretariat, { itemId: item })).id;
  const [none, ahead, running, done, cancelled] = [await made(), await made(), await made(), await made(), await made()];
  await schedule(ahead, addDays(today, 1), addDays(today, 2));
  await schedule(running, today, addDays(today, 1));
  const { body: stop } = await schedule(done, today, addDays(today, 1));
  await post(`stops/${stop.id}/completion`, { on: today });
  await post(`travelling-programmes/${cancelled}/cancellation`, { reason: 'Closed.' });
  const ids = async (state: string) =>
    (await read('/v1/travelling-programmes', { item, state })).body.items.map(({ id }: { id: string }) => id);
  expect([await ids('planned'), await ids('running'), await ids('done'), await ids('cancelled')]).toEqual([
    [none, ahead],
    [running],
    [done],
    [cancelled],
  ]);
  const { items } = (await read('/v1/travelling-programmes', { item })).body;
  expect(items.map(({ state }: { state: string }) => state)).toEqual(['planned', 'planned', 'running', 'done', 'cancelled']);
  for (const shown of items) expect((await read(`/v1/travelling-programmes/${shown.id}`)).body).toEqual(shown);
  // As if it had been planned to begin a day later.
  const before = await read(`/v1/travelling-programmes/${running}`);
  await network.sql.query(`UPDATE travelling_programme SET first_on = first_on + 1 WHERE id = $1`, [running]);
  const then = await read(`/v1/travelling-programmes/${running}`);
  expect([then.body.state, then.etag === before.etag]).toEqual(['planned', false]);
});

test('cancelling withdraws the open stops, each with its event, keeps those completed, and takes no stop any more', async () => {
  const { id } = await aProgramme(network.secretariat);
  const { body: over } = await schedule(id, '2023-05-01', '2023-05-04');
  const { body: open } = await schedule(id, '2023-05-04', '2023-05-06');
  await post(`stops/${over.id}/completion`, { on: '2023-05-03', visitors: 5 });
  expect(await post(`travelling-programmes/${id}/cancellation`, { reason: 'Closed.' })).toMatchObject({
    status: 200,
    body: { state: 'cancelled', openStops: 0, completedStops: 1, cancellationReason: 'Closed.' },
  });
  const stops = (await read(`/v1/travelling-programmes/${id}/stops`)).body.items;
  expect(stops).toMatchObject([{ state: 'completed' }, { id: open.id, state: 'cancelled', cancellationReason: 'Closed.' }]);
  expect(await schedule(id, '2023-07-01', '2023-07-02')).toMatchObject(refusedAs('travelling-programme-cancelled'));
  expect(await patch(`/v1/travelling-programmes/${id}`, { title: 'Other' })).toMatchObject(refusedAs('travelling-programme-cancelled'));
  expect(await patch(`/v1/stops/${open.id}`, { until: '2023-05-08' })).toMatchObject(refusedAs('stop-cancelled'));
  expect(await patch(`/v1/stops/${over.id}`, { until: '2023-05-08' })).toMatchObject(refusedAs('stop-completed'));
});

test('a member leads; those that support are known, each named once, and not the one that leads', async () => {
  const { id: itemId } = await anItem(network.secretariat);
  const plan = (body: object) => post('travelling-programmes', { kind: 'other', title: 'A fair', itemId, leadCityId: 'istanbul', ...body });
  await network.register('foca');
  expect(await plan({ leadCityId: 'foca' })).toMatchObject(refusedAs('city-not-member'));
  expect(await plan({ supportingCityIds: ['tuzla', 'tuzla'] })).toMatchObject(invalidAt('/supportingCityIds'));
  expect(await plan({ supportingCityIds: ['tuzla', 'istanbul'] })).toMatchObject(invalidAt('/supportingCityIds/1'));
  expect(await plan({ supportingCityIds: ['tuzla', 'nowhere'] })).toMatchObject({ ...invalidAt('/supportingCityIds/1') });
  const { body: fair } = await plan({ supportingCityIds: ['tuzla', 'foca'] });
  const path = `/v1/travelling-programmes/${fair.id}`;
  expect(await patch(path, { leadCityId: 'foca', supportingCityIds: [] })).toMatchObject(refusedAs('city-not-member'));
  expect(await patch(path, { leadCityId: 'tuzla' })).toMatchObject(invalidAt('/leadCityId'));
  expect(await patch(path, { leadCityId: 'tuzla', supportingCityIds: ['istanbul'] })).toMatchObject({
    status: 200,
    body: { leadCityId: 'tuzla', supportingCityIds: ['istanbul'] },
  });
});

test('a city has the programmes that it leads, supports or has a stop of', async () => {
  const { id: item } = await anItem(network.secretariat);
  const of = async (body: object) => (await aProgramme(network.secretariat, { itemId: item, supportingCityIds: [], ...body })).id;
  const [led, supported, visited, called] = [
    await of({ leadCityId: 'laktasi' }),
    await of({ supportingCityIds: ['laktasi'], kind: 'other' }),
    await of({}),
    await of({}),
  ];
  await schedule(visited, '2023-05-01', '2023-05-02', 'laktasi');
  const { body: stop } = await schedule(called, '2023-05-01', '2023-05-02', 'laktasi');
  await post(`stops/${stop.id}/cancellation`, { reason: 'Closed.' });
  const ids = async (query: object) =>
    (await read('/v1/travelling-programmes', { item, ...query })).body.items.map(({ id }: { id: string }) => id);
  expect(await ids({ city: 'laktasi' })).toEqual([led, supported, visited]);
  expect(await ids({ city: 'laktasi', kind: 'other' })).toEqual([supported]);
});
