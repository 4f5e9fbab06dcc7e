import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Levels1700000310000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE level (
      id uuid PRIMARY KEY, item_id uuid NOT NULL REFERENCES action_item, city_id text NOT NULL,
      level integer NOT NULL CHECK (level BETWEEN 0 AND 4), target integer CHECK (target BETWEEN 0 AND 4), assessed_on date NOT NULL,
      assessments integer NOT NULL, version integer NOT NULL, UNIQUE (item_id, city_id))`);
    await db.query(`CREATE INDEX level_city ON level (city_id)`);
    await db.query(`CREATE TABLE level_assessment (
      level_id uuid NOT NULL REFERENCES level, number integer NOT NULL, level integer NOT NULL CHECK (level BETWEEN 0 AND 4),
      target integer CHECK (target BETWEEN 0 AND 4), assessed_on date NOT NULL, PRIMARY KEY (level_id, number))`);
    await db.query(`CREATE INDEX level_assessment_day ON level_assessment (level_id, assessed_on, number)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE level_assessment, level`);
  }
}
