import { EventTransport, type EventMessage, type OnBatch, type Published, type Subscription } from '../../transport.ts';
import { chunksOf } from '../chunks.ts';
import { KafkaAdmin } from './admin.ts';
import type { KafkaOptions } from './options.ts';
import { partitionOf } from './partition.ts';
import { Producers } from './producers.ts';
import { orRefused, sayRefusalOnce } from './refused.ts';
import { KafkaSubscription } from './subscription.ts';

interface Bound {
  topic: string;
  partition: number;
  messages: EventMessage[];
}

/** A batch of one partition: brokers refuse more than 1 MiB in one unless the topic allows it. */
const sending = { count: 500, bytes: 900_000 };

/** Apache Kafka behind the port, through kafkajs and around its faults (see `Producers`). */
export class KafkaTransport extends EventTransport {
  private readonly options: KafkaOptions;
  private readonly admin: KafkaAdmin;
  private readonly producers: Producers;
  private readonly subscriptions = new Set<KafkaSubscription>();
  private readonly lines = new Map<string, Promise<unknown>>();
  private closed = false;

  constructor(given: KafkaOptions) {
    super();
    const options = (this.options = { ...given, logger: sayRefusalOnce(given.logger) });
    this.admin = new KafkaAdmin(options);
    this.producers = new Producers(options, options.sendTimeoutMs ?? 5_000);
  }

  ensureTopics(topics: readonly string[]): Promise<void> {
    return this.admin.ensureTopics(topics);
  }

  async publish(messages: readonly EventMessage[]): Promise<Published> {
    const acknowledged: EventMessage[] = [];
    let failure: unknown;
    try {
      if (this.closed) throw new Error('The transport is closed');
      const bound = await this.byPartition(messages);
      const partitions = bound.map((share) =>
        this.inLine(`${share.topic}/${share.partition}`, () => this.sendInOrder(share, acknowledged)).catch((reason: unknown) => {
          failure ??= reason;
        }),
      );
      await Promise.all(partitions);
    } catch (reason) {
      failure = reason;
    }
    return failure === undefined ? { acknowledged } : { acknowledged, failure };
  }

  async subscribe(group: string, topics: readonly string[], onBatch: OnBatch): Promise<Subscription> {
    if (this.closed) throw new Error('The transport is closed');
    const subscription = new KafkaSubscription({ options: this.options, admin: this.admin, group, topics, onBatch });
    this.subscriptions.add(subscription);
    subscription.start();
    return subscription;
  }

  check(): Promise<void> {
    return this.admin.check().catch((failure: unknown) => Promise.reject(orRefused(failure)));
  }

  async close(): Promise<void> {
    this.closed = true;
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
    await Promise.all(this.lines.values());
    await this.producers.close();
    await this.admin.close();
  }

  private async byPartition(messages: readonly EventMessage[]): Promise<Bound[]> {
    const shares = new Map<string, Bound>();
    for (const message of messages) {
      const { topic } = message;
      const partition = partitionOf(message.key, await this.admin.partitions(topic));
      const place = `${topic}/${partition}`;
      const share = shares.get(place) ?? { topic, partition, messages: [] };
      shares.set(place, share);
      share.messages.push(message);
    }
    return [...shares.values()];
  }

  /** What follows a failed send waits for the next publish. */
  private async sendInOrder({ topic, partition, messages }: Bound, acknowledged: EventMessage[]): Promise<void> {
    for (const chunk of chunksOf(messages, sending)) {
      const records = chunk.map(({ key, value, headers }) => ({ key, value, headers: { ...headers } }));
      await this.producers.send(topic, partition, records);
      acknowledged.push(...chunk);
    }
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
