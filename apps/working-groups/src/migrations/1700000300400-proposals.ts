import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Proposals1700000300400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE proposal (
      id uuid PRIMARY KEY, group_id text NOT NULL REFERENCES working_group, city_id text NOT NULL, kind text NOT NULL, title text NOT NULL,
      text text NOT NULL, answers_id uuid REFERENCES proposal CHECK (answers_id IS NULL OR kind = 'solution'), state text NOT NULL,
      item_id uuid REFERENCES action_item CHECK ((item_id IS NOT NULL) = (state = 'taken-up')),
      reason text CHECK (reason IS NOT NULL OR state <> 'declined'), version integer NOT NULL)`);
    await db.query(`CREATE INDEX proposal_group ON proposal (group_id)`);
    await db.query(`CREATE INDEX proposal_city ON proposal (city_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE proposal`);
  }
}
