import { setTimeout as pause } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { reasonOf } from '#domain';
import { kafkaClient } from './client.ts';
import type { KafkaOptions } from './options.ts';
import { within } from './within.ts';

const patience = 10_000;
/** From the start and never changed: with another number keys would move. */
const numPartitions = 12;
/** Bodies of commands are 1 MiB at most; an event made of one is larger by its envelope. */
const largestMessage = 2 * 1024 * 1024;

/** What is asked of the cluster beside sending and reading. Connected on first use, and anew after a failure. */
export class KafkaAdmin {
  private current: Promise<{ admin: Admin; destroy(): void }> | undefined;
  private readonly counts = new Map<string, number>();

  constructor(private readonly options: KafkaOptions) {}

  /** kafkajs' own waiting for leaders gives up on clusters that take a moment, so the metadata is asked until they are there. */
  async ensureTopics(topics: readonly string[]): Promise<void> {
    const present = new Set(await this.use((admin) => admin.listTopics()));
    const missing = topics.filter((topic) => !present.has(topic));
    if (missing.length > 0) {
      const wanted = missing.map((topic) => this.topic(topic));
      await this.use((admin) => admin.createTopics({ waitForLeaders: false, topics: wanted }).catch(sayEach));
    }
    const deadline = performance.now() + 3 * patience;
    while (!(await this.haveLeaders(topics))) {
      if (performance.now() > deadline) throw new Error(`No leaders for ${topics.join(', ')}`);
      await pause(50);
    }
  }

  async partitions(topic: string): Promise<number> {
    const known = this.counts.get(topic);
    if (known !== undefined) return known;
    const { topics } = await this.use((admin) => admin.fetchTopicMetadata({ topics: [topic] }));
    const count = topics[0]?.partitions.length ?? 0;
    if (count === 0) throw new Error(`Kafka has no topic ${topic}`);
    this.counts.set(topic, count);
    return count;
  }

  /** Messages the group has not yet done, per topic. */
  lag(group: string, topics: readonly string[]): Promise<Record<string, number>> {
    return this.use(async (admin) => {
      const done = await admin.fetchOffsets({ groupId: group, topics: [...topics] });
      const lags = done.map(async ({ topic, partitions }) => {
        const committed = new Map(partitions.map(({ partition, offset }) => [partition, Number(offset)]));
        const ends = await admin.fetchTopicOffsets(topic);
        const behind = ends.map(({ partition, low, high }) => Number(high) - Math.max(committed.get(partition) ?? 0, Number(low)));
        return [topic, behind.reduce((sum, lag) => sum + lag, 0)] as const;
      });
      return Object.fromEntries(await Promise.all(lags));
    });
  }

  async check(): Promise<void> {
    await this.use((admin) => admin.describeCluster());
  }

  async close(): Promise<void> {
    const last = this.current;
    this.current = undefined;
    const live = await last?.catch(() => undefined);
    await within(patience, 'Disconnecting', live?.admin.disconnect() ?? Promise.resolve()).catch(() => {});
    live?.destroy();
  }

  private topic(topic: string) {
    const { replicationFactor } = this.options;
    const configEntries = [
      { name: 'retention.ms', value: '-1' },
      { name: 'max.message.bytes', value: String(largestMessage) },
    ];
    if (replicationFactor !== undefined && replicationFactor > 2) configEntries.push({ name: 'min.insync.replicas', value: '2' });
    return { topic, numPartitions, configEntries, ...(replicationFactor === undefined ? {} : { replicationFactor }) };
  }

  private async haveLeaders(topics: readonly string[]): Promise<boolean> {
    try {
      const metadata = await this.use((admin) => admin.fetchTopicMetadata({ topics: [...topics] }));
      return metadata.topics.every(({ partitions }) => partitions.length > 0 && partitions.every(({ leader }) => leader >= 0));
    } catch (failure) {
      this.options.logger.debug(`kafka: waiting for leaders: ${reasonOf(failure)}`);
      return false;
    }
  }

  private async use<T>(work: (admin: Admin) => Promise<T>): Promise<T> {
    const lent = (this.current ??= this.open());
    try {
      return await within(
        patience,
        'Asking Kafka',
        lent.then(({ admin }) => work(admin)),
      );
    } catch (failure) {
      if (this.current === lent) this.current = undefined;
      lent.then(
        ({ destroy }) => destroy(),
        () => {},
      );
      throw failure;
    }
  }

  private async open() {
    const { kafka, destroy } = kafkaClient(this.options, patience / 2);
    const admin = kafka.admin();
    try {
      await admin.connect();
      return { admin, destroy };
    } catch (failure) {
      destroy();
      throw failure;
    }
  }
}

/** kafkajs says only that there were errors. */
function sayEach(failure: Error & { errors?: Error[] }): never {
  if (!failure.errors) throw failure;
  throw new Error(failure.errors.map(({ message }) => message).join('; '), { cause: failure });
}
