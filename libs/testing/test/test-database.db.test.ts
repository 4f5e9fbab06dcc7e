import { afterAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { testDatabase, type TestDatabase } from '#testing';

let runs = 0;
const made: TestDatabase[] = [];
afterAll(() => Promise.all(made.map((database) => database.drop())));

class Rivers1700000000000 implements MigrationInterface {
  name = 'Rivers1700000000000';
  async up(runner: QueryRunner): Promise<void> {
    runs++;
    await runner.query('CREATE TABLE river (name text PRIMARY KEY)');
  }
  async down(): Promise<void> {}
}

async function ask(database: TestDatabase, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function aDatabase(): Promise<TestDatabase> {
  const database = await testDatabase({ migrations: [Rivers1700000000000], name: 'rivers' });
  made.push(database);
  return database;
}

test('databases made at once are migrated once and share nothing', async () => {
  const [one, two] = await Promise.all([aDatabase(), aDatabase()]);
  await ask(one, `INSERT INTO river VALUES ('Miljacka')`);
  expect(await ask(one, 'SELECT name FROM river')).toEqual([{ name: 'Miljacka' }]);
  expect(await ask(two, 'SELECT name FROM river')).toEqual([]);
  expect(runs).toBe(1);
});

test('a later database of the same migrations is copied, not migrated', async () => {
  await aDatabase();
  expect(runs).toBe(1);
});

test('a dropped database is gone although somebody is connected', async () => {
  const database = await testDatabase({ name: 'gone' });
  const client = new Client({ connectionString: database.url });
  client.on('error', () => {});
  await client.connect();
  await database.drop();
  await expect(ask(database, 'SELECT 1')).rejects.toMatchObject({ code: '3D000' });
});
