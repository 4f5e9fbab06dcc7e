import { setTimeout as pause } from 'node:timers/promises';
import { Admin, type BaseOptions } from '@platformatic/kafka';
import { partitions } from '#contracts';

const patience = 30_000;
const latest = -1n;
/** As the transport in production makes them. */
const configs = [
  { name: 'retention.ms', value: '-1' },
  { name: 'max.message.bytes', value: String(2 * 1024 * 1024) },
];

/** What is asked of the cluster beside sending and reading. */
export class PlatformaticAdmin {
  private readonly admin: Admin;
  private readonly counts = new Map<string, number>();

  constructor(
    base: BaseOptions,
    private readonly replicationFactor = -1,
  ) {
    this.admin = new Admin({ ...base, retries: 2 });
  }

  async ensureTopics(topics: readonly string[]): Promise<void> {
    const present = new Set(await this.admin.listTopics());
    const missing = topics.filter((topic) => !present.has(topic));
    // Another may be faster; whether they are there is what counts.
    if (missing.length > 0)
      await this.admin.createTopics({ topics: missing, partitions, replicas: this.replicationFactor, configs }).catch(() => {});
    for (const until = Date.now() + patience; !(await this.haveLeaders(topics)); await pause(50))
      if (Date.now() > until) throw new Error(`No leaders for ${topics.join(', ')}`);
  }

  async partitions(topic: string): Promise<number> {
    const known = this.counts.get(topic);
    if (known !== undefined) return known;
    const { topics } = await this.admin.metadata({ topics: [topic], forceUpdate: true });
    const count = topics.get(topic)?.partitionsCount ?? 0;
    if (count === 0) throw new Error(`Kafka has no topic ${topic}`);
    this.counts.set(topic, count);
    return count;
  }

  async lag(group: string, topics: readonly string[]): Promise<Record<string, number>> {
    const committed = new Map<string, bigint>();
    for (const { topics: known } of await this.admin.listConsumerGroupOffsets({ groups: [group] }))
      for (const { name, partitions } of known)
        for (const { partitionIndex, committedOffset } of partitions) committed.set(`${name}/${partitionIndex}`, committedOffset);
    const asked = topics.map(async (name) => {
      const all = Array.from({ length: await this.partitions(name) }, (_, partitionIndex) => ({ partitionIndex, timestamp: latest }));
      return { name, partitions: all };
    });
    const ends = await this.admin.listOffsets({ topics: await Promise.all(asked) });
    const behind = (name: string, partition: number, end: bigint) => {
      const done = committed.get(`${name}/${partition}`) ?? 0n;
      return Number(end - (done < 0n ? 0n : done));
    };
    return Object.fromEntries(
      ends.map(({ name, partitions: all }) => [name, all.reduce((sum, each) => sum + behind(name, each.partitionIndex, each.offset), 0)]),
    );
  }

  async check(): Promise<void> {
    await this.admin.listTopics();
  }

  async close(): Promise<void> {
    await this.admin.close().catch(() => {});
  }

  private async haveLeaders(topics: readonly string[]): Promise<boolean> {
    try {
      const metadata = await this.admin.metadata({ topics: [...topics], forceUpdate: true });
      return topics.every((topic) => metadata.topics.get(topic)?.partitions.every(({ leader }) => leader >= 0) ?? false);
    } catch {
      return false;
    }
  }
}
