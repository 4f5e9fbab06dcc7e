import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { freePort, isAlive, localIdentity } from '#local';
import { apiClient, eventually, kafkaClusterForTests, startProcess, type ApiClient, type StartedProcess } from '#testing';

interface Pids {
  apps: Record<string, { pid: number }[]>;
}

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

const all = () => Object.values((JSON.parse(readFileSync(join(home, 'pids.json'), 'utf8')) as Pids).apps).flat();
const readyz = async () => (await fetch(`http://127.0.0.1:${ports.MANAGEMENT_PORT}/readyz`)).status;
const ready = () => eventually(async () => expect(await readyz()).toBe(200), { within: 90_000, every: 100 });

async function start(): Promise<StartedProcess> {
  supervisor = startProcess('apps/cluster/src/main.js', { env: { ...ports, B40_DATA: home } });
  await eventually(() => expect(supervisor!.stdout() + supervisor!.stderr()).toMatch(/Ready in/), { within: 120_000 });
  await ready();
  return supervisor;
}

withKafka(
  'after kill -9 of the supervisor the next one stops what it left and has all data',
  async () => {
    const killed = await start();
    expect(await client.post('/v1/cities', { id: 'zenica', name: 'Zenica', country: 'BA', kind: 'city' })).toMatchObject({ status: 201 });
    const orphans = all();
    expect(orphans).toHaveLength(5);
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
