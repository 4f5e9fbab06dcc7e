import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an importer calls a person by. The release before, which may be running beside this, gives none. */
export class ReferencesOfPeople1700000001600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE person ADD COLUMN ref text`);
    await db.query(`CREATE UNIQUE INDEX person_ref ON person (ref) WHERE ref IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE person DROP COLUMN ref`);
  }
}
