import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually, kafkaClusterForTests, type KafkaCluster } from '#testing';
import { setTimeout as pause } from 'node:timers/promises';
import type { EventMessage, EventTransport, ReceivedMessage } from '../src/transport.ts';
import { KafkaTransport } from '../src/transports/kafka/index.ts';

jest.setTimeout(90_000);
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
      if (failure === undefined) continue;
      this.failures++;
      await pause(100);
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
  doubles = 0;
  private readonly last = new Map<string, number>();

  take(batch: readonly ReceivedMessage[]): void {
    for (const { key, headers } of batch) {
      const [sequence, last] = [Number(headers['sequence']), this.lastOf(key)];
      if (sequence <= last) {
        this.doubles++;
        continue;
      }
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

  /** Publishes and reads while `fault` happens; then everything that was acknowledged must have arrived, in order. */
  async function survives(name: string, sendTimeoutMs: number, fault: () => Promise<void>): Promise<{ failures: number }> {
    const transport = new KafkaTransport({
      brokers: cluster.brokers.split(','),
      clientId: name,
      logger,
      sendTimeoutMs,
      replicationFactor: 3,
    });
    const topic = `b40.${name}.v1`;
    await transport.ensureTopics([topic]);
    const keys = Array.from({ length: 48 }, (_, index) => `key-${index}`);
    const publisher = new Publisher(transport, topic, keys);
    const reader = new Reader();
    await transport.subscribe(name, [topic], async (batch) => reader.take(batch));
    publisher.start();
    await eventually(() => publisher.acknowledged.length > 1_000, { within: 20_000 });
    await fault();
    await publisher.finish();
    await eventually(() => expect(keys.filter((key) => reader.lastOf(key) < publisher.lastOf(key))).toEqual([]), { within: 20_000 });
    expect(reader.gaps).toEqual([]);
    expect(new Set(publisher.acknowledged).size).toBe(keys.reduce((sum, key) => sum + publisher.lastOf(key), 0));
    await transport.close();
    const { failures } = publisher;
    if (process.env['VERBOSE']) console.log(name, { acknowledged: publisher.acknowledged.length, failures, doubles: reader.doubles });
    return { failures };
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
});
