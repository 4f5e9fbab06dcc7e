import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RestoredEvent1700000000050 } from './1700000000050-restored-event.ts';

/** What every service keeps of the events it publishes and of those it has taken in. */
export class EventTables1700000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE event_key (key text PRIMARY KEY, last bigint NOT NULL) WITH (fillfactor = 50)`);
    await db.query(`CREATE TABLE event (
      id uuid PRIMARY KEY,
      key text NOT NULL,
      sequence bigint NOT NULL,
      type text NOT NULL,
      subject text NOT NULL,
      time timestamptz NOT NULL,
      actor text NOT NULL,
      correlation_id text NOT NULL,
      causation_id text,
      traceparent text,
      roster_version integer,
      data text NOT NULL,
      UNIQUE (key, sequence))`);
    await db.query(`CREATE INDEX event_subject ON event (subject, sequence)`);
    await db.query(`CREATE TABLE outbox (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, event_id uuid NOT NULL)`);
    await db.query(
      `CREATE TABLE relay_lease (name text PRIMARY KEY, holder uuid NOT NULL, epoch bigint NOT NULL, until timestamptz NOT NULL)`,
    );
    await db.query(`CREATE TABLE consumer_key (
      consumer text NOT NULL,
      topic text NOT NULL,
      key text NOT NULL,
      last_sequence bigint NOT NULL,
      parked boolean NOT NULL DEFAULT false,
      PRIMARY KEY (consumer, topic, key)) WITH (fillfactor = 70)`);
    await db.query(`CREATE TABLE parked_key (
      id uuid PRIMARY KEY,
      consumer text NOT NULL,
      topic text NOT NULL,
      key text NOT NULL,
      since timestamptz NOT NULL DEFAULT clock_timestamp(),
      reason text NOT NULL,
      UNIQUE (consumer, topic, key))`);
    await db.query(`CREATE TABLE parked_event (
      consumer text NOT NULL,
      topic text NOT NULL,
      key text NOT NULL,
      sequence bigint NOT NULL,
      headers jsonb NOT NULL,
      value text NOT NULL,
      PRIMARY KEY (consumer, topic, key, sequence))`);
    await db.query(`CREATE TABLE discarded_event (
      consumer text NOT NULL,
      topic text NOT NULL,
      key text NOT NULL,
      sequence bigint NOT NULL,
      headers jsonb,
      value text,
      reason text NOT NULL,
      actor text NOT NULL,
      discarded_at timestamptz NOT NULL DEFAULT clock_timestamp())`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE discarded_event, parked_event, parked_key, consumer_key, relay_lease, outbox, event, event_key`);
  }
}

export const eventMigrations = [EventTables1700000000000, RestoredEvent1700000000050];
