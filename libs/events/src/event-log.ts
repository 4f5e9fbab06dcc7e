import type { OnBatch } from './transport.ts';

/** Offsets that a group has committed: the next one that it would read, by partition. */
export type Committed = ReadonlyMap<number, bigint>;

/** The beginning of the groups under which b40-admin reads for a service: what a broker's rights are given for. */
export const adminGroup = (service: string): string => `b40-admin-${service}`;

/** What an operator asks of the log beside the port of the services: to read all of it, and to set a group back. */
export interface EventLog {
  /**
   * Every message of a topic from the beginning up to the end as it is at the call, each partition in its order, one batch at a time. A
   * batch is of one partition. Leaves nothing behind.
   */
  read(topic: string, onBatch: OnBatch): Promise<void>;
  /** What the group has committed, by topic; topics that it never read are not in it. */
  committed(group: string): Promise<ReadonlyMap<string, Committed>>;
  /** How many members the group has at the moment: a running service has some. */
  members(group: string): Promise<number>;
  /** The group, which must have no members, reads these topics from the beginning when it comes again. */
  rewind(group: string, topics: readonly string[]): Promise<void>;
  close(): Promise<void>;
}
