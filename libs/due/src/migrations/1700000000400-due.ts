import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is to be done later, and who is at it. Each row is written several times in its life, so that pages have room for it. */
export class Due1700000000400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE due (
      kind text NOT NULL,
      id text NOT NULL,
      at timestamptz NOT NULL,
      tries integer NOT NULL DEFAULT 0,
      holder uuid,
      held_until timestamptz NOT NULL DEFAULT '-infinity',
      put_anew boolean NOT NULL DEFAULT false,
      PRIMARY KEY (kind, id)) WITH (fillfactor = 70)`);
    await db.query(`CREATE INDEX due_at ON due (kind, at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE due`);
  }
}
