import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BusinessContacts1700000310700 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE business_contact (
      id uuid PRIMARY KEY, from_city_id text NOT NULL, to_city_id text NOT NULL CHECK (to_city_id <> from_city_id),
      subject text NOT NULL, state text NOT NULL, outcome text, version integer NOT NULL,
      CHECK ((state = 'closed') = (outcome IS NOT NULL)))`);
    await db.query(`CREATE INDEX business_contact_from ON business_contact (from_city_id)`);
    await db.query(`CREATE INDEX business_contact_to ON business_contact (to_city_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE business_contact`);
  }
}
