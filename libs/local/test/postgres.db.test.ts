import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { ensureDatabase, isAlive, keepPostgres, startPostgres, type KeptPostgres } from '#local';
import { eventually } from '#testing';

let home: string;
let folder: string;
let server: KeptPostgres;
const said: string[] = [];
const options = () => ({ folder, password: 'not-a-default', settings: { fsync: 'off' } });

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'b40-postgres-'));
  chmodSync(home, 0o755);
  folder = join(home, 'data');
  server = await keepPostgres(options(), (line) => said.push(line));
});
afterAll(async () => {
  await server.stop();
  rmSync(home, { recursive: true });
});

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a wrong password is refused, from this machine too', async () => {
  await expect(ask(server.url.replace('not-a-default', 'postgres'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
});

test('a role enters its own database and no other', async () => {
  const rivers = await ensureDatabase(server.url, 'rivers', 'secret-1');
  await ensureDatabase(server.url, 'lakes', 'secret-2');
  expect(await ask(rivers, 'SELECT current_user AS name')).toEqual([{ name: 'rivers' }]);
  await expect(ask(rivers.replace(/rivers$/, 'lakes'), 'SELECT 1')).rejects.toMatchObject({ code: '42501' });
});

test('an existing database keeps its data and takes the password that counts now', async () => {
  await ask(await ensureDatabase(server.url, 'kept', 'old'), 'CREATE TABLE kept AS SELECT 1 AS one');
  expect(await ask(await ensureDatabase(server.url, 'kept', 'new'), 'SELECT one FROM kept')).toEqual([{ one: 1 }]);
});

test('a server that is not there is one line without the password', async () => {
  const nowhere = ensureDatabase('postgres://admin:secret@127.0.0.1:9/postgres', 'rivers', 'x');
  await expect(nowhere).rejects.toThrow(/^PostgreSQL at 127\.0\.0\.1:9 can't be used: [^\n]*ECONNREFUSED[^\n]*$/);
});

test('killed, it comes back on the same address with what was committed', async () => {
  const address = await ensureDatabase(server.url, 'survivor', 'secret');
  await ask(address, 'CREATE TABLE survivor AS SELECT 1 AS one');
  const pid = server.pid();
  process.kill(pid, 'SIGKILL');
  expect(await eventually(() => ask(address, 'SELECT one FROM survivor'), { within: 20_000 })).toEqual([{ one: 1 }]);
  // It answers a moment before the one who started it has seen that it does.
  await eventually(() => expect(server.pid()).not.toBe(pid), { within: 5_000 });
  expect(said[0]).toMatch(/ended unexpectedly/);
}, 30_000);

test('one that an earlier run left behind is stopped by the next start in its folder', async () => {
  const orphan = server.pid();
  await server.stop().catch(() => {});
  const left = await startPostgres(options());
  const next = await startPostgres(options());
  expect(isAlive(left.pid)).toBe(false);
  expect(isAlive(orphan)).toBe(false);
  await next.stop();
  expect(isAlive(next.pid)).toBe(false);
}, 30_000);
