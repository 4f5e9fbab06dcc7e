import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stood of a city before it came: what it goes back to when its check-ins are withdrawn. Code from before leaves it null. */
export class BeforeArrival1700000002003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE attendance ADD COLUMN before_arrival jsonb`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE attendance DROP COLUMN before_arrival`);
  }
}
