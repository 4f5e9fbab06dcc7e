import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { DataOf, EventType } from '#contracts';
import { toMessage, type StoredEvent } from '#events';
import { meetings } from '#meetings';
import { membership } from '#membership';
import { notifications } from '#notifications';
import { migrationsOf } from '#service';
import { ledgerTable, testDatabase, type TestDatabase } from '#testing';
import { workingGroups } from '#working-groups';
import { readers, takeSnapshot, type Snapshot } from '../oracle/snapshot.ts';
import { serviceNames, type LogRecord, type ServiceName } from '../platform/platform.ts';

export const definitions = { membership, meetings, 'working-groups': workingGroups, notifications };

interface Circumstances {
  /** Of the command that it belongs to. */
  correlationId?: string;
  cause?: StoredEvent;
}

/** The databases of the services and the log, after a history that is written by hand: as it would be if every guard had held. */
export class SmallHistory {
  readonly databases = {} as Record<ServiceName, string>;
  log: LogRecord[] = [];
  private readonly clients = {} as Record<ServiceName, Client>;
  private readonly made: TestDatabase[] = [];
  private readonly sequences = new Map<string, number>();

  static async open(): Promise<SmallHistory> {
    const history = new SmallHistory();
    for (const service of serviceNames) {
      const database = await testDatabase({ migrations: migrationsOf(definitions[service]), name: `oracle ${service}` });
      history.made.push(database);
      history.databases[service] = database.url;
      history.clients[service] = new Client({ connectionString: database.url });
      await history.clients[service].connect();
      await history.sql(service, ledgerTable);
    }
    return history;
  }

  async close(): Promise<void> {
    for (const service of serviceNames) await this.clients[service].end();
    for (const database of this.made) await database.drop();
  }

  async sql(service: ServiceName, text: string, params?: unknown[]): Promise<Record<string, unknown>[]> {
    return (await this.clients[service].query<Record<string, unknown>>(text, params)).rows;
  }

  /** As before the first event. */
  async forget(): Promise<void> {
    this.log = [];
    this.sequences.clear();
    for (const service of serviceNames) {
      await this.sql(service, 'TRUNCATE event, event_key, outbox, consumer_key, parked_key, parked_event, discarded_event, ledger');
    }
    await this.sql('notifications', 'TRUNCATE journal, journal_waiting, notice');
    await this.sql('notifications', 'UPDATE journal_head SET last = 0');
    await this.sql('membership', 'TRUNCATE membership, roster_change, city CASCADE');
    await this.sql('membership', 'UPDATE roster SET roster_version = 0');
    await this.sql('meetings', 'TRUNCATE meeting CASCADE');
    await this.sql('working-groups', 'TRUNCATE platform_offer, action_item, working_group CASCADE');
    for (const service of ['meetings', 'working-groups', 'notifications'] as const) {
      await this.sql(service, 'TRUNCATE roster_city, roster_member');
      await this.sql(service, 'UPDATE roster SET version = 0');
    }
  }

  /** An event is committed, published, and applied by everybody who reads its topic; what they make of it is not written here. */
  async happens<E extends EventType>(
    type: E,
    data: DataOf<E> & object,
    { correlationId, cause }: Circumstances = {},
  ): Promise<StoredEvent> {
    const { service, topic } = type;
    const key = type.keyOf(data);
    const sequence = (this.sequences.get(`${topic}/${key}`) ?? 0) + 1;
    this.sequences.set(`${topic}/${key}`, sequence);
    const event: StoredEvent = {
      ...{ id: randomUUID(), key, sequence, type: type.type, subject: key, time: new Date(), actor: 'test', data: JSON.stringify(data) },
      ...{ correlationId: correlationId ?? cause?.correlationId ?? randomUUID(), causationId: cause?.id ?? null },
      ...{ traceparent: null, rosterVersion: null },
    };
    await this.sql(service, `INSERT INTO event_key AS k (key, last) VALUES ($1, 1) ON CONFLICT (key) DO UPDATE SET last = k.last + 1`, [
      key,
    ]);
    await this.sql(
      service,
      `INSERT INTO event (id, key, sequence, type, subject, time, actor, correlation_id, causation_id, data)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [event.id, key, sequence, event.type, key, event.time, event.actor, event.correlationId, event.causationId, event.data],
    );
    const message = toMessage(event, { service, topic, publicUrl: 'http://localhost:3000' });
    this.log.push({ ...message, partition: 0, offset: String(this.log.length) });
    for (const reader of readers) if (reader.topics.includes(topic)) await this.apply(reader, topic, event);
    await this.sql(
      'notifications',
      `WITH head AS (UPDATE journal_head SET last = last + 1 RETURNING last)
       INSERT INTO journal (position, id, topic, key, sequence, type, causation_id, headers, data, city_ids, refers_to)
       SELECT last, $1, $2, $3, $4, $5, $6, $7, $8, '{}', '{}' FROM head`,
      [event.id, topic, key, sequence, event.type, event.causationId, JSON.stringify(message.headers), event.data],
    );
    return event;
  }

  async apply({ service, consumer }: { service: ServiceName; consumer: string }, topic: string, event: StoredEvent): Promise<void> {
    const { id, key, sequence } = event;
    const params = [consumer, topic, key, sequence];
    await this.sql(service, 'INSERT INTO ledger (consumer, topic, key, sequence, event_id) VALUES ($1, $2, $3, $4, $5)', [...params, id]);
    await this.sql(
      service,
      `INSERT INTO consumer_key (consumer, topic, key, last_sequence) VALUES ($1, $2, $3, $4)
       ON CONFLICT (consumer, topic, key) DO UPDATE SET last_sequence = excluded.last_sequence`,
      params,
    );
  }

  snapshot(): Promise<Snapshot> {
    return takeSnapshot(this);
  }
}
