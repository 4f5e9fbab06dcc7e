import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { eventually, startProcess, testDatabase, type StartedProcess, type TestDatabase } from '#testing';

const patience = 60_000;
let database: TestDatabase;
let sql: Client;
const started: StartedProcess[] = [];

beforeEach(async () => {
  database = await testDatabase({ name: 'migrate' });
  sql = new Client({ connectionString: database.url });
  await sql.connect();
});
afterEach(async () => {
  await Promise.all(started.splice(0).map((process) => process.end('SIGKILL')));
  await sql.end();
  await database.drop();
});

/** As an operator does it. */
function migrate(env: Record<string, string | undefined> = { DATABASE_URL: database.url }): StartedProcess {
  const process = startProcess('apps/standalone/src/migrate.js', {
    args: ['membership'],
    env: { DATABASE_URL: undefined, MIGRATION_DATABASE_URL: undefined, ...env },
  });
  started.push(process);
  return process;
}
const done = async (process: StartedProcess) => ({ code: await process.ended, said: process.stderr() });
const count = async (query: string) => Number((await sql.query(query)).rows[0].count);
const migrations = () => count(`SELECT count(*) FROM migrations`);
const tables = async (name: string) => count(`SELECT count(*) FROM pg_tables WHERE tablename = '${name}'`);

/** From now on whoever makes this table stands still in the middle of its migration, until `release`. */
async function holdAt(table: string): Promise<{ reached(): Promise<boolean>; release(): Promise<unknown> }> {
  await sql.query(`CREATE TABLE held (at text)`);
  await sql.query(`INSERT INTO held VALUES ('${table}')`);
  await sql.query(`CREATE FUNCTION hold() RETURNS event_trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM pg_event_trigger_ddl_commands() JOIN held ON object_identity = 'public.' || at) THEN
        WHILE EXISTS (SELECT FROM held) LOOP PERFORM pg_sleep(0.05); END LOOP;
      END IF;
    END $$`);
  await sql.query(`CREATE EVENT TRIGGER hold ON ddl_command_end EXECUTE FUNCTION hold()`);
  return {
    reached: async () =>
      (await count(`SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'CREATE TABLE ${table} %'`)) >
      0,
    release: () => sql.query(`DELETE FROM held`),
  };
}

test('two at once: the second waits for the first, and each migration has run once', async () => {
  const held = await holdAt('city');
  const first = migrate();
  await eventually(held.reached, { within: patience });
  const second = migrate();
  await eventually(() => expect(second.stderr()).toBe('another process migrates this database: waiting for it\n'), { within: patience });
  await held.release();
  expect(await done(first)).toEqual({ code: 0, said: '' });
  expect((await done(second)).code).toBe(0);
  expect(await count(`SELECT count(*) - count(DISTINCT name) AS count FROM migrations`)).toBe(0);
  expect(await tables('city')).toBe(1);
});

test('killed in the middle, it has left nothing of that migration; the next start finishes', async () => {
  const held = await holdAt('city');
  const first = migrate();
  await eventually(held.reached, { within: patience });
  const before = await migrations();
  expect(before).toBeGreaterThan(0);
  expect(await first.end('SIGKILL')).toBe('SIGKILL');
  // Its session is noticed to be gone while the trigger still holds its statement.
  await eventually(async () => expect(await held.reached()).toBe(false), { within: 10_000 });
  expect([await migrations(), await tables('city')]).toEqual([before, 0]);
  await held.release();
  expect(await done(migrate())).toEqual({ code: 0, said: '' });
  expect(await migrations()).toBeGreaterThan(before);
  expect(await tables('city')).toBe(1);
});

test('a lock that a command holds makes it step back, so that those behind it go on; it comes again', async () => {
  await sql.query(`CREATE TABLE migrations (id serial PRIMARY KEY, "timestamp" bigint NOT NULL, name varchar NOT NULL)`);
  const command = new Client({ connectionString: database.url });
  await command.connect();
  await command.query(`BEGIN`);
  await command.query(`LOCK TABLE migrations IN ACCESS SHARE MODE`);
  await sql.query(`CREATE FUNCTION wants() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
    LOCK TABLE migrations IN ACCESS EXCLUSIVE MODE; END $$`);
  await sql.query(`CREATE EVENT TRIGGER wants ON ddl_command_end WHEN TAG IN ('CREATE INDEX') EXECUTE FUNCTION wants()`);
  const migrating = migrate();
  try {
    await eventually(() => expect(migrating.stderr()).toContain('a migration did not get its lock from running commands: trying again\n'), {
      within: patience,
    });
    // Behind a migration that waited on, this would wait as long.
    await sql.query(`SET statement_timeout = '8s'`);
    expect(await migrations()).toBe(0);
    await command.query('ROLLBACK');
    expect((await done(migrating)).code).toBe(0);
  } finally {
    await command.end();
  }
});

test('it takes the role of MIGRATION_DATABASE_URL where there is one, and names that when it is refused', async () => {
  const wrong = Object.assign(new URL(database.url), { password: 'hush' }).href;
  expect(await done(migrate({ DATABASE_URL: database.url, MIGRATION_DATABASE_URL: wrong }))).toEqual({
    code: 1,
    said: expect.stringMatching(/^MIGRATION_DATABASE_URL: PostgreSQL at \S+ does not know role "\w+" with this password\n$/),
  });
  expect(await done(migrate({ MIGRATION_DATABASE_URL: database.url }))).toEqual({ code: 0, said: '' });
  expect(await tables('city')).toBe(1);
});
