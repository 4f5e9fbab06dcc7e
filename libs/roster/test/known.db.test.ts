import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { dataSource, sqlOf } from '#database';
import { newId } from '#domain';
import { mandateMustBeHeld, rosterMigrations } from '#roster';
import { testDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase({ migrations: rosterMigrations, name: 'known' });
  source = dataSource({ url: database.url, entities: [] });
  await source.initialize();
});
afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});

/** As it is known from PersonRegistered, and MandateStarted for each. */
async function somebody(...mandates: [cityId: string, from: string | null, until: string | null][]): Promise<string> {
  const personId = newId();
  await source.query(`INSERT INTO roster_person VALUES ($1, 'Somebody')`, [personId]);
  for (const [cityId, from, until] of mandates)
    await source.query(`INSERT INTO roster_mandate VALUES ($1, $2, $3, 'delegate', $4, $5)`, [newId(), personId, cityId, from, until]);
  return personId;
}

/** What naming them for tuzla on that day is refused with. */
const namedOn = (personId: string | null | undefined, on: string): Promise<unknown> =>
  mandateMustBeHeld(sqlOf(source), '/personId', personId, 'tuzla', on).then(
    () => 'named',
    ({ kind, code, details, errors }) => ({ kind, code, details, errors }),
  );

test('who is named for a city holds a mandate of it on that very day', async () => {
  const personId = await somebody(['tuzla', '2022-04-01', '2022-05-01']);
  const days = ['2022-03-31', '2022-04-01', '2022-04-30', '2022-05-01'];
  expect(await Promise.all(days.map(async (on) => (await namedOn(personId, on)) === 'named'))).toEqual([false, true, true, false]);
});

test('another city’s person is refused at the place that names them, with city and day', async () => {
  const personId = await somebody(['zenica', null, null]);
  expect(await namedOn(personId, '2022-04-25')).toEqual({
    kind: 'invalid',
    code: 'no-mandate-of-city',
    details: { personId, cityId: 'tuzla', on: '2022-04-25' },
    errors: [{ pointer: '/personId', detail: 'holds no mandate of tuzla on 2022-04-25' }],
  });
});

test('who holds mandates of two cities is named for either, each in its time', async () => {
  const personId = await somebody(['zenica', '2020-01-01', null], ['tuzla', '2022-01-01', null], ['tuzla', '2019-01-01', '2019-02-01']);
  expect(await Promise.all(['2019-01-15', '2022-04-25'].map((on) => namedOn(personId, on)))).toEqual(['named', 'named']);
  expect(await namedOn(personId, '2021-06-01')).toMatchObject({ code: 'no-mandate-of-city' });
});

test('of whom nothing has been told is unknown; nobody named is nobody refused', async () => {
  const personId = newId();
  expect(await namedOn(personId, '2022-04-25')).toMatchObject({ kind: 'invalid', code: 'person-unknown', details: { id: personId } });
  expect([await namedOn(null, '2022-04-25'), await namedOn(undefined, '2022-04-25')]).toEqual(['named', 'named']);
});
