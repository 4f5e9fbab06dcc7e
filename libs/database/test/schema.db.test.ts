import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dataSource, forbidCodeBefore, migrate, schemaFault, sqlOf, type MigrationClass } from '#database';
import { testDatabase, type TestDatabase } from '#testing';

class MayorTable1700000000001 implements MigrationInterface {
  up = async (db: QueryRunner) => void (await db.query(`CREATE TABLE mayor (id int PRIMARY KEY, name text)`));
  down = async () => {};
}
/** Expands: who does not know the new column goes on with the old one. */
class NameParts1700000000002 implements MigrationInterface {
  up = async (db: QueryRunner) => void (await db.query(`ALTER TABLE mayor ADD family_name text`));
  down = async () => {};
}
/** Contracts: needs code that has been using the new column since NameParts. */
class NoName1700000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE mayor DROP COLUMN name`);
    await forbidCodeBefore(db, this, NameParts1700000000002);
  }
  down = async () => {};
}
/** Contracts without a step before: only code with this very migration works. */
class NoMayors1700000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE mayor`);
    await forbidCodeBefore(db, this);
  }
  down = async () => {};
}

const first = [MayorTable1700000000001];
const expanded = [...first, NameParts1700000000002];
const contracted = [...expanded, NoName1700000000003];
const all = [...contracted, NoMayors1700000000004];

let database: TestDatabase;
beforeEach(async () => void (database = await testDatabase({ name: 'schema' })));
afterEach(() => database.drop());

async function fault(code: MigrationClass[]): Promise<string | undefined> {
  const source = await dataSource({ url: database.url, poolSize: 1 }).initialize();
  try {
    return await schemaFault(sqlOf(source), code);
  } finally {
    await source.destroy();
  }
}

test('a database that was never migrated, or not far enough, is behind', async () => {
  expect(await fault(first)).toMatch(/^is behind: .*migrate it first$/);
  await migrate(database.url, first);
  expect(await fault(first)).toBeUndefined();
  expect(await fault(expanded)).toBe('is behind: NameParts1700000000002 has not run; migrate it first');
});

test('what newer code has added is no hindrance: the app can be rolled back, and its own migrate changes nothing', async () => {
  await migrate(database.url, expanded);
  expect(await fault(first)).toBeUndefined();
  await migrate(database.url, first);
  expect(await fault(expanded)).toBeUndefined();
});

test('what newer code has taken away is: code that does not know its replacement is told what to do, migrating too', async () => {
  await migrate(database.url, contracted);
  const line =
    'is too new: NoName1700000000003 took away what this version uses; ' +
    'start a version that knows NameParts1700000000002, or restore the database';
  expect(await fault(first)).toBe(line);
  await expect(migrate(database.url, first)).rejects.toThrow(line);
  // The release before the one that contracts goes on working.
  expect(await fault(expanded)).toBeUndefined();
  expect(await fault(contracted)).toBeUndefined();
});

test('a contraction without a step before needs code that has it', async () => {
  await migrate(database.url, all);
  expect(await fault(contracted)).toMatch(/^is too new: NoMayors1700000000004 .* knows NoMayors1700000000004, or restore the database$/);
  expect(await fault(all)).toBeUndefined();
});

test('a migration that fails leaves nothing, and the ones before it stay', async () => {
  class Broken1700000000009 implements MigrationInterface {
    async up(db: QueryRunner): Promise<void> {
      await db.query(`CREATE TABLE half (id int)`);
      await forbidCodeBefore(db, this);
      await db.query(`SELECT nonsense`);
    }
    down = async () => {};
  }
  await expect(migrate(database.url, [...first, Broken1700000000009])).rejects.toThrow('nonsense');
  expect(await fault(first)).toBeUndefined();
  await migrate(database.url, expanded);
  expect(await fault(expanded)).toBeUndefined();
});
