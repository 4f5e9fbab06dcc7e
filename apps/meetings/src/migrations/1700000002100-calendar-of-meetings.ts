import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How often a meeting was changed so that it matters in a calendar (SEQUENCE, RFC 5545), and when it last was at all. A trigger counts,
 * because whoever changes a meeting must: code from before, too. Null of meetings from before.
 */
export class CalendarOfMeetings1700000002100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `ALTER TABLE meeting ADD COLUMN calendar_sequence integer NOT NULL DEFAULT 0, ADD COLUMN calendar_changed_at timestamptz`,
    );
    await db.query(`ALTER TABLE meeting ALTER COLUMN calendar_changed_at SET DEFAULT now()`);
    await db.query(`CREATE OR REPLACE FUNCTION count_calendar_of_meeting() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (NEW.title, NEW.on_day, NEW.starts, NEW.ends, NEW.time_zone, NEW.place, NEW.state = 'cancelled')
          IS DISTINCT FROM (OLD.title, OLD.on_day, OLD.starts, OLD.ends, OLD.time_zone, OLD.place, OLD.state = 'cancelled')
        THEN NEW.calendar_sequence := OLD.calendar_sequence + 1; END IF;
        IF (NEW.calendar_sequence, NEW.theme, NEW.organiser, NEW.reason)
          IS DISTINCT FROM (OLD.calendar_sequence, OLD.theme, OLD.organiser, OLD.reason)
        THEN NEW.calendar_changed_at := now(); END IF;
        RETURN NEW;
      END $$`);
    await db.query(`CREATE OR REPLACE TRIGGER count_calendar BEFORE UPDATE ON meeting
      FOR EACH ROW EXECUTE FUNCTION count_calendar_of_meeting()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER count_calendar ON meeting`);
    await db.query(`DROP FUNCTION count_calendar_of_meeting`);
    await db.query(`ALTER TABLE meeting DROP COLUMN calendar_sequence, DROP COLUMN calendar_changed_at`);
  }
}
