import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For lists of a span of days, whichever the indicator and the city. */
export class FigureDays1700000311120 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX figure_days ON figure (starts_on)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX figure_days`);
  }
}
