import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort, localIdentity } from '#local';
import { apiClient, eventually, startProcess, type ApiClient, type StartedProcess } from '#testing';
import { StreamClient } from '../../../faults/workload/stream-client.ts';
import { expectRebuiltTheSame } from './rebuild.ts';

let home: string;
let env: { PORT: string; MANAGEMENT_PORT: string };
const started: StartedProcess[] = [];
const listeners: StreamClient[] = [];

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'b40-scenario-'));
  chmodSync(home, 0o755);
  env = { PORT: String(await freePort()), MANAGEMENT_PORT: String(await freePort()) };
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function endAll(): Promise<void> {
  for (const listener of listeners.splice(0)) listener.close();
  await Promise.all(started.splice(0).map((process) => process.end('SIGKILL')));
}

const url = () => `http://127.0.0.1:${env.PORT}`;
const tokenOf = async (data: string) => (await localIdentity(join(home, data))).token({ role: 'secretariat' });
const asSecretariat = async (data: string) => apiClient({ baseUrl: url(), token: await tokenOf(data) });

function run(module: string, data: string): StartedProcess {
  const process = startProcess(module, { env: { ...env, B40_DATA: join(home, data) } });
  started.push(process);
  return process;
}

async function startPlatform(data: string): Promise<StartedProcess> {
  const platform = run('apps/standalone/src/main.js', data);
  await Promise.race([
    eventually(async () => (await fetch(`http://127.0.0.1:${env.MANAGEMENT_PORT}/readyz`)).ok, { within: 120_000, every: 50 }),
    platform.ended.then((how) => {
      throw new Error(`It ended with ${how}: ${platform.stdout()}${platform.stderr()}`);
    }),
  ]);
  return platform;
}

const startScenario = (data: string) => run('apps/scenario/src/main.js', data);

async function endsWell(scenario: StartedProcess): Promise<string> {
  const code = await scenario.ended;
  expect({ code, stderr: scenario.stderr(), stdout: code === 0 ? '' : scenario.stdout() }).toEqual({ code: 0, stderr: '', stdout: '' });
  expect(scenario.stdout()).not.toMatch(/WRONG/);
  return scenario.stdout();
}

async function journal(client: ApiClient): Promise<string[]> {
  const ids: string[] = [];
  for (let after = '0'; ;) {
    const { body } = await client.get(`/v1/events?limit=200&after=${after}`);
    if (body.items.length === 0) return ids;
    ids.push(...(body.items as { id: string }[]).map(({ id }) => id));
    after = String(body.next);
  }
}

describe('a platform that nothing disturbs', () => {
  const data = 'undisturbed';
  let platform: StartedProcess;
  let client: ApiClient;
  beforeAll(async () => {
    platform = await startPlatform(data);
    client = await asSecretariat(data);
  }, 120_000);
  afterAll(endAll);

  test('is empty, then the Sarajevo meeting is played; played again, every call is answered as it was then', async () => {
    expect((await client.get('/v1/cities')).body.items).toEqual([]);
    expect(await endsWell(startScenario(data))).not.toMatch(/has seen it before/);
    const events = await journal(client);
    expect(await endsWell(startScenario(data))).toMatch(/This platform has seen it before/);
    expect(await journal(client)).toEqual(events);
  }, 180_000);

  test('has projections that are the same when they are rebuilt from the beginning', async () => {
    await expectRebuiltTheSame(join(home, data));
  }, 180_000);

  test('stops in order', async () => expect(await platform.end()).toBe(0), 60_000);
});

describe('a platform that is killed', () => {
  afterEach(endAll);

  test('in the middle of the meeting, twice: the same scenario goes on to the same end, the stream without gap or double', async () => {
    const data = 'killed';
    let platform = await startPlatform(data);
    const listener = new StreamClient(url(), await tokenOf(data));
    listeners.push(listener);
    const scenario = startScenario(data);

    await eventually(() => expect(listener.heard.length).toBeGreaterThan(50), { within: 60_000 });
    await platform.end('SIGKILL');
    platform = await startPlatform(data);
    // The ninth act; its fellows come from three services.
    await eventually(() => expect(scenario.stdout()).toMatch(/Seven statements/), { within: 90_000 });
    await platform.end('SIGKILL');
    platform = await startPlatform(data);

    expect(await endsWell(scenario)).toMatch(/sends repeated/);
    const events = await journal(await asSecretariat(data));
    await eventually(() => expect(listener.heard.length).toBeGreaterThanOrEqual(events.length));
    expect(listener.opened).toBeGreaterThanOrEqual(3);
    expect(listener.heard.map(({ position }) => position)).toEqual(events.map((_, index) => String(index + 1)));
    expect(listener.heard.map(({ event }) => event.id)).toEqual(events);

    expect(await platform.end('SIGTERM')).toBe(0);
    platform = await startPlatform(data);
    const client = await asSecretariat(data);
    expect((await client.get('/v1/members?limit=200')).body).toMatchObject({ count: 29 });
    expect(await journal(client)).toEqual(events);
    expect(await platform.end()).toBe(0);
  }, 300_000);
});
