import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often the mails of a notice were wished for once more. */
export class NoticeRound1700000400710 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE notice ADD COLUMN round integer NOT NULL DEFAULT 0`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE notice DROP COLUMN round`);
  }
}
