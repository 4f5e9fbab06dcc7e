import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Enrolments1700000310100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE enrolment (
      id uuid PRIMARY KEY, item_id uuid NOT NULL REFERENCES action_item, city_id text NOT NULL, roster_version integer NOT NULL,
      state text NOT NULL, note text, live_on date CHECK (live_on IS NOT NULL OR state <> 'live'),
      withdrawal_reason text CHECK ((withdrawal_reason IS NOT NULL) = (state = 'withdrawn')), version integer NOT NULL)`);
    await db.query(`CREATE UNIQUE INDEX enrolment_open ON enrolment (item_id, city_id) WHERE state <> 'withdrawn'`);
    await db.query(`CREATE INDEX enrolment_item ON enrolment (item_id)`);
    await db.query(`CREATE INDEX enrolment_city ON enrolment (city_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE enrolment`);
  }
}
