import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every public event once, in an order in which a cause stands before its effects. */
export class Journal1700000400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE TABLE journal_head (one boolean PRIMARY KEY DEFAULT true CHECK (one), last bigint NOT NULL) WITH (fillfactor = 50)`,
    );
    await db.query(`INSERT INTO journal_head (last) VALUES (0)`);
    await db.query(`CREATE TABLE journal (
      position bigint PRIMARY KEY,
      id uuid NOT NULL UNIQUE,
      topic text NOT NULL,
      key text NOT NULL,
      sequence bigint NOT NULL,
      type text NOT NULL,
      causation_id uuid,
      headers jsonb NOT NULL,
      data text NOT NULL,
      city_ids text[] NOT NULL,
      about text,
      story text,
      refers_to text[] NOT NULL)`);
    await db.query(`CREATE INDEX journal_type ON journal (type, position)`);
    await db.query(`CREATE INDEX journal_cities ON journal USING gin (city_ids)`);
    await db.query(`CREATE INDEX journal_cause ON journal (causation_id) WHERE causation_id IS NOT NULL`);
    await db.query(`CREATE INDEX journal_about ON journal (about, position) WHERE about IS NOT NULL`);
    await db.query(`CREATE INDEX journal_story ON journal (story, position) WHERE story IS NOT NULL`);
    await db.query(`CREATE INDEX journal_references ON journal USING gin (refers_to)`);
    await db.query(`CREATE TABLE journal_waiting (LIKE journal,
      since timestamptz NOT NULL DEFAULT clock_timestamp(),
      PRIMARY KEY (id),
      UNIQUE (topic, key, sequence))`);
    await db.query(`ALTER TABLE journal_waiting DROP COLUMN position`);
    await db.query(`CREATE INDEX journal_waiting_cause ON journal_waiting (causation_id)`);
    await db.query(`CREATE TABLE journal_cursor (
      reader text PRIMARY KEY,
      position bigint NOT NULL DEFAULT 0,
      holder uuid,
      held_until timestamptz NOT NULL DEFAULT '-infinity') WITH (fillfactor = 50)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE journal_cursor, journal_waiting, journal, journal_head`);
  }
}
