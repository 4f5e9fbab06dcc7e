import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { migrationsOf } from '#service';
import { freePort } from '#local';
import {
  apiClient,
  eventually,
  startProcess,
  testDatabase,
  testIdentity,
  type StartedProcess,
  type TestDatabase,
  type TestIdentity,
} from '#testing';
import { membership } from '../src/index.ts';

const patience = 30_000;
let identity: TestIdentity;
let database: TestDatabase;
let ports: { PORT: string; MANAGEMENT_PORT: string };
let service: StartedProcess;
let link: Link | undefined;

beforeAll(async () => void (identity = await testIdentity()));
beforeEach(async () => {
  database = await testDatabase({ migrations: migrationsOf(membership), name: 'boot' });
  ports = { PORT: String(await freePort()), MANAGEMENT_PORT: String(await freePort()) };
});
afterEach(async () => {
  await service?.end('SIGKILL');
  link?.close();
  link = undefined;
  await database.drop();
});

/** A service as it is deployed; there is no Kafka, which is no hindrance. */
function start(env: Record<string, string | undefined> = {}): StartedProcess {
  return (service = startProcess('apps/membership/src/main.js', {
    env: {
      DATABASE_URL: database.url,
      KAFKA_BROKERS: '127.0.0.1:1',
      OIDC_ISSUER: identity.issuer,
      OIDC_JWKS_URL: identity.jwksUrl,
      HOST: '127.0.0.1',
      LOG_LEVEL: 'warn',
      SHUTDOWN_DELAY_SECONDS: '0',
      NODE_ENV: undefined,
      ...ports,
      ...env,
    },
  }));
}

/** Status, body, and how long it took (ms). */
async function probe(path: 'livez' | 'readyz') {
  const asked = performance.now();
  const answer = await fetch(`http://127.0.0.1:${ports.MANAGEMENT_PORT}/${path}`);
  const body = (await answer.json()) as { reasons: string[] };
  return { status: answer.status, body, took: performance.now() - asked };
}
const ready = () => eventually(async () => expect((await probe('readyz')).status).toBe(200), { within: patience });

/** In the database's place: passes everything on, or nothing any more. */
class Link {
  hangs = false;
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  constructor(readonly port: number) {
    const { hostname, port: there } = new URL(database.url);
    this.server = createServer((client) => {
      const server = connect(Number(there), hostname);
      for (const [from, to] of [
        [client, server],
        [server, client],
      ] as const) {
        this.sockets.add(from);
        from.on('error', () => {}).on('data', (piece) => void (this.hangs || to.write(piece)));
        from.on('close', () => to.destroy());
      }
    }).listen(port, '127.0.0.1');
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  get url(): string {
    return linked(this.port);
  }
}
const linked = (port: number) => Object.assign(new URL(database.url), { hostname: '127.0.0.1', port: String(port) }).href;

describe('does not start, with one line and exit code 1', () => {
  const ends = async (env: Record<string, string | undefined>) => {
    const process = start(env);
    expect(await process.ended).toBe(1);
    expect(process.stdout()).toBe('');
    const line = process.stderr();
    expect(line.split('\n')).toEqual([expect.any(String), '']);
    return line;
  };

  test.each(['DATABASE_URL', 'KAFKA_BROKERS', 'OIDC_ISSUER', 'OIDC_JWKS_URL'])('without %s', async (name) => {
    expect(await ends({ [name]: undefined })).toMatch(new RegExp(`^${name} is missing: `));
  });

  test('with a wrong password', async () => {
    const line = await ends({ DATABASE_URL: Object.assign(new URL(database.url), { password: 'hush' }).href });
    expect(line).toMatch(/^DATABASE_URL: PostgreSQL at \S+ does not know role "\w+" with this password\n$/);
  });

  test('with an unknown database', async () => {
    const line = await ends({ DATABASE_URL: Object.assign(new URL(database.url), { pathname: 'nowhere' }).href });
    expect(line).toMatch(/^DATABASE_URL: PostgreSQL at \S+ has no database "nowhere"\n$/);
  });

  test('on a database that is behind', async () => {
    const empty = await testDatabase({ name: 'empty' });
    try {
      expect(await ends({ DATABASE_URL: empty.url })).toMatch(/^the database empty_\w+ is behind: .* migrate it first\n$/);
    } finally {
      await empty.drop();
    }
  });
});

test('PostgreSQL that is away at the start is waited for: alive, unready and saying why; ready when it is there', async () => {
  const port = await freePort();
  const process = start({ DATABASE_URL: linked(port) });
  await eventually(
    async () =>
      expect((await probe('readyz')).body.reasons[0]).toMatch(/^DATABASE_URL: PostgreSQL at 127.0.0.1:\d+ can't be reached: ECONNREFUSED$/),
    {
      within: patience,
    },
  );
  expect((await probe('readyz')).status).toBe(503);
  expect((await probe('livez')).status).toBe(200);
  link = new Link(port);
  await ready();
  expect(process.stdout().match(/can't be reached/g)).toHaveLength(1);
  expect(await process.end()).toBe(0);
});

test('livez answers at once while the database hangs or is away; readyz says so, and is ready again afterwards', async () => {
  link = new Link(await freePort());
  const process = start({ DATABASE_URL: link.url });
  await ready();
  link.hangs = true;
  await eventually(
    async () =>
      expect((await probe('readyz')).body).toMatchObject({
        ready: false,
        reasons: expect.arrayContaining(['the database does not answer']),
      }),
    {
      within: patience,
    },
  );
  const slow = probe('readyz');
  for (let times = 0; times < 5; times++) {
    const { status, took } = await probe('livez');
    expect(status).toBe(200);
    expect(took).toBeLessThan(1_000);
  }
  expect((await slow).took).toBeGreaterThan(1_000);
  const { port } = link;
  link.close();
  link = undefined;
  await eventually(
    async () => expect((await probe('readyz')).body.reasons).toContainEqual(expect.stringMatching(/^DATABASE_URL: .* can't be reached: /)),
    { within: patience },
  );
  expect((await probe('livez')).status).toBe(200);
  link = new Link(port);
  await ready();
  expect(await process.end()).toBe(0);
});

test('keys of the token issuer that were never had keep it unready; once had, the issuer may be away', async () => {
  const port = await freePort();
  start({ OIDC_JWKS_URL: `http://127.0.0.1:${port}/keys` });
  await eventually(async () => expect((await probe('readyz')).body.reasons).toContain('the keys of the token issuer are not known'), {
    within: patience,
  });
  expect((await probe('readyz')).status).toBe(503);
  const issuer = (await import('node:http')).createServer((_, response) =>
    response.setHeader('connection', 'close').end(JSON.stringify(identity.jwks)),
  );
  await new Promise<void>((listening) => issuer.listen(port, '127.0.0.1', listening));
  await ready();
  await new Promise((closed) => issuer.close(closed));
  expect((await probe('readyz')).status).toBe(200);
  const api = apiClient({ baseUrl: `http://127.0.0.1:${ports.PORT}`, token: await identity.token({ role: 'secretariat' }) });
  expect((await api.get('/v1/cities')).status).toBe(200);
});

test('on SIGTERM it is unready first and goes on answering, with Connection: close; then it ends with code 0', async () => {
  const process = start({ SHUTDOWN_DELAY_SECONDS: '2' });
  await ready();
  const token = await identity.token({ role: 'secretariat' });
  const ask = () => fetch(`http://127.0.0.1:${ports.PORT}/v1/cities`, { headers: { authorization: `Bearer ${token}` } });
  expect((await ask()).headers.get('connection')).toBe('keep-alive');
  const signalled = performance.now();
  const ended = process.end('SIGTERM');
  await eventually(async () =>
    expect((await probe('readyz')).body).toMatchObject({ ready: false, reasons: expect.arrayContaining(['stopping']) }),
  );
  const late = await ask();
  expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);
  expect((await probe('livez')).status).toBe(200);
  expect(await ended).toBe(0);
  expect(performance.now() - signalled).toBeGreaterThan(2_000);
  await expect(ask()).rejects.toThrow('fetch failed');
});
