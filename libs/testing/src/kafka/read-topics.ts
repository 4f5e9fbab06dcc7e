import { randomUUID } from 'node:crypto';
import type { IHeaders } from 'kafkajs';

export interface TopicRecord {
  topic: string;
  partition: number;
  offset: string;
  key: string | undefined;
  value: string | undefined;
  /** A header that came several times is an array. */
  headers: Record<string, string | string[]>;
}

/** Everything that is in the topics, in the order of each partition, read as a stranger would: by a plain client, from the beginning. */
export async function readTopics(brokers: string, topics: readonly string[]): Promise<TopicRecord[]> {
  const { Kafka, logLevel } = await import('kafkajs');
  const kafka = new Kafka({ clientId: 'a-stranger', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const groupId = `a-stranger-${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 100 });
  try {
    const open = new Set<string>();
    const ends = new Map<string, bigint>();
    for (const topic of topics)
      for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
        ends.set(`${topic}/${partition}`, BigInt(high) - 1n);
        if (BigInt(high) > BigInt(low)) open.add(`${topic}/${partition}`);
      }
    if (open.size === 0) return [];
    const records: TopicRecord[] = [];
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    const { promise, resolve } = Promise.withResolvers<void>();
    await consumer.run({
      autoCommit: false,
      eachMessage: async ({ topic, partition, message: { offset, key, value, headers } }) => {
        const place = `${topic}/${partition}`;
        const end = ends.get(place)!;
        if (BigInt(offset) <= end)
          records.push({ topic, partition, offset, key: key?.toString(), value: value?.toString(), headers: textsOf(headers) });
        if (BigInt(offset) >= end) open.delete(place);
        if (open.size === 0) resolve();
      },
    });
    await promise;
    return records;
  } finally {
    await consumer.disconnect();
    await admin.deleteGroups([groupId]).catch(() => {});
    await admin.disconnect();
  }
}

const textsOf = (headers: IHeaders = {}): TopicRecord['headers'] =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value ?? '')]),
  );
