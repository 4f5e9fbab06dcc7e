import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a meeting decides, with the ballots so far: one a city. A decision that is taken has its tally. */
export class Decisions1700000002080 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE decision (
      id uuid PRIMARY KEY, meeting_id uuid NOT NULL REFERENCES meeting, question text NOT NULL, quorum jsonb NOT NULL,
      cities_required integer NOT NULL, majority text NOT NULL, agenda_item_id uuid, state text NOT NULL, ballots jsonb NOT NULL,
      present integer, yes integer, no integer, abstain integer, version integer NOT NULL,
      CONSTRAINT decision_taken_has_tally CHECK ((state = 'open') = (num_nulls(present, yes, no, abstain) = 4)
        AND num_nulls(present, yes, no, abstain) IN (0, 4)))`);
    await db.query(`CREATE INDEX decision_meeting ON decision (meeting_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE decision`);
  }
}
