import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { dataSource, migrate, sqlOf, type Sql } from '#database';
import { newId } from '#domain';
import { migrationsOf } from '#service';
import { testDatabase, type TestDatabase } from '#testing';
import { membership } from '../src/index.ts';
import { MandatesAhead1700000001100 } from '../src/migrations/1700000001100-mandates-ahead.ts';

/** What code before this schema has written, and what it may still write on it. */
let database: TestDatabase;
let sql: Sql;
let close: () => Promise<void>;
const personId = newId();

const insert = async (cityId: string, from: string, { until = null, state = 'active' }: { until?: string | null; state?: string } = {}) => {
  const id = newId();
  await sql.query(
    `INSERT INTO mandate (id, person_id, city_id, office, from_on, until_on, state, version) VALUES ($1, $2, $3, 'mayor', $4, $5, $6, 0)`,
    [id, personId, cityId, from, until, state],
  );
  return id;
};
const stateOf = async (id: string) => (await sql.query<{ state: string }>(`SELECT state FROM mandate WHERE id = $1`, [id]))[0]!.state;
let ahead: string;
let held: string;
let over: string;

beforeAll(async () => {
  const migrations = migrationsOf(membership);
  const older = migrations.slice(0, migrations.indexOf(MandatesAhead1700000001100));
  expect(older.length).toBeGreaterThan(0);
  database = await testDatabase({ migrations: older, name: 'mandates_ahead' });
  const source = await dataSource({ url: database.url, poolSize: 2 }).initialize();
  close = () => source.destroy();
  sql = sqlOf(source);
  await sql.query(`INSERT INTO person (id, name, version) VALUES ($1, 'Somebody', 0)`, [personId]);
  await sql.query(`INSERT INTO city (id, name, country, kind, version) VALUES ('tuzla', 'Tuzla', 'BA', 'city', 0)`);
  over = await insert('tuzla', '2016-01-01', { until: '2020-01-01', state: 'ended' });
  held = await insert('tuzla', '2020-01-01', { until: '2199-01-01' });
  ahead = await insert('tuzla', '2199-01-01');
  await migrate(database.url, migrations);
});
afterAll(async () => {
  await close?.();
  await database?.drop();
});

test('what was entered beforehand is scheduled, and nothing else is another than it was', async () => {
  expect([await stateOf(over), await stateOf(held), await stateOf(ahead)]).toEqual(['ended', 'active', 'scheduled']);
});

test('older code that runs beside it is kept from a second mayor by the same name, and may enter another', async () => {
  await expect(insert('tuzla', '2020-01-01')).rejects.toMatchObject({ driverError: { constraint: 'one_mayor_at_a_time' } });
  await expect(insert('tuzla', '2199-06-01')).rejects.toMatchObject({ driverError: { constraint: 'one_mayor_at_a_time' } });
  await insert('tuzla', '2012-01-01', { until: '2016-01-01', state: 'ended' });
});
