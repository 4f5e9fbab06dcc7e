import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Nothing reads which kind a meeting is of. Code that still runs beside this, or is rolled back to, writes it: so the column may be empty
 * from now on, and the next release drops it: its migration says `contracts(db, this, KindOfMeeting1700000300300)`.
 */
export class KindOfMeeting1700000300300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE known_meeting ALTER COLUMN kind DROP NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`UPDATE known_meeting SET kind = '' WHERE kind IS NULL`);
    await db.query(`ALTER TABLE known_meeting ALTER COLUMN kind SET NOT NULL`);
  }
}
