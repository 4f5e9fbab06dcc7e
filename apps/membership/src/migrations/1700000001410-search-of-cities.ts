import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A city is found by its name and by its id. */
export class SearchOfCities1700000001410 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE city ADD COLUMN search_text text GENERATED ALWAYS AS (folded(name || ' ' || id)) STORED`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE city DROP COLUMN search_text`);
  }
}
