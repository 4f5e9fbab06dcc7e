import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A concern ends with what made it one, which so has to be known. What code from before writes has no source and does not end, until the
 * projection is made anew.
 */
export class ConcernOf1700000400500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE known_concern ADD COLUMN source_id text NOT NULL DEFAULT ''`);
    await db.query(`ALTER TABLE known_concern DROP CONSTRAINT known_concern_pkey, ADD PRIMARY KEY (id, city_id, source_id)`);
    await db.query(`CREATE INDEX known_concern_source ON known_concern (source_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM known_concern c USING known_concern d
      WHERE (d.id, d.city_id) = (c.id, c.city_id) AND d.source_id < c.source_id`);
    await db.query(`DROP INDEX known_concern_source`);
    await db.query(`ALTER TABLE known_concern DROP CONSTRAINT known_concern_pkey, ADD PRIMARY KEY (id, city_id)`);
    await db.query(`ALTER TABLE known_concern DROP COLUMN source_id`);
  }
}
