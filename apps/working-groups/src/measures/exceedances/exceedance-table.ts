import { Any } from 'typeorm';
import type { EventTransaction } from '#events';
import type { Figure } from '../figures/figure.entity.ts';
import { Exceedance } from './exceedance.entity.ts';
import { countKey, hasLowCoverage, type Settled } from './judge.ts';

/** What is open of any of the figures. Not kept for `save`, because many change at once. */
export async function openOf(tx: EventTransaction, figures: readonly Figure[]): Promise<Exceedance[]> {
  if (figures.length === 0) return [];
  return tx.em.find(Exceedance, { where: { figureId: Any(figures.map(({ id }) => id)), state: 'open' }, order: { id: 'ASC' } });
}

export interface Counted {
  limitId: string;
  cityId: string;
  station: string;
  year: number;
}

/** How many are open of each, by `countKey`. */
export async function countOpen(tx: EventTransaction, counted: Iterable<Counted>): Promise<Map<string, number>> {
  const asked = new Map([...counted].map((each) => [countKey(each.limitId, each.cityId, each.station, each.year), each]));
  const rows = await tx.query<Counted & { open: number }>(
    `SELECT e.limit_id AS "limitId", e.city_id AS "cityId", e.station, e.year, count(*)::int AS open
     FROM jsonb_to_recordset($1::jsonb) AS g("limitId" text, "cityId" text, station text, year int)
     JOIN exceedance e ON e.limit_id = g."limitId" AND e.city_id = g."cityId" AND e.station = g.station AND e.year = g.year
     WHERE e.state = 'open' GROUP BY e.limit_id, e.city_id, e.station, e.year`,
    [JSON.stringify([...asked.values()].map(({ limitId, cityId, station, year }) => ({ limitId, cityId, station, year })))],
  );
  return new Map(rows.map(({ limitId, cityId, station, year, open }) => [countKey(limitId, cityId, station, year), open]));
}

const columns = `id uuid, "cityId" text, "limitId" text, title text, indicator text, standard text, statistic text, station text,
  period text, hour text, "startsOn" date, year int, "figureId" uuid, value numeric, unit text, "limitValue" numeric,
  coverage double precision, "lowCoverage" boolean, "countThisYear" int, allowed int, state text, version int`;

export const insertOpened = (tx: EventTransaction, opened: readonly Exceedance[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO exceedance (id, city_id, limit_id, title, indicator, standard, statistic, station, period, hour, starts_on, year,
       figure_id, value, unit, limit_value, coverage, low_coverage, count_this_year, allowed, state, version)
     SELECT id, "cityId", "limitId", title, indicator, standard, statistic, station, period, hour, "startsOn", year, "figureId",
       value, unit, "limitValue", coverage, "lowCoverage", "countThisYear", allowed, state, version
     FROM jsonb_to_recordset($1::jsonb) AS e(${columns})`,
    [JSON.stringify(opened)],
  );

export const withdraw = (tx: EventTransaction, withdrawn: Settled<Exceedance>['withdrawn']): Promise<unknown> =>
  tx.query(
    `UPDATE exceedance e SET state = 'withdrawn', withdrawn_because = w.because, version = e.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS w(id uuid, because text) WHERE e.id = w.id`,
    [JSON.stringify(withdrawn.map(({ standing, finding }) => ({ id: standing.id, because: finding.verdict })))],
  );

export const follow = (tx: EventTransaction, kept: Settled<Exceedance>['kept']): Promise<unknown> =>
  tx.query(
    `UPDATE exceedance e SET value = k.value, coverage = k.coverage, low_coverage = k."lowCoverage", version = e.version + 1
     FROM jsonb_to_recordset($1::jsonb) AS k(id uuid, value numeric, coverage double precision, "lowCoverage" boolean) WHERE e.id = k.id`,
    [
      JSON.stringify(
        kept.map(({ standing: { id }, finding: { limit, figure, value } }) => ({
          id,
          value,
          coverage: figure.coverage,
          lowCoverage: hasLowCoverage(limit, figure),
        })),
      ),
    ],
  );

/** Those of the exceedances that are the first to use an allowance up: a station, limit and year has one row for ever. */
export async function insertUsedUp(tx: EventTransaction, by: readonly Exceedance[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>(
    `INSERT INTO allowance_used_up (limit_id, city_id, station, year, exceedance_id)
     SELECT "limitId", "cityId", station, year, id
     FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, "limitId" text, "cityId" text, station text, year int)
     ON CONFLICT DO NOTHING RETURNING exceedance_id AS id`,
    [JSON.stringify(by)],
  );
  return new Set(rows.map(({ id }) => id));
}
