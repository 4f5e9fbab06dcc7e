import type { Sql } from '#database';
import type { Pollutant } from '../limits/first-limits.ts';
import { freshFor, hour, indexOf, type Hour, type StationHour, type StationKind } from './band.ts';
import { keptFor, type Reading } from './readings.ts';

const monday = (at: string): string => {
  const day = Date.parse(`${new Date(at).toISOString().slice(0, 10)}T00:00:00Z`);
  // 1970-01-05 was one.
  return new Date(day - ((day / (24 * hour) + 3) % 7) * 24 * hour).toISOString().slice(0, 10);
};

/** The tables of the weeks that readings fall into, where there are none yet. Whoever comes for the same week waits, and finds it. */
export async function makeWeeks(sql: Sql, readings: readonly Reading[]): Promise<void> {
  await sql.query(
    `SELECT air_reading_week(week) FROM unnest($1::date[]) week
     WHERE to_regclass('air_reading_' || to_char(week, 'YYYYMMDD')) IS NULL`,
    [[...new Set(readings.map(({ at }) => monday(at)))].sort()],
  );
}

/** Those that had a reading in the time that readings are kept, with their kinds; others are forgotten. */
export async function stationsOf(sql: Sql, cityId: string, now: Date): Promise<Map<string, StationKind>> {
  const oldest = new Date(now.getTime() - keptFor * 24 * hour);
  await sql.query(`DELETE FROM air_station WHERE city_id = $1 AND newest < $2`, [cityId, oldest]);
  const rows = await sql.query<{ station: string; kind: StationKind }>(`SELECT station, kind FROM air_station WHERE city_id = $1`, [
    cityId,
  ]);
  return new Map(rows.map(({ station, kind }) => [station, kind]));
}

export async function keepStations(sql: Sql, cityId: string, readings: readonly Reading[]): Promise<void> {
  await sql.query(
    `INSERT INTO air_station AS s (city_id, station, kind, newest)
     SELECT $1, r.station, max(r."stationKind"), max(r.at)
     FROM jsonb_to_recordset($2::jsonb) AS r(station text, "stationKind" text, at timestamptz) GROUP BY r.station
     ON CONFLICT (city_id, station) DO UPDATE SET kind = excluded.kind, newest = greatest(s.newest, excluded.newest)`,
    [cityId, JSON.stringify(readings)],
  );
}

/** A reading, by what there is one of. */
export interface Place {
  station: string;
  pollutant: Pollutant;
  at: Date;
}

/** One statement for all of them. Answers those that are new, or not as they were. */
export function keepReadings(sql: Sql, cityId: string, readings: readonly Reading[]): Promise<Place[]> {
  return sql.query<Place>(
    `INSERT INTO air_reading AS kept (city_id, station, pollutant, at, value)
     SELECT $1, r.station, r.pollutant, r.at, r.value
     FROM jsonb_to_recordset($2::jsonb) AS r(station text, pollutant text, at timestamptz, value numeric)
     ON CONFLICT (city_id, station, pollutant, at) DO UPDATE SET value = excluded.value WHERE kept.value <> excluded.value
     RETURNING station, pollutant, at`,
    [cityId, JSON.stringify(readings)],
  );
}

/** The hours that an index can be of, up to the newest, and one more before them; oldest first. */
export async function hoursUpTo(sql: Sql, cityId: string, newest: Date, kinds: ReadonlyMap<string, StationKind>): Promise<Hour[]> {
  const rows = await sql.query<Place & { value: string }>(
    `SELECT at, station, pollutant, value FROM air_reading WHERE city_id = $1 AND at >= $2 AND at <= $3`,
    [cityId, new Date(newest.getTime() - (freshFor + 1) * hour), newest],
  );
  return [...Map.groupBy(rows, ({ at }) => at.getTime())]
    .toSorted(([one], [other]) => one - other)
    .map(([at, ofHour]) => {
      const stations = [...Map.groupBy(ofHour, ({ station }) => station)].map(([station, measured]): StationHour => {
        const values = Object.fromEntries(measured.map(({ pollutant, value }) => [pollutant, Number(value)]));
        return { kind: kinds.get(station)!, values };
      });
      return { at, ...indexOf(stations) };
    });
}
