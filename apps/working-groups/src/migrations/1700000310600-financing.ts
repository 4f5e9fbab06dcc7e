import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Financing1700000310600 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE institution (
      id uuid PRIMARY KEY, name text NOT NULL, kind text NOT NULL, country text, email text, version integer NOT NULL)`);
    await db.query(`CREATE INDEX institution_kind ON institution (kind, id)`);
    await db.query(`CREATE TABLE financing_need (
      id uuid PRIMARY KEY, item_id uuid NOT NULL REFERENCES action_item, city_id text NOT NULL,
      amount text NOT NULL, currency text NOT NULL, purpose text NOT NULL, state text NOT NULL, institution_id uuid REFERENCES institution,
      meetings jsonb NOT NULL, granted text, closed_on date, version integer NOT NULL,
      CHECK (state IN ('declared', 'closed') OR institution_id IS NOT NULL),
      CHECK (state NOT IN ('met', 'funded') OR jsonb_array_length(meetings) > 0),
      CHECK (granted IS NULL OR state = 'funded'), CHECK ((closed_on IS NOT NULL) = (state IN ('funded', 'closed'))))`);
    await db.query(`CREATE INDEX financing_need_item ON financing_need (item_id, id)`);
    await db.query(`CREATE INDEX financing_need_city ON financing_need (city_id, id)`);
    await db.query(`ALTER TABLE known_meeting ADD held_on date, ADD held_kind text, ADD institution_ids uuid[] NOT NULL DEFAULT '{}'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE known_meeting DROP held_on, DROP held_kind, DROP institution_ids`);
    await db.query(`DROP TABLE financing_need, institution`);
  }
}
