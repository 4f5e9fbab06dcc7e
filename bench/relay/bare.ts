import { Partitioners, type PartitionMetadata } from 'kafkajs';
import { partitions } from '#contracts';
import type { EventMessage } from '#events';
import { producerOf } from './producer.ts';
import { Progress, type RelayPlan, type RelayVariant } from './variant.ts';

const batch = 500;
const partitioner = Partitioners.DefaultPartitioner();
const partitionMetadata = Array.from({ length: partitions }, (_, partitionId) => ({ partitionId, leader: 0 }) as PartitionMetadata);

/** kafkajs alone, from memory, as is safe with its retries: one partition per send, one send in flight per partition, 500 at a time. */
export async function bareProducer({ brokers, messageOf, topic }: RelayPlan): Promise<RelayVariant> {
  const producer = await producerOf(brokers, { idempotent: true });
  let waiting: EventMessage[] = [];
  return {
    name: 'bare kafkajs producer',
    share: 1,
    async fill(events) {
      waiting = events.map(messageOf);
    },
    async drain(count) {
      const progress = new Progress(count);
      progress.begin();
      for (let from = 0; from < count; from += batch) {
        const shares = Map.groupBy(waiting.slice(from, from + batch), ({ key }) =>
          partitioner({ topic, partitionMetadata, message: { key, value: null } }),
        );
        await Promise.all(
          [...shares].map(async ([partition, share]) => {
            const messages = share.map(({ key, value, headers }) => ({ key, value, headers: { ...headers }, partition }));
            await producer.send({ topic, acks: -1, messages });
            progress.done(share.length);
          }),
        );
      }
      return progress.took;
    },
    close: () => producer.disconnect(),
  };
}

/** The same as our relay now sends: all partitions in one `sendBatch` without retries, one in flight, 500 events at a time. */
export async function bareBatchProducer({ brokers, messageOf, topic }: RelayPlan): Promise<RelayVariant> {
  const producer = await producerOf(brokers, { idempotent: false, retries: 0 });
  let waiting: EventMessage[] = [];
  return {
    name: 'bare kafkajs producer, one `sendBatch`',
    share: 1,
    async fill(events) {
      waiting = events.map(messageOf);
    },
    async drain(count) {
      const progress = new Progress(count);
      progress.begin();
      for (let from = 0; from < count; from += batch) {
        const messages = waiting.slice(from, from + batch).map(({ key, value, headers }) => ({ key, value, headers: { ...headers } }));
        await producer.sendBatch({ topicMessages: [{ topic, messages }], acks: -1 });
        progress.done(messages.length);
      }
      return progress.took;
    },
    close: () => producer.disconnect(),
  };
}
