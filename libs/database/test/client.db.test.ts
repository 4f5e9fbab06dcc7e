import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { dataSource, isDatabaseAway, isPassing } from '#database';
import { openLink, testDatabase, type Link, type TestDatabase } from '#testing';

const deadline = 1_000;
let database: TestDatabase;
let link: Link;
let source: DataSource;

beforeEach(async () => {
  database = await testDatabase();
  const { hostname: host, port } = new URL(database.url);
  link = await openLink({ host, port: Number(port) });
  const url = Object.assign(new URL(database.url), { port: String(link.port) }).href;
  source = await dataSource({ url, poolSize: 3, deadline }).initialize();
});

afterEach(async () => {
  await source.destroy();
  await link.close();
  await database.drop();
});

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};
const one = () => source.query('SELECT 1');
/** All connections of the pool at once, so that all are there and then idle. */
const fillPool = () => Promise.all([1, 2, 3].map(() => source.query('SELECT pg_sleep(0.1)')));

test('a statement over a half-open connection fails in time, as a database that is away', async () => {
  await one();
  link.set({ mode: 'half-open' });
  const failure = await one().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(isDatabaseAway(failure)).toBe(true);
});

test('of connections that died together only the first costs the wait', async () => {
  await fillPool();
  link.set({ mode: 'half-open' });
  link.set({ mode: 'open' });
  await expect(one()).rejects.toThrow('not answered');
  expect(await milliseconds(fillPool)).toBeLessThan(deadline);
});

test('a statement with parameters is prepared once per connection, one without is not', async () => {
  const runner = source.createQueryRunner();
  for (let n = 0; n < 3; n++) await runner.query('SELECT $1::int + 1 AS next', [n]);
  const prepared: unknown[] = await runner.query('SELECT statement, generic_plans + custom_plans AS runs FROM pg_prepared_statements');
  expect(prepared).toEqual([{ statement: 'SELECT $1::int + 1 AS next', runs: 3 }]);
  await runner.release();
});

test('a prepared statement that a migration has outdated fails once, as something that passes', async () => {
  await source.query('CREATE TABLE changing (id int, what text)');
  const read = (): Promise<unknown[]> => source.query('SELECT what FROM changing WHERE id = $1', [1]);
  await read();
  await source.query('ALTER TABLE changing ALTER what TYPE int USING what::int');
  const failure = await read().then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(isPassing(failure)).toBe(true);
  expect(await read()).toEqual([]);
});

test('more texts than are prepared are asked all the same', async () => {
  const runner = source.createQueryRunner();
  for (let n = 0; n < 400; n++) expect(await runner.query(`SELECT $1::int + ${n} AS sum`, [1])).toEqual([{ sum: n + 1 }]);
  const [{ count }] = (await runner.query('SELECT count(*)::int FROM pg_prepared_statements')) as [{ count: number }];
  expect(count).toBeLessThanOrEqual(300);
  await runner.release();
});

test('a connection that has answered meanwhile is left alone', async () => {
  await fillPool();
  const alive = source.createQueryRunner();
  await alive.query('SELECT 1');
  const answering = (async () => {
    for (let n = 0; n < 12; n++) await alive.query('SELECT pg_sleep(0.15)');
  })();
  await expect(source.query('SELECT pg_sleep(30)')).rejects.toThrow('not answered');
  await answering;
  await alive.release();
});

test('what takes as long as the deadline several times over, a statement at a time, is not broken off', async () => {
  const slow = source.createQueryRunner();
  for (let n = 0; n < 4; n++) await slow.query('SELECT pg_sleep(0.5)');
  await slow.release();
});
