import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which rows of `event` were read back from the topic by a repair: the state that they tell of may be older than they are. */
export class RestoredEvent1700000000050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE restored_event (
      event_id uuid PRIMARY KEY,
      causation_id text,
      restored_at timestamptz NOT NULL DEFAULT clock_timestamp())`);
    await db.query(`CREATE INDEX restored_event_cause ON restored_event (causation_id) WHERE causation_id IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE restored_event`);
  }
}
