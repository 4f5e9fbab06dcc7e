import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually, kafkaClusterForTests, type KafkaCluster } from '#testing';
import type { EventMessage, EventTransport, ReceivedMessage } from '../src/transport.ts';
import { KafkaTransport } from '../src/transports/kafka/index.ts';
import { messageOf, valuesOf } from './transports/contract.ts';

jest.setTimeout(240_000);
const startCluster = await kafkaClusterForTests();
const logger = { debug: () => {}, warn: () => {}, error: () => {} };

/** What a service's outbox and relay do: events wait until they are acknowledged, and are sent again until they are. */
class Publisher {
  readonly acknowledged: EventMessage[] = [];
  failures = 0;
  private pending: EventMessage[] = [];
  private readonly last = new Map<string, number>();
  private stopped = false;
  private loop: Promise<void> | undefined;

  constructor(
    private readonly transport: EventTransport,
    private readonly topic: string,
    private readonly keys: string[],
  ) {}

  start(): void {
    this.loop = this.run();
  }

  /** Makes no more events, and resolves when the last is acknowledged. */
  async finish(): Promise<void> {
    this.stopped = true;
    await this.loop;
  }

  /** Ends without an answer: for a test that has failed. */
  abandon(): void {
    this.stopped = true;
    this.pending = [];
  }

  lastOf(key: string): number {
    return this.last.get(key) ?? 0;
  }

  private async run(): Promise<void> {
    while (!this.stopped || this.pending.length > 0) {
      if (!this.stopped && this.pending.length < 1_000) for (const key of this.keys) this.append(key);
      const { acknowledged, failure } = await this.transport.publish(this.pending);
      const done = new Set(acknowledged);
      this.pending = this.pending.filter((message) => !done.has(message));
      this.acknowledged.push(...acknowledged);
      if (failure !== undefined) this.failures++;
      // Leaves the processors to the brokers that start.
      await pause(failure === undefined ? 20 : 100);
    }
  }

  private append(key: string): void {
    const sequence = this.lastOf(key) + 1;
    this.last.set(key, sequence);
    this.pending.push({ topic: this.topic, key, headers: { sequence: String(sequence) }, value: `${key}#${sequence}` });
  }
}

/** Reads as consumers do: what a key has had already is dropped; what comes next must be the next. */
class Reader {
  readonly gaps: string[] = [];
  private readonly last = new Map<string, number>();

  take(batch: readonly ReceivedMessage[]): void {
    for (const { key, headers } of batch) {
      const [sequence, last] = [Number(headers['sequence']), this.lastOf(key)];
      if (sequence <= last) continue;
      if (sequence > last + 1) this.gaps.push(`${key}: ${last} → ${sequence}`);
      this.last.set(key, sequence);
    }
  }

  lastOf(key: string): number {
    return this.last.get(key) ?? 0;
  }
}

(startCluster ? describe : describe.skip)('three brokers', () => {
  let cluster: KafkaCluster;
  beforeAll(async () => {
    cluster = await startCluster!({ nodes: 3 });
  });
  afterAll(() => cluster?.stop());

  let transport: KafkaTransport;
  let publisher: Publisher | undefined;
  afterEach(async () => {
    publisher?.abandon();
    await transport.close();
  });
  const open = (clientId: string, sendTimeoutMs: number) => {
    const brokers = cluster.brokers.split(',');
    return (transport = new KafkaTransport({ brokers, clientId, logger, sendTimeoutMs, replicationFactor: 3 }));
  };

  /** Publishes and reads while `fault` happens; then everything that was acknowledged must have arrived, in order. */
  async function survives(name: string, sendTimeoutMs: number, fault: () => Promise<void>): Promise<Publisher> {
    open(name, sendTimeoutMs);
    const topic = `b40.${name}.v1`;
    await transport.ensureTopics([topic]);
    const keys = Array.from({ length: 48 }, (_, index) => `key-${index}`);
    const publishing = (publisher = new Publisher(transport, topic, keys));
    const reader = new Reader();
    await transport.subscribe(name, [topic], async (batch) => reader.take(batch));
    publishing.start();
    await eventually(() => publishing.acknowledged.length > 1_000, { within: 60_000 });
    await fault();
    await publishing.finish();
    await eventually(() => expect(keys.filter((key) => reader.lastOf(key) < publishing.lastOf(key))).toEqual([]), { within: 60_000 });
    expect(reader.gaps).toEqual([]);
    expect(new Set(publishing.acknowledged).size).toBe(keys.reduce((sum, key) => sum + publishing.lastOf(key), 0));
    return publishing;
  }

  test('a rolling restart loses nothing that was acknowledged and keeps the order of every key', async () => {
    await survives('rolling', 5_000, async () => {
      for (const id of cluster.ids) {
        await cluster.kill(id, 'SIGTERM');
        await cluster.restart(id);
        await pause(1_000);
      }
    });
  });

  test('a broker that hangs until sends time out, and then goes on, loses nothing that was acknowledged', async () => {
    const { failures } = await survives('hanging', 1_000, async () => {
      for (const id of cluster.ids) {
        cluster.signal(id, 'SIGSTOP');
        await pause(1_500);
        cluster.signal(id, 'SIGCONT');
        await pause(1_500);
      }
    });
    expect(failures).toBeGreaterThan(0);
  });

  test('after a send that timed out and was written all the same, what is acknowledged next is in the log', async () => {
    open('late', 1_000);
    const topic = 'b40.late.v1';
    await transport.ensureTopics([topic]);
    const received = new Set<string>();
    await transport.subscribe('late', [topic], async (batch) => batch.forEach(({ value }) => received.add(value)));
    const acknowledged: string[] = [];
    let number = 0;
    // Never the same messages again, as when another relay has taken over.
    const publishRound = async () => {
      const round = Array.from({ length: 24 }, (_, index) => ({ topic, key: `key-${index}`, headers: {}, value: `${++number}` }));
      const published = await transport.publish(round);
      acknowledged.push(...published.acknowledged.map(({ value }) => value));
      return published;
    };
    await publishRound();
    for (const id of cluster.ids) {
      cluster.signal(id, 'SIGSTOP');
      const { failure } = await publishRound();
      expect(failure).toBeDefined();
      cluster.signal(id, 'SIGCONT');
      for (let rounds = 0; rounds < 8; rounds++) await publishRound();
    }
    await eventually(() => expect(acknowledged.filter((value) => !received.has(value))).toEqual([]), { within: 60_000 });
  });
});

(startCluster ? describe : describe.skip)('a broker that goes away', () => {
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
    await eventually(() => received.length === 1, { within: 60_000 });

    await cluster.kill(1);
    await expect(transport.check()).rejects.toThrow(Error);
    expect(await transport.publish([message(2)])).toEqual({ acknowledged: [], failure: expect.anything() });
    const gone = Date.now();
    await pause(3_000);
    expect(subscription.heartbeat()).toBeGreaterThan(gone);

    await cluster.restart(1);
    await eventually(() => transport.check(), { within: 60_000 });
    await eventually(async () => (await transport.publish([message(2)])).failure === undefined, { within: 60_000 });
    await eventually(() => valuesOf(received).includes('network#2'), { within: 60_000 });
    await transport.close();
  });
});
