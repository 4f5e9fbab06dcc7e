import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ApiAnswer, type HearingNetwork } from '#testing';
import { hoursAgo, readingsOf, some } from './builders.ts';
import { aNetworkOfCities, behind } from './network.ts';

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetworkOfCities();
});
afterAll(() => network.stop());

const aCity = async (): Promise<string> => {
  const cityId = some('city');
  await network.join(cityId);
  await network.news();
  return cityId;
};
const take = (cityId: string, ...readings: object[][]) =>
  network.secretariat.post('/v1/air/readings', { cityId, readings: readings.flat() });
const air = async (cityId: string) => (await network.secretariat.get(`/v1/cities/${cityId}/air`)).body;
const told = async () => (await network.news()).map(({ name, data }) => [name, data['from'], data['to'], data['dominant'], data['at']]);
const kept = async (cityId: string) =>
  (await network.sql.query<{ n: number }>(`SELECT count(*)::int AS n FROM air_reading WHERE city_id = $1`, [cityId]))[0]!.n;
const good = { no2: '5', o3: '50', pm25: '4' };
const poor = { no2: '5', o3: '50', pm25: '60' };

test('the air of a city is the worst of its stations in the newest hour', async () => {
  const cityId = await aCity();
  expect(await air(cityId)).toEqual({ cityId, index: 'unknown', dominant: null, at: null, bands: expect.anything() });
  const bands = { pm25: 'good', pm10: 'unknown', no2: 'good', o3: 'good', so2: 'unknown' };
  const answer = await take(cityId, readingsOf(2, good));
  expect(answer).toMatchObject({ status: 200, body: { cityId, index: 'good', dominant: 'pm25', bands, at: hoursAgo(2) } });
  await take(cityId, readingsOf(1, good), readingsOf(1, { no2: '61', pm10: '10' }, { station: 'ROAD', stationKind: 'traffic' }));
  const now = { index: 'poor', dominant: 'no2', bands: { ...bands, no2: 'poor', pm10: 'good' }, at: hoursAgo(1) };
  expect(await air(cityId)).toEqual({ cityId, ...now });
  // One that comes late changes nothing of now; one that measures too little neither.
  await take(cityId, readingsOf(5, { ...good, pm25: '500' }), readingsOf(0, { so2: '500' }, { station: 'OTHER' }));
  expect(await air(cityId)).toEqual({ cityId, ...now });
});

test('the band is told when two hours in a row have moved, and each moves it once', async () => {
  const cityId = await aCity();
  await take(cityId, readingsOf(4, good));
  expect(await told()).toEqual([]);
  await take(cityId, readingsOf(3, good), readingsOf(2, poor));
  expect(await told()).toEqual([['AirQualityBandChanged', null, 'good', 'pm25', hoursAgo(3)]]);
  await take(cityId, readingsOf(1, { ...poor, pm25: '500' }));
  expect(await told()).toEqual([['AirQualityBandChanged', 'good', 'poor', 'pm25', hoursAgo(1)]]);
  await take(cityId, readingsOf(1, { ...poor, pm25: '500' }), readingsOf(2, poor));
  expect(await told()).toEqual([]);
});

test('what is older than six hours is answered as unknown, and never told', async () => {
  const cityId = await aCity();
  await take(cityId, readingsOf(8, good), readingsOf(9, good), readingsOf(10, poor), readingsOf(11, poor));
  expect(await told()).toEqual([]);
  expect(await air(cityId)).toMatchObject({
    index: 'unknown',
    dominant: null,
    at: hoursAgo(8),
    bands: { pm25: 'unknown', no2: 'unknown' },
  });
  await take(cityId, readingsOf(4, poor), readingsOf(3, poor));
  expect(await told()).toEqual([['AirQualityBandChanged', null, 'poor', 'pm25', hoursAgo(3)]]);
  expect(await air(cityId)).toMatchObject({ index: 'poor' });
});

test('a reading that comes again is replaced, and one that is the same changes nothing', async () => {
  const cityId = await aCity();
  await take(cityId, readingsOf(1, good));
  const { etag } = await take(cityId, readingsOf(1, good));
  expect((await take(cityId, readingsOf(1, good))).etag).toBe(etag);
  expect((await take(cityId, readingsOf(1, { pm25: '60' }))).body).toMatchObject({ index: 'poor' });
  expect(await kept(cityId)).toBe(3);
});

test('of a command with wrong readings nothing is kept, and each is pointed at', async () => {
  const cityId = await aCity();
  const [one, other, third] = readingsOf(1, good) as [object, object, object];
  const wrong = await take(cityId, [
    ...[one, { ...one, value: '9' }, { ...other, value: 'NaN' }, { ...third, value: 12 }, { ...third, at: '2025-02-30T00:00:00Z' }],
  ]);
  const pointers = ({ body }: ApiAnswer) => body.errors.map(({ pointer }: { pointer: string }) => pointer);
  expect([wrong.status, pointers(wrong)]).toEqual([400, ['/readings/2/value', '/readings/3/value', '/readings/4/at']]);
  const late = await take(cityId, [one, { ...one }, { ...other, at: hoursAgo(-1) }, { ...third, at: hoursAgo(91 * 24) }]);
  expect([late.status, pointers(late)]).toEqual([400, ['/readings/1', '/readings/2/at', '/readings/3/at']]);
  const many = Array.from({ length: 1001 }, (_, n) => ({ ...one, station: `S${n}` }));
  expect(pointers(await take(cityId, many))).toEqual(['/readings']);
  const stations = await take(cityId, many.slice(0, 201));
  expect([stations.status, stations.body.code, pointers(stations)]).toEqual([409, 'air-stations-too-many', ['/readings/200/station']]);
  expect([await kept(cityId), await network.news()]).toEqual([0, []]);
});

test('of a city that is no member today none are taken, and of one that there is not nothing is known', async () => {
  const cityId = await aCity();
  await take(cityId, readingsOf(1, good));
  await network.leave(cityId);
  expect(await take(cityId, readingsOf(0, good))).toMatchObject({ status: 409, body: { code: 'city-not-member' } });
  expect(await air(cityId)).toMatchObject({ index: 'good' });
  const nowhere = await take('nowhere', readingsOf(0, good));
  expect(nowhere).toMatchObject({ status: 400, body: { code: 'city-unknown', errors: [{ pointer: '/cityId' }] } });
  expect(await network.secretariat.get('/v1/cities/nowhere/air')).toMatchObject({ status: 404, body: { code: 'city-not-found' } });
});

test('two commands of a city at once tell its band once', async () => {
  const cityId = await aCity();
  await take(cityId, readingsOf(3, good), readingsOf(2, good), readingsOf(1, poor));
  await network.news();
  const both = await behind(network, 'LOCK TABLE air_now IN SHARE MODE', [
    () => take(cityId, readingsOf(0, poor)),
    () => take(cityId, readingsOf(0, poor, { station: 'OTHER' })),
  ]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  expect(await told()).toEqual([['AirQualityBandChanged', 'good', 'poor', 'pm25', hoursAgo(0)]]);
});

test('two commands that need the table of the same week make it once', async () => {
  const cityIds = [await aCity(), await aCity()];
  const weeks = () => network.sql.query<{ name: string }>(`SELECT relid::text AS name FROM pg_partition_tree('air_reading') WHERE isleaf`);
  const before = (await weeks()).map(({ name }) => name);
  const ago = 24 * 40;
  const answers = await behind(
    network,
    'LOCK TABLE air_reading IN SHARE UPDATE EXCLUSIVE MODE',
    cityIds.map((cityId) => () => take(cityId, readingsOf(ago, good))),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const made = (await weeks()).map(({ name }) => name).filter((name) => !before.includes(name));
  expect(made).toHaveLength(1);
  expect(await Promise.all(cityIds.map(kept))).toEqual([3, 3]);
});
