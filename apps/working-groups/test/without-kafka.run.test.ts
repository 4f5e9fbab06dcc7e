import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { migrationsOf } from '#service';
import { apiClient, eventually, startProcess, testDatabase, testIdentity } from '#testing';
import { workingGroups } from '../src/index.ts';

test('a service without Kafka says so in one line, while its clients try again and again', async () => {
  const identity = await testIdentity();
  const database = await testDatabase({ migrations: migrationsOf(workingGroups), name: 'without_kafka' });
  let tries = 0;
  const broker = createServer((socket) => {
    tries++;
    socket.on('error', () => {}).destroy();
  });
  await new Promise<void>((listening) => broker.listen(0, '127.0.0.1', listening));
  const { port } = broker.address() as AddressInfo;
  const app = startProcess('apps/image/src/main.js', {
    args: ['working-groups'],
    env: {
      DATABASE_URL: database.url,
      KAFKA_BROKERS: `127.0.0.1:${port},localhost:${port}`,
      OIDC_ISSUER: identity.issuer,
      OIDC_JWKS_URL: identity.jwksUrl,
      HOST: '127.0.0.1',
      PORT: '0',
      MANAGEMENT_PORT: '0',
      SHUTDOWN_DELAY_SECONDS: '0',
    },
  });
  try {
    const own = await eventually(() => /working-groups listens on 127\.0\.0\.1:(\d+)/.exec(app.stdout())?.[1] ?? false, {
      within: 60_000,
    });
    const warned = () =>
      app
        .stdout()
        .split('\n')
        .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as { level: string; msg: string }] : []))
        .filter(({ level }) => ['warn', 'error'].includes(level));
    const api = apiClient({ baseUrl: `http://127.0.0.1:${String(own)}`, token: await identity.token({ role: 'secretariat' }) });
    // Answered, and then waiting in the outbox: the relay tries as well.
    expect(await api.post('/v1/working-groups', { id: 'mobility', name: 'Mobility', goals: ['solidarity'] })).toMatchObject({
      status: 201,
    });
    await eventually(() => expect(warned()).not.toHaveLength(0), { within: 20_000 });
    const before = tries;
    await eventually(() => expect(tries).toBeGreaterThan(before + 30), { within: 50_000, every: 100 });
    expect(warned().map(({ msg }) => msg)).toEqual([
      expect.stringMatching(/^readiness: the event transport does not answer.*; events wait in the outbox$/),
    ]);
  } finally {
    await app.end('SIGKILL');
    await database.drop();
    broker.close();
  }
}, 150_000);
