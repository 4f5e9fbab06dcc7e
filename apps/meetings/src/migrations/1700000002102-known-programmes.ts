import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What working groups has told of travelling programmes and their stops, as far as a calendar shows it. */
export class KnownProgrammes1700000002102 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE known_programme (
      id uuid PRIMARY KEY, kind text NOT NULL, title text NOT NULL, lead_city_id text NOT NULL, supporting_city_ids text[] NOT NULL,
      cancelled boolean NOT NULL DEFAULT false, reason text, sequence integer NOT NULL DEFAULT 0, changed_at timestamptz NOT NULL)`);
    await db.query(`CREATE TABLE known_stop (
      id uuid PRIMARY KEY, programme_id uuid NOT NULL, city_id text NOT NULL, from_on date NOT NULL, until_on date NOT NULL,
      cancelled boolean NOT NULL DEFAULT false, reason text, visitors integer, sequence integer NOT NULL DEFAULT 0,
      changed_at timestamptz NOT NULL)`);
    await db.query(`CREATE INDEX known_stop_programme ON known_stop (programme_id, from_on)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE known_stop, known_programme`);
  }
}
