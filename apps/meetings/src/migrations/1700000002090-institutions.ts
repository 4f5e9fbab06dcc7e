import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Institutions1700000002090 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE known_institution (id uuid PRIMARY KEY, name text NOT NULL)`);
    await db.query(`CREATE TABLE institution_attendance (
      id uuid PRIMARY KEY, meeting_id uuid NOT NULL REFERENCES meeting, institution_id uuid NOT NULL, name text NOT NULL,
      state text NOT NULL, headcount integer, version integer NOT NULL, UNIQUE (meeting_id, institution_id))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE institution_attendance, known_institution`);
  }
}
