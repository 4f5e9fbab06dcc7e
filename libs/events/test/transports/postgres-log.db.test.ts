import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { eventually, testDatabase, type TestDatabase } from '#testing';
import type { ReceivedMessage } from '../../src/transport.ts';
import { PostgresLogTransport } from '../../src/transports/postgres-log/index.ts';
import { keepsTheContract, messageOf, valuesOf } from './contract.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ name: 'log' });
});
afterAll(() => database.drop());

const logger = { debug: () => {}, warn: () => {}, error: () => {} };
const open = () => new PostgresLogTransport({ connectionString: database.url, logger });

describe('the log in PostgreSQL', () => {
  keepsTheContract({ open, unsendable: 'a text with a \0', sharesPartitions: false });

  test('appenders at once leave no gap, and a reader misses nothing', async () => {
    const writers = Array.from({ length: 4 }, open);
    const [reader] = writers as [PostgresLogTransport];
    const topic = 'b40.test-gaps.v1';
    await reader.ensureTopics([topic]);
    const received: ReceivedMessage[] = [];
    await reader.subscribe('gaps', [topic], async (batch) => void received.push(...batch));
    const write = async (writer: PostgresLogTransport, name: number) => {
      for (let sequence = 1; sequence <= 100; sequence++) await writer.publish([{ ...messageOf(`w${name}`, sequence), topic }]);
    };
    await Promise.all(writers.map(write));
    await eventually(() => received.length >= 400);
    expect(received.map(({ offset }) => offset)).toEqual(Array.from({ length: 400 }, (_, index) => String(index)));
    for (let name = 0; name < 4; name++) {
      expect(valuesOf(received, `w${name}`)).toEqual(Array.from({ length: 100 }, (_, index) => `w${name}#${index + 1}`));
    }
    await Promise.all(writers.map((writer) => writer.close()));
  });

  test('when the server ends its connections it goes on by itself', async () => {
    const transport = open();
    const topic = 'b40.test-away.v1';
    await transport.ensureTopics([topic]);
    const received: ReceivedMessage[] = [];
    await transport.subscribe('away', [topic], async (batch) => void received.push(...batch));
    await transport.publish([{ ...messageOf('network', 1), topic }]);
    await eventually(() => received.length === 1);
    const admin = new Client({ connectionString: database.url });
    await admin.connect();
    await admin.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'b40 log'");
    await admin.end();
    await eventually(async () => (await transport.publish([{ ...messageOf('network', 2), topic }])).failure === undefined);
    await eventually(() => valuesOf(received).includes('network#2'));
    await transport.close();
  });

  test('a database that is away is a failure of check and publish, not an exception', async () => {
    const transport = new PostgresLogTransport({ connectionString: 'postgres://nobody@127.0.0.1:1/none', logger });
    await expect(transport.check()).rejects.toThrow('ECONNREFUSED');
    const { acknowledged, failure } = await transport.publish([messageOf('network', 1)]);
    expect(acknowledged).toEqual([]);
    expect(failure).toBeDefined();
    const subscription = await transport.subscribe('away', ['any'], async () => {});
    await subscription.close();
    await transport.close();
  });
});
