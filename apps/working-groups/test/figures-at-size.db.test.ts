import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource, IsNull } from 'typeorm';
import type { Sql } from '#database';
import { Clock } from '#domain';
import type { HearingNetwork } from '#testing';
import { ReadComparison } from '../src/measures/comparison/read-comparison.ts';
import { ListFigures } from '../src/measures/figures/list-figures.ts';
import { inventoryNow } from '../src/measures/submissions/read-reported.ts';
import { Submission } from '../src/measures/submissions/submission.entity.ts';
import { shownTarget } from '../src/measures/targets/read-targets.ts';
import { Target } from '../src/measures/targets/target.entity.ts';
import { anIndicator, aSource } from './builders.ts';
import { aNetwork } from './network.ts';

const cities = 40;
const days = 700;

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetwork();
  const source = (await aSource(network.secretariat, { cityId: null })).id;
  await network.secretariat.put('/v1/frameworks/population/adoption', {});
  for (const code of ['air.a', 'air.b']) await anIndicator(network.secretariat, { code, denominator: 'population', unit: 't' });
  const values = `edition, value, source_id, method, quality, coverage, status, revision, reported_at`;
  const given = `1, (n % 90)::numeric, '${source}', 'metered', 'high', 100, 'final', 1, now()`;
  for (const statement of [
    `INSERT INTO roster_city (id, name, country, kind)
     SELECT 'city-' || n, 'City ' || n, 'BA', 'city' FROM generate_series(1, ${cities}) n`,
    `INSERT INTO roster_member (membership_id, city_id, from_on, from_version)
     SELECT gen_random_uuid(), 'city-' || n, '2021-11-29', n FROM generate_series(1, ${cities}) n`,
    // One at a time: a statement may not last for long.
    ...['air.a', 'air.b'].flatMap((code) => [
      `INSERT INTO figure (id, indicator, city_id, period, station, starts_on, ends_on, version, ${values})
       SELECT gen_random_uuid(), '${code}', 'city-' || c, (date '2022-01-01' + n)::text, '', date '2022-01-01' + n, date '2022-01-02' + n,
         0, ${given}
       FROM generate_series(1, ${cities}) c, generate_series(1, ${days}) n`,
      `INSERT INTO figure_revision (figure_id, ${values}) SELECT id, ${values} FROM figure WHERE indicator = '${code}'`,
    ]),
    'ANALYZE',
  ])
    await network.sql.query(statement);
  for (const cityId of ['city-2', 'network'])
    await network.secretariat.put(`/v1/indicators/air.a/targets/${cityId}`, { value: '1', by: '2030' });
}, 60_000);
afterAll(() => network.stop());

/** The plans of what a reader asks, for the given values and for any (as a prepared statement may be planned). */
async function plansOf(read: (source: DataSource) => Promise<unknown>): Promise<string> {
  const plans: string[] = [];
  const explaining = async (sql: string, params: unknown[] = []) => {
    const planned = await network.sql.query<Record<string, string>>(`EXPLAIN ${sql}`, params);
    const any = await network.sql.query<Record<string, string>>(`EXPLAIN (GENERIC_PLAN) ${sql}`);
    plans.push(...[...planned, ...any].flatMap((line) => Object.values(line)));
    return network.sql.query(sql, params);
  };
  await read({ query: explaining } as unknown as DataSource);
  return plans.join('\n');
}

const after = (...key: string[]) => Buffer.from(JSON.stringify(key)).toString('base64url');
const list = (query: object) => (source: DataSource) =>
  new ListFigures(source, new Clock()).page({ limit: 50, take: 51, cursor: after('air.a', 'city-2', '2023-01-01', ''), ...query });
const compare = (query: object) => (source: DataSource) => new ReadComparison(source).page('air.a', { limit: 50, take: 51, ...query });

const target = (of: object) => async (source: DataSource) => {
  const targets = await network.service.app.get(DataSource).getRepository(Target).findBy(of);
  return shownTarget(source as unknown as Sql, targets[0]!);
};
const inventory = (source: DataSource) =>
  inventoryNow(source as unknown as Sql, Submission.draft({ cityId: 'city-2', framework: 'gpc-basic', period: '2022' }));

test.each<[string, (source: DataSource) => Promise<unknown>]>([
  ['a comparison', compare({ period: '2023-03-07' })],
  ['a comparison of the newest period', compare({})],
  ['a comparison per head, by a standard', compare({ period: '2023-03-07', per: 'head', standard: 'who-2021' })],
  ['a page of both, in a span of days', list({ indicator: 'air.a', city: 'city-2', from: '2022-06-01', to: '2022-06-30' })],
  ['a page of a span of days', list({ from: '2022-06-01', to: '2022-06-30' })],
  ['how far a city is with a target', target({ cityId: 'city-2' })],
  ['how far the network is with a target', target({ cityId: IsNull() })],
  ['an inventory, with its population', inventory],
])('%s is read by indexes', async (_, read) => {
  const plan = await plansOf(read);
  expect(plan).toMatch(/Index/);
  expect(plan).not.toMatch(/Seq Scan on figure/);
});

test.each<[string, object]>([
  ['all figures', {}],
  ['an indicator', { indicator: 'air.a' }],
  ['a city', { city: 'city-2' }],
  ['an indicator, as of an instant', { indicator: 'air.a', asOf: '2023-01-01' }],
])('a page of %s is read in the order of an index: nothing is sorted for it', async (_, query) => {
  const plan = await plansOf(list(query));
  expect(plan).toMatch(/Index Scan using figure_/);
  expect(plan).not.toMatch(/Seq Scan on figure/);
  expect(plan).not.toMatch(/Sort Key: f\./);
});

test('a comparison looks at the figures of its period alone, however many there are', async () => {
  const looked: number[] = [];
  const explaining = async (sql: string, params: unknown[] = []) => {
    if (sql.includes('FROM figure ')) {
      const [{ 'QUERY PLAN': plan } = { 'QUERY PLAN': [] }] = await network.sql.query<{ 'QUERY PLAN': any }>(
        `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`,
        params,
      );
      looked.push(plan[0].Plan['Shared Hit Blocks'] + plan[0].Plan['Shared Read Blocks']);
    }
    return network.sql.query(sql, params);
  };
  const source = { query: explaining } as unknown as DataSource;
  expect((await new ReadComparison(source).page('air.a', { limit: 200, take: 201, period: '2023-03-07' })).items).toHaveLength(cities);
  // Its figures and the populations, of 56,000 in a thousand of blocks and more.
  expect(looked).toHaveLength(2);
  expect(Math.max(...looked)).toBeLessThan(4 * cities);
});
