import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { dataSource, migrate, sqlOf } from '#database';
import { newId } from '#domain';
import { migrationsOf } from '#service';
import { testDatabase, type TestDatabase } from '#testing';
import { ListCitiesQuery, ReadCities } from '../src/cities/read-cities.ts';
import { membership } from '../src/index.ts';
import { SearchOfPeople1700000001400 } from '../src/migrations/1700000001400-search-of-people.ts';
import { collations } from '../src/name-order.ts';
import { ListPeopleQuery, ReadPeople } from '../src/people/read-people.ts';

const migrations = migrationsOf(membership);
/** Of the release that knew no `search_text`. */
const former = migrations.filter(({ name }) => !/^SearchOf/.test(name));

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await testDatabase({ name: 'names', migrations: former });
  source = await dataSource({ url: database.url, poolSize: 2 }).initialize();
});
afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});

/** The statements of the release before, which may be running beside this one. */
const asBefore = {
  person: (name: string) => source.query(`INSERT INTO person (id, name, version) VALUES ($1, $2, 0)`, [newId(), name]),
  city: (id: string, name: string) =>
    source.query(`INSERT INTO city (id, name, country, kind, version) VALUES ($1, $2, 'TR', 'city', 0)`, [id, name]),
  find: (q: string) => source.query(`SELECT name FROM person WHERE strpos(searchable(name), searchable($1)) > 0`, [q]),
};
const found = async (q: string) => {
  const [people, cities] = [new ReadPeople(source), new ReadCities(source)];
  const asked = <Q extends object>(query: Q): Q => Object.assign(query, { q });
  const pages = [await people.list(asked(new ListPeopleQuery())), await cities.list(asked(new ListCitiesQuery()))];
  return pages.map(({ items }) => items.map(({ name }) => name));
};

test('who was there before the migration is found, and so is whom the release before writes after it', async () => {
  await asBefore.person('Faruk ĐAKOVIĆ');
  await asBefore.city('kadikoy', 'Kadıköy');
  await migrate(database.url, migrations);
  expect(migrations.length).toBe(former.length + 2);
  expect([await found('dakovic'), await found('KADIKÖY')]).toEqual([
    [['Faruk ĐAKOVIĆ'], []],
    [[], ['Kadıköy']],
  ]);

  await asBefore.person('Ђорђе Ћосић');
  await asBefore.city('dakovo', 'Đakovo');
  await source.query(`UPDATE person SET name = 'Ѓорѓи Ќосев' WHERE name = 'Faruk ĐAKOVIĆ'`);
  expect([await found('ђор ћос'), await found('ЌОСЕВ'), await found('dakov')]).toEqual([
    [['Ђорђе Ћосић'], []],
    [['Ѓорѓи Ќосев'], []],
    [[], ['Đakovo']],
  ]);
  expect(await asBefore.find('ЋОСИЋ')).toEqual([{ name: 'Ђорђе Ћосић' }]);
});

test('PostgreSQL knows every collation that names are ordered by, and each by its language', async () => {
  const known: { collname: string; collprovider: string }[] = await source.query(
    `SELECT collname, collprovider FROM pg_collation WHERE collname = ANY ($1)`,
    [collations],
  );
  expect(known.map(({ collname }) => collname).toSorted()).toEqual(collations.toSorted());
  expect(new Set(known.map(({ collprovider }) => collprovider))).toEqual(new Set(['i']));
});

test('the migration says so where PostgreSQL was built without one', async () => {
  const other = await testDatabase({ name: 'without_icu', migrations: former });
  const without = await dataSource({ url: other.url, poolSize: 1 }).initialize();
  try {
    await without.query(`DELETE FROM pg_collation WHERE collname IN ('bs-x-icu', 'tr-x-icu')`);
    const up = new SearchOfPeople1700000001400().up(without.createQueryRunner());
    await expect(up).rejects.toThrow(/no collation bs-x-icu, tr-x-icu; take one built with ICU/);
  } finally {
    await without.destroy();
    await other.drop();
  }
});

test('how a name is folded does not go by the database’s locale', async () => {
  const sql = sqlOf(source);
  const [{ folded }] = (await sql.query<{ folded: string }>(`SELECT folded('Đ İ ı ß ς Ǆ ﬁ' COLLATE "C") AS folded`)) as [
    { folded: string },
  ];
  expect(folded).toBe('D I I SS Σ DZ FI');
});
