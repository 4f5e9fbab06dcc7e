import type { Message, Producer, ProducerConfig } from 'kafkajs';
import type { EventMessage } from '../../transport.ts';
import { kafkaClient } from './client.ts';
import type { KafkaOptions } from './options.ts';
import { within } from './within.ts';

export interface Share {
  topic: string;
  partition: number;
  messages: readonly EventMessage[];
}

/**
 * For one partition at a time. Its retries repeat the same batch under the same sequence number, so the broker writes it once.
 *
 * Never for several partitions: a retry of kafkajs 2.2.4 leaves out a broker that has answered, also when it has answered for other
 * partitions. In a rolling restart 21 of 18,180 acknowledged messages were lost.
 */
export const onePartition = (timeout: number): ProducerConfig => ({
  idempotent: true,
  maxInFlightRequests: 1,
  // They end some time after the send is given up.
  retry: { retries: 5 + Math.ceil(timeout / 1_000) },
});

/** For several partitions at once: kafkajs' faults need a retry or a sequence number, and this has neither. */
export const manyPartitions: ProducerConfig = { idempotent: false, retry: { retries: 0 } };

interface Live {
  producer: Producer;
  destroy(): void;
}

/**
 * Sends through one producer, and never again through one whose send has failed.
 *
 * kafkajs counts the sequence number back when a send fails. If the broker has written it nevertheless (it answered too late), the next
 * messages carry the numbers of those, and the broker acknowledges them as duplicates without writing them: measured, they are lost.
 */
export class Producers {
  private current: Promise<Live> | undefined;
  private readonly underWay = new Map<Promise<Live>, number>();

  constructor(
    private readonly options: KafkaOptions,
    private readonly timeout: number,
    private readonly config: ProducerConfig,
  ) {}

  /** Rejects when the brokers have not acknowledged all of it in time; each share may be in the log all the same. */
  async send(shares: readonly Share[]): Promise<void> {
    const lent = (this.current ??= this.open());
    this.underWay.set(lent, (this.underWay.get(lent) ?? 0) + 1);
    try {
      const sending = lent.then(({ producer }) =>
        producer.sendBatch({ topicMessages: shares.map(inPartition), acks: -1, timeout: this.timeout }),
      );
      await within(this.timeout, `Sending to ${shares.map(({ topic, partition }) => `${topic}/${partition}`).join(', ')}`, sending);
    } catch (failure) {
      if (this.current === lent) this.current = undefined;
      throw failure;
    } finally {
      this.giveBack(lent);
    }
  }

  async close(): Promise<void> {
    const last = this.current;
    this.current = undefined;
    const live = await last?.catch(() => undefined);
    await within(this.timeout, 'Disconnecting the producer', live?.producer.disconnect() ?? Promise.resolve()).catch(() => {});
    live?.destroy();
  }

  /** One that is discarded ends with the last send that is under way on it: those of other partitions are in order. */
  private giveBack(lent: Promise<Live>): void {
    const others = (this.underWay.get(lent) ?? 1) - 1;
    this.underWay.set(lent, others);
    if (others > 0 || this.current === lent) return;
    this.underWay.delete(lent);
    lent.then(
      ({ destroy }) => destroy(),
      () => {},
    );
  }

  private async open(): Promise<Live> {
    const { kafka, destroy } = kafkaClient(this.options, this.timeout / 2);
    const producer = kafka.producer({
      ...this.config,
      allowAutoTopicCreation: false,
      createPartitioner:
        () =>
        ({ message }) =>
          message.partition ?? 0,
    });
    try {
      await within(this.timeout, 'Connecting to Kafka', producer.connect());
      return { producer, destroy };
    } catch (failure) {
      destroy();
      throw failure;
    }
  }
}

const inPartition = ({ topic, partition, messages }: Share) => ({
  topic,
  messages: messages.map(({ key, value, headers }): Message => ({ key, value, headers, partition })),
});
