import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As the people's. A mandate that is annulled stands in no other's way: its reference is free for the right one. */
export class ReferencesOfMandates1700000001610 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE mandate ADD COLUMN ref text`);
    await db.query(`CREATE UNIQUE INDEX mandate_ref ON mandate (ref) WHERE ref IS NOT NULL AND state <> 'annulled'`);
    await db.query(`CREATE INDEX mandate_by_ref ON mandate (ref) WHERE ref IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE mandate DROP COLUMN ref`);
  }
}
