import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting's minutes, every version that was published, and what was proposed to be changed. */
export class MinutesTables1700000002001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE minutes (
      meeting_id uuid PRIMARY KEY REFERENCES meeting, state text NOT NULL, body text NOT NULL, action_item_ids jsonb NOT NULL,
      approved_on date, published_version integer, sha256 text, version integer NOT NULL)`);
    await db.query(`CREATE TABLE minutes_amendment (
      id uuid PRIMARY KEY, meeting_id uuid NOT NULL REFERENCES minutes, state text NOT NULL, based_on integer NOT NULL,
      changes jsonb NOT NULL, reason text NOT NULL, proposed_by uuid, decision_reason text, made_version integer,
      version integer NOT NULL)`);
    await db.query(`CREATE INDEX minutes_amendment_meeting ON minutes_amendment (meeting_id, id)`);
    // The canonical text itself, not jsonb: the digest is of these very bytes.
    await db.query(`CREATE TABLE minutes_version (
      meeting_id uuid NOT NULL REFERENCES minutes, number integer NOT NULL, canonical text NOT NULL, sha256 text NOT NULL,
      published_at timestamptz NOT NULL, amendment_id uuid REFERENCES minutes_amendment, PRIMARY KEY (meeting_id, number))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE minutes_version, minutes_amendment, minutes`);
  }
}
