import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays } from '#domain';
import { type HearingNetwork } from '#testing';
import { AirDays } from '../src/measures/air/air-days.ts';
import { aSource, figureBody, judgedAir, some } from './builders.ts';
import { aNetwork, behind } from './network.ts';

let network: HearingNetwork;
let days: AirDays;
let yesterday: string;
beforeAll(async () => {
  network = await aNetwork();
  days = network.service.app.get(AirDays, { strict: false });
  const [row] = await network.sql.query<{ day: string }>(`SELECT (now() AT TIME ZONE 'Europe/Istanbul')::date - 1 AS day`);
  yesterday = row!.day;
  await judgedAir(network.secretariat, 'eu-2008-50.no2.hour');
});
afterAll(() => network.stop());

const aCity = async (): Promise<string> => {
  const cityId = some('city');
  await network.join(cityId);
  await network.news();
  return cityId;
};

/** Of hours of a day in Istanbul, which is three hours before UTC all the year: the first begins at 21 o'clock of the day before. */
const take = async (
  cityId: string,
  day: string,
  values: Record<number, number>,
  { pollutant = 'pm25', station = 'BA0001A' }: { pollutant?: string; station?: string } = {},
) => {
  const midnight = Date.parse(`${day}T00:00:00Z`) - 3 * 3_600_000;
  const readings = Object.entries(values).map(([n, value]) => ({
    ...{ station, stationKind: 'background', pollutant, value: String(value) },
    at: new Date(midnight + Number(n) * 3_600_000).toISOString(),
  }));
  expect(await network.secretariat.post('/v1/air/readings', { cityId, readings })).toMatchObject({ status: 200 });
};
const hours = (from: number, to: number, value: number): Record<number, number> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, at) => [from + at, value]));
const told = async () =>
  (await network.news())
    .filter(({ name }) => name !== 'AirQualityBandChanged')
    .map(({ name, data }) => [name, ...[data['indicator'] ?? data['kind'], (data['to'] as { value?: string })?.value ?? data['value']]]);
const figure = async (cityId: string, day: string, indicator = 'air.pm25.day') =>
  (await network.secretariat.get(`/v1/indicators/${indicator}/figures/${cityId}/${day}`, { query: { station: 'BA0001A' } })).body;
const open = async (cityId: string) =>
  (await network.sql.query<{ day: string }>(`SELECT day FROM air_day_open WHERE city_id = $1 ORDER BY day`, [cityId])).map(
    ({ day }) => day,
  );

test('a day with all of its hours is a figure at once, of a source that the city has once', async () => {
  const cityId = await aCity();
  await take(cityId, yesterday, hours(1, 23, 10));
  expect([await told(), await open(cityId)]).toEqual([[], [yesterday]]);
  await take(cityId, yesterday, { 24: 34 });
  expect(await told()).toEqual([
    ['SourceRegistered', 'platform', undefined],
    ['FigureReported', 'air.pm25.day', '11'],
  ]);
  expect(await open(cityId)).toEqual([]);
  expect(await figure(cityId, yesterday)).toMatchObject({
    ...{ value: '11', station: 'BA0001A', method: 'mean-of-hours', quality: 'high', coverage: 100, status: 'final', revision: 1 },
  });
  // A reading that is replaced revises it; the same again does not.
  await take(cityId, yesterday, { 24: 58 });
  await take(cityId, yesterday, { 24: 58 });
  expect(await told()).toEqual([['FigureRevised', 'air.pm25.day', '12']]);
  expect(await figure(cityId, yesterday)).toMatchObject({
    value: '12',
    revision: 2,
    reason: 'Readings of the day came late, or were replaced.',
  });
});

test('a day that lacks hours is judged when it has been over for one, whether anything comes of it or not', async () => {
  const cityId = await aCity();
  await take(cityId, yesterday, hours(1, 12, 10));
  await days.turnTo(addDays(yesterday, 1));
  expect([await told(), await open(cityId)]).toEqual([[], [yesterday]]);
  await Promise.all([1, 2, 3].map(() => days.turnTo(addDays(yesterday, 2))));
  expect((await told()).map(([name]) => name)).toEqual(['SourceRegistered', 'FigureReported']);
  expect(await open(cityId)).toEqual([]);
  expect(await figure(cityId, yesterday)).toMatchObject({ value: '10', coverage: 50, quality: 'low' });
  // One that is over already is judged with its readings.
  await take(cityId, addDays(yesterday, -3), hours(1, 18, 20));
  expect(await figure(cityId, addDays(yesterday, -3))).toMatchObject({ value: '20', coverage: 75, quality: 'high' });
});

test('the calendar and a command that judge days of a city at once make one source', async () => {
  const cityId = await aCity();
  await take(cityId, yesterday, hours(1, 12, 10));
  await network.news();
  await behind(network, 'LOCK TABLE air_now IN SHARE MODE', [
    () => days.turnTo(addDays(yesterday, 2)),
    () => take(cityId, addDays(yesterday, -5), hours(1, 18, 20)),
  ]);
  const names = (await told()).map(([name]) => name);
  expect(names.filter((name) => name === 'SourceRegistered')).toHaveLength(1);
  expect(names.filter((name) => name === 'FigureReported')).toHaveLength(2);
});

test('of O3 the highest 8-hour mean is the figure, and a late evening revises the day after it', async () => {
  const cityId = await aCity();
  const [before, day] = [addDays(yesterday, -1), yesterday];
  await take(cityId, day, hours(1, 24, 40), { pollutant: 'o3' });
  expect(await figure(cityId, day, 'air.o3.day')).toMatchObject({ value: '40', method: 'highest-8-hour-mean', coverage: 79.17 });
  await take(cityId, before, hours(18, 24, 200), { pollutant: 'o3' });
  expect(await figure(cityId, day, 'air.o3.day')).toMatchObject({ value: '180', coverage: 100, revision: 2 });
  expect(await figure(cityId, before, 'air.o3.day')).toMatchObject({ value: '200', coverage: 8.33, quality: 'low' });
});

test('hours above a limit are opened with the figure of their day, and withdrawn when they are replaced', async () => {
  const cityId = await aCity();
  await take(cityId, yesterday, { ...hours(1, 24, 20), 9: 201, 10: 250 }, { pollutant: 'no2' });
  expect((await told()).map(([name]) => name)).toEqual(['SourceRegistered', 'FigureReported', 'LimitExceeded', 'LimitExceeded']);
  await take(cityId, yesterday, { 9: 200, 11: 21 }, { pollutant: 'no2' });
  // The mean of the day is as it was; its hours are not.
  expect((await told()).map(([name]) => name)).toEqual(['ExceedanceWithdrawn']);
});

test('what the city has said of the day itself stays', async () => {
  const cityId = await aCity();
  const given = await figureBody(network.secretariat, { sourceId: (await aSource(network.secretariat, { cityId })).id });
  const query = { station: 'BA0001A' };
  await network.secretariat.put(`/v1/indicators/air.pm25.day/figures/${cityId}/${yesterday}`, given, { query });
  await take(cityId, yesterday, hours(1, 24, 10));
  expect(await figure(cityId, yesterday)).toMatchObject({ value: '38.5', revision: 1 });
});

test('without an indicator of the day there is no figure, and the readings stay', async () => {
  await network.secretariat.post('/v1/indicators/air.so2.day/retirement', { reason: 'None of ours measures it.' });
  const cityId = await aCity();
  await take(cityId, yesterday, hours(1, 24, 10), { pollutant: 'so2' });
  expect([await told(), await open(cityId)]).toEqual([[], []]);
  const [row] = await network.sql.query<{ n: number }>(`SELECT count(*)::int AS n FROM air_reading WHERE city_id = $1`, [cityId]);
  expect(row!.n).toBe(24);
});

test('a day is left open no longer when its city has left, and has no figure', async () => {
  const cityId = await aCity();
  await take(cityId, yesterday, hours(1, 12, 10));
  await network.leave(cityId);
  await days.turnTo(addDays(yesterday, 2));
  expect([await told(), await open(cityId)]).toEqual([[], []]);
});

/** As the deployment has it: a role that may read and write rows, and make no tables. */
test('the role that runs the service makes weeks of readings and drops those that are too old', async () => {
  const role = some('run').replace('-', '_');
  const week = (ago: number) =>
    network.sql
      .query<{ week: string }>(`SELECT (date_trunc('week', now() AT TIME ZONE 'UTC')::date - 7 * $1::int) AS week`, [ago])
      .then(([row]) => row!.week);
  const [now, last] = [await week(5), await week(13)];
  const tables = async () =>
    (await network.sql.query<{ name: string }>(`SELECT relid::text AS name FROM pg_partition_tree('air_reading') WHERE isleaf`)).map(
      ({ name }) => name,
    );
  const name = (of: string) => `air_reading_${of.replaceAll('-', '')}`;
  await network.sql.query(
    `DO $$ BEGIN CREATE ROLE ${role}; GRANT USAGE ON SCHEMA public TO ${role};
       GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
       ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role}; END $$`,
  );
  try {
    await network.sql.query(
      `DO $$ BEGIN SET LOCAL ROLE ${role}; PERFORM air_reading_week('${now}'), air_reading_week('${last}');
         INSERT INTO air_reading VALUES ('x', 'x', 'o3', '${now}T01:00Z', 1); END $$`,
    );
    // As it was made weeks ago.
    const older = await week(15);
    await network.sql.query(
      `CREATE TABLE ${name(older)} PARTITION OF air_reading FOR VALUES FROM ('${older}T00:00Z') TO ('${addDays(older, 7)}T00:00Z')`,
    );
    await expect(network.sql.query(`DO $$ BEGIN SET LOCAL ROLE ${role}; DROP TABLE ${name(older)}; END $$`)).rejects.toThrow(/owner/);
    await network.sql.query(`DO $$ BEGIN SET LOCAL ROLE ${role}; PERFORM air_reading_forget(); END $$`);
    const left = await tables();
    expect([name(now), name(last), name(older)].map((each) => left.includes(each))).toEqual([true, true, false]);
    await expect(network.sql.query(`SELECT air_reading_week(current_date - 700)`)).rejects.toThrow(/no readings are taken/);
  } finally {
    await network.sql.query(`DROP OWNED BY ${role}`);
    await network.sql.query(`DROP ROLE ${role}`);
  }
});
