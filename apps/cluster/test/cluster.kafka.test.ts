import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { freePort, isAlive, localIdentity } from '#local';
import { apiClient, eventually, kafkaClusterForTests, startProcess, type ApiClient, type StartedProcess } from '#testing';

interface Pids {
  brokers: string;
  apps: Record<string, { pid: number; port: number; managementPort: number }[]>;
}

const apps = ['membership', 'meetings', 'working-groups', 'notifications', 'gateway'];
const withKafka = (await kafkaClusterForTests()) ? test : test.skip;
let home: string;
let client: ApiClient;
let ports: { PORT: string; MANAGEMENT_PORT: string };
let supervisor: StartedProcess | undefined;
const patience = 240_000;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'b40-kafka-platform-'));
  chmodSync(home, 0o755);
  ports = { PORT: String(await freePort()), MANAGEMENT_PORT: String(await freePort()) };
  const { token } = await localIdentity(home);
  client = apiClient({ baseUrl: `http://127.0.0.1:${ports.PORT}`, token: await token({ role: 'secretariat' }) });
});
afterEach(async () => {
  await supervisor?.end();
}, patience);
afterAll(() => rmSync(home, { recursive: true, force: true }));

const pids = () => JSON.parse(readFileSync(join(home, 'pids.json'), 'utf8')) as Pids;
const all = () => Object.values(pids().apps).flat();
const readyz = async () => (await fetch(`http://127.0.0.1:${ports.MANAGEMENT_PORT}/readyz`)).status;
const ready = () => eventually(async () => expect(await readyz()).toBe(200), { within: 90_000, every: 100 });

async function start(...args: string[]): Promise<StartedProcess> {
  supervisor = startProcess('apps/cluster/src/main.js', { args, env: { ...ports, B40_DATA: home } });
  await eventually(() => expect(supervisor!.stdout() + supervisor!.stderr()).toMatch(/Ready in/), { within: 120_000 });
  await ready();
  return supervisor;
}

withKafka(
  'two replicas of each app; whichever is killed comes back on its port; all of it stops in order',
  async () => {
    const running = await start('--replicas', '2');
    expect(Object.keys(pids().apps).sort()).toEqual([...apps].sort());
    expect(all()).toHaveLength(10);
    expect(pids().brokers).toMatch(/^[^,]+:\d+$/);
    expect(await client.post('/v1/cities', { id: 'zenica', name: 'Zenica', country: 'BA', kind: 'city' })).toMatchObject({ status: 201 });

    for (const app of apps) {
      const [victim] = pids().apps[app]!;
      process.kill(victim!.pid, 'SIGKILL');
      await eventually(() => {
        const found = pids().apps[app]!.find(({ port }) => port === victim!.port);
        return found !== undefined && found.pid !== victim!.pid && found.managementPort === victim!.managementPort;
      });
    }
    await ready();
    expect(await client.get('/v1/cities/zenica')).toMatchObject({ status: 200 });

    const before = all();
    expect(await running.end('SIGTERM')).toBe(0);
    expect(before.filter(({ pid }) => isAlive(pid))).toEqual([]);
    expect(existsSync(join(home, 'pids.json'))).toBe(false);
  },
  patience,
);

withKafka(
  'after kill -9 of the supervisor the next one stops what it left and has all data',
  async () => {
    const killed = await start();
    const orphans = all();
    await killed.end('SIGKILL');
    const next = await start();
    expect(orphans.filter(({ pid }) => isAlive(pid))).toEqual([]);
    expect(await client.get('/v1/cities/zenica')).toMatchObject({ status: 200, body: { name: 'Zenica' } });
    expect(await next.end('SIGINT')).toBe(0);
  },
  patience,
);

test.each([[['--replicas', '0']], [['--replicas', 'two']], [['--copies', '2']]])(
  '%j is one line and exit code 1',
  async (args) => {
    const refused = startProcess('apps/cluster/src/main.js', { args, env: { B40_DATA: home } });
    expect(await refused.ended).toBe(1);
    expect(refused.stderr()).toMatch(/^Usage: [^\n]+\n$/);
  },
  30_000,
);
