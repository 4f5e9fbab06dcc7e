import { SourceRegistered } from '#contracts';
import type { Sql } from '#database';
import { addDays, type LocalDate } from '#domain';
import type { EventTransaction } from '#events';
import { cityOf, membersNow } from '#roster';
import { judgeHours } from '../exceedances/judge-exceedances.ts';
import { Figure } from '../figures/figure.entity.ts';
import { lockFigures, planFigures, type GivenFigure } from '../figures/plan-figures.ts';
import { keepFigures, tellEach } from '../figures/write-figures.ts';
import { adoptedLimits } from '../limits/adopted-limits.ts';
import { pollutants, type Pollutant } from '../limits/first-limits.ts';
import { Source } from '../sources/source.entity.ts';
import type { AirNow } from './air-now.entity.ts';
import { hour } from './band.ts';
import { hoursOfDay, meanOfDay, running } from './day.ts';
import type { Place } from './reading-table.ts';

/** A day of a station and a pollutant, of which a figure is made. */
export interface StationDay {
  station: string;
  pollutant: Pollutant;
  day: LocalDate;
}

interface HoursOf extends StationDay {
  /** The ends of its hours, in milliseconds. */
  hours: readonly number[];
}

const indicatorOf = (pollutant: Pollutant): string => `air.${pollutant}.day`;

/** Of a day that is judged without some of its hours, it has been over for one. */
const isOver = (day: LocalDate, today: LocalDate): boolean => addDays(day, 2) <= today;

/** Those whose figures the network has defined, as means in µg/m³ of days. */
async function pollutantsJudged(sql: Sql): Promise<Set<Pollutant>> {
  const rows = await sql.query<{ code: string }>(
    `SELECT code FROM indicator WHERE code = ANY($1::text[]) AND state = 'active' AND period = 'day' AND unit = 'ug/m3'`,
    [pollutants.map(indicatorOf)],
  );
  const codes = new Set(rows.map(({ code }) => code));
  return new Set(pollutants.filter((each) => codes.has(indicatorOf(each))));
}

/** The days that readings belong to. A mean of O3 reaches from one day into the next. */
function daysTouched(tx: EventTransaction, places: readonly Place[]): HoursOf[] {
  const dayOf = new Map<number, LocalDate>();
  const dayAt = (begin: number): LocalDate => dayOf.get(begin) ?? dayOf.set(begin, tx.dayOf(new Date(begin))).get(begin)!;
  const touched = new Map<string, StationDay>();
  for (const { station, pollutant, at } of places) {
    const begin = at.getTime() - hour;
    const last = pollutant === 'o3' ? begin + (running - 1) * hour : begin;
    for (const day of [dayAt(begin), dayAt(last)]) touched.set(`${station} ${pollutant} ${day}`, { station, pollutant, day });
  }
  return withHours(tx, [...touched.values()]);
}

function withHours(tx: EventTransaction, days: readonly StationDay[]): HoursOf[] {
  const hours = new Map([...new Set(days.map(({ day }) => day))].map((day) => [day, hoursOfDay(day, (instant) => tx.dayOf(instant))]));
  return days.map((each) => ({ ...each, hours: hours.get(each.day)! }));
}

const recordset = `jsonb_to_recordset($2::jsonb)
  AS d(place int, day date, station text, pollutant text, since timestamptz, until timestamptz)`;

/** `before`: hours before the first of the day. */
const asRows = (days: readonly HoursOf[], before: number): string =>
  JSON.stringify(
    days.map(({ hours, ...day }, place) => ({
      ...{ ...day, place },
      since: new Date(hours[0]! - before * hour),
      until: new Date(hours.at(-1)!),
    })),
  );

/** From where to where all of them reach: by it only the weeks are looked into that hold them. */
function bounds(days: readonly HoursOf[], before: number): [since: Date, until: Date] {
  const ends = days.flatMap(({ hours }) => [hours[0]! - before * hour, hours.at(-1)!]);
  return [new Date(Math.min(...ends)), new Date(Math.max(...ends))];
}

/** How many hours of each have a reading. */
async function counted(sql: Sql, cityId: string, days: readonly HoursOf[]): Promise<number[]> {
  const rows = await sql.query<{ place: number; count: number }>(
    `SELECT d.place, n.count FROM ${recordset} CROSS JOIN LATERAL (
       SELECT count(*)::int FROM air_reading r
       WHERE r.city_id = $1 AND r.station = d.station AND r.pollutant = d.pollutant AND r.at >= d.since AND r.at <= d.until
         AND r.at >= $3 AND r.at <= $4
     ) n`,
    [cityId, asRows(days, 0), ...bounds(days, 0)],
  );
  const counts = new Map(rows.map(({ place, count }) => [place, count]));
  return days.map((_, place) => counts.get(place) ?? 0);
}

/** The readings of each, by the end of their hour; with those of the day before that a running mean reaches back to. */
async function valuesOf(sql: Sql, cityId: string, days: readonly HoursOf[]): Promise<Map<number, string>[]> {
  const rows = await sql.query<{ place: number; at: Date; value: string }>(
    `SELECT d.place, r.at, r.value FROM ${recordset}
     JOIN air_reading r ON r.city_id = $1 AND r.station = d.station AND r.pollutant = d.pollutant AND r.at >= d.since AND r.at <= d.until
       AND r.at >= $3 AND r.at <= $4`,
    [cityId, asRows(days, running - 1), ...bounds(days, running - 1)],
  );
  const values = days.map(() => new Map<number, string>());
  for (const { place, at, value } of rows) values[place]!.set(at.getTime(), value);
  return values;
}

/** Of the readings that have changed: judges the days that are complete or over, and keeps the others open until they are. */
export async function judgeDaysOf(tx: EventTransaction, air: AirNow, changed: readonly Place[]): Promise<void> {
  const judged = await pollutantsJudged(tx);
  const days = daysTouched(
    tx,
    changed.filter(({ pollutant }) => judged.has(pollutant)),
  );
  if (days.length === 0) return;
  const counts = await counted(tx, air.cityId, days);
  const states = days.map(({ day, hours }, place) => {
    if (counts[place] === 0) return 'not begun';
    return counts[place] === hours.length || isOver(day, tx.today) ? 'ready' : 'open';
  });
  const [ready, open] = ['ready', 'open'].map((state) => days.filter((_, place) => states[place] === state)) as [HoursOf[], HoursOf[]];
  await tx.query(
    `INSERT INTO air_day_open (city_id, day, station, pollutant) SELECT $1, d.day, d.station, d.pollutant FROM ${recordset}
     ON CONFLICT DO NOTHING`,
    [air.cityId, asRows(open, 0)],
  );
  await judgeDays(tx, air, ready);
}

/** Judges those that are over by now, whatever has come of them. Of a city that has left meanwhile there is no figure. */
export async function judgeOverDays(tx: EventTransaction, air: AirNow, today: LocalDate): Promise<void> {
  const over = await tx.query<StationDay>(
    `SELECT station, pollutant, day FROM air_day_open WHERE city_id = $1 AND day <= $2 ORDER BY day, station, pollutant`,
    [air.cityId, addDays(today, -2)],
  );
  const judged = (await membersNow(tx)).includes(air.cityId) ? await pollutantsJudged(tx) : new Set<Pollutant>();
  await judgeDays(
    tx,
    air,
    withHours(
      tx,
      over.filter(({ pollutant }) => judged.has(pollutant)),
    ),
  );
  await close(tx, air.cityId, withHours(tx, over));
}

async function judgeDays(tx: EventTransaction, air: AirNow, days: readonly HoursOf[]): Promise<void> {
  if (days.length === 0) return;
  const { cityId } = air;
  const values = await valuesOf(tx, cityId, days);
  await lockFigures(tx, [cityId]);
  const there = await standing(tx, cityId, days);
  const given: GivenFigure[] = [];
  for (const [place, { pollutant, station, day, hours }] of days.entries()) {
    const mean = meanOfDay(pollutant, hours, values[place]!);
    const before = there.get(`${indicatorOf(pollutant)} ${day} ${station}`);
    // What the city has said itself of that day stays.
    if (mean === undefined || (before !== undefined && before.sourceId !== air.sourceId)) continue;
    given.push({
      ...{ indicator: indicatorOf(pollutant), cityId, period: day, station, ...mean, notation: null, explanation: null },
      ...{ sourceId: (air.sourceId ??= await ownSource(tx, cityId)), quality: mean.coverage < 75 ? 'low' : 'high', status: 'final' },
      ...{ reason: before ? lateReason : null, revision: before?.revision ?? null },
    });
  }
  // A day whose indicator is retired meanwhile has no figure; its readings stay.
  const { changes } = await planFigures(tx, given);
  await keepFigures(tx, changes, tellEach);
  await judgeHoursOf(tx, air, days, values);
  await close(tx, cityId, days);
}

/** With the day's figure its hours are judged, though they may have changed without it. */
async function judgeHoursOf(tx: EventTransaction, { cityId }: AirNow, days: readonly HoursOf[], values: readonly Map<number, string>[]) {
  const limits = await adoptedLimits(
    tx,
    pollutants.map((pollutant) => ({ indicator: indicatorOf(pollutant) })),
  );
  const judged = new Set(limits.filter(({ statistic }) => statistic === 'hour-mean').map(({ indicator }) => indicator));
  for (const [place, { pollutant, station, day: period, hours }] of days.entries()) {
    if (!judged.has(indicatorOf(pollutant))) continue;
    const figure = await tx.findOne(Figure, { indicator: indicatorOf(pollutant), cityId, period, station });
    // Also where the city has said the day itself: its hours are what was read.
    if (figure === null || figure.value === null) continue;
    const measured = hours.flatMap((end) => {
      const value = values[place]!.get(end);
      return value === undefined ? [] : [{ at: new Date(end).toISOString(), value }];
    });
    await judgeHours(tx, { figure, hours: measured });
  }
}

const lateReason = 'Readings of the day came late, or were replaced.';

const close = (sql: Sql, cityId: string, days: readonly HoursOf[]): Promise<unknown> =>
  sql.query(
    `DELETE FROM air_day_open o USING ${recordset}
     WHERE o.city_id = $1 AND o.day = d.day AND o.station = d.station AND o.pollutant = d.pollutant`,
    [cityId, asRows(days, 0)],
  );

interface Standing {
  indicator: string;
  period: string;
  station: string;
  revision: number;
  sourceId: string;
}

async function standing(sql: Sql, cityId: string, days: readonly StationDay[]): Promise<Map<string, Standing>> {
  const keys = days.map(({ pollutant, day, station }) => ({ indicator: indicatorOf(pollutant), period: day, station }));
  const found = await sql.query<Standing>(
    `SELECT f.indicator, f.period, f.station, f.revision, f.source_id AS "sourceId"
     FROM jsonb_to_recordset($2::jsonb) AS k(indicator text, period text, station text)
     JOIN figure f ON f.indicator = k.indicator AND f.city_id = $1 AND f.period = k.period AND f.station = k.station`,
    [cityId, JSON.stringify(keys)],
  );
  return new Map(found.map((each) => [`${each.indicator} ${each.period} ${each.station}`, each]));
}

/** Of the city, made with its first figure. */
async function ownSource(tx: EventTransaction, cityId: string): Promise<string> {
  const { name } = (await cityOf(tx, cityId))!;
  const source = Source.register({ name: `Hourly air readings of ${name}`, publisher: name, reuse: true, kind: 'platform', cityId });
  tx.append(SourceRegistered, source.registered());
  return (await tx.save(source)).id;
}
