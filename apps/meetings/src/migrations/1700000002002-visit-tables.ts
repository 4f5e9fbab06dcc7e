import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The president's visits. `roster_change` keeps why a city came or went, for a programme that is announced as of an earlier day. */
export class VisitTables1700000002002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE visit_programme (
      id uuid PRIMARY KEY, presidency_id uuid NOT NULL CONSTRAINT visit_programme_presidency UNIQUE, person_id uuid NOT NULL,
      city_id text NOT NULL, state text NOT NULL, announced_on date NOT NULL, roster_version integer NOT NULL,
      completed_on date, completion_reason text)`);
    await db.query(`CREATE TABLE visit (
      programme_id uuid NOT NULL REFERENCES visit_programme, city_id text NOT NULL, state text NOT NULL, planned_on date,
      purpose text, made_on date, meeting_id uuid REFERENCES meeting, PRIMARY KEY (programme_id, city_id))`);
    await db.query(`CREATE TABLE roster_change (
      version integer PRIMARY KEY, change text NOT NULL, membership_id uuid NOT NULL, city_id text NOT NULL,
      effective_on date NOT NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE roster_change, visit, visit_programme`);
  }
}
