import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Targets1700000311500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE target (
      id uuid PRIMARY KEY, indicator text COLLATE "C" NOT NULL REFERENCES indicator, city_id text COLLATE "C", state text NOT NULL,
      edition integer NOT NULL, baseline_period text COLLATE "C", baseline_value numeric, value numeric NOT NULL, aimed_by text NOT NULL,
      decision_id uuid, plan_id uuid REFERENCES action_plan, version integer NOT NULL,
      UNIQUE NULLS NOT DISTINCT (indicator, city_id), FOREIGN KEY (indicator, edition) REFERENCES indicator_edition,
      CHECK ((baseline_period IS NULL) = (baseline_value IS NULL)))`);
    await db.query(`CREATE INDEX target_of_indicator ON target (indicator, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE target`);
  }
}
