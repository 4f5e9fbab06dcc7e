import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The same of a visit. Once it has had a day, its last one is kept: a visit that is withdrawn, or planned without a day, is cancelled in a
 * calendar rather than gone.
 */
export class CalendarOfVisits1700000002101 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE visit ADD COLUMN last_planned_on date, ADD COLUMN calendar_sequence integer NOT NULL DEFAULT 0,
      ADD COLUMN calendar_changed_at timestamptz`);
    await db.query(`ALTER TABLE visit ALTER COLUMN calendar_changed_at SET DEFAULT now()`);
    await db.query(`CREATE OR REPLACE FUNCTION count_calendar_of_visit() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        NEW.last_planned_on := coalesce(OLD.planned_on, OLD.last_planned_on);
        IF (NEW.planned_on, NEW.made_on) IS DISTINCT FROM (OLD.planned_on, OLD.made_on)
          AND coalesce(OLD.planned_on, OLD.last_planned_on) IS NOT NULL
        THEN NEW.calendar_sequence := OLD.calendar_sequence + 1; END IF;
        IF (NEW.planned_on, NEW.made_on, NEW.purpose) IS DISTINCT FROM (OLD.planned_on, OLD.made_on, OLD.purpose)
        THEN NEW.calendar_changed_at := now(); END IF;
        RETURN NEW;
      END $$`);
    await db.query(`CREATE OR REPLACE TRIGGER count_calendar BEFORE UPDATE ON visit
      FOR EACH ROW EXECUTE FUNCTION count_calendar_of_visit()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TRIGGER count_calendar ON visit`);
    await db.query(`DROP FUNCTION count_calendar_of_visit`);
    await db.query(`ALTER TABLE visit DROP COLUMN last_planned_on, DROP COLUMN calendar_sequence, DROP COLUMN calendar_changed_at`);
  }
}
