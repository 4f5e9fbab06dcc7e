import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One digest for an office and a day, and what waits to be in one: each notice is in one digest. */
export class Digests1700000400750 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE digest (
      id uuid PRIMARY KEY,
      office_id text NOT NULL,
      day date NOT NULL,
      made_at timestamptz NOT NULL,
      UNIQUE (office_id, day))`);
    await db.query(`CREATE TABLE digest_entry (
      notice_id uuid PRIMARY KEY,
      office_id text NOT NULL,
      kind text NOT NULL,
      digest_id uuid REFERENCES digest)`);
    await db.query(`CREATE INDEX digest_entry_waiting ON digest_entry (office_id) WHERE digest_id IS NULL`);
    await db.query(`CREATE INDEX digest_entry_digest ON digest_entry (digest_id) WHERE digest_id IS NOT NULL`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE digest_entry, digest`);
  }
}
