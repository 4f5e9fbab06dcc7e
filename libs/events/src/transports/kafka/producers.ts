import type { Message, Producer } from 'kafkajs';
import { kafkaClient } from './client.ts';
import type { KafkaOptions } from './options.ts';
import { within } from './within.ts';

interface Live {
  producer: Producer;
  destroy(): void;
}

/**
 * Sends to one partition at a time through an idempotent producer, and never through one whose send has failed.
 *
 * kafkajs counts the sequence number back when a send fails. If the broker has written it nevertheless (it answered too late), the next
 * messages carry the numbers of those, and the broker acknowledges them as duplicates without writing them: measured, they are lost. And a
 * send over several partitions does not repeat those of a broker that has answered once: in a rolling restart 21 of 18,180 were lost.
 */
export class Producers {
  private current: Promise<Live> | undefined;
  private readonly underWay = new Map<Promise<Live>, number>();

  constructor(
    private readonly options: KafkaOptions,
    private readonly timeout: number,
  ) {}

  /** Rejects when the brokers have not acknowledged in time; the messages may be in the log all the same. */
  async send(topic: string, partition: number, messages: Omit<Message, 'partition'>[]): Promise<void> {
    const lent = (this.current ??= this.open());
    this.underWay.set(lent, (this.underWay.get(lent) ?? 0) + 1);
    try {
      const sending = lent.then(({ producer }) =>
        producer.send({ topic, messages: messages.map((message) => ({ ...message, partition })), acks: -1, timeout: this.timeout }),
      );
      await within(this.timeout, `Sending to ${topic}/${partition}`, sending);
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
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      // They repeat the same batch under the same number, so they are safe; and they end some time after the send is given up.
      retry: { retries: 5 + Math.ceil(this.timeout / 1_000) },
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
