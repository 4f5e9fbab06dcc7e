import { Client } from 'pg';
import { topics } from '#contracts';
import { KafkaTransport, PostgresLogTransport, type EventTransport } from '#events';
import { readTopics } from '#testing';
import type { Log, LogRecord } from './platform.ts';

const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

async function publishAll(transport: EventTransport, batches: Iterable<Parameters<Log['write']>[0]>): Promise<void> {
  try {
    for (const batch of batches) {
      const { failure } = await transport.publish(batch);
      if (failure !== undefined) throw failure as Error;
    }
  } finally {
    await transport.close();
  }
}

/** Over and over, five hundred at a time. */
function* repeated<T>(all: readonly T[], count: number): Generator<T[]> {
  for (let given = 0; given < count && all.length > 0; given += 500)
    yield Array.from({ length: Math.min(500, count - given) }, (_, n) => all[(given + n) % all.length]!);
}

const writing = (transport: () => EventTransport): Pick<Log, 'write' | 'flood'> => ({
  // Each alone: what is the same key twice must stay as it is.
  write: (messages) =>
    publishAll(
      transport(),
      messages.map((message) => [message]),
    ),
  flood: (messages, count) => publishAll(transport(), repeated(messages, count)),
});

export const kafkaLog = (brokers: string): Log => ({
  async read() {
    const records = await readTopics(brokers, topics);
    return records.map(({ key = '', value = '', headers, ...place }) => ({ ...place, key, value, headers: textsOf(headers) }));
  },
  ...writing(() => new KafkaTransport({ brokers: brokers.split(','), clientId: 'nemesis', logger })),
});

const textsOf = (headers: Record<string, string | string[]>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

export const postgresLog = (database: string): Log => ({
  async read() {
    const client = new Client({ connectionString: database });
    await client.connect();
    try {
      const { rows } = await client.query<LogRecord>(
        `SELECT topic, 0 AS partition, "offset"::text, key, headers, value FROM log ORDER BY topic, log."offset"`,
      );
      return rows;
    } finally {
      await client.end();
    }
  },
  ...writing(() => new PostgresLogTransport({ connectionString: database, logger })),
});
