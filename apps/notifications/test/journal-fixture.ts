import type { DataSource } from 'typeorm';
import { CityUpdated, type DataOf, type EventType } from '#contracts';
import { dataSource, sqlOf, type Sql } from '#database';
import { Clock, newId } from '#domain';
import { CommitSignal, EventConsumer, eventMigrations, toMessage, type EventHandler, type ReceivedMessage } from '#events';
import { rosterMigrations } from '#roster';
import { testDatabase } from '#testing';
import { Journal } from '../src/journal/journal.ts';
import { notificationMigrations } from '../src/migrations/index.ts';

/** A database of the service and its `journal` consumer, without the app around. */
export interface JournalDatabase {
  source: DataSource;
  sql: Sql;
  /** As many as there are replicas; each is a consumer of its own on the same database. */
  consumer(handler?: EventHandler, name?: string): EventConsumer;
  empty(): Promise<void>;
  stop(): Promise<void>;
}

export async function journalDatabase(): Promise<JournalDatabase> {
  const migrations = [...eventMigrations, ...rosterMigrations, ...notificationMigrations];
  const database = await testDatabase({ migrations, name: 'journal' });
  const source = await dataSource({ url: database.url, poolSize: 20 }).initialize();
  const sql = sqlOf(source);
  return {
    source,
    sql,
    consumer: (handler = new Journal(), name = 'journal') =>
      new EventConsumer(name, source, handler, new CommitSignal(), { actor: 'urn:b40:notifications', clock: new Clock() }),
    async empty() {
      await sql.query(`TRUNCATE journal, journal_waiting, journal_cursor, consumer_key, parked_key, parked_event, discarded_event`);
      await sql.query(`UPDATE journal_head SET last = 0`);
    },
    async stop() {
      await source.destroy();
      await database.drop();
    },
  };
}

export interface Sent {
  id?: string;
  key?: string;
  sequence?: number;
  cause?: string | null;
  correlation?: string;
}

/** A message as the relay of its service would send it. */
export function aMessage<E extends EventType>(type: E, data: DataOf<E> & object, sent: Sent = {}): ReceivedMessage {
  const key = sent.key ?? type.keyOf(data);
  return {
    ...toMessage(
      {
        id: sent.id ?? newId(),
        key,
        sequence: sent.sequence ?? 1,
        type: type.type,
        subject: key,
        time: new Date(),
        actor: 'test',
        correlationId: sent.correlation ?? newId(),
        causationId: sent.cause ?? null,
        traceparent: null,
        rosterVersion: null,
        data: JSON.stringify(data),
      },
      { service: type.service, topic: type.topic, publicUrl: 'http://localhost:3000' },
    ),
    partition: 0,
    offset: '0',
  };
}

/** An event whose data does not matter. */
export const anEvent = (key: string, sequence: number, sent: Omit<Sent, 'key' | 'sequence'> = {}, type: EventType = CityUpdated) =>
  aMessage(type, type.example, { ...sent, key, sequence });

export const idOf = (message: ReceivedMessage): string => message.headers['ce_id']!;

export interface Journalled {
  position: number;
  id: string;
  topic: string;
  key: string;
  sequence: number;
  cause: string | null;
}

export const journalOf = (sql: Sql): Promise<Journalled[]> =>
  sql.query<Journalled>(`SELECT position, id, topic, key, sequence, causation_id AS cause FROM journal ORDER BY position`);
