import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CityJoined, CityRegistered } from '#contracts';
import { sqlOf } from '#database';
import { PostgresLogTransport } from '#events';
import { migrationsOf, openApiOfService, startService, type RunningService } from '#service';
import { apiClient, eventually, testDatabase, testIdentity, type ApiClient, type TestDatabase, type TestIdentity } from '#testing';
import { notifications } from '../src/index.ts';
import { aFlood } from './an-alert.ts';
import { aMessage } from './journal-fixture.ts';
import { joining } from './running-notifications.ts';

/** Two replicas on one database and one log: what one tells is published by its relay, and comes back by the topic of its own service. */
let databases: { own: TestDatabase; log: TestDatabase };
let identity: TestIdentity;
const transports: PostgresLogTransport[] = [];
const replicas: RunningService[] = [];
let clients: ApiClient[];

const silent = { debug() {}, info() {}, warn() {}, error() {} };

beforeAll(async () => {
  databases = { own: await testDatabase({ migrations: migrationsOf(notifications), name: 'notifications' }), log: await testDatabase() };
  identity = await testIdentity();
  const openapi = await openApiOfService(notifications);
  for (let n = 0; n < 2; n++) await startReplica();
  const token = await identity.token({ role: 'secretariat' });
  clients = replicas.map((app) => apiClient({ app, openapi, token }));
  await transports[0]!.publish([
    aMessage(CityRegistered, { ...CityRegistered.example, cityId: 'sarajevo', name: 'Sarajevo' }),
    ...['sarajevo', 'tuzla'].map((city, at) => aMessage(CityJoined, joining(city, at + 1), { sequence: at + 1 })),
  ]);
  await clients[0]!.get('/v1/notices', { afterPosition: 'b40.membership.v1/network@2, b40.membership.v1/sarajevo@1' });
});
afterAll(async () => {
  await Promise.all(replicas.map((replica) => replica.stop()));
  await Promise.all(transports.map((transport) => transport.close()));
  await databases.own.drop();
  await databases.log.drop();
});

async function startReplica(): Promise<void> {
  const transport = new PostgresLogTransport({ connectionString: databases.log.url, logger: silent as never });
  transports.push(transport);
  const { issuer, audience, jwksUrl } = identity;
  const options = { host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:3000', timeZone: 'Europe/Istanbul', logLevel: 'silent' };
  replicas.push(
    await startService(notifications, { databaseUrl: databases.own.url, identity: { issuer, audience, jwksUrl }, ...options }, transport),
  );
}

const sql = () => sqlOf(replicas[0]!.app.get(DataSource));
const journalled = async (id: string) =>
  (await clients[0]!.get('/v1/events', { query: { types: kinds.join(','), limit: 200 } })).body.items.filter(
    ({ partitionkey }: { partitionkey: string }) => partitionkey === id,
  );
const kinds = ['Raised', 'Updated', 'Acknowledged', 'Unacknowledged', 'Ended'].map((kind) => `DisasterAlert${kind}`);
const noticesOf = async (event: string) => (await clients[1]!.get('/v1/notices', { query: { event } })).body.items;

test('what it tells goes through the relay into the journal, once, and to each office as one notice', async () => {
  const { body } = await clients[0]!.post('/v1/disaster-alerts', aFlood());
  await clients[1]!.put(`/v1/disaster-alerts/${body.id}/acknowledgements/secretariat`);
  const ended = await clients[1]!.post(`/v1/disaster-alerts/${body.id}/end`, { reason: 'The river has fallen.' });
  expect(ended.body).toMatchObject({ id: body.id, state: 'ended' });
  const events = await eventually(async () => {
    const found = await journalled(body.id);
    return found.length === 3 && found;
  });
  expect(events.map(({ type, sequence, source, dataschema }: Record<string, unknown>) => [type, sequence, source, dataschema])).toEqual(
    ['Raised', 'Acknowledged', 'Ended'].map((kind, at) => {
      const type = `org.b40.notifications.DisasterAlert${kind}.v1`;
      return [type, at + 1, 'urn:b40:notifications', `http://localhost:3000/v1/event-types/${type}`];
    }),
  );
  const [raised, acknowledged, over] = events as { id: string }[];
  const told = await eventually(async () => {
    const found = await noticesOf(over!.id);
    return found.length === 3 && found;
  });
  expect(told.map(({ officeId, title, text }: Record<string, string>) => [officeId, title, text]).toSorted()).toEqual(
    ['sarajevo', 'secretariat', 'tuzla'].map((office) => [
      office,
      'Disaster alert ended: Flood',
      'It was ended by those who raised it, or by the secretariat. The river has fallen.',
    ]),
  );
  expect((await noticesOf(raised!.id)).map(({ title }: { title: string }) => title)).toEqual(Array(3).fill('Disaster alert: Flood'));
  const known = await noticesOf(acknowledged!.id);
  expect(known).toMatchObject([{ officeId: 'secretariat', title: 'Disaster alert acknowledged: Flood', text: 'By the secretariat.' }]);
});

test('two replicas expire it once, and tell the secretariat once', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 8; n++) ids.push((await clients[n % 2]!.post('/v1/disaster-alerts', aFlood())).body.id);
  await sql().query(`UPDATE due SET at = clock_timestamp() WHERE kind = 'alert-unacknowledged'`);
  const settled = (kind: string) =>
    eventually(async () => (await sql().query(`SELECT FROM due WHERE kind = $1`, [kind])).length === 0, { within: 20_000 });
  await settled('alert-unacknowledged');
  await sql().query(`UPDATE disaster_alert SET expires_at = clock_timestamp() - interval '1 s' WHERE id = ANY($1)`, [ids]);
  // As two would find them whose leases overlap.
  await sql().query(`UPDATE due SET at = clock_timestamp(), held_until = '-infinity' WHERE kind = 'alert-expiry'`);
  await settled('alert-expiry');
  const told = await sql().query<{ id: string; kinds: string }>(
    `SELECT key AS id, string_agg(split_part(type, '.', 4), ' ' ORDER BY sequence) AS kinds FROM event WHERE key = ANY($1) GROUP BY key`,
    [ids],
  );
  const once = 'DisasterAlertRaised DisasterAlertUnacknowledged DisasterAlertEnded';
  expect(told.map(({ kinds: of }) => of)).toEqual(Array(8).fill(once));
  const { body } = await clients[1]!.get('/v1/disaster-alerts', { query: { state: 'expired' } });
  expect(body.items).toHaveLength(8);
});
