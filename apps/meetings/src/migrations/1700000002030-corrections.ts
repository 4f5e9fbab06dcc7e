import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Corrections1700000002030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE meeting_correction (
      id uuid PRIMARY KEY, meeting_id uuid NOT NULL REFERENCES meeting, target text NOT NULL, before jsonb NOT NULL, after jsonb NOT NULL,
      reason text NOT NULL, corrected_on date NOT NULL, version integer NOT NULL)`);
    await db.query(`CREATE INDEX meeting_correction_meeting ON meeting_correction (meeting_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE meeting_correction`);
  }
}
