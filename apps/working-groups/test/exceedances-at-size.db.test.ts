import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { newId } from '#domain';
import { UnitOfWork, type EventTransaction } from '#events';
import type { HearingNetwork } from '#testing';
import { ReadExceedances, type ListExceedancesQuery } from '../src/measures/exceedances/read-exceedances.ts';
import { writeFigures } from '../src/measures/figures/write-figures.ts';
import { anExceedance, aSource } from './builders.ts';
import { aNetwork } from './network.ts';

let network: HearingNetwork;
let sourceId: string;
/** 20,000 of 40 cities in eight years, each tenth of them withdrawn. */
beforeAll(async () => {
  network = await aNetwork();
  await network.members('sarajevo');
  const { id } = await anExceedance(network.secretariat);
  sourceId = (await aSource(network.secretariat)).id;
  await network.sql.query(
    `INSERT INTO exceedance SELECT r.* FROM exceedance e, generate_series(0, 19999) n, LATERAL jsonb_populate_record(e, jsonb_build_object(
       'id', gen_random_uuid(), 'city_id', 'city-' || n % 40, 'station', n % 5, 'hour', n, 'indicator', 'air.' || n % 10,
       'standard', 'standard-' || n % 4, 'limit_id', 'limit-' || n % 20, 'year', 2014 + n / 2500, 'starts_on', date '2014-01-01' + n / 7,
       'state', CASE n % 10 WHEN 0 THEN 'withdrawn' ELSE 'open' END, 'withdrawn_because', CASE n % 10 WHEN 0 THEN 'value' END)) r
     WHERE e.id = $1`,
    [id],
  );
  await network.sql.query('ANALYZE exceedance');
}, 60_000);
afterAll(() => network.stop());

/** Sequential scans of the table in the transaction. */
const scansOf = (work: (tx: EventTransaction) => Promise<unknown>): Promise<number> =>
  network.service.app.get(UnitOfWork).transaction({ actor: 'test', correlationId: newId() }, async (tx) => {
    await work(tx);
    const [row] = await tx.query<{ scans: number }>(
      `SELECT seq_scan::int AS scans FROM pg_stat_xact_user_tables WHERE relname = 'exceedance'`,
    );
    return row!.scans;
  });

test.each<Partial<ListExceedancesQuery>>([
  {},
  { city: 'city-7' },
  { city: 'city-7', state: 'withdrawn' },
  { indicator: 'air.3' },
  { standard: 'standard-2', indicator: 'air.2' },
  { standard: 'standard-9' },
  { from: '2019-06-01', to: '2019-06-07' },
  { city: 'city-7', from: '2019-06-01', to: '2019-06-30' },
])('a list of %j reads by an index', async (query) => {
  const scans = await scansOf(({ em }) =>
    new ReadExceedances(em as unknown as DataSource).list({ ...query, limit: 50, take: 51 } as ListExceedancesQuery),
  );
  expect(scans).toBe(0);
});

test('what is open of a figure, and how many of a year, is read by an index, for one figure and for many', async () => {
  const measured = { method: 'gravimetric', quality: 'high', status: 'final', coverage: 100 } as const;
  const figure = { indicator: 'air.pm10.day', cityId: 'sarajevo', station: 'X', value: '61', notation: null, explanation: null, sourceId };
  const say = (count: number, more: object) =>
    Array.from({ length: count }, (_, n) => {
      const period = `20${String(10 + Math.floor(n / 28)).padStart(2, '0')}-01-${String((n % 28) + 1).padStart(2, '0')}`;
      return { ...figure, ...measured, period, reason: null, revision: null, ...more };
    });
  for (const count of [1, 200]) expect(await scansOf((tx) => writeFigures(tx, say(count, { station: `S${count}` })))).toBe(0);
  const lower = { station: 'S200', value: '40', revision: 1, reason: 'Calibrated.' };
  expect(await scansOf((tx) => writeFigures(tx, say(200, lower)))).toBe(0);
});
