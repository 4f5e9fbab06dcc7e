import { Client } from 'pg';
import { topics } from '#contracts';
import { KafkaTransport, PostgresLogTransport, type EventTransport } from '#events';
import { readTopics } from '#testing';
import type { Log, LogRecord } from './platform.ts';

const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

async function writeAll(transport: EventTransport, messages: Parameters<Log['write']>[0]): Promise<void> {
  try {
    // Each alone: what is the same key twice must stay as it is.
    for (const message of messages) {
      const { failure } = await transport.publish([message]);
      if (failure !== undefined) throw failure as Error;
    }
  } finally {
    await transport.close();
  }
}

export const kafkaLog = (brokers: string): Log => ({
  async read() {
    const records = await readTopics(brokers, topics);
    return records.map(({ key = '', value = '', headers, ...place }) => ({ ...place, key, value, headers: textsOf(headers) }));
  },
  write: (messages) => writeAll(new KafkaTransport({ brokers: brokers.split(','), clientId: 'nemesis', logger }), messages),
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
  write: (messages) => writeAll(new PostgresLogTransport({ connectionString: database, logger }), messages),
});
