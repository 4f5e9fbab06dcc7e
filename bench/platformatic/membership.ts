import { setTimeout as pause } from 'node:timers/promises';
import { Consumer, stringDeserializers, type BaseOptions, type Message, type MessagesStream } from '@platformatic/kafka';
import type { OnBatch, ReceivedMessage } from '#events';
import { backoff } from '../../libs/events/src/transports/backoff.ts';
import { chunksOf } from '../../libs/events/src/transports/chunks.ts';

type TextMessage = Message<string, string, string, string>;

export interface MembershipPlan {
  base: BaseOptions;
  group: string;
  topics: readonly string[];
  onBatch: OnBatch;
  sessionTimeout: number;
  onTurn(): void;
  warn(message: string): void;
}

/** The messages of one partition that wait, and whether some of it are with the handler. */
interface Line {
  topic: string;
  partition: number;
  waiting: TextMessage[];
  busy: boolean;
  attempts: number;
  resting: boolean;
}

const handing = { count: 200, bytes: 4_000_000 };
const partitionsAtOnce = 4;
/** More than this need not wait in memory. */
const enough = 4_000;
const earliest = -2n;

/** One consumer, from joining the group until it leaves or fails. */
export class PlatformaticMembership {
  private readonly consumer: Consumer<string, string, string, string>;
  private stream: MessagesStream<string, string, string, string> | undefined;
  private readonly lines = new Map<string, Line>();
  /** The offset that must come next, per partition; what comes before that is known has been fetched for an assignment that is over. */
  private expected: Map<string, bigint> | undefined;
  private generation = 0;
  private handling = 0;
  private waiting = 0;
  private leaving = false;
  private readonly failed = Promise.withResolvers<never>();
  private readonly left = Promise.withResolvers<void>();

  constructor(private readonly plan: MembershipPlan) {
    this.failed.promise.catch(() => {});
    this.consumer = new Consumer({
      ...plan.base,
      groupId: plan.group,
      deserializers: stringDeserializers,
      sessionTimeout: plan.sessionTimeout,
      rebalanceTimeout: 30_000,
      heartbeatInterval: Math.min(1_000, plan.sessionTimeout / 5),
      minBytes: 1,
      maxBytes: 5_000_000,
      maxBytesPerPartition: 1_048_576,
      maxWaitTime: 250,
      autocommit: false,
      retries: 5,
      retryDelay: 200,
    });
  }

  /** Resolves after `leave`, rejects when it can't go on. */
  async run(onJoined: () => void): Promise<void> {
    try {
      await Promise.race([this.failed.promise, this.left.promise, this.consume(onJoined)]);
    } finally {
      this.leaving = true;
      await this.disconnect();
    }
  }

  leave(): void {
    this.leaving = true;
    this.left.resolve();
  }

  private async consume(onJoined: () => void): Promise<void> {
    const { consumer, plan } = this;
    // A rejoining that fails comes this way, also while it is being closed.
    consumer.on('error', (error: Error) => this.failed.reject(error));
    consumer.on('consumer:heartbeat:end', () => plan.onTurn());
    consumer.on('consumer:group:join', () => {
      this.begin();
      onJoined();
    });
    this.stream = await consumer.consume({ topics: [...plan.topics], mode: 'committed', fallbackMode: 'earliest' });
    this.stream.on('error', (error) => this.failed.reject(error));
    this.stream.on('fetch', () => plan.onTurn());
    this.stream.on('data', (message) => this.arrive(message));
    this.begin();
    await this.left.promise;
  }

  /** After each joining: what waited is dropped, and where each partition goes on is asked. */
  private begin(): void {
    const generation = ++this.generation;
    for (const line of this.lines.values()) line.waiting = [];
    this.waiting = 0;
    this.expected = undefined;
    this.stream?.pause();
    this.positions().then(
      (expected) => {
        if (generation !== this.generation || !this.stream) return;
        this.expected = expected;
        this.stream.resume();
      },
      (error: unknown) => this.failed.reject(error),
    );
  }

  private async positions(): Promise<Map<string, bigint>> {
    const { consumer } = this;
    const topics = (consumer.assignments ?? []).map(({ topic, partitions }) => ({ topic, partitions: [...partitions] }));
    if (topics.length === 0) return new Map();
    const committed = await consumer.listCommittedOffsets({ topics });
    const first = await consumer.listOffsets({ topics: topics.map(({ topic }) => topic), timestamp: earliest });
    const positionOf = (topic: string, partition: number) => {
      const offset = committed.get(topic)?.[partition] ?? -1n;
      return offset >= 0n ? offset : (first.get(topic)?.[partition] ?? 0n);
    };
    return new Map(
      topics.flatMap(({ topic, partitions }) => partitions.map((each) => [`${topic}/${each}`, positionOf(topic, each)] as const)),
    );
  }

  private arrive(message: TextMessage): void {
    const { topic, partition, offset } = message;
    const place = `${topic}/${partition}`;
    const expected = this.expected?.get(place);
    if (expected === undefined || offset < expected) return;
    // It goes on after what a fetch brought that was under way at the rebalance, and what lies between would be lost.
    if (offset > expected) return this.failed.reject(new Error(`${place} went on at ${offset} instead of ${expected}`));
    this.expected!.set(place, offset + 1n);
    let line = this.lines.get(place);
    if (!line) this.lines.set(place, (line = { topic, partition, waiting: [], busy: false, attempts: 0, resting: false }));
    line.waiting.push(message);
    if (++this.waiting > enough) this.stream!.pause();
    // Once all that came with it are here.
    if (line.waiting.length === 1) setImmediate(() => this.next());
  }

  private next(): void {
    for (const line of this.lines.values()) {
      if (this.leaving || this.handling >= partitionsAtOnce) return;
      if (!line.busy && !line.resting && line.waiting.length > 0) void this.handle(line);
    }
  }

  private async handle(line: Line): Promise<void> {
    const { generation } = this;
    line.busy = true;
    this.handling++;
    try {
      const [batch] = chunksOf(line.waiting.slice(0, handing.count).map(receivedOf), handing);
      await this.take(line, batch!, generation);
    } catch (error) {
      this.failed.reject(error);
    } finally {
      line.busy = false;
      this.handling--;
      this.plan.onTurn();
      if (this.waiting < enough / 2 && this.expected && !this.leaving) this.stream?.resume();
      // The others' turn comes first.
      this.lines.delete(`${line.topic}/${line.partition}`);
      this.lines.set(`${line.topic}/${line.partition}`, line);
      this.next();
    }
  }

  private async take(line: Line, batch: readonly ReceivedMessage[], generation: number): Promise<void> {
    const { topic, partition } = line;
    try {
      await this.plan.onBatch(batch);
      line.attempts = 0;
    } catch (error) {
      this.plan.warn(`${this.plan.group} could not take ${topic}/${partition} from ${batch[0]!.offset}, will try again: ${String(error)}`);
      line.resting = true;
      setTimeout(() => {
        line.resting = false;
        this.next();
      }, backoff(line.attempts++)).unref();
      return;
    }
    // After a rebalance in between, the partition may be another's: its offset is no longer ours to say.
    if (generation !== this.generation) return;
    const last = line.waiting[batch.length - 1]!;
    line.waiting = line.waiting.slice(batch.length);
    this.waiting -= batch.length;
    try {
      await this.consumer.commit({ offsets: [{ topic, partition, offset: last.offset + 1n, leaderEpoch: last.leaderEpoch }] });
    } catch (error) {
      if (generation === this.generation) throw error;
    }
  }

  /** What is in flight is finished and remembered first. */
  private async disconnect(): Promise<void> {
    while (this.handling > 0) await pause(5);
    await Promise.race([this.stream?.close().catch(() => {}), pause(2_000)]);
    await Promise.race([this.consumer.close(true).catch(() => {}), pause(5_000)]);
  }
}

const receivedOf = ({ topic, partition, offset, key, value, headers }: TextMessage): ReceivedMessage => ({
  topic,
  partition,
  offset: String(offset),
  key: key ?? '',
  value: value ?? '',
  headers: Object.fromEntries(headers),
});
