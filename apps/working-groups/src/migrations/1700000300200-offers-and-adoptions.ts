import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OffersAndAdoptions1700000300200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE platform_offer (
      id uuid PRIMARY KEY, provider_city_id text NOT NULL, name text NOT NULL, item_id uuid REFERENCES action_item, fee text NOT NULL,
      currency text NOT NULL, support_contact text NOT NULL, meeting_id uuid, state text NOT NULL, withdrawal_reason text,
      version integer NOT NULL)`);
    await db.query(`CREATE TABLE platform_eligibility (
      offer_id uuid NOT NULL REFERENCES platform_offer, city_id text NOT NULL, eligible boolean NOT NULL,
      PRIMARY KEY (offer_id, city_id))`);
    await db.query(`CREATE INDEX platform_eligibility_city ON platform_eligibility (city_id) WHERE eligible`);
    await db.query(`CREATE TABLE adoption (
      id uuid PRIMARY KEY, offer_id uuid NOT NULL, city_id text NOT NULL, state text NOT NULL, support_contact text,
      support_person_id uuid, live_on date, url text, version integer NOT NULL,
      FOREIGN KEY (offer_id, city_id) REFERENCES platform_eligibility, UNIQUE (offer_id, city_id))`);
    await db.query(`CREATE INDEX adoption_city ON adoption (city_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE adoption, platform_eligibility, platform_offer`);
  }
}
