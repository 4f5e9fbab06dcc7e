import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an office wants to hear, and where. An address is asked before anything else goes there, and is not asked too often. */
export class Preferences1700000400700 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE office_preference (
      office_id text PRIMARY KEY,
      channels text[] NOT NULL,
      muted_kinds text[] NOT NULL,
      delivery text NOT NULL CHECK (delivery IN ('immediate', 'digest')),
      delivery_kinds jsonb NOT NULL,
      digest_hour integer NOT NULL CHECK (digest_hour BETWEEN 0 AND 23),
      digest_at timestamptz NOT NULL,
      language text NOT NULL,
      groups text[] NOT NULL,
      saved_at timestamptz NOT NULL,
      version integer NOT NULL)`);
    await db.query(`CREATE TABLE office_address (
      id uuid PRIMARY KEY,
      owner text NOT NULL,
      office_id text REFERENCES office_preference,
      address text NOT NULL,
      place integer NOT NULL DEFAULT 0,
      state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'confirmed', 'unreachable')),
      alerts_only boolean NOT NULL DEFAULT false,
      muted_kinds text[] NOT NULL DEFAULT '{}',
      refusals integer NOT NULL DEFAULT 0,
      round integer NOT NULL DEFAULT 0,
      asked_at timestamptz,
      confirmed_at timestamptz)`);
    await db.query(`CREATE UNIQUE INDEX office_address_owner ON office_address (owner, lower(address))`);
    await db.query(`CREATE INDEX office_address_office ON office_address (office_id)`);
    await db.query(`CREATE TABLE address_ask (id uuid PRIMARY KEY, owner text NOT NULL, address text NOT NULL, at timestamptz NOT NULL)`);
    await db.query(`CREATE INDEX address_ask_address ON address_ask (address, at)`);
    await db.query(`CREATE INDEX address_ask_owner ON address_ask (owner, at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE address_ask, office_address, office_preference`);
  }
}
