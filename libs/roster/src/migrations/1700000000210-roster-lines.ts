import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The version of the line that now stands for a day, where it was put right; `from_version` and `until_version` stay as they were told. */
export class RosterLines1700000000210 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE roster_member ADD COLUMN from_line integer, ADD COLUMN until_line integer`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE roster_member DROP COLUMN from_line, DROP COLUMN until_line`);
  }
}
