import { setTimeout as pause } from 'node:timers/promises';
import type { Consumer, EachBatchPayload, TopicPartitionOffset } from 'kafkajs';
import { reasonOf } from '#domain';
import type { OnBatch, ReceivedMessage } from '../../transport.ts';
import { backoff } from '../backoff.ts';
import { chunksOf } from '../chunks.ts';
import { kafkaClient, type KafkaClient } from './client.ts';
import type { KafkaOptions } from './options.ts';
import { receivedOf } from './received.ts';
import { within } from './within.ts';

export interface MemberPlan {
  options: KafkaOptions;
  group: string;
  topics: readonly string[];
  onBatch: OnBatch;
  /** Called whenever the loop turns. */
  onTurn: () => void;
}

/** What the handler gets in one go. */
const handing = { count: 200, bytes: 4_000_000 };
/** Each takes a connection of the database while it is handled; the rest of the pool is for commands. */
const partitionsAtOnce = 4;
/** How long a rejoining member waits for the others to finish their chunk. */
const rebalanceTimeout = 30_000;
/** A broker answers a fetch as soon as there is anything; this is how long it holds an empty one, and so how long closing may take. */
const maxWaitTimeInMs = 250;
const requestTimeout = 10_000;
/** An offset is a hint, because a consumer's own database knows its position: what comes again after a crash is dropped by it. */
const commitInterval = 1_000;

/** One kafkajs consumer, from joining the group until it leaves or crashes; it never comes back to life by itself. */
export class GroupMember {
  private readonly client: KafkaClient;
  private readonly consumer: Consumer;
  private readonly heartbeatInterval: number;
  private readonly failedAttempts = new Map<string, number>();
  private readonly leaving = new AbortController();
  /** Done and not yet committed, by topic and partition. */
  private readonly done = new Map<string, TopicPartitionOffset>();
  private generation = 0;
  private handling = 0;
  private turned = Date.now();
  /** When each broker last answered a fetch: kafkajs has a loop for each, and one may stand still while the others turn. */
  private readonly fetched = new Map<number, number>();

  constructor(private readonly plan: MemberPlan) {
    const sessionTimeout = plan.options.sessionTimeoutMs ?? 10_000;
    this.heartbeatInterval = Math.min(1_000, sessionTimeout / 5);
    this.client = kafkaClient(plan.options, requestTimeout);
    this.consumer = this.client.kafka.consumer({
      groupId: plan.group,
      sessionTimeout,
      rebalanceTimeout,
      heartbeatInterval: this.heartbeatInterval,
      maxWaitTimeInMs,
      minBytes: 1,
      maxBytesPerPartition: 1_048_576,
      maxBytes: 5_000_000,
      allowAutoTopicCreation: false,
      retry: { retries: 5, restartOnFailure: async () => false },
    });
  }

  /** Resolves after `leave`, rejects when the consumer has crashed. */
  async run(onJoined: () => void): Promise<void> {
    const { CRASH, FETCH, GROUP_JOIN } = this.consumer.events;
    const crash = new Promise<never>((_, reject) => this.consumer.on(CRASH, ({ payload }) => reject(payload.error)));
    crash.catch(() => {});
    this.consumer.on(FETCH, ({ payload }) => {
      this.fetched.set(payload.nodeId, Date.now());
      this.turn();
    });
    this.consumer.on(GROUP_JOIN, () => {
      this.generation++;
      this.done.clear();
      this.fetched.clear();
      this.turn();
      onJoined();
    });
    const stall = this.watchForStall();
    // A fault of the membership shows in the next heartbeat; what is not committed stays to be.
    const committing = setInterval(() => void this.commit().catch(() => {}), commitInterval);
    try {
      await Promise.race([crash, stall.promise, this.consume(), this.left()]);
    } finally {
      clearInterval(stall.timer);
      clearInterval(committing);
      await this.disconnect();
    }
  }

  leave(): void {
    this.leaving.abort();
  }

  private async consume(): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [...this.plan.topics], fromBeginning: true });
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: partitionsAtOnce,
      eachBatch: (payload) => this.take(payload),
    });
    // It goes on in the background, until the crash or the end.
    await this.left();
  }

  private async take(payload: EachBatchPayload): Promise<void> {
    const { batch, isRunning, resolveOffset, commitOffsetsIfNecessary, heartbeat } = payload;
    const { topic, partition } = batch;
    const { generation } = this;
    for (const chunk of chunksOf(receivedOf(batch), handing)) {
      if (!isRunning() || this.leaving.signal.aborted || generation !== this.generation) return;
      if (!(await this.hand(chunk, payload))) return;
      // After a rebalance in between, the partition may be another's: its offset is no longer ours to say.
      if (generation !== this.generation) return;
      const last = chunk.at(-1)!.offset;
      const offset = String(BigInt(last) + 1n);
      resolveOffset(last);
      // One that leaves is asked for no more commits: kafkajs drops them without a word.
      if (this.leaving.signal.aborted) await commitOffsetsIfNecessary({ topics: [{ topic, partitions: [{ partition, offset }] }] });
      else this.done.set(`${topic}/${partition}`, { topic, partition, offset });
      this.turn();
      await heartbeat();
    }
  }

  /** When the handler rejects, the partition is left out for a while and then fetched again from there; the others flow on. */
  private async hand(chunk: ReceivedMessage[], { batch, heartbeat, pause: pausePartition }: EachBatchPayload): Promise<boolean> {
    const place = `${batch.topic}/${batch.partition}`;
    // A fault of the membership shows again when the offset is committed.
    const beating = setInterval(() => void heartbeat().catch(() => {}), this.heartbeatInterval);
    this.handling++;
    try {
      await this.plan.onBatch(chunk);
      this.failedAttempts.delete(place);
      return true;
    } catch (failure) {
      const attempts = this.failedAttempts.get(place) ?? 0;
      this.failedAttempts.set(place, attempts + 1);
      const { group, options } = this.plan;
      options.logger.warn(`kafka: ${group} could not take ${place} from offset ${chunk[0]?.offset}, will try again: ${reasonOf(failure)}`);
      const resume = pausePartition();
      setTimeout(resume, backoff(attempts)).unref();
      return false;
    } finally {
      clearInterval(beating);
      this.handling--;
      this.turn();
    }
  }

  private turn(): void {
    this.turned = Date.now();
    this.plan.onTurn();
  }

  /** Rejects when kafkajs has neither fetched, from one broker or all, nor crashed for so long that it never will. */
  private watchForStall(): { promise: Promise<never>; timer: NodeJS.Timeout } {
    const limit = 2 * rebalanceTimeout;
    const { promise, reject } = Promise.withResolvers<never>();
    const check = () =>
      this.handling === 0 &&
      Date.now() - Math.min(this.turned, ...this.fetched.values()) > limit &&
      reject(new Error(`no turn for ${limit} ms`));
    return { promise, timer: setInterval(check, 1_000) };
  }

  private left(): Promise<void> {
    const { signal } = this.leaving;
    return new Promise((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  private async commit(): Promise<void> {
    const done = [...this.done];
    if (done.length === 0) return;
    await this.consumer.commitOffsets(done.map(([, offset]) => offset));
    for (const [place, offset] of done) if (this.done.get(place) === offset) this.done.delete(place);
  }

  /** What is in flight is finished and remembered first. */
  private async disconnect(): Promise<void> {
    // As long as it is a member. What is in flight commits when it is done.
    if (this.leaving.signal.aborted) await within(requestTimeout, 'Committing', this.commit()).catch(() => {});
    const leaving = this.consumer.disconnect().catch(() => {});
    while (this.handling > 0) await pause(20);
    await within(requestTimeout, 'Leaving', leaving).catch(() => {});
    this.client.destroy();
  }
}
