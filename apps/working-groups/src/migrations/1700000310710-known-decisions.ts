import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KnownDecisions1700000310710 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE known_decision (id uuid PRIMARY KEY, meeting_id uuid NOT NULL, outcome text NOT NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE known_decision`);
  }
}
