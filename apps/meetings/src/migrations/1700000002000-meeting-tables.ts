import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A meeting and what happens in it. Lists that are only ever read and written with their row are jsonb in it. */
export class MeetingTables1700000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE meeting (
      id uuid PRIMARY KEY, kind text NOT NULL, title text NOT NULL, theme text, on_day date, previously_on date,
      place text NOT NULL, host_city_id text NOT NULL, chair_person_id uuid NOT NULL, organiser text, group_id text, state text NOT NULL,
      warnings jsonb NOT NULL, agenda jsonb NOT NULL, opened_at timestamptz, closed_at timestamptz,
      member_count integer, member_city_ids jsonb, roster_version integer, reason text, version integer NOT NULL,
      CHECK ((opened_at IS NULL) = (member_city_ids IS NULL)))`);
    await db.query(`CREATE INDEX meeting_day ON meeting (on_day)`);
    await db.query(`CREATE TABLE attendance (
      meeting_id uuid NOT NULL REFERENCES meeting, city_id text NOT NULL, standing text NOT NULL, state text NOT NULL,
      people jsonb NOT NULL DEFAULT '[]', excused jsonb NOT NULL DEFAULT '[]', substitutes jsonb NOT NULL DEFAULT '[]',
      confirmed_person_id uuid, decline_reason text, arrival integer, version integer NOT NULL DEFAULT 0,
      PRIMARY KEY (meeting_id, city_id))`);
    await db.query(`CREATE INDEX attendance_city ON attendance (city_id)`);
    await db.query(`CREATE TABLE delegation (
      id uuid PRIMARY KEY, meeting_id uuid NOT NULL REFERENCES meeting, city_id text NOT NULL, kind text NOT NULL,
      headcount integer, size_note text, state text NOT NULL, version integer NOT NULL)`);
    await db.query(`CREATE INDEX delegation_meeting ON delegation (meeting_id, id)`);
    await db.query(`CREATE TABLE statement (
      id uuid PRIMARY KEY, meeting_id uuid NOT NULL REFERENCES meeting, speaker_ids jsonb NOT NULL, city_ids jsonb NOT NULL,
      agenda_item_id uuid, text text NOT NULL, language text NOT NULL, state text NOT NULL, corrections jsonb NOT NULL,
      version integer NOT NULL)`);
    await db.query(`CREATE INDEX statement_meeting ON statement (meeting_id, id)`);
    await db.query(`CREATE TABLE commitment (
      id uuid PRIMARY KEY, meeting_id uuid NOT NULL REFERENCES meeting, city_id text, person_id uuid, text text NOT NULL,
      group_ids jsonb NOT NULL, statement_id uuid REFERENCES statement, due_on date, state text NOT NULL, fulfilled_on date,
      evidence text, reason text, version integer NOT NULL, CHECK ((city_id IS NULL) <> (person_id IS NULL)))`);
    await db.query(`CREATE INDEX commitment_meeting ON commitment (meeting_id, id)`);
    await db.query(`CREATE INDEX commitment_city ON commitment (city_id, id)`);
    await db.query(`CREATE TABLE side_event (
      id uuid PRIMARY KEY, meeting_id uuid NOT NULL REFERENCES meeting, kind text NOT NULL, on_day date NOT NULL,
      host_person_id uuid, attendee_ids jsonb NOT NULL, state text NOT NULL, version integer NOT NULL)`);
    await db.query(`CREATE INDEX side_event_meeting ON side_event (meeting_id, id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE side_event, commitment, statement, delegation, attendance, meeting`);
  }
}
