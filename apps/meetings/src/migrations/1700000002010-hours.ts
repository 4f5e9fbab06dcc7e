import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Times of day on the clock of the meeting's time zone. Code from before leaves them null. */
export class Hours1700000002010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE meeting ADD COLUMN starts text, ADD COLUMN ends text, ADD COLUMN time_zone text`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE meeting DROP COLUMN starts, DROP COLUMN ends, DROP COLUMN time_zone`);
  }
}
