import pg from 'pg';
import { DatabaseSetup, getDisabledLogger, initializePollingMessageListener, type PollingListenerConfig } from 'pg-transactional-outbox';
import type { EventMessage } from '#events';
import { producerOf } from './producer.ts';
import { Progress, type RelayPlan, type RelayVariant } from './variant.ts';

const atOnce = 50;

/** Its polling listener: a segment per key keeps the order; many at a time. */
export async function pgTransactionalOutbox({ brokers, topic, messageOf, database }: RelayPlan): Promise<RelayVariant> {
  const connectionString = await database();
  const producer = await producerOf(brokers, { idempotent: false });
  const client = new pg.Client({ connectionString });
  await client.connect();
  const setup = {
    outboxOrInbox: 'outbox' as const,
    database: 'bench',
    schema: 'public',
    table: 'outbox',
    listenerRole: 'postgres',
    nextMessagesName: 'next_outbox_messages',
  };
  await client.query(DatabaseSetup.dropAndCreateTable(setup));
  await client.query(DatabaseSetup.createPollingFunction(setup));
  await client.query(DatabaseSetup.setupPollingIndexes(setup));
  const config: PollingListenerConfig = {
    outboxOrInbox: 'outbox',
    dbListenerConfig: { connectionString, max: atOnce } as pg.PoolConfig,
    settings: {
      dbSchema: 'public',
      dbTable: 'outbox',
      enableMaxAttemptsProtection: false,
      enablePoisonousMessageProtection: false,
      nextMessagesFunctionName: 'next_outbox_messages',
      nextMessagesBatchSize: atOnce,
      // Its poll and its handlers meet on rows' locks, and who lost tries again after this; by default that is 5 s, and ten times slower.
      nextMessagesLockInMs: 300,
      nextMessagesPollingIntervalInMs: 50,
    },
  };
  return {
    name: 'pg-transactional-outbox',
    share: 0.05,
    async fill(events) {
      await client.query('TRUNCATE outbox');
      await client.query(
        `INSERT INTO outbox (id, aggregate_type, aggregate_id, message_type, segment, payload, metadata, created_at)
         SELECT id, 'item', key, 'event', key, to_jsonb(value), headers, clock_timestamp()
         FROM unnest($1::uuid[], $2::text[], $3::text[], $4::jsonb[]) WITH ORDINALITY AS e(id, key, value, headers, n) ORDER BY n`,
        [
          events.map(({ id }) => id),
          events.map(({ key }) => key),
          events.map(({ data }) => data),
          events.map((e) => JSON.stringify(messageOf(e).headers)),
        ],
      );
      await client.query('ANALYZE outbox');
    },
    async drain(count) {
      const progress = new Progress(count);
      const handler = {
        async handle({ segment, payload, metadata }: { segment?: string; payload: unknown; metadata?: Record<string, unknown> }) {
          progress.begin();
          const headers = metadata as EventMessage['headers'];
          await producer.send({ topic, acks: -1, messages: [{ key: segment!, value: payload as string, headers: { ...headers } }] });
          progress.done();
        },
      };
      const batchSizeStrategy = () => Promise.resolve(atOnce); // its own begins with one at a time
      const [shutdown] = initializePollingMessageListener(config, handler, getDisabledLogger(), { batchSizeStrategy });
      const took = await progress.took;
      await shutdown();
      return took;
    },
    async close() {
      await client.end();
      await producer.disconnect();
    },
  };
}
