import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { databaseFault, DatabaseRefused, databaseThere } from '#database';
import { freePort } from '#local';
import { eventually, testDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase({ name: 'connect' })));
afterAll(() => database.drop());

const changed = (change: Partial<URL>) => Object.assign(new URL(database.url), change).href;
const there = (url: string, patience = 0) => databaseThere(url, { patience });

test('the database that is there is there', async () => {
  await there(database.url);
});

test.each<[string, () => string, RegExp]>([
  [
    'a wrong password',
    () => changed({ password: 'hush-hush' }),
    /^DATABASE_URL: PostgreSQL at \S+:\d+ does not know role "\w+" with this password$/,
  ],
  ['no password', () => changed({ password: '' }), /^DATABASE_URL: PostgreSQL at \S+:\d+, role "\w+", database "\w+": .*password.*$/],
  ['an unknown database', () => changed({ pathname: 'nowhere' }), /^DATABASE_URL: PostgreSQL at \S+:\d+ has no database "nowhere"$/],
])('%s is refused at once, in one line', async (_, url, line) => {
  const failure = await databaseThere(url()).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(DatabaseRefused);
  expect((failure as Error).message).toMatch(line);
  expect((failure as Error).message).not.toContain('hush-hush');
  expect((failure as Error).message).not.toContain(new URL(database.url).password);
});

test('a role without the right to connect is named', async () => {
  const admin = new Client({ connectionString: database.url });
  await admin.connect();
  const { pathname } = new URL(database.url);
  await admin.query(`REVOKE CONNECT ON DATABASE ${pathname.slice(1)} FROM PUBLIC`);
  await admin.query(`CREATE ROLE stranger_${pathname.slice(1)} LOGIN PASSWORD 'strange'`);
  try {
    const url = changed({ username: `stranger_${pathname.slice(1)}`, password: 'strange' });
    await expect(there(url)).rejects.toThrow(
      /^DATABASE_URL: PostgreSQL at \S+: role "stranger_\w+" may not use database "\w+": permission denied/,
    );
  } finally {
    await admin.query(`DROP ROLE stranger_${pathname.slice(1)}`);
    await admin.end();
  }
});

test('one that is away is waited for, and the reason told; only then patience ends', async () => {
  const url = changed({ port: String(await freePort()) });
  const reasons: string[] = [];
  const waited = databaseThere(url, { patience: 300, variable: 'MIGRATION_DATABASE_URL', waiting: (reason) => void reasons.push(reason) });
  await expect(waited).rejects.toThrow(DatabaseRefused);
  await eventually(() => expect(reasons.length).toBeGreaterThan(1));
  expect(reasons[0]).toMatch(/^MIGRATION_DATABASE_URL: PostgreSQL at \S+:\d+ can't be reached: ECONNREFUSED$/);
});

test('a host that has no address yet is waited for too', async () => {
  const reasons: string[] = [];
  const url = changed({ hostname: 'nowhere.invalid' });
  await expect(databaseThere(url, { patience: 1, waiting: (reason) => void reasons.push(reason) })).rejects.toThrow('nowhere.invalid');
  expect(databaseFault(Object.assign(new Error('x'), { code: 'ENOTFOUND' }), url)).toMatch(/can't be reached: ENOTFOUND$/);
});
