import type { MigrationInterface, QueryRunner } from 'typeorm';

const meaning = `unit text NOT NULL, period text NOT NULL, better text NOT NULL, denominator text REFERENCES indicator`;

export class Indicators1700000311000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE indicator (
      code text COLLATE "C" PRIMARY KEY, edition integer NOT NULL, item_id uuid REFERENCES action_item, title text NOT NULL,
      ${meaning.replace('REFERENCES indicator', '')}, framework text, due_after_days integer, state text NOT NULL, retirement_reason text,
      version integer NOT NULL, CHECK (denominator <> code), CHECK ((retirement_reason IS NOT NULL) = (state = 'retired')))`);
    await db.query(`ALTER TABLE indicator ADD FOREIGN KEY (denominator) REFERENCES indicator`);
    await db.query(`CREATE INDEX indicator_item ON indicator (item_id)`);
    await db.query(`CREATE TABLE indicator_edition (
      code text COLLATE "C" REFERENCES indicator, edition integer, ${meaning}, PRIMARY KEY (code, edition))`);
    await db.query(`CREATE TABLE framework_adoption (
      framework text COLLATE "C" PRIMARY KEY, item_id uuid REFERENCES action_item, adopted_on date NOT NULL, version integer NOT NULL)`);
    await db.query(`CREATE TABLE source (
      id uuid PRIMARY KEY, city_id text, name text NOT NULL, publisher text NOT NULL, url text, licence text, reuse boolean NOT NULL,
      kind text NOT NULL, version integer NOT NULL)`);
    await db.query(`CREATE INDEX source_city ON source (city_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE source, framework_adoption, indicator_edition, indicator`);
  }
}
