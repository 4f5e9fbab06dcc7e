import { Kafka, logLevel, type EachBatchPayload, type KafkaMessage } from 'kafkajs';
import pg from 'pg';
import type { ActionItemUpdated } from '#contracts';
import { migrate } from '#database';
import { newId } from '#domain';
import { eventMigrations } from '#events';
import { Progress } from '../relay/variant.ts';
import { effect, effectOf, effects, effectTable } from './effect.ts';
import type { ConsumerPlan, ConsumerVariant } from './variant.ts';

/** As ours: what goes into one transaction, partitions at once, and what a fetch may bring. */
const batchSize = 200;
const partitionsConsumedConcurrently = 4;
const fetching = { maxWaitTimeInMs: 250, minBytes: 1, maxBytesPerPartition: 1_048_576, maxBytes: 5_000_000 };

const lock = `SELECT key, last_sequence AS last, parked FROM consumer_key
  WHERE consumer = $1 AND topic = $2 AND key = ANY($3::text[]) ORDER BY key FOR UPDATE`;
const insert = `INSERT INTO consumer_key (consumer, topic, key, last_sequence) SELECT $1, $2, k, 0 FROM unnest($3::text[]) k ORDER BY k
  ON CONFLICT DO NOTHING`;
const raise = `INSERT INTO consumer_key (consumer, topic, key, last_sequence, parked)
  SELECT $1, $2, v.key, v.last, v.parked FROM unnest($3::text[], $4::bigint[], $5::boolean[]) v(key, last, parked)
  ON CONFLICT (consumer, topic, key) DO UPDATE SET last_sequence = excluded.last_sequence, parked = excluded.parked`;

/** kafkajs alone, with the statements that ours sends; nothing in between. */
export async function bareConsumer({ brokers, topic, database }: ConsumerPlan): Promise<ConsumerVariant> {
  const connectionString = await database();
  await migrate(connectionString, eventMigrations);
  const pool = new pg.Pool({ connectionString, max: 10 });
  await pool.query(effectTable);
  return {
    name: 'bare kafkajs with the same SQL',
    share: 1,
    async consume(count) {
      await pool.query('TRUNCATE item_state, consumer_key');
      const progress = new Progress(count);
      const kafka = new Kafka({ brokers, clientId: 'bench-bare', logLevel: logLevel.NOTHING });
      const consumer = kafka.consumer({ groupId: `bench-${newId()}`, allowAutoTopicCreation: false, ...fetching });
      await consumer.connect();
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      const eachBatch = async ({ batch, resolveOffset, commitOffsetsIfNecessary, heartbeat, isRunning }: EachBatchPayload) => {
        for (let from = 0; from < batch.messages.length && isRunning(); from += batchSize) {
          const messages = batch.messages.slice(from, from + batchSize);
          progress.begin();
          await apply(pool, topic, messages);
          progress.done(messages.length);
          const last = messages.at(-1)!.offset;
          resolveOffset(last);
          const offset = String(BigInt(last) + 1n);
          await commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition: batch.partition, offset }] }] });
          await heartbeat();
        }
      };
      await consumer.run({ autoCommit: false, eachBatchAutoResolve: false, partitionsConsumedConcurrently, eachBatch });
      const took = await progress.took;
      await consumer.disconnect();
      const { rows } = await pool.query<{ count: number }>(effects);
      if (rows[0]!.count < count) throw new Error(`bare: ${rows[0]!.count} effects of ${count}`);
      return took;
    },
    close: () => pool.end(),
  };
}

async function apply(pool: pg.Pool, topic: string, messages: readonly KafkaMessage[]): Promise<void> {
  const arrivals = messages.map(({ key, value, headers }) => ({
    key: key!.toString(),
    sequence: Number(String(headers!['ce_sequence'])),
    data: JSON.parse(value!.toString()) as ActionItemUpdated,
  }));
  const keys = [...new Set(arrivals.map(({ key }) => key))].sort();
  const client = await pool.connect();
  try {
    await client.query('START TRANSACTION');
    const lasts = new Map<string, number>();
    const known = async (of: string[]) => {
      const { rows } = await client.query<{ key: string; last: number }>(lock, ['bench', topic, of]);
      for (const { key, last } of rows) lasts.set(key, last);
    };
    await known(keys);
    const missing = keys.filter((key) => !lasts.has(key));
    if (missing.length > 0) {
      await client.query(insert, ['bench', topic, missing]);
      await known(missing);
    }
    for (const { key, sequence, data } of arrivals) {
      if (sequence <= lasts.get(key)!) continue;
      await client.query(effect, effectOf(data));
      lasts.set(key, sequence);
    }
    await client.query(raise, ['bench', topic, keys, keys.map((key) => lasts.get(key)), keys.map(() => false)]);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}
