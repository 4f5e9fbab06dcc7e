import type { MigrationInterface, QueryRunner } from 'typeorm';

const published = `state IN ('published', 'revised')`;

/** `reported` has the figures that it was published with. `json` keeps the order of names, unlike `jsonb`: an ETag is of the text. */
export class Submissions1700000311400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE submission (
      id uuid PRIMARY KEY, city_id text NOT NULL, framework text NOT NULL, period text NOT NULL, gwp text, boundary text,
      state text NOT NULL, revises_id uuid REFERENCES submission, reason text, remarks text, published_at timestamptz,
      total numeric, by_sector json, by_scope json, per_capita numeric, population json, reported json,
      CHECK ((revises_id IS NULL) = (reason IS NULL)),
      CHECK ((published_at IS NOT NULL) = (${published})), CHECK ((reported IS NOT NULL) = (${published})))`);
    await db.query(`CREATE UNIQUE INDEX submission_open ON submission (city_id, framework, period) WHERE NOT ${published}`);
    await db.query(`CREATE UNIQUE INDEX submission_published ON submission (city_id, framework, period) WHERE state = 'published'`);
    await db.query(`CREATE INDEX submission_city ON submission (city_id, id)`);
    await db.query(`CREATE INDEX submission_framework ON submission (framework, state, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE submission`);
  }
}
