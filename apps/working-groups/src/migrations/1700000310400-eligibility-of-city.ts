import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A city's rows in the order of the offers, eligible or not: the report of adoptions asks for them. */
export class EligibilityOfCity1700000310400 implements MigrationInterface {
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE INDEX CONCURRENTLY IF NOT EXISTS platform_eligibility_of_city ON platform_eligibility (city_id, offer_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX platform_eligibility_of_city`);
  }
}
