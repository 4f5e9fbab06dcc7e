import { EventTransport, type EventMessage, type OnBatch, type Published, type Subscription } from '../../transport.ts';
import { chunksOf } from '../chunks.ts';
import { KafkaAdmin } from './admin.ts';
import type { KafkaOptions } from './options.ts';
import { partitionOf } from './partition.ts';
import { manyPartitions, onePartition, Producers } from './producers.ts';
import { orRefused, sayRefusalOnce } from './refused.ts';
import { KafkaSubscription } from './subscription.ts';

/** A batch of one partition: brokers refuse more than 1 MiB in one unless the topic allows it. */
const sending = { count: 500, bytes: 900_000 };

/** Apache Kafka behind the port, through kafkajs and around its faults (see `Producers` and `onePartition`). */
export class KafkaTransport extends EventTransport {
  private readonly options: KafkaOptions;
  private readonly admin: KafkaAdmin;
  private readonly together: Producers;
  private readonly alone: Producers;
  /** Partitions that have answered on their own since the last failure of many together. */
  private readonly answering = new Set<string>();
  private readonly subscriptions = new Set<KafkaSubscription>();
  private readonly lines = new Map<string, Promise<unknown>>();
  private closed = false;

  constructor(given: KafkaOptions) {
    super();
    const options = (this.options = { ...given, logger: sayRefusalOnce(given.logger) });
    this.admin = new KafkaAdmin(options);
    const timeout = options.sendTimeoutMs ?? 5_000;
    this.together = new Producers(options, timeout / 2, manyPartitions);
    this.alone = new Producers(options, timeout, onePartition(timeout));
  }

  ensureTopics(topics: readonly string[]): Promise<void> {
    return this.admin.ensureTopics(topics);
  }

  async publish(messages: readonly EventMessage[]): Promise<Published> {
    const acknowledged: EventMessage[] = [];
    let failure: unknown;
    try {
      if (this.closed) throw new Error('The transport is closed');
      const shares = await this.byPartition(messages);
      await this.inLine(
        shares.map(({ place }) => place),
        () => this.sendAll(shares, acknowledged),
      );
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
    await Promise.all([this.together.close(), this.alone.close()]);
    await this.admin.close();
  }

  private async byPartition(messages: readonly EventMessage[]): Promise<Waiting[]> {
    const shares: Waiting[] = [];
    for (const [topic, all] of Map.groupBy(messages, (message) => message.topic)) {
      const partitions = await this.admin.partitions(topic);
      for (const [partition, those] of Map.groupBy(all, ({ key }) => partitionOf(key, partitions)))
        shares.push({ topic, partition, place: `${topic}/${partition}`, chunks: chunksOf(those, sending) });
    }
    return shares;
  }

  private sendAll(shares: readonly Waiting[], acknowledged: EventMessage[]): Promise<void> {
    const answering = shares.filter(({ place }) => this.answering.has(place));
    const others = shares.filter(({ place }) => !this.answering.has(place));
    return allOf([this.sendTogether(answering, acknowledged), ...others.map((share) => this.sendAlone(share, acknowledged))]);
  }

  /**
   * A chunk of each partition in one send, as long as there are any. When one fails, each of its chunks may have been written: all of them
   * are sent again, each on its own. A consumer knows by the sequence what it has had. Until they have answered so, partitions stay on
   * their own: those of a broker that hangs keep no others waiting.
   */
  private async sendTogether(shares: readonly Waiting[], acknowledged: EventMessage[]): Promise<void> {
    for (let left = shares; left.length > 0; left = left.filter(({ chunks }) => chunks.length > 0)) {
      try {
        await this.together.send(left.map(({ topic, partition, chunks }) => ({ topic, partition, messages: chunks[0]! })));
      } catch (failure) {
        this.options.logger.debug(`kafka: sends to each partition on its own: ${String(failure)}`);
        this.answering.clear();
        return allOf(left.map((share) => this.sendAlone(share, acknowledged)));
      }
      for (const { chunks } of left) acknowledged.push(...chunks.shift()!);
    }
  }

  /** What follows a failed send waits for the next publish. */
  private async sendAlone({ topic, partition, place, chunks }: Waiting, acknowledged: EventMessage[]): Promise<void> {
    for (const chunk of chunks) {
      await this.alone.send([{ topic, partition, messages: chunk }]);
      this.answering.add(place);
      acknowledged.push(...chunk);
    }
  }

  /** One send in flight per partition, also when two publish at once. */
  private inLine<T>(places: readonly string[], work: () => Promise<T>): Promise<T> {
    const turn = Promise.all(places.map((place) => this.lines.get(place) ?? Promise.resolve())).then(work);
    const over = turn.then(
      () => {},
      () => {},
    );
    for (const place of places) this.lines.set(place, over);
    return turn;
  }
}

interface Waiting {
  topic: string;
  partition: number;
  place: string;
  /** Not yet acknowledged, in their order. */
  chunks: EventMessage[][];
}

/** Resolves or rejects once all have. */
async function allOf(works: readonly Promise<void>[]): Promise<void> {
  const failed = (await Promise.allSettled(works)).find((work) => work.status === 'rejected');
  if (failed) throw failed.reason;
}
