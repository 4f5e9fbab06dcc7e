import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the handlers of these tests do: a row per event that took effect, in the order it did. */
export class EventTable1700000000900 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE effect (n bigint GENERATED ALWAYS AS IDENTITY, key text NOT NULL, sequence bigint NOT NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE effect`);
  }
}
