import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort, isAlive } from '#local';
import { apiClient, eventually, startProcess, type StartedProcess } from '#testing';

const main = 'apps/standalone/src/main.js';
const started: StartedProcess[] = [];
let home: string;
let ports: { PORT: string; MANAGEMENT_PORT: string };

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'b40-standalone-'));
  chmodSync(home, 0o755);
  ports = { PORT: String(await freePort()), MANAGEMENT_PORT: String(await freePort()) };
});
afterEach(() => Promise.all(started.splice(0).map((process) => process.end('SIGKILL'))));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function start(env: Record<string, string> = {}): StartedProcess {
  const process = startProcess(main, { env: { ...ports, B40_DATA: join(home, 'data'), ...env } });
  started.push(process);
  return process;
}

async function ready(platform: StartedProcess): Promise<void> {
  await eventually(
    () => {
      expect(platform.stderr()).toBe('');
      expect(platform.stdout()).toMatch(/Ready in/);
    },
    { within: 60_000 },
  );
  expect((await fetch(`http://127.0.0.1:${ports.MANAGEMENT_PORT}/readyz`)).status).toBe(200);
}

async function token(...args: string[]): Promise<string> {
  const command = startProcess('apps/standalone/src/token.js', { args, env: { B40_DATA: join(home, 'data') } });
  expect(await command.ended).toBe(0);
  return command.stdout().trimEnd();
}

const postmaster = () => Number(readFileSync(join(home, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
const cities = async () => apiClient({ baseUrl: `http://127.0.0.1:${ports.PORT}`, token: await token('--role', 'secretariat') });

test('a token made before the first start counts; data outlive SIGTERM and kill -9; PostgreSQL ends with the platform', async () => {
  const secretariat = await token('--role', 'secretariat');
  const first = start();
  await ready(first);
  const asSecretariat = apiClient({ baseUrl: `http://127.0.0.1:${ports.PORT}`, token: secretariat });
  const tuzla = { id: 'tuzla', name: 'Tuzla', country: 'BA', kind: 'city' };
  expect(await asSecretariat.post('/v1/cities', tuzla)).toMatchObject({ status: 201 });
  const firstPostgres = postmaster();
  expect(await first.end('SIGTERM')).toBe(0);
  expect(isAlive(firstPostgres)).toBe(false);

  const second = start();
  await ready(second);
  expect(await (await cities()).get('/v1/cities/tuzla')).toMatchObject({ status: 200, body: { name: 'Tuzla' } });
  await second.end('SIGKILL');

  const third = start();
  await ready(third);
  expect(await (await cities()).get('/v1/cities/tuzla')).toMatchObject({ status: 200 });
  const other = start({ PORT: '0', MANAGEMENT_PORT: '0' });
  expect(await other.ended).toBe(1);
  expect(other.stderr()).toBe(`The data folder ${join(home, 'data')} is in use by process ${third.pid}\n`);
  expect(await third.end('SIGINT')).toBe(0);
}, 120_000);

test('a PostgreSQL that is killed comes back under the running platform', async () => {
  const platform = start();
  await ready(platform);
  const before = postmaster();
  process.kill(before, 'SIGKILL');
  await eventually(() => postmaster() !== before, { within: 20_000 });
  const client = await cities();
  await eventually(async () => expect((await client.get('/v1/cities')).status).toBe(200), { within: 20_000 });
  expect(await platform.end()).toBe(0);
}, 60_000);

test('a signal while it starts ends it in order', async () => {
  const platform = start();
  await eventually(() => expect(platform.stdout()).toMatch(/Starting/), { within: 20_000 });
  expect(await platform.end('SIGTERM')).toBe(0);
}, 60_000);

test('it ends with an npm that is killed, and the next start waits until it has', async () => {
  // Stands for npm: a process between, that can pass nothing on any more.
  const env = { ...process.env, ...ports, B40_DATA: join(home, 'data'), npm_lifecycle_event: 'start' };
  const npm = spawn('/bin/sh', ['-c', '"$@" & wait', 'sh', process.execPath, join('dist', main)], { env, stdio: 'ignore' });
  await eventually(async () => expect((await fetch(`http://127.0.0.1:${ports.MANAGEMENT_PORT}/readyz`)).status).toBe(200), {
    within: 60_000,
  });
  const lock = join(home, 'data', 'lock.json');
  const { pid } = JSON.parse(readFileSync(lock, 'utf8')) as { pid: number };
  npm.kill('SIGKILL');
  await eventually(() => !existsSync(lock) || readFileSync(lock, 'utf8').includes('stopping'), { every: 5 });
  const next = start();
  await ready(next);
  expect(isAlive(pid)).toBe(false);
  expect(await next.end()).toBe(0);
}, 120_000);

test('secrets are for the owner alone', () => {
  expect(statSync(join(home, 'data', 'secrets.json')).mode & 0o777).toBe(0o600);
  expect(statSync(join(home, 'data', 'identity', 'key.json')).mode & 0o777).toBe(0o600);
});

describe('one line on stderr and exit code 1', () => {
  async function line(env: Record<string, string>): Promise<string> {
    const platform = start(env);
    expect(await platform.ended).toBe(1);
    expect(platform.stderr()).toMatch(/^[^\n]+\n$/);
    return platform.stderr();
  }

  test.each(['PORT', 'MANAGEMENT_PORT'])('for a taken %s', async (name) => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((listening) => holder.once('listening', listening));
    const { port } = holder.address() as { port: number };
    try {
      expect(await line({ [name]: String(port) })).toBe(`Port ${port} of 127.0.0.1 is taken: end what listens there, or set ${name}\n`);
    } finally {
      holder.close();
    }
  });

  test('for a folder that can not be written', async () => {
    writeFileSync(join(home, 'file'), '');
    expect(await line({ B40_DATA: join(home, 'file', 'data') })).toMatch(/^The data folder .*file\/data can't be written/);
  });

  test.each([
    ['PORT', 'many'],
    ['LOG_LEVEL', 'loud'],
    ['TIME_ZONE', 'Europe/Atlantis'],
    ['HOST', '203.0.113.7'],
  ])('for %s=%s', async (name, value) => {
    expect(await line({ [name]: value })).toMatch(new RegExp(`^${name}`));
  });

  const asRoot = process.getuid?.() === 0;
  if (!asRoot)
    process.stderr.write('\n*** SKIPPED: a folder that the account of PostgreSQL can not reach, for only root starts it as another\n');
  (asRoot ? test : test.skip)('for a folder that the account of PostgreSQL can not reach', async () => {
    const closed = join(home, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    expect(await line({ B40_DATA: join(closed, 'data') })).toMatch(/can't be reached by user "postgres"/);
  });
});
