/** A way for the events of a topic into a database, each with its effect once. */
export interface ConsumerVariant {
  name: string;
  /** So many of the topic's events; the slow get fewer, or a run would take an hour. */
  share: number;
  /** Reads as a new group from the beginning: the milliseconds between the first event that came and the last that was committed. */
  consume(count: number): Promise<number>;
  close(): Promise<void>;
}

export interface ConsumerPlan {
  brokers: string[];
  topic: string;
  /** A database of its own. */
  database(): Promise<string>;
}
