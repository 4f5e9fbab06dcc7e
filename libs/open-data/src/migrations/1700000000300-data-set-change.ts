import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often a data set has changed, by the key of the events that changed it. */
export class DataSetChange1700000000300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE data_set_change (
      data_set text NOT NULL, key text NOT NULL, changes bigint NOT NULL, changed_at timestamptz NOT NULL, PRIMARY KEY (data_set, key))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE data_set_change`);
  }
}
