import type { OpenAPIObject } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { DataOf, EventType } from '#contracts';
import { sqlOf, type Sql } from '#database';
import { newId } from '#domain';
import { EventTransport, toMessage, type EventConsumer, type Published, type Subscription } from '#events';
import { Consumption, migrationsOf, openApiOfService, startService, type RunningService, type ServiceDefinition } from '#service';
import { apiClient, type ApiClient } from './client.ts';
import { testDatabase } from './postgres/test-database.ts';
import { testIdentity, type TestIdentity } from './test-identity.ts';

export interface PublishedEvent {
  /** Its type's: `CityJoined`. */
  name: string;
  data: Record<string, unknown>;
  key: string;
  sequence: number;
}

/** One service, running for real on a database of its own. Its events stay in its outbox; what others publish is handed to it. */
export interface ServiceUnderTest {
  service: RunningService;
  identity: TestIdentity;
  sql: Sql;
  openapi: OpenAPIObject;
  /** Every answer is compared with the OpenAPI document. */
  api: ApiClient;
  as(who: Parameters<TestIdentity['token']>[0]): Promise<ApiClient>;
  /** Takes an event of another service in, as its consumer would; sequences of each key are counted here. It happens now, if not then. */
  hear<E extends EventType>(type: E, data: DataOf<E> & object, time?: Date): Promise<void>;
  /** Where its events go: `b40.membership.v1`. */
  topic: string;
  /** What the service has published so far, in order. */
  published(): Promise<PublishedEvent[]>;
  /** What it has published since this was asked last. */
  news(): Promise<PublishedEvent[]>;
  consumers(): readonly EventConsumer[];
  stop(): Promise<void>;
}

/** `server`: the superuser's address of the PostgreSQL to use, instead of the one of the test run; the others as in `ServerOptions`. */
export async function serviceUnderTest(
  definition: ServiceDefinition,
  { server, ...readers }: { server?: string; idleReaderMs?: number; dataSetReaderMs?: number; settings?: object } = {},
): Promise<ServiceUnderTest> {
  const migrations = migrationsOf(definition);
  const database = await testDatabase({ migrations, name: definition.name, ...(server === undefined ? {} : { server }) });
  const identity = await testIdentity();
  const openapi = await openApiOfService(definition);
  const service = await startService(
    definition,
    {
      databaseUrl: database.url,
      identity: { issuer: identity.issuer, audience: identity.audience, jwksUrl: identity.jwksUrl },
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost:3000',
      linkSecrets: ['a secret of the tests, not of anybody'],
      timeZone: 'Europe/Istanbul',
      logLevel: process.env['LOG_LEVEL'] ?? 'silent',
      ...readers,
    },
    new AwayTransport(),
  );
  const sql = sqlOf(service.app.get(DataSource));
  const api = apiClient({ app: service, openapi });
  const sequences = new Map<string, number>();
  let heardTo = 0;
  const publishedAfter = async (after: number) => {
    const rows = await sql.query<{ seq: number; type: string; data: string; key: string; sequence: number }>(
      `SELECT o.seq, e.type, e.data, e.key, e.sequence FROM outbox o JOIN event e ON e.id = o.event_id WHERE o.seq > $1 ORDER BY o.seq`,
      [after],
    );
    return rows.map(({ seq, type, data, key, sequence }) => ({
      seq,
      event: { name: type.split('.').at(-2)!, data: JSON.parse(data) as Record<string, unknown>, key, sequence },
    }));
  };
  const consumers = () => service.app.get(Consumption).consumers;

  return {
    service,
    identity,
    sql,
    openapi,
    topic: `b40.${definition.name}.v1`,
    api,
    consumers,
    as: async (who) => api.as(await identity.token(who)),
    async hear(type, data, time = new Date()) {
      const key = type.keyOf(data);
      const sequence = (sequences.get(`${type.topic}/${key}`) ?? 0) + 1;
      sequences.set(`${type.topic}/${key}`, sequence);
      const origin = { actor: 'test', correlationId: newId(), causationId: null, traceparent: null, rosterVersion: null };
      const stored = { id: newId(), key, sequence, type: type.type, subject: key, time, data: JSON.stringify(data), ...origin };
      const message = toMessage(stored, { service: type.service, topic: type.topic, publicUrl: 'http://localhost:3000' });
      for (const consumer of consumers()) await consumer.take([{ ...message, partition: 0, offset: '0' }]);
    },
    published: async () => (await publishedAfter(0)).map(({ event }) => event),
    async news() {
      const fresh = await publishedAfter(heardTo);
      heardTo = fresh.at(-1)?.seq ?? heardTo;
      return fresh.map(({ event }) => event);
    },
    async stop() {
      await service.stop();
      await database.drop();
    },
  };
}

/** A broker that can't be reached: commands go on, events wait in the outbox. */
export class AwayTransport extends EventTransport {
  async ensureTopics(): Promise<void> {}

  async publish(): Promise<Published> {
    return { acknowledged: [], failure: new Error('away') };
  }

  subscribe(): Promise<Subscription> {
    return Promise.reject(new Error('away'));
  }

  check(): Promise<void> {
    return Promise.reject(new Error('away'));
  }

  async close(): Promise<void> {}
}
