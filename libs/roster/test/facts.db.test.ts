import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSource, sqlOf } from '#database';
import { newId } from '#domain';
import { presidencyOn, rosterMigrations } from '#roster';
import { testDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase({ migrations: rosterMigrations, name: 'facts' });
  source = dataSource({ url: database.url, entities: [] });
  await source.initialize();
});
afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});
beforeEach(() => source.query('TRUNCATE roster_mandate, roster_presidency'));

const [mandate, presidency, person] = [newId(), newId(), newId()];
const preside = () =>
  source.query(`INSERT INTO roster_presidency VALUES ($1, $2, $3, 'sarajevo', '2022-04-25', '2023-04-25')`, [presidency, mandate, person]);
const hold = (until: string | null) =>
  source.query(`INSERT INTO roster_mandate VALUES ($1, $2, 'sarajevo', 'mayor', '2021-04-01', $3)`, [mandate, person, until]);
const presidentOn = async (on: string) => (await presidencyOn(sqlOf(source), on))?.personId;

test.each([
  ['the day before it begins', '2022-04-24', undefined],
  ['its first day', '2022-04-25', person],
  ['the last day of the mandate', '2022-10-31', person],
  ['the day on which the mandate is no longer held', '2022-11-01', undefined],
])('a presidency whose mandate ends earlier, on %s', async (_, on, expected) => {
  await preside();
  await hold('2022-11-01');
  expect(await presidentOn(on)).toBe(expected);
});

test('with a mandate that goes on the presidency has its own end', async () => {
  await preside();
  await hold(null);
  expect([await presidentOn('2023-04-24'), await presidentOn('2023-04-25')]).toEqual([person, undefined]);
});

test('a presidency whose mandate has not arrived gives no rights yet', async () => {
  await preside();
  expect(await presidentOn('2022-05-01')).toBeUndefined();
});
