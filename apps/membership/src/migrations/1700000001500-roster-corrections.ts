import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lines of the roster that put others right. `original` is the line that stands first in such a chain: the kind of change and its place in
 * the city's own history are that one's. The unique index holds that a line is put right once.
 */
export class RosterCorrections1700000001500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE roster_change
      ADD COLUMN corrects integer CONSTRAINT roster_line_put_right_once UNIQUE REFERENCES roster_change,
      ADD COLUMN original integer REFERENCES roster_change,
      ADD CONSTRAINT roster_line_puts_right
        CHECK ((change IN ('corrected', 'annulled')) = (corrects IS NOT NULL AND original IS NOT NULL))`);
    await db.query(`CREATE INDEX roster_change_city ON roster_change (city_id)`);
    await db.query(`CREATE TABLE roster_correction (
      id uuid PRIMARY KEY,
      roster_version integer NOT NULL UNIQUE REFERENCES roster_change,
      corrected_version integer NOT NULL UNIQUE REFERENCES roster_change,
      membership_id uuid NOT NULL REFERENCES membership,
      city_id text NOT NULL,
      before jsonb NOT NULL,
      after jsonb,
      reason text NOT NULL,
      count_before integer NOT NULL,
      count_after integer NOT NULL,
      entered_on date NOT NULL,
      version integer NOT NULL)`);
    await db.query(`CREATE INDEX roster_correction_city ON roster_correction (city_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE roster_correction`);
    await db.query(`DROP INDEX roster_change_city`);
    await db.query(`ALTER TABLE roster_change DROP CONSTRAINT roster_line_puts_right, DROP COLUMN corrects, DROP COLUMN original`);
  }
}
