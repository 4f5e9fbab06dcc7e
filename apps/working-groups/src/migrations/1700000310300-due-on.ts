import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DueOn1700000310300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE action_item ADD COLUMN due_on date`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE action_item DROP COLUMN due_on`);
  }
}
