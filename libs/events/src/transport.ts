/** An event as it travels: CloudEvents 1.0 in binary mode, headers `ce_*`, the data as the exact text that was appended. */
export interface EventMessage {
  readonly topic: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface ReceivedMessage extends EventMessage {
  readonly partition: number;
  /** Position in the partition, counted from 0; a decimal, for Kafka's are 64 bits wide. */
  readonly offset: string;
}

/** What came of a publish. Of each key, `acknowledged` holds a prefix of what was given: a later event never stands without the earlier. */
export interface Published {
  readonly acknowledged: readonly EventMessage[];
  /** Why the others are not there; they are sent again by the next publish. */
  readonly failure?: unknown;
}

/**
 * Takes messages of one partition in offset order. It may be called for several partitions at once, never twice at once for one.
 * The transport remembers the batch as done once the promise has resolved; when it rejects, the same messages come again.
 */
export type OnBatch = (batch: readonly ReceivedMessage[]) => Promise<void>;

export interface Subscription {
  /** Messages not yet done, per topic. */
  lag(): Promise<Record<string, number>>;
  /** When the loop last turned, milliseconds since the epoch: liveness. */
  heartbeat(): number;
  /** Stops fetching, waits for what is in flight, remembers it, leaves the group. */
  close(): Promise<void>;
}

/** The port that Kafka, or the log in PostgreSQL, stands behind. Narrow on purpose: another client must fit too. */
export abstract class EventTransport {
  /** Creates what is missing of the given topics (idempotent). */
  abstract ensureTopics(topics: readonly string[]): Promise<void>;
  /** Sends each key's messages in order and waits until they are safe (Kafka: on all in-sync replicas). Never rejects: see `Published`. */
  abstract publish(messages: readonly EventMessage[]): Promise<Published>;
  /** A group reads every message of its topics from the beginning, each partition by one member at a time. */
  abstract subscribe(group: string, topics: readonly string[], onBatch: OnBatch): Promise<Subscription>;
  /** Rejects when the log can't be reached: readiness. */
  abstract check(): Promise<void>;
  abstract close(): Promise<void>;
}
