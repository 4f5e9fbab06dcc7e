import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What anything is called, by its id. Whatever older code still keeps in a table of its own is kept here too, by a trigger. */
export class KnownName1700000400200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE known_name (id text PRIMARY KEY, name text NOT NULL)`);
    await db.query(`CREATE FUNCTION keep_known_name() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO known_name AS known (id, name) VALUES (NEW.id, to_jsonb(NEW)->>TG_ARGV[0])
        ON CONFLICT (id) DO UPDATE SET name = excluded.name WHERE known.name <> excluded.name;
        RETURN NULL;
      END $$`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION keep_known_name() CASCADE`);
    await db.query(`DROP TABLE known_name`);
  }
}
