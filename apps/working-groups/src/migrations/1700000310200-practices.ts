import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Practices1700000310200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE practice (
      id uuid PRIMARY KEY, city_id text NOT NULL, group_id text REFERENCES working_group, title text NOT NULL, text text NOT NULL,
      state text NOT NULL, replication_count integer NOT NULL CHECK (replication_count = 0 OR state = 'published'),
      version integer NOT NULL)`);
    await db.query(`CREATE INDEX practice_city ON practice (city_id)`);
    await db.query(`CREATE INDEX practice_group ON practice (group_id)`);
    await db.query(`CREATE TABLE practice_replication (
      id uuid PRIMARY KEY, practice_id uuid NOT NULL REFERENCES practice, origin_city_id text NOT NULL, city_id text NOT NULL,
      replicated_on date NOT NULL, note text, UNIQUE (practice_id, city_id), CHECK (city_id <> origin_city_id))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE practice_replication, practice`);
  }
}
