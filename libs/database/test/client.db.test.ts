import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { clientClass, dataSource, isDatabaseAway, isPassing, isTooLong } from '#database';
import { openLink, testDatabase, type Link, type TestDatabase } from '#testing';

const deadline = 2_000;
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
  // One after the other they would have cost three times the wait.
  expect(await milliseconds(fillPool)).toBeLessThan(2 * deadline);
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

test('a statement that takes too long is ended by the server, which is no silence', async () => {
  const failure = await source.query('SELECT pg_sleep(30)').then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(isTooLong(failure)).toBe(true);
  expect(isDatabaseAway(failure)).toBe(false);
});

describe('without limits of the server’s', () => {
  let pool: Pool;
  beforeEach(() => void (pool = new Pool({ connectionString: database.url, max: 3, Client: clientClass({ deadline }) })));
  afterEach(() => pool.end());

  test('a connection that has answered meanwhile, or was asked meanwhile, is left alone', async () => {
    const [hanging, answering, late] = [await pool.connect(), await pool.connect(), await pool.connect()];
    for (const client of [hanging, answering, late]) client.on('error', () => {});
    const hangs = hanging.query('SELECT pg_sleep(30)').then(
      () => 'answered',
      (error: Error) => error.message,
    );
    let asked: Promise<unknown> | undefined;
    for (let n = 0; n < 12; n++) {
      await answering.query('SELECT pg_sleep(0.25)');
      // Shortly before the other's deadline, on one that has been idle all the while.
      if (n === 6) asked = late.query('SELECT pg_sleep(1)');
    }
    expect(await hangs).toContain('not answered');
    await asked;
    for (const client of [answering, late]) client.release();
    hanging.release(true);
  });

  test('what takes as long as the deadline several times over, a statement at a time, is not broken off', async () => {
    const slow = await pool.connect();
    for (let n = 0; n < 4; n++) await slow.query('SELECT pg_sleep(1)');
    slow.release();
  });

  test('nor is a connection that never rests, because somebody always waits for it', async () => {
    await Promise.all(Array.from({ length: 90 }, () => pool.query('SELECT pg_sleep(0.1)')));
  });
});
