import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A command's transaction claims its row with the first statement and fills it with the last. Nobody else ever sees it half done. */
export class IdempotencyTable1700000000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE idempotency (
        sub text NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        status int,
        body text,
        location text,
        etag text,
        event_position text,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (sub, key)
      ) WITH (fillfactor = 50)`);
    await db.query('CREATE INDEX idempotency_created_at ON idempotency (created_at)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE idempotency');
  }
}

/**
 * Of a request whose path did not come in its normal form, the fingerprint with it in that form. `request_hash` stays what it was: older
 * code that runs meanwhile compares it, and what older code has kept is known by it.
 */
export class NormalHash1700000000150 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE idempotency ADD COLUMN normal_hash text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE idempotency DROP COLUMN normal_hash');
  }
}

export const idempotencyMigrations = [IdempotencyTable1700000000100, NormalHash1700000000150];
