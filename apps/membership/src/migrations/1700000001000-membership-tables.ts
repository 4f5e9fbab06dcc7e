import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The network, its cities and people, and who held what from when to when. */
export class MembershipTables1700000001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Trusted since PostgreSQL 13: the owner of the database may create it.
    await db.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    // Finds "imamoglu" in "İMAMOĞLU": without marks and case. What is stored stays as it was written.
    await db.query(`CREATE FUNCTION searchable(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
      RETURN lower(regexp_replace(normalize($1, NFKD), '[\\u0300-\\u036f]', '', 'g'))`);

    await db.query(`CREATE TABLE network (
      one boolean PRIMARY KEY DEFAULT true CHECK (one),
      state text NOT NULL,
      founded_on date,
      meeting_id uuid,
      CHECK ((state = 'founded') = (founded_on IS NOT NULL)))`);
    await db.query(`INSERT INTO network (state) VALUES ('forming')`);
    await db.query(`CREATE TABLE roster (
      one boolean PRIMARY KEY DEFAULT true CHECK (one),
      roster_version integer NOT NULL,
      last_effective_on date)`);
    await db.query(`INSERT INTO roster (roster_version) VALUES (0)`);

    await db.query(`CREATE TABLE city (
      id text PRIMARY KEY,
      name text NOT NULL,
      country text NOT NULL,
      kind text NOT NULL,
      coordinates jsonb,
      municipal_day text,
      version integer NOT NULL)`);
    await db.query(`CREATE TABLE person (id uuid PRIMARY KEY, name text NOT NULL, version integer NOT NULL)`);

    await db.query(`CREATE TABLE mandate (
      id uuid PRIMARY KEY,
      person_id uuid NOT NULL REFERENCES person,
      city_id text NOT NULL REFERENCES city,
      office text NOT NULL,
      from_on date,
      until_on date,
      state text NOT NULL,
      reason text,
      version integer NOT NULL,
      CONSTRAINT one_mayor_at_a_time EXCLUDE USING gist (city_id WITH =, daterange(from_on, until_on) WITH &&) WHERE (office = 'mayor'))`);
    await db.query(`CREATE INDEX mandate_person ON mandate (person_id)`);
    await db.query(`CREATE INDEX mandate_city ON mandate (city_id)`);
    await db.query(`CREATE INDEX mandate_to_end ON mandate (until_on) WHERE state = 'active'`);

    await db.query(`CREATE TABLE membership (
      id uuid PRIMARY KEY,
      city_id text NOT NULL REFERENCES city,
      state text NOT NULL,
      founding boolean,
      welcomed_on date,
      steps jsonb NOT NULL,
      version integer NOT NULL)`);
    await db.query(`CREATE UNIQUE INDEX one_open_membership ON membership (city_id) WHERE state NOT IN ('declined', 'lapsed', 'former')`);
    await db.query(`CREATE INDEX membership_city ON membership (city_id)`);
    // No foreign key to the city: its check would lock the city after the membership, and who opens a membership locks them the other way.
    await db.query(`CREATE TABLE roster_change (
      roster_version integer PRIMARY KEY,
      effective_on date NOT NULL,
      city_id text NOT NULL,
      membership_id uuid NOT NULL REFERENCES membership,
      change text NOT NULL,
      before integer NOT NULL,
      after integer NOT NULL,
      meeting_id uuid)`);

    await db.query(`CREATE TABLE presidency (
      id uuid PRIMARY KEY,
      mandate_id uuid NOT NULL REFERENCES mandate,
      person_id uuid NOT NULL REFERENCES person,
      city_id text NOT NULL REFERENCES city,
      term text,
      from_on date,
      until_on date,
      state text NOT NULL,
      ended_on date,
      reason text,
      version integer NOT NULL)`);
    await db.query(`CREATE UNIQUE INDEX one_active_presidency ON presidency (state) WHERE state = 'active'`);
    await db.query(`CREATE TABLE secretariat (
      id text PRIMARY KEY CHECK (id = 'secretariat'),
      state text NOT NULL,
      seat_city_id text REFERENCES city,
      established_on date,
      meeting_id uuid,
      started_on date,
      version integer NOT NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE secretariat, presidency, roster_change, membership, mandate, person, city, roster, network`);
    await db.query(`DROP FUNCTION searchable(text)`);
  }
}
