import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the role that runs the service calls in the place of rights that it has not: its tables are the migrating role's. */
const asOwner = `LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp`;

/** Beside the others and then attached: to make it as a part of them would keep everybody out of all. */
const makesWeek = `CREATE FUNCTION air_reading_week(week date) RETURNS void ${asOwner} AS $$
DECLARE
  part text := 'air_reading_' || to_char(week, 'YYYYMMDD');
BEGIN
  IF week <> date_trunc('week', week)::date OR week NOT BETWEEN current_date - 100 AND current_date + 8 THEN
    RAISE EXCEPTION 'no readings are taken for a week of %', week;
  END IF;
  PERFORM pg_advisory_xact_lock(hashtextextended('b40 weeks of air readings', 0));
  -- By a query: to_regclass may answer from what this session knew before it waited.
  IF EXISTS (SELECT FROM pg_class WHERE relname = part AND relnamespace = 'public'::regnamespace) THEN RETURN; END IF;
  EXECUTE format('CREATE TABLE %I (LIKE air_reading INCLUDING ALL)', part);
  EXECUTE format('ALTER TABLE air_reading ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)',
    part, week::timestamp AT TIME ZONE 'UTC', (week + 7)::timestamp AT TIME ZONE 'UTC');
END $$`;

/** Those whose last hour is older than any that is taken, by a day more: clocks differ. */
const forgets = `CREATE FUNCTION air_reading_forget() RETURNS void ${asOwner} AS $$
DECLARE
  part text;
BEGIN
  FOR part IN
    SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = 'air_reading'::regclass AND to_date(right(c.relname, 8), 'YYYYMMDD') + 7 < current_date - 91
  LOOP
    PERFORM pg_advisory_xact_lock(hashtextextended('b40 weeks of air readings', 0));
    EXECUTE format('DROP TABLE IF EXISTS %I', part);
  END LOOP;
END $$`;

/**
 * Readings stand in a table a week (Monday to Monday in UTC), so that those that are too old go with their table. The service makes and
 * drops such tables when it comes to it, by the two functions.
 */
export class Air1700000311300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE TABLE air_reading (
      city_id text COLLATE "C" NOT NULL, station text COLLATE "C" NOT NULL, pollutant text COLLATE "C" NOT NULL, at timestamptz NOT NULL,
      value numeric NOT NULL, PRIMARY KEY (city_id, station, pollutant, at)) PARTITION BY RANGE (at)`);
    await db.query(`CREATE INDEX air_reading_of_city ON air_reading (city_id, at)`);
    await db.query(`CREATE TABLE air_station (
      city_id text COLLATE "C", station text COLLATE "C", kind text NOT NULL, newest timestamptz NOT NULL,
      PRIMARY KEY (city_id, station))`);
    await db.query(`CREATE TABLE air_now (
      city_id text COLLATE "C" PRIMARY KEY, newest timestamptz NOT NULL, at timestamptz NOT NULL, bands jsonb NOT NULL, index text,
      dominant text, told text, told_at timestamptz, source_id uuid REFERENCES source, version integer NOT NULL,
      CHECK ((index IS NULL) = (dominant IS NULL)), CHECK ((told IS NULL) = (told_at IS NULL)))`);
    await db.query(`CREATE TABLE air_day_open (
      city_id text COLLATE "C", day date, station text COLLATE "C", pollutant text COLLATE "C",
      PRIMARY KEY (city_id, day, station, pollutant))`);
    await db.query(makesWeek);
    await db.query(forgets);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION air_reading_forget, air_reading_week`);
    await db.query(`DROP TABLE air_day_open, air_now, air_station, air_reading`);
  }
}
