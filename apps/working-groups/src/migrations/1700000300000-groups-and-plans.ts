import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GroupsAndPlans1700000300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE working_group (
      id text PRIMARY KEY, name text NOT NULL, goals text[] NOT NULL, lead_city_id text, state text NOT NULL,
      city_ids text[] NOT NULL, concluded_on date, conclusion_reason text, version integer NOT NULL,
      CHECK (lead_city_id IS NULL OR lead_city_id = ANY (city_ids)))`);
    await db.query(`CREATE INDEX working_group_city ON working_group USING gin (city_ids)`);
    await db.query(`CREATE TABLE action_plan (
      id uuid PRIMARY KEY, group_id text NOT NULL REFERENCES working_group, title text NOT NULL, period text, state text NOT NULL,
      submitted_on date, evaluation_meeting_id uuid, remarks text, adopted_on date, adoption_meeting_id uuid, decision_id uuid,
      superseded_by_id uuid REFERENCES action_plan, version integer NOT NULL)`);
    await db.query(`CREATE INDEX action_plan_group ON action_plan (group_id)`);
    await db.query(`CREATE UNIQUE INDEX action_plan_adopted ON action_plan (group_id) WHERE state = 'adopted'`);
    await db.query(`CREATE TABLE known_meeting (id uuid PRIMARY KEY, kind text NOT NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE known_meeting, action_plan, working_group`);
  }
}
