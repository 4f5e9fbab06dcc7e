import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Webhooks: who is subscribed, what is to be delivered to them, and how each attempt ended. */
export class Subscriptions1700000400800 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE subscription (
      id uuid PRIMARY KEY,
      owner text NOT NULL,
      of_secretariat boolean NOT NULL,
      url text NOT NULL,
      types text[],
      cities text[],
      header_names text[] NOT NULL,
      headers text,
      city_id text,
      contact text,
      secret text,
      former_secret text,
      former_until timestamptz,
      state text NOT NULL CHECK (state IN ('active', 'failing', 'disabled', 'paused', 'deleted')),
      failing_since timestamptz,
      failure text,
      disabled_reason text,
      starts_after bigint NOT NULL,
      created_at timestamptz NOT NULL,
      version integer NOT NULL,
      CHECK ((state = 'deleted') = (secret IS NULL)),
      CHECK ((state = 'disabled') = (disabled_reason IS NOT NULL)))`);
    await db.query(`CREATE INDEX subscription_owner ON subscription (owner, id)`);
    await db.query(`CREATE SEQUENCE delivery_round`);
    await db.query(`CREATE TABLE delivery (
      id uuid PRIMARY KEY,
      subscription_id uuid NOT NULL,
      lane text NOT NULL,
      position bigint NOT NULL,
      event_id uuid NOT NULL,
      round bigint NOT NULL,
      state text NOT NULL CHECK (state IN ('pending', 'delivered', 'exhausted')),
      attempts jsonb NOT NULL,
      redelivered boolean NOT NULL,
      created_at timestamptz NOT NULL,
      UNIQUE (subscription_id, position, round)) WITH (fillfactor = 80)`);
    await db.query(`CREATE INDEX delivery_pending ON delivery (subscription_id, lane, round, position) WHERE state = 'pending'`);
    await db.query(`CREATE INDEX delivery_exhausted ON delivery (subscription_id, position, round) WHERE state = 'exhausted'`);
    await db.query(`CREATE TABLE delivery_lane (
      subscription_id uuid NOT NULL,
      lane text NOT NULL,
      pending bigint NOT NULL CHECK (pending > 0),
      since timestamptz NOT NULL,
      due_at timestamptz NOT NULL,
      holder uuid,
      PRIMARY KEY (subscription_id, lane)) WITH (fillfactor = 50)`);
    await db.query(`CREATE INDEX delivery_lane_due ON delivery_lane (subscription_id, due_at)`);
    await db.query(`CREATE INDEX delivery_lane_test ON delivery_lane (due_at) WHERE lane = 'test'`);
    await db.query(`CREATE TABLE delivery_replay (
      round bigint PRIMARY KEY,
      subscription_id uuid NOT NULL,
      position bigint NOT NULL,
      until bigint NOT NULL,
      failed_only boolean NOT NULL)`);
    // What is in the journal by now is nobody's news.
    await db.query(`INSERT INTO journal_cursor (reader, position) SELECT 'webhooks', last FROM journal_head`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM journal_cursor WHERE reader = 'webhooks'`);
    await db.query(`DROP TABLE delivery_replay, delivery_lane, delivery, subscription`);
    await db.query(`DROP SEQUENCE delivery_round`);
  }
}
