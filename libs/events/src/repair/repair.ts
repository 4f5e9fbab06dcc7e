import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { messageOf } from '#domain';
import { fromMessage, type ReceivedEvent } from '../envelope.ts';
import type { EventLog } from '../event-log.ts';
import { dropPointers } from '../publishing/outbox.ts';
import { acquireLease, breakLease, releaseLease } from '../publishing/relay-lease.ts';
import type { ReceivedMessage } from '../transport.ts';
import { restoredSubjects, type RestoredSubject } from './restored.ts';
import { skippedBy, type Skipped } from './skipped.ts';
import { insertRestored, keptAt, keyGaps, placeOf, raiseKeys, sayGap } from './stored.ts';
import { TopicOrder } from './topic-order.ts';

export interface RepairOptions {
  service: string;
  topic: string;
  /** The consumer that reads the topics under the group named after the service. */
  consumer: string;
  /** Does everything and rolls it back. */
  dryRun?: boolean;
  /** Goes on though the relay's lease is held: for a lease that is known to be a dead process's. */
  force?: boolean;
  /** Called after each batch of the topic, with the messages read so far. */
  onProgress?: (messages: number) => void;
}

/** One sequence, two events: the database went on writing before it was repaired. */
export interface Conflict {
  key: string;
  sequence: number;
  database: string;
  topic: string;
}

export interface Repaired {
  /** Messages in the topic. */
  messages: number;
  /** Events read back into `event`. */
  restored: number;
  /** Keys whose `event_key` was raised. */
  raised: number;
  /** Outbox pointers dropped: their events are in the topic. */
  dropped: number;
  /** In the topic behind another event with their sequence: no consumer has taken them. */
  shadowed: Conflict[];
  /** Offsets of messages in the topic that are no event. */
  malformed: string[];
  /** Why consumers were set back: what they had passed and the database does not know. */
  skipped: Skipped[];
  /** Everything that this and earlier repairs have read back, by aggregate. */
  subjects: RestoredSubject[];
}

/** Told in full. */
const most = 100;

/**
 * Mends a database that was restored to a point in time: it is behind its own topic, and behind what its consumers have committed. Reads
 * the topic back into `event`, then sets the consumers back. The reading is one transaction that holds the relay's lease and `event_key`:
 * no service can slip between, and an interrupted repair has done nothing. Doing it again changes nothing. Throws `RepairRefused`.
 */
export async function repair(source: DataSource, log: EventLog, options: RepairOptions): Promise<Repaired> {
  const { service, consumer, dryRun = false } = options;
  const members = await log.members(service);
  if (members > 0)
    throw refuse(
      `the consumers of ${service} are running (${members} in its group): stop the service first, or wait 10 s after it has died`,
    );
  const repaired = await inTransaction(source, dryRun, (sql) => readBack(sql, log, options));
  const skipped = await skippedBy(sqlOf(source), log, service, consumer);
  const topics = skipped.map(({ topic }) => topic);
  if (!dryRun && topics.length > 0) await log.rewind(service, topics);
  return { ...repaired, skipped };
}

/** Nothing was changed; the message says why, in several lines where there is more to tell. */
export class RepairRefused extends Error {
  override readonly name = 'RepairRefused';
}

const refuse = (why: string) => new RepairRefused(why);

class RolledBack extends Error {}

/** As long as it takes: the topic is read meanwhile. */
async function inTransaction<T>(source: DataSource, dryRun: boolean, work: (sql: Sql) => Promise<T>): Promise<T> {
  let result: T | undefined;
  await source
    .transaction(async (em) => {
      const sql = sqlOf(em);
      for (const limit of ['transaction_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout'])
        await sql.query(`SET LOCAL ${limit} = 0`);
      await sql.query(`SET LOCAL lock_timeout = '10s'`);
      result = await work(sql);
      if (dryRun) throw new RolledBack();
    })
    .catch((failure: unknown) => {
      if (!(failure instanceof RolledBack)) throw failure;
    });
  return result as T;
}

async function readBack(sql: Sql, log: EventLog, options: RepairOptions): Promise<Omit<Repaired, 'skipped'>> {
  const { service, topic, force = false, onProgress } = options;
  if (force) await breakLease(sql, service);
  // Taken in this transaction: a relay that starts meanwhile waits for the row, and appending waits for event_key.
  const lease = await acquireLease(sql, service, randomUUID(), 60);
  if (!lease) throw refuse(`a relay of ${service} holds the lease: stop the service, or wait 5 s after it has died`);
  await sql.query('LOCK TABLE event_key IN EXCLUSIVE MODE');
  const reading = new ReadingBack(sql);
  await log.read(topic, async (batch) => {
    await reading.take(batch);
    onProgress?.(reading.messages);
  });
  const { conflicts, conflictCount } = reading;
  if (conflictCount > 0) {
    const told = conflicts.map(
      ({ key, sequence, ...ids }) => `${key}@${sequence}: the topic has ${ids.topic}, the database ${ids.database}`,
    );
    throw refuse(
      [
        `${conflictCount} sequences were used twice, because the database went on writing before it was repaired; nothing was changed`,
        ...told,
      ].join('\n'),
    );
  }
  const keys = [...reading.order.last.keys()];
  const raised = await raiseKeys(sql, keys);
  const gaps = await keyGaps(sql);
  if (gaps.length > 0)
    throw refuse(
      [
        `${gaps.length} keys would have gaps, so topic and database do not belong together; nothing was changed`,
        ...gaps.slice(0, most).map(sayGap),
      ].join('\n'),
    );
  await releaseLease(sql, lease);
  const { messages, restored, dropped, shadowed, malformed } = reading;
  return { messages, restored, raised, dropped, shadowed, malformed, subjects: await restoredSubjects(sql) };
}

/** Takes the topic batch by batch: what is in memory is a number per key. */
class ReadingBack {
  readonly order = new TopicOrder();
  readonly conflicts: Conflict[] = [];
  readonly shadowed: Conflict[] = [];
  readonly malformed: string[] = [];
  conflictCount = 0;
  messages = 0;
  restored = 0;
  dropped = 0;

  constructor(private readonly sql: Sql) {}

  async take(batch: readonly ReceivedMessage[]): Promise<void> {
    this.messages += batch.length;
    const events = batch.flatMap((message) => this.eventOf(message));
    const kept = await keptAt(this.sql, events);
    const missing: ReceivedEvent[] = [];
    for (const event of events) {
      const first = this.order.isFirst(event);
      const there = kept.get(placeOf(event));
      if (!there) {
        missing.push(event);
        kept.set(placeOf(event), event);
      } else if (there.id !== event.id) this.differ(event, there.id, first);
      else if (first && (there.data !== event.data || there.type !== event.type))
        this.differ(event, `${there.id} with another text`, first);
    }
    if (missing.length > 0) await insertRestored(this.sql, missing);
    this.restored += missing.length;
    this.dropped += await dropPointers(
      this.sql,
      events.map(({ id }) => id),
    );
  }

  private eventOf(message: ReceivedMessage): ReceivedEvent[] {
    try {
      return [fromMessage(message)];
    } catch (error) {
      this.malformed.push(`${message.partition}/${message.offset}: ${messageOf(error)}`);
      return [];
    }
  }

  private differ({ key, sequence, id }: ReceivedEvent, database: string, first: boolean): void {
    const conflict = { key, sequence, database, topic: id };
    if (!first) return void this.shadowed.push(conflict);
    this.conflictCount++;
    if (this.conflicts.length < most) this.conflicts.push(conflict);
  }
}
