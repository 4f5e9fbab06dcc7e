import type { MigrationInterface, QueryRunner } from 'typeorm';

const values = `edition integer NOT NULL, value numeric, notation text, explanation text, source_id uuid NOT NULL REFERENCES source,
  method text NOT NULL, quality text NOT NULL, coverage double precision, status text NOT NULL, revision integer NOT NULL,
  reported_at timestamptz NOT NULL, CHECK ((value IS NULL) <> (notation IS NULL)), CHECK (notation IS NULL OR explanation IS NOT NULL)`;

/** `figure` has each as it is now, `figure_revision` all that was ever said of it. */
export class Figures1700000311100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE figure (
      id uuid PRIMARY KEY, indicator text COLLATE "C" NOT NULL REFERENCES indicator, city_id text COLLATE "C" NOT NULL,
      period text COLLATE "C" NOT NULL, station text COLLATE "C" NOT NULL, starts_on date NOT NULL, ends_on date NOT NULL, ${values},
      version integer NOT NULL, UNIQUE (indicator, city_id, period, station),
      FOREIGN KEY (indicator, edition) REFERENCES indicator_edition)`);
    await db.query(`CREATE INDEX figure_of_city ON figure (city_id, indicator, period, station)`);
    await db.query(`CREATE INDEX figure_of_period ON figure (indicator, period, city_id, station)`);
    await db.query(`CREATE TABLE figure_revision (
      figure_id uuid REFERENCES figure, ${values}, reason text, PRIMARY KEY (figure_id, revision))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE figure_revision, figure`);
  }
}
