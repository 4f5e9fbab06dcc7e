import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices, and what has to be known of meetings and groups to say whom they are for and what they are about. */
export class Notices1700000400100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE notice (
      id uuid PRIMARY KEY,
      event_id uuid NOT NULL,
      office_id text NOT NULL,
      kind text NOT NULL,
      subject text NOT NULL,
      meeting_id uuid,
      words jsonb NOT NULL,
      created_at timestamptz NOT NULL,
      read_at timestamptz,
      version integer NOT NULL,
      UNIQUE (event_id, office_id))`);
    await db.query(`CREATE INDEX notice_office ON notice (office_id, id)`);
    await db.query(`CREATE INDEX notice_kind ON notice (kind, id)`);
    await db.query(`CREATE TABLE known_meeting (id uuid PRIMARY KEY, title text NOT NULL)`);
    await db.query(`CREATE TABLE known_group (id text PRIMARY KEY, name text NOT NULL, lead_city_id text)`);
    await db.query(`CREATE TABLE known_group_city (group_id text NOT NULL, city_id text NOT NULL, PRIMARY KEY (group_id, city_id))`);
    await db.query(`CREATE TABLE known_item (
      id uuid PRIMARY KEY, code text NOT NULL, title text NOT NULL, group_id text, city_id text)`);
    await db.query(`CREATE TABLE known_offer (id uuid PRIMARY KEY, name text NOT NULL, provider_city_id text NOT NULL)`);
    await db.query(`CREATE TABLE known_offer_city (offer_id uuid NOT NULL, city_id text NOT NULL, PRIMARY KEY (offer_id, city_id))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE known_offer_city, known_offer, known_item, known_group_city, known_group, known_meeting, notice`);
  }
}
