import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually, kafkaClusterForTests, kafkaForTests, type KafkaCluster } from '#testing';
import type { ReceivedMessage } from '../../src/transport.ts';
import { KafkaTransport } from '../../src/transports/kafka/index.ts';
import { keepsTheContract, messageOf, valuesOf } from './contract.ts';

const brokers = kafkaForTests();
const startCluster = await kafkaClusterForTests();
const logger = { debug: () => {}, warn: () => {}, error: () => {} };

(brokers ? describe : describe.skip)('Kafka', () => {
  keepsTheContract({
    open: () => new KafkaTransport({ brokers: brokers!.split(','), clientId: 'test', logger }),
    unsendable: 'x'.repeat(3 * 1024 * 1024),
    sharesPartitions: true,
  });
});

(startCluster ? describe : describe.skip)('Kafka that goes away', () => {
  jest.setTimeout(60_000);
  let cluster: KafkaCluster;
  beforeAll(async () => {
    cluster = await startCluster!();
  });
  afterAll(() => cluster?.stop());

  test('is a failure of check and publish, and when it is back everything goes on by itself', async () => {
    const transport = new KafkaTransport({ brokers: [cluster.brokers], clientId: 'away', logger, sendTimeoutMs: 1_000 });
    const message = (sequence: number) => ({ ...messageOf('network', sequence), topic: 'b40.away.v1' });
    await transport.ensureTopics(['b40.away.v1']);
    const received: ReceivedMessage[] = [];
    const subscription = await transport.subscribe('away', ['b40.away.v1'], async (batch) => void received.push(...batch));
    expect(await transport.publish([message(1)])).toEqual({ acknowledged: [expect.objectContaining({ value: 'network#1' })] });
    await eventually(() => received.length === 1, { within: 10_000 });

    await cluster.kill(1);
    await expect(transport.check()).rejects.toThrow(Error);
    expect(await transport.publish([message(2)])).toEqual({ acknowledged: [], failure: expect.anything() });
    const gone = Date.now();
    await pause(3_000);
    expect(subscription.heartbeat()).toBeGreaterThan(gone);

    await cluster.restart(1);
    await eventually(() => transport.check(), { within: 10_000 });
    await eventually(async () => (await transport.publish([message(2)])).failure === undefined, { within: 10_000 });
    await eventually(() => valuesOf(received).includes('network#2'), { within: 20_000 });
    await transport.close();
  });
});
