import type { BaseOptions } from '@platformatic/kafka';
import { EventTransport, type EventMessage, type KafkaOptions, type OnBatch, type Published, type Subscription } from '#events';
import { chunksOf } from '../../libs/events/src/transports/chunks.ts';
import { partitionOf } from '../../libs/events/src/transports/kafka/partition.ts';
import { PlatformaticAdmin } from './admin.ts';
import { PlatformaticProducers } from './producers.ts';
import { PlatformaticSubscription } from './subscription.ts';

const sending = { count: 500, bytes: 900_000 };

/** Apache Kafka behind the port through @platformatic/kafka, to see what another client is worth. Not for production. */
export class PlatformaticTransport extends EventTransport {
  private readonly base: BaseOptions;
  private readonly admin: PlatformaticAdmin;
  private readonly producers: PlatformaticProducers;
  private readonly subscriptions = new Set<Subscription>();
  private readonly lines = new Map<string, Promise<unknown>>();
  private closed = false;

  constructor(private readonly options: Omit<KafkaOptions, 'ssl' | 'sasl'>) {
    super();
    const { brokers, clientId, replicationFactor, sendTimeoutMs = 5_000 } = options;
    this.base = { bootstrapBrokers: brokers, clientId, connectTimeout: 3_000, timeout: 10_000 };
    this.admin = new PlatformaticAdmin(this.base, replicationFactor);
    this.producers = new PlatformaticProducers(this.base, sendTimeoutMs);
  }

  ensureTopics(topics: readonly string[]): Promise<void> {
    return this.admin.ensureTopics(topics);
  }

  async publish(messages: readonly EventMessage[]): Promise<Published> {
    const acknowledged: EventMessage[] = [];
    let failure: unknown;
    try {
      if (this.closed) throw new Error('The transport is closed');
      const shares = new Map<string, { partition: number; messages: EventMessage[] }>();
      for (const message of messages) {
        const partition = partitionOf(message.key, await this.admin.partitions(message.topic));
        const place = `${message.topic}/${partition}`;
        const share = shares.get(place) ?? { partition, messages: [] };
        shares.set(place, share);
        share.messages.push(message);
      }
      const sends = [...shares].map(([place, share]) =>
        this.inLine(place, async () => {
          for (const chunk of chunksOf(share.messages, sending)) {
            await this.producers.send(share.partition, chunk);
            acknowledged.push(...chunk);
          }
        }).catch((reason: unknown) => void (failure ??= reason)),
      );
      await Promise.all(sends);
    } catch (reason) {
      failure = reason;
    }
    return failure === undefined ? { acknowledged } : { acknowledged, failure };
  }

  async subscribe(group: string, topics: readonly string[], onBatch: OnBatch): Promise<Subscription> {
    if (this.closed) throw new Error('The transport is closed');
    const { logger, sessionTimeoutMs = 10_000 } = this.options;
    const warn = (message: string) => logger.warn(`kafka: ${message}`);
    const plan = { base: this.base, group, topics, onBatch, sessionTimeout: sessionTimeoutMs, warn };
    const subscription = new PlatformaticSubscription(plan, this.admin);
    this.subscriptions.add(subscription);
    return subscription;
  }

  check(): Promise<void> {
    return this.admin.check();
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
    await Promise.all(this.lines.values());
    await this.producers.close();
    await this.admin.close();
  }

  /** One send in flight per partition, also when two publish at once. */
  private inLine(place: string, work: () => Promise<void>): Promise<void> {
    const turn = (this.lines.get(place) ?? Promise.resolve()).then(work);
    this.lines.set(
      place,
      turn.catch(() => {}),
    );
    return turn;
  }
}
