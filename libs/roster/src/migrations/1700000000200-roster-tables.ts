import type { MigrationInterface, QueryRunner } from 'typeorm';
import { RosterLines1700000000210 } from './1700000000210-roster-lines.ts';

/** Membership's facts as another service keeps them. It counts rows and never copies a count. */
export class RosterTables1700000000200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE roster (one boolean PRIMARY KEY DEFAULT true CHECK (one), version integer NOT NULL)`);
    await db.query(`INSERT INTO roster (version) VALUES (0)`);
    await db.query(`CREATE TABLE roster_city (
      id text PRIMARY KEY, name text NOT NULL, country text NOT NULL, kind text NOT NULL, municipal_day text)`);
    await db.query(`CREATE TABLE roster_person (id uuid PRIMARY KEY, name text NOT NULL)`);
    await db.query(`CREATE TABLE roster_member (
      membership_id uuid NOT NULL, city_id text NOT NULL, from_on date NOT NULL, from_version integer NOT NULL,
      until_on date, until_version integer, PRIMARY KEY (membership_id, from_version))`);
    await db.query(`CREATE INDEX roster_member_city ON roster_member (city_id)`);
    await db.query(`CREATE TABLE roster_mandate (
      id uuid PRIMARY KEY, person_id uuid NOT NULL, city_id text NOT NULL, office text NOT NULL, from_on date, until_on date)`);
    await db.query(`CREATE INDEX roster_mandate_person ON roster_mandate (person_id)`);
    await db.query(`CREATE INDEX roster_mandate_city ON roster_mandate (city_id)`);
    await db.query(`CREATE TABLE roster_presidency (
      id uuid PRIMARY KEY, mandate_id uuid NOT NULL, person_id uuid NOT NULL, city_id text NOT NULL, from_on date, until_on date)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE roster_presidency, roster_mandate, roster_member, roster_person, roster_city, roster`);
  }
}

export const rosterMigrations = [RosterTables1700000000200, RosterLines1700000000210];
