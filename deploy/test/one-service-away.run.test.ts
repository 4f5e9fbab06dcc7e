import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { freePort } from '#local';
import { migrationsOf, type ServiceDefinition } from '#service';
import {
  apiClient,
  eventually,
  startProcess,
  testDatabase,
  testIdentity,
  type ApiClient,
  type StartedProcess,
  type TestDatabase,
} from '#testing';
import { services as definitions } from '../../apps/standalone/src/services.ts';

const serviceNames = ['membership', 'meetings', 'working-groups', 'notifications'] as const;
type ServiceName = (typeof serviceNames)[number];
type Place = { port: number; managementPort: number };

/** The image's apps as processes: one replica of each service, two gateways. There is no Kafka, which takes nothing away. */
const places = {} as Record<ServiceName | 'one' | 'two', Place>;
const running = {} as Record<ServiceName | 'one' | 'two', StartedProcess>;
const databases = {} as Record<ServiceName, TestDatabase>;
const gateways = ['one', 'two'] as const;
let identity: Awaited<ReturnType<typeof testIdentity>>;
let token: string;

const variable = (name: ServiceName) => `${name.toUpperCase().replaceAll('-', '_')}_URL`;
const placed = ({ port, managementPort }: Place) => ({ HOST: '127.0.0.1', PORT: String(port), MANAGEMENT_PORT: String(managementPort) });
const common = () => ({
  ...{ OIDC_ISSUER: identity.issuer, OIDC_JWKS_URL: identity.jwksUrl, SHUTDOWN_DELAY_SECONDS: '0' },
  ...{ PUBLIC_URL: 'http://localhost:3000', LINK_SECRET: 'a secret of the tests and of nobody else' },
  SECRET_KEYS: 'another secret of the tests and of nobody else',
});

function startServiceProcess(name: ServiceName): void {
  const env = { ...placed(places[name]), ...common(), DATABASE_URL: databases[name].url, KAFKA_BROKERS: '127.0.0.1:9' };
  running[name] = startProcess('apps/image/src/main.js', { args: [name], env });
}

function startGatewayProcess(name: (typeof gateways)[number], env: Record<string, string> = {}): void {
  const urls = Object.fromEntries(serviceNames.map((each) => [variable(each), `http://127.0.0.1:${places[each].port}`]));
  running[name] = startProcess('apps/image/src/main.js', {
    args: ['gateway'],
    env: { ...placed(places[name]), ...common(), ...urls, RATE_LIMIT: '100000', ...env },
  });
}

async function readyz(name: keyof typeof places): Promise<{ status: number; ready: boolean; reasons: string[] }> {
  const answer = await fetch(`http://127.0.0.1:${places[name].managementPort}/readyz`);
  return { status: answer.status, ...((await answer.json()) as { ready: boolean; reasons: string[] }) };
}
const isReady = (name: keyof typeof places) =>
  eventually(async () => expect(await readyz(name)).toMatchObject({ status: 200 }), { within: 60_000, every: 100 });
const allWell = (name: (typeof gateways)[number]) =>
  eventually(async () => expect(await readyz(name)).toEqual({ status: 200, ready: true, reasons: [] }), { within: 60_000, every: 100 });
const through = (name: (typeof gateways)[number]): ApiClient => apiClient({ baseUrl: `http://127.0.0.1:${places[name].port}`, token });

/** Every reading route without a parameter in its path, by its service. */
interface Operation {
  'x-service'?: string;
  responses: Record<string, { content?: Record<string, unknown> }>;
}
const { paths } = JSON.parse(readFileSync('apps/gateway/openapi.json', 'utf8')) as { paths: Record<string, { get?: Operation }> };
const readsOf = (service: ServiceName): string[] =>
  Object.entries(paths).flatMap(([path, { get }]) =>
    get?.['x-service'] === service && !path.includes('{') && !('text/event-stream' in (get.responses['200']?.content ?? {})) ? [path] : [],
  );

beforeAll(async () => {
  identity = await testIdentity();
  token = await identity.token({ role: 'secretariat', expiresIn: 3_600 });
  const taken = new Set<number>();
  const port = async () => {
    const free = await freePort(taken);
    taken.add(free);
    return free;
  };
  for (const name of [...serviceNames, ...gateways]) places[name] = { port: await port(), managementPort: await port() };
  for (const name of serviceNames) {
    const definition: ServiceDefinition = await definitions[name]();
    databases[name] = await testDatabase({ migrations: migrationsOf(definition), name: `away_${name.replaceAll('-', '_')}` });
    startServiceProcess(name);
  }
  for (const name of gateways) startGatewayProcess(name);
  await Promise.all(serviceNames.map(isReady));
  await Promise.all(gateways.map(allWell));
}, 180_000);

afterAll(async () => {
  await Promise.all(Object.values(running).map((each) => each.end('SIGKILL')));
  await Promise.all(Object.values(databases).map((each) => each.drop()));
});

/** A table that its service's commands write, held by somebody else until it is let go. */
async function hold(service: ServiceName, table: string): Promise<() => Promise<void>> {
  const client = new Client({ connectionString: databases[service].url });
  await client.connect();
  await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  return () => client.end();
}

async function waitingFor(service: ServiceName, count: number): Promise<void> {
  const client = new Client({ connectionString: databases[service].url });
  await client.connect();
  try {
    await eventually(
      async () => {
        const { rows } = await client.query(
          "SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
        );
        expect(rows[0].waiting).toBe(count);
      },
      { within: 10_000 },
    );
  } finally {
    await client.end();
  }
}

test.each(serviceNames)(
  'while %s is stopped, and after, the others answer through both gateways; what needs it is a 503 with its name',
  async (away) => {
    const others = serviceNames.filter((name) => name !== away);
    const reads = others.flatMap(readsOf);
    expect(reads.length).toBeGreaterThan(9);
    const othersAnswer = async () => {
      for (const gateway of gateways)
        for (const path of reads) {
          const { status } = await through(gateway).get(path);
          // Some want a parameter, or what nobody has entered yet.
          expect(status < 500 || { gateway, path, status }).toBe(true);
        }
    };
    expect(await running[away].end()).toBe(0);
    for (const gateway of gateways) {
      // As a cluster probes, for longer than it takes to lose an unready one.
      for (let probes = 0; probes < 5; probes++)
        expect(await readyz(gateway)).toEqual({ status: 200, ready: true, reasons: [`no replica of ${away} answers`] });
      for (const path of [...readsOf(away), `/v1/operations/${away}/parked-keys`]) {
        const { status, body, headers } = await through(gateway).get(path);
        expect([path, status, body.code, body.service, headers.get('retry-after')]).toEqual([path, 503, 'service-unavailable', away, '1']);
      }
      const { status, body } = await through(gateway).get('/v1/operations/backlogs');
      expect(status).toBe(200);
      expect(body.services[away]).toEqual({ unavailable: true });
      for (const other of others) expect(body.services[other]).toHaveProperty('outboxPending');
    }
    await othersAnswer();
    startServiceProcess(away);
    await isReady(away);
    await Promise.all(gateways.map(allWell));
    await othersAnswer();
    for (const gateway of gateways) for (const path of readsOf(away)) expect((await through(gateway).get(path)).status).toBeLessThan(500);
  },
  120_000,
);

test('a stop of the last replica finishes what it has begun, and is a 503 with Retry-After from then on', async () => {
  const letGo = await hold('membership', 'idempotency');
  const begun = gateways.map((gateway) =>
    through(gateway).post('/v1/cities', { id: `begun-${gateway}`, name: 'Begun', country: 'BA', kind: 'city' }),
  );
  await waitingFor('membership', 2);
  const ended = running.membership.end('SIGTERM');
  await eventually(
    async () => {
      for (const gateway of gateways) {
        const { status, headers } = await through(gateway).get('/v1/cities');
        expect([status, headers.get('retry-after')]).toEqual([503, '1']);
      }
    },
    { within: 15_000 },
  );
  await letGo();
  expect((await Promise.all(begun)).map(({ status }) => status)).toEqual([201, 201]);
  expect(await ended).toBe(0);
  for (const gateway of gateways) {
    const { status, body, headers } = await through(gateway).post('/v1/cities', { id: 'late', name: 'L', country: 'BA', kind: 'city' });
    expect([status, body.service, headers.get('retry-after')]).toEqual([503, 'membership', '1']);
  }
  startServiceProcess('membership');
  await isReady('membership');
  await Promise.all(gateways.map(allWell));
}, 120_000);

test('kill -9 of a gateway breaks the requests on its own connections alone, and these succeed through the other', async () => {
  const letGo = await hold('membership', 'idempotency');
  const city = (id: string) => ({ id, name: 'Killed', country: 'BA', kind: 'city' });
  const send = (gateway: (typeof gateways)[number], id: string) =>
    through(gateway).post('/v1/cities', city(id), { idempotencyKey: `kill-${id}` });
  const lost = ['a', 'b'].map((id) =>
    send('one', `lost-${id}`).then(
      ({ status }) => status,
      () => 'broken',
    ),
  );
  const kept = ['c', 'd'].map((id) => send('two', `kept-${id}`));
  await waitingFor('membership', 4);
  await running.one.end('SIGKILL');
  expect(await Promise.all(lost)).toEqual(['broken', 'broken']);
  await letGo();
  expect((await Promise.all(kept)).map(({ status }) => status)).toEqual([201, 201]);
  for (const id of ['lost-a', 'lost-b']) expect(await send('two', id)).toMatchObject({ status: 201, body: { id } });
  startGatewayProcess('one');
  await allWell('one');
}, 60_000);

test('a gateway says where it listens, and its reasons once: when they begin and when they end', async () => {
  expect(running.two.stdout()).toContain(`gateway listens on 127.0.0.1:${places.two.port}, management on ${places.two.managementPort}`);
  await running.one.end();
  const port = await freePort();
  startGatewayProcess('one', { OIDC_JWKS_URL: `http://127.0.0.1:${port}/keys` });
  const reason = 'the keys of the token issuer are not known';
  const said = () =>
    running.one
      .stdout()
      .split('\n')
      .flatMap((line) => (line ? [(JSON.parse(line) as { msg: string }).msg] : []))
      .filter((line) => line.includes(reason));
  await eventually(() => expect(said()).toHaveLength(1), { within: 20_000 });
  for (let probes = 0; probes < 5; probes++) expect(await readyz('one')).toMatchObject({ status: 503, reasons: [reason] });
  expect(said()).toEqual([`readiness: ${reason}`]);
  const issuer = (await import('node:http')).createServer((_, response) => response.end(JSON.stringify(identity.jwks)));
  await new Promise<void>((listening) => issuer.listen(port, '127.0.0.1', listening));
  await allWell('one');
  await eventually(() => expect(said()).toEqual([`readiness: ${reason}`, `readiness: no longer: ${reason}`]));
  issuer.close().closeAllConnections();
}, 60_000);

test.each([...serviceNames])('%s refuses a time zone that nobody knows, with one line', async (name) => {
  const env = { ...common(), ...placed({ port: 0, managementPort: 0 }), DATABASE_URL: databases[name].url, KAFKA_BROKERS: '127.0.0.1:9' };
  const refused = startProcess('apps/image/src/main.js', { args: [name], env: { ...env, TIME_ZONE: 'Mars/Phobos' } });
  expect(await refused.ended).toBe(1);
  expect(refused.stderr()).toMatch(/^TIME_ZONE must be an IANA time zone[^\n]*\n$/);
});
