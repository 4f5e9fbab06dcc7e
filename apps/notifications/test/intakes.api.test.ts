import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CityJoined, CityRegistered, MandateStarted, VisitProgrammeExtended } from '#contracts';
import { sqlOf } from '#database';
import { newId } from '#domain';
import { PostgresLogTransport } from '#events';
import { migrationsOf, openApiOfService, startService, type RunningService } from '#service';
import { apiClient, eventually, testDatabase, testIdentity, type ApiClient, type TestDatabase, type TestIdentity } from '#testing';
import { notifications } from '../src/index.ts';
import { aMessage, idOf, journalOf } from './journal-fixture.ts';
import { joining } from './running-notifications.ts';

/** Two replicas on one database, each with its own transport onto one log. */
let databases: { own: TestDatabase; log: TestDatabase };
let identity: TestIdentity;
const transports: PostgresLogTransport[] = [];
const replicas: RunningService[] = [];
let openapi: object;

const silent = { debug() {}, info() {}, warn() {}, error() {} };

beforeAll(async () => {
  databases = { own: await testDatabase({ migrations: migrationsOf(notifications), name: 'notifications' }), log: await testDatabase() };
  identity = await testIdentity();
  openapi = await openApiOfService(notifications);
  for (let n = 0; n < 2; n++) await startReplica();
});
afterAll(async () => {
  await Promise.all(replicas.map((replica) => replica.stop()));
  await Promise.all(transports.map((transport) => transport.close()));
  await databases.own.drop();
  await databases.log.drop();
});

async function startReplica(): Promise<RunningService> {
  const transport = new PostgresLogTransport({ connectionString: databases.log.url, logger: silent as never });
  transports.push(transport);
  const { issuer, audience, jwksUrl } = identity;
  const options = { host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:3000', timeZone: 'Europe/Istanbul', logLevel: 'silent' };
  const replica = await startService(
    notifications,
    { databaseUrl: databases.own.url, identity: { issuer, audience, jwksUrl }, ...options },
    transport,
  );
  replicas.push(replica);
  return replica;
}

const secretariatOf = async (replica: RunningService): Promise<ApiClient> =>
  apiClient({ app: replica, openapi, token: await identity.token({ role: 'secretariat' }) });
const sql = () => sqlOf(replicas.at(-1)!.app.get(DataSource));

test('from the log into the journal and on to the notices, which After-Position waits for', async () => {
  const secretariat = await secretariatOf(replicas[0]!);
  const joined = aMessage(CityJoined, joining('tuzla', 1));
  await transports[0]!.publish([joined]);
  const { status, body } = await secretariat.get('/v1/notices', { afterPosition: 'b40.membership.v1/network@1' });
  expect(status).toBe(200);
  expect(body.items.map(({ officeId }: { officeId: string }) => officeId).sort()).toEqual(['secretariat', 'tuzla']);
  const later = await secretariat.get('/v1/notices', { afterPosition: 'b40.membership.v1/network@9' });
  expect([later.status, later.body.code]).toEqual([503, 'projection-behind']);
});

test('two replicas that hear everything make one journal and one notice per office; rights come from it', async () => {
  const personId = newId();
  const mandate = { ...MandateStarted.example, mandateId: newId(), personId, cityId: 'zenica', office: 'mayor' };
  const joined = aMessage(CityJoined, joining('zenica', 2), { sequence: 2 });
  const effect = aMessage(VisitProgrammeExtended, { ...VisitProgrammeExtended.example, cityId: 'zenica' }, { cause: idOf(joined) });
  await transports[1]!.publish([effect, aMessage(CityRegistered, { ...CityRegistered.example, cityId: 'zenica' }, { sequence: 1 })]);
  await transports[1]!.publish([aMessage(MandateStarted, mandate, { sequence: 2 }), joined]);
  await eventually(async () => expect(await journalOf(sql())).toHaveLength(5));
  const there = await journalOf(sql());
  expect(there.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
  expect(there.findIndex(({ id }) => id === idOf(joined))).toBeLessThan(there.findIndex(({ id }) => id === idOf(effect)));

  const mayor = apiClient({ app: replicas[1]!, openapi, token: await identity.token({ role: 'office', personId }) });
  // Who may is asked before the request waits for positions.
  await eventually(async () => {
    const { body } = await mayor.get('/v1/notices', { query: { event: idOf(joined) } });
    expect(body.items).toHaveLength(1);
  });
  const all = await (await secretariatOf(replicas[0]!)).get('/v1/notices', { query: { event: idOf(joined) } });
  expect(all.body.items.map(({ officeId }: { officeId: string }) => officeId).sort()).toEqual(['secretariat', 'tuzla', 'zenica']);
});

test('when the replica that reads goes, the other goes on', async () => {
  await replicas.shift()!.stop();
  const secretariat = await secretariatOf(replicas[0]!);
  await transports[1]!.publish([aMessage(CityJoined, joining('mostar', 3), { sequence: 3 })]);
  const { status } = await secretariat.get('/v1/notices', { afterPosition: 'b40.membership.v1/network@3' });
  expect(status).toBe(200);
  await eventually(async () => {
    const { body } = await secretariat.get('/v1/operations/backlog');
    expect(body.lag).toMatchObject({ 'b40.membership.v1': 0, 'b40.meetings.v1': 0 });
  });
});
