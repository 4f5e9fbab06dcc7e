import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Limits1700000311200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE limit_adoption (
      limit_id text COLLATE "C" PRIMARY KEY, adopted_on date NOT NULL, version integer NOT NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE limit_adoption`);
  }
}
