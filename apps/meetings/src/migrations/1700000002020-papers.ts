import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Papers1700000002020 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE paper (
      id uuid PRIMARY KEY, meeting_id uuid NOT NULL REFERENCES meeting, title text NOT NULL, url text NOT NULL, agenda_item_id uuid,
      language text, state text NOT NULL, version integer NOT NULL)`);
    await db.query(`CREATE INDEX paper_meeting ON paper (meeting_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE paper`);
  }
}
