import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The private addresses of the calendar that offices were given, the revoked ones too. What is in them is not here. */
export class CalendarAddresses1700000002103 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE calendar_address (
      id uuid PRIMARY KEY, office_id text NOT NULL, since timestamptz NOT NULL, revoked_at timestamptz, version integer NOT NULL)`);
    await db.query(`CREATE UNIQUE INDEX calendar_address_of_office ON calendar_address (office_id) WHERE revoked_at IS NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE calendar_address`);
  }
}
