import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which cities hear of a thing because it has become their concern. */
export class KnownConcern1700000400400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE known_concern (id text NOT NULL, city_id text NOT NULL, PRIMARY KEY (id, city_id))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE known_concern`);
  }
}
