import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TravellingProgrammes1700000310500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await db.query(`CREATE TABLE travelling_programme (
      id uuid PRIMARY KEY, kind text NOT NULL, title text NOT NULL, item_id uuid NOT NULL REFERENCES action_item,
      lead_city_id text NOT NULL, supporting_city_ids text[] NOT NULL CHECK (lead_city_id <> ALL (supporting_city_ids)),
      first_on date, open_stops integer NOT NULL CHECK (open_stops >= 0), completed_stops integer NOT NULL CHECK (completed_stops >= 0),
      cancellation_reason text, version integer NOT NULL,
      CHECK (cancellation_reason IS NULL OR open_stops = 0),
      CHECK ((first_on IS NULL) = (open_stops + completed_stops = 0)))`);
    await db.query(`CREATE INDEX travelling_programme_item ON travelling_programme (item_id)`);
    await db.query(`CREATE INDEX travelling_programme_lead ON travelling_programme (lead_city_id)`);
    await db.query(`CREATE INDEX travelling_programme_supporting ON travelling_programme USING gin (supporting_city_ids)`);
    await db.query(`CREATE TABLE stop (
      id uuid PRIMARY KEY, programme_id uuid NOT NULL REFERENCES travelling_programme, city_id text NOT NULL,
      from_on date NOT NULL, until_on date NOT NULL CHECK (until_on > from_on), state text NOT NULL,
      completed_on date CHECK (completed_on >= from_on), visitors integer CHECK (visitors >= 0), cancellation_reason text,
      version integer NOT NULL,
      CHECK ((state = 'completed') = (completed_on IS NOT NULL)), CHECK ((state = 'cancelled') = (cancellation_reason IS NOT NULL)),
      CONSTRAINT stops_do_not_overlap
        EXCLUDE USING gist (programme_id WITH =, daterange(from_on, until_on) WITH &&) WHERE (state <> 'cancelled'))`);
    await db.query(`CREATE INDEX stop_of_programme ON stop (programme_id, from_on, id)`);
    await db.query(`CREATE INDEX stop_city ON stop (city_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE stop, travelling_programme`);
  }
}
