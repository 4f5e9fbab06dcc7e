import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Exceedances1700000311210 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE exceedance (
      id uuid PRIMARY KEY, city_id text COLLATE "C" NOT NULL, limit_id text COLLATE "C" NOT NULL, title text NOT NULL,
      indicator text COLLATE "C" NOT NULL, standard text COLLATE "C" NOT NULL, statistic text NOT NULL, station text COLLATE "C" NOT NULL,
      period text COLLATE "C" NOT NULL, hour text COLLATE "C" NOT NULL, starts_on date NOT NULL, year integer NOT NULL,
      figure_id uuid NOT NULL REFERENCES figure, value numeric NOT NULL, unit text NOT NULL, limit_value numeric NOT NULL,
      coverage double precision, low_coverage boolean NOT NULL, count_this_year integer NOT NULL, allowed integer, state text NOT NULL,
      withdrawn_because text, explanation_kind text, explanation_text text, version integer NOT NULL,
      CHECK (value > limit_value), CHECK ((state = 'withdrawn') = (withdrawn_because IS NOT NULL)),
      CHECK ((explanation_kind IS NULL) = (explanation_text IS NULL)))`);
    await db.query(`CREATE UNIQUE INDEX exceedance_open_once ON exceedance (figure_id, limit_id, hour) WHERE state = 'open'`);
    await db.query(`CREATE INDEX exceedance_of_year ON exceedance (city_id, limit_id, station, year) WHERE state = 'open'`);
    await db.query(`CREATE INDEX exceedance_of_city ON exceedance (city_id, id)`);
    await db.query(`CREATE INDEX exceedance_of_indicator ON exceedance (indicator, id)`);
    await db.query(`CREATE INDEX exceedance_of_standard ON exceedance (standard, id)`);
    await db.query(`CREATE INDEX exceedance_of_day ON exceedance (starts_on, id)`);
    await db.query(`CREATE TABLE allowance_used_up (
      limit_id text COLLATE "C", city_id text COLLATE "C", station text COLLATE "C", year integer,
      exceedance_id uuid NOT NULL REFERENCES exceedance, PRIMARY KEY (limit_id, city_id, station, year))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE allowance_used_up, exceedance`);
  }
}
