import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The version of the line that now stands for a change of the roster, where its day was put right. */
export class RosterLines1700000002040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE roster_change ADD COLUMN line integer`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE roster_change DROP COLUMN line`);
  }
}
