import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said to be missing, so that it is said once. An indicator owes nothing for a time before it was defined. */
export class OverdueFigures1700000311110 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE indicator ADD COLUMN defined_on date NOT NULL DEFAULT CURRENT_DATE`);
    await db.query(`CREATE TABLE figure_overdue (
      indicator text COLLATE "C" REFERENCES indicator, city_id text COLLATE "C", period text COLLATE "C", told_on date NOT NULL,
      PRIMARY KEY (indicator, city_id, period))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE figure_overdue`);
    await db.query(`ALTER TABLE indicator DROP COLUMN defined_on`);
  }
}
