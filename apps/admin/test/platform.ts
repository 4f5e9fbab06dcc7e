import { Client, escapeIdentifier } from 'pg';
import { topicOf, topics } from '#contracts';
import { KafkaTransport, PostgresLogTransport, type EventTransport } from '#events';
import { migrationsOf, startService, type RunningService, type ServiceDefinition } from '#service';
import { apiClient, eventually, testDatabase, type ApiClient, type TestDatabase, type TestIdentity } from '#testing';
import { run } from '../src/run.ts';

const quiet = { debug: () => {}, warn: () => {}, error: () => {} };

/** One service on a log, Kafka's or PostgreSQL's, whose database can be set back to a moment. */
export class OnALog {
  api: ApiClient;
  private database: TestDatabase;
  private client: Client;
  private running: { service: RunningService; transport: EventTransport } | undefined;
  private readonly left: TestDatabase[] = [];

  constructor(
    private readonly definition: ServiceDefinition,
    private readonly log: { brokers: string } | { database: string },
    private readonly identity: TestIdentity,
  ) {}

  get url(): string {
    return this.database.url;
  }

  get topic(): string {
    return topicOf(this.definition.name);
  }

  async open(): Promise<this> {
    await this.use(await testDatabase({ migrations: migrationsOf(this.definition), name: this.definition.name }));
    await this.start();
    return this;
  }

  async start(): Promise<void> {
    const { issuer, audience, jwksUrl } = this.identity;
    const { log, definition } = this;
    const transport: EventTransport =
      'brokers' in log
        ? new KafkaTransport({ brokers: log.brokers.split(','), clientId: definition.name, logger: quiet, sessionTimeoutMs: 6_000 })
        : new PostgresLogTransport({ connectionString: log.database, logger: quiet });
    await transport.ensureTopics(topics);
    const options = { host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:3000', timeZone: 'Europe/Istanbul', logLevel: 'silent' };
    const service = await startService(
      definition,
      { ...options, databaseUrl: this.url, identity: { issuer, audience, jwksUrl } },
      transport,
    );
    this.running = { service, transport };
    this.api = apiClient({ app: service, token: await this.identity.token({ role: 'secretariat' }) });
  }

  async stop(): Promise<void> {
    await this.running?.service.stop();
    await this.running?.transport.close();
    this.running = undefined;
  }

  /**
   * The database as it is now, to be restored later. A copy of a stopped database is what PostgreSQL restores to a point in time: every
   * transaction committed by then, and no other; leases and positions as they were.
   */
  async backUp(): Promise<() => Promise<TestDatabase>> {
    await this.stop();
    await this.client.end();
    const kept = `${nameOf(this.url)}_kept`;
    await this.copy(nameOf(this.url), kept);
    await this.connect();
    await this.start();
    let copies = 0;
    this.left.push({ url: kept, drop: () => asServer((server) => server.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(kept)}`)) });
    return async () => {
      const name = `${kept}_${++copies}`;
      await this.copy(kept, name);
      const address = new URL(this.url);
      address.pathname = name;
      return {
        url: address.href,
        drop: () => asServer((server) => server.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`)),
      };
    };
  }

  /** The service, which must be stopped, goes on with this one; the other is thrown away at the end. */
  async use(database: TestDatabase): Promise<void> {
    await this.client?.end();
    this.database = database;
    this.left.push(database);
    await this.connect();
  }

  async close(): Promise<void> {
    await this.stop();
    await this.client?.end();
    for (const database of this.left.toReversed()) await database.drop();
  }

  async rows<R = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<R[]> {
    return (await this.client.query(sql, values)).rows as R[];
  }

  /** What was committed, in the precision in which it was sent. */
  events = () =>
    this.rows<{ id: string; key: string; sequence: number; subject: string; type: string }>(
      `SELECT id, key, sequence, type, subject, date_trunc('milliseconds', time) AS time, actor, correlation_id, causation_id, traceparent,
         roster_version, data FROM event ORDER BY key, sequence`,
    );

  /** Everything that a repair may change. */
  async everything(): Promise<unknown> {
    return {
      events: await this.events(),
      keys: await this.rows('SELECT * FROM event_key ORDER BY key'),
      outbox: await this.rows('SELECT * FROM outbox ORDER BY seq'),
      restored: await this.rows('SELECT event_id, causation_id FROM restored_event ORDER BY 1'),
      lease: await this.rows('SELECT * FROM relay_lease'),
    };
  }

  allSent = () =>
    eventually(async () => (await this.rows<{ n: number }>('SELECT count(*) AS n FROM outbox'))[0]!.n === 0 || null, { within: 30_000 });

  /** This service's consumer is as far as the other's keys. */
  hasRead = async (other: OnALog, consumer: string = this.definition.name) => {
    await other.allSent();
    const last = await other.rows<{ key: string; last: number }>('SELECT key, last FROM event_key ORDER BY key');
    await eventually(
      async () => {
        const there = await this.rows(
          'SELECT key, last_sequence AS last FROM consumer_key WHERE consumer = $1 AND topic = $2 ORDER BY key',
          [consumer, other.topic],
        );
        return JSON.stringify(there) === JSON.stringify(last) || null;
      },
      { within: 60_000 },
    );
  };

  /** b40-admin, as the operator of this service calls it. */
  async admin(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    Object.assign(process.env, this.environment());
    const said = { out: '', err: '' };
    const code = await run(args, { out: (line) => (said.out += `${line}\n`), err: (line) => (said.err += `${line}\n`) });
    return { code, ...said };
  }

  environment = () => ({
    DATABASE_URL: this.url,
    ...('brokers' in this.log ? { KAFKA_BROKERS: this.log.brokers } : { LOG_DATABASE_URL: this.log.database }),
  });

  private async connect(): Promise<void> {
    this.client = new Client({ connectionString: this.url });
    await this.client.connect();
  }

  private copy(from: string, to: string): Promise<unknown> {
    return asServer(async (server) => {
      // A backend ends a moment after its client has gone.
      await server.query('SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = $1', [from]);
      await server.query(`CREATE DATABASE ${escapeIdentifier(to)} TEMPLATE ${escapeIdentifier(from)}`);
    });
  }
}

const nameOf = (url: string): string => new URL(url).pathname.slice(1);

async function asServer(work: (server: Client) => Promise<unknown>): Promise<void> {
  const server = new Client({ connectionString: process.env['B40_TEST_POSTGRES'] });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

const day = '2021-11-29';

/** Commands of membership; each must succeed. */
export const acts = (service: () => ApiClient) => {
  const post = async (path: string, body: object): Promise<Record<string, string>> => {
    const { status, body: answer } = await service().post(path, body);
    if (status >= 300) throw new Error(`${path}: ${status} ${JSON.stringify(answer)}`);
    return answer;
  };
  const register = (id: string) => post('/v1/cities', { id, name: `The city of ${id}`, country: 'BA', kind: 'city' });
  const invite = (id: string) => post(`/v1/cities/${id}/invitation`, { on: day });
  return {
    post,
    register,
    invite,
    found: (...ids: string[]) => post('/v1/network/foundation', { foundedOn: day, members: ids.map((cityId) => ({ cityId })) }),
    async accede(city: string) {
      await register(city);
      const { id: personId } = await post('/v1/people', { name: `Mayor of ${city}` });
      await post('/v1/mandates', { personId, cityId: city, office: 'mayor', from: '2020-01-01' });
      const { id } = await invite(city);
      await post(`/v1/memberships/${id}/accession-declaration`, { personId, on: day });
      await post(`/v1/memberships/${id}/completion`, { effectiveOn: day });
    },
  };
};
