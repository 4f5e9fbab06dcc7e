import { randomUUID } from 'node:crypto';
import type { Admin } from 'kafkajs';
import { adminGroup, type Committed, type EventLog } from '../../event-log.ts';
import type { OnBatch } from '../../transport.ts';
import { chunksOf } from '../chunks.ts';
import { kafkaClient, type KafkaClient } from './client.ts';
import type { KafkaOptions } from './options.ts';
import { receivedOf } from './received.ts';

const requestTimeout = 30_000;
const handing = { count: 500, bytes: 4_000_000 };

/** Apache Kafka for an operator. It reads under a group of its own, `b40-admin-<service>-…`, which commits nothing and is deleted after. */
export class KafkaEventLog implements EventLog {
  private readonly client: KafkaClient;
  private connected: Promise<Admin> | undefined;

  constructor(
    private readonly service: string,
    private readonly options: KafkaOptions,
  ) {
    this.client = kafkaClient(options, requestTimeout);
  }

  async read(topic: string, onBatch: OnBatch): Promise<void> {
    const admin = await this.admin();
    const ends = new Map<number, bigint>();
    for (const { partition, low, high } of await admin.fetchTopicOffsets(topic))
      if (BigInt(high) > BigInt(low)) ends.set(partition, BigInt(high) - 1n);
    if (ends.size === 0) return;
    const group = `${adminGroup(this.service)}-${randomUUID()}`;
    try {
      await this.readAs(group, topic, ends, onBatch);
    } finally {
      await admin.deleteGroups([group]).catch(() => {});
    }
  }

  async committed(group: string): Promise<ReadonlyMap<string, Committed>> {
    const offsets = await (await this.admin()).fetchOffsets({ groupId: group });
    const known = offsets.map(({ topic, partitions }) => {
      const done = partitions.filter(({ offset }) => BigInt(offset) >= 0n);
      return [topic, new Map(done.map(({ partition, offset }) => [partition, BigInt(offset)]))] as const;
    });
    return new Map(known.filter(([, partitions]) => partitions.size > 0));
  }

  async members(group: string): Promise<number> {
    const { groups } = await (await this.admin()).describeGroups([group]);
    return groups[0]?.members.length ?? 0;
  }

  async rewind(group: string, topics: readonly string[]): Promise<void> {
    const admin = await this.admin();
    for (const topic of topics) {
      // Not `resetOffsets`: it commits -2 for "earliest", which is no offset.
      const lows = await admin.fetchTopicOffsets(topic);
      const partitions = lows.map(({ partition, low }) => ({ partition, offset: low }));
      await admin.setOffsets({ groupId: group, topic, partitions });
      const done = (await this.committed(group)).get(topic);
      const ahead = lows.filter(({ partition, low }) => (done?.get(partition) ?? 0n) > BigInt(low));
      if (ahead.length > 0) throw new Error(`${group} was not set back on ${topic}`);
    }
  }

  async close(): Promise<void> {
    const admin = await this.connected?.catch(() => undefined);
    await admin?.disconnect().catch(() => {});
    this.client.destroy();
  }

  private admin(): Promise<Admin> {
    this.connected ??= (async () => {
      const admin = this.client.kafka.admin();
      await admin.connect();
      return admin;
    })();
    return this.connected;
  }

  /** On a client of its own: kafkajs keeps a group's offsets per client. */
  private async readAs(groupId: string, topic: string, ends: Map<number, bigint>, onBatch: OnBatch): Promise<void> {
    const { kafka, destroy } = kafkaClient(this.options, requestTimeout);
    const retry = { retries: 5, restartOnFailure: async () => false };
    const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100, sessionTimeout: 60_000, allowAutoTopicCreation: false, retry });
    const done = Promise.withResolvers<void>();
    done.promise.catch(() => {});
    consumer.on(consumer.events.CRASH, ({ payload }) => done.reject(payload.error));
    const next = new Map<number, bigint>();
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatch: async ({ batch, heartbeat }) => {
          const { partition } = batch;
          const end = ends.get(partition);
          if (end === undefined) return;
          // After a rejoin a partition begins anew: what has been handed over is not again.
          const from = next.get(partition) ?? 0n;
          const wanted = receivedOf(batch).filter(({ offset }) => BigInt(offset) >= from && BigInt(offset) <= end);
          try {
            for (const chunk of chunksOf(wanted, handing)) {
              await onBatch(chunk);
              next.set(partition, BigInt(chunk.at(-1)!.offset) + 1n);
              await heartbeat();
            }
          } catch (failure) {
            done.reject(failure);
            throw failure;
          }
          if (BigInt(batch.lastOffset()) >= end) ends.delete(partition);
          if (ends.size === 0) done.resolve();
        },
      });
      await done.promise;
    } finally {
      await consumer.disconnect().catch(() => {});
      destroy();
    }
  }
}
