import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Items1700000300100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE action_item (
      id uuid PRIMARY KEY, code text NOT NULL, title text NOT NULL, group_id text REFERENCES working_group,
      plan_id uuid REFERENCES action_plan, owner jsonb NOT NULL, horizon text, nature text NOT NULL, participation text NOT NULL,
      depends_on uuid[] NOT NULL, state text NOT NULL, progress integer CHECK (progress BETWEEN 0 AND 100), evidence text,
      meeting_ids uuid[] NOT NULL, version integer NOT NULL)`);
    await db.query(`CREATE UNIQUE INDEX action_item_code ON action_item (upper(code))`);
    await db.query(`CREATE INDEX action_item_group ON action_item (group_id)`);
    await db.query(`CREATE INDEX action_item_owner ON action_item (owner)`);
    await db.query(`CREATE INDEX action_item_meeting ON action_item USING gin (meeting_ids)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE action_item`);
  }
}
