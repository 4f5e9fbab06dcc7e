import { Producer, stringSerializers, type BaseOptions } from '@platformatic/kafka';
import type { EventMessage } from '#events';
import { within } from '../../libs/events/src/transports/kafka/within.ts';

type TextProducer = Producer<string, string, string, string>;

/** As the transport in production: one partition per send, and never again through a producer whose send has failed. */
export class PlatformaticProducers {
  private current: TextProducer | undefined;
  private readonly underWay = new Map<TextProducer, number>();

  constructor(
    private readonly base: BaseOptions,
    private readonly timeout: number,
  ) {}

  /** Rejects when the brokers have not acknowledged in time; the messages may be in the log all the same. */
  async send(partition: number, messages: readonly EventMessage[]): Promise<void> {
    const lent = (this.current ??= this.open());
    this.underWay.set(lent, (this.underWay.get(lent) ?? 0) + 1);
    try {
      const bound = messages.map(({ topic, key, value, headers }) => ({ topic, key, value, headers: { ...headers }, partition }));
      await within(this.timeout, `Sending to ${messages[0]!.topic}/${partition}`, lent.send({ messages: bound }));
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
    await within(this.timeout, 'Closing the producer', last?.close(true) ?? Promise.resolve()).catch(() => {});
  }

  private giveBack(lent: TextProducer): void {
    const others = (this.underWay.get(lent) ?? 1) - 1;
    this.underWay.set(lent, others);
    if (others > 0 || this.current === lent) return;
    this.underWay.delete(lent);
    lent.close(true).catch(() => {});
  }

  private open(): TextProducer {
    return new Producer({
      ...this.base,
      serializers: stringSerializers,
      idempotent: true,
      autocreateTopics: false,
      retries: 5,
      retryDelay: 200,
      timeout: this.timeout / 2,
    });
  }
}
