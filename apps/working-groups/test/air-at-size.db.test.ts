import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { UnitOfWork } from '#events';
import type { HearingNetwork } from '#testing';
import { takeReadings, type ReadingBody } from '../src/measures/air/take-readings.ts';
import { hoursAgo, judgedAir } from './builders.ts';
import { aNetwork } from './network.ts';

const cities = 30;
/** Of eleven weeks. */
const hours = 77 * 24;

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetwork();
  await network.join('city-1');
  await judgedAir(network.secretariat);
  for (const statement of [
    `SELECT air_reading_week(week::date)
     FROM generate_series(date_trunc('week', now() AT TIME ZONE 'UTC')::date - 77, now(), '7 days') week`,
    `INSERT INTO air_reading (city_id, station, pollutant, at, value)
     SELECT 'city-' || c, 'S1', p, date_trunc('hour', now()) - h * interval '1 hour', (c + h) % 60
     FROM generate_series(1, ${cities}) c, generate_series(0, ${hours - 1}) h, unnest(ARRAY['pm25', 'no2', 'o3']) p`,
    `INSERT INTO air_station SELECT DISTINCT city_id, station, 'background', now() FROM air_reading`,
    `INSERT INTO air_now (city_id, newest, at, bands, version)
     SELECT 'city-' || c, date_trunc('hour', now()), date_trunc('hour', now()), '{}', 0 FROM generate_series(1, 5000) c`,
    'ANALYZE',
  ])
    await network.sql.query(statement);
}, 60_000);
afterAll(() => network.stop());

const grows = /Seq Scan on (air_reading|air_now)/;
/** Of a statement, as it is planned for its values: the weeks that it looks into. */
const weeksIn = (plan: readonly string[]): string[] => [...new Set(plan.join('\n').match(/air_reading_\d{8}\b/g))];

test('beside eleven weeks of readings, those of three days are taken, and the days judged, by indexes of their weeks', async () => {
  const plans: string[] = [];
  const readings = ['pm25', 'no2', 'o3'].flatMap((pollutant) =>
    Array.from({ length: 72 }, (_, ago) => ({ station: 'S1', stationKind: 'background', pollutant, at: hoursAgo(ago), value: '7' })),
  ) as ReadingBody[];
  await network.service.app.get(UnitOfWork).transaction({ actor: 'test', correlationId: newId() }, async (tx) => {
    const query = tx.query.bind(tx);
    Object.defineProperty(tx, 'query', {
      value: async (sql: string, params: unknown[] = []) => {
        const given = await query<Record<string, string>>(`EXPLAIN ${sql}`, params);
        const any = await query<Record<string, string>>(`EXPLAIN (GENERIC_PLAN) ${sql}`);
        const [forThese, forAll] = [given, any].map((lines) => lines.flatMap((line) => Object.values(line))) as [string[], string[]];
        plans.push(sql, ...forThese, ...forAll);
        if (sql.includes('air_reading')) expect(weeksIn(forThese).length).toBeLessThanOrEqual(2);
        return query(sql, params);
      },
    });
    await takeReadings(tx, { cityId: 'city-1', readings });
  });
  const plan = plans.join('\n');
  expect(plan).toMatch(/INSERT INTO air_reading[^]*INSERT INTO figure /);
  expect(plan).toMatch(/Conflict Arbiter Indexes: air_reading_pkey/);
  expect(plan).not.toMatch(grows);
});

test('the air of a city is one look-up by its key', async () => {
  const plan = await network.sql.query<Record<string, string>>(`EXPLAIN (GENERIC_PLAN) SELECT * FROM air_now WHERE city_id = $1 LIMIT 1`);
  const text = plan.flatMap((line) => Object.values(line)).join('\n');
  expect(text).toMatch(/Index Scan using air_now_pkey/);
  expect(text).not.toMatch(grows);
});
