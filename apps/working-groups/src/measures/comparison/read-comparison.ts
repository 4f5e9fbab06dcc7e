import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { addDays, invalid, isSlug, notFound } from '#domain';
import { CodeField, decodeCursor, EnumField, page, RowsQuery, TextField } from '#http';
import { citiesById, membersOn } from '#roster';
import { daysOf, exampleOf } from '../figures/period.ts';
import { isStation } from '../figures/station.ts';
import type { Meaning } from '../indicators/indicator.entity.ts';
import { commonMethod, compare, nearestPopulations, totalOf, yearsAround, type ComparedFigure, type Population } from './compare.ts';
import type { ComparisonPage, ComparisonRow } from './comparison.view.ts';
import { applied, limitsOf, unlimited } from './limits-of.ts';

export class ComparisonQuery extends RowsQuery {
  @TextField({ max: 14, optional: true, example: '2025', description: 'As long as those of the indicator; left out: the newest reported.' })
  period?: string;
  @EnumField(['head', 'population'], {
    optional: true,
    description: 'Per head of the population, which is given by itself where the indicator is divided by it.',
  })
  per?: 'head' | 'population';
  @CodeField({ optional: true, example: 'who-2021', description: 'Whose limits the values are held against.' }) standard?: string;
}

interface Compared extends Pick<Meaning, 'unit' | 'period' | 'better'> {
  code: string;
  edition: number;
  title: string;
  denominator: string | null;
}

const heads = 'population';

/** Values of the indicator as it is now; of all of the period, whoever is a member. By `figure_of_period`. */
const figuresOf = (sql: Sql, { code }: Compared, period: string): Promise<ComparedFigure[]> =>
  sql.query<ComparedFigure>(
    `SELECT city_id AS "cityId", station, edition, value, notation, quality, status, coverage, revision, method
     FROM figure WHERE indicator = $1 AND period = $2`,
    [code, period],
  );

const populationsOf = (sql: Sql, years: readonly string[]): Promise<Population[]> =>
  sql.query<Population>(
    `SELECT f.city_id AS "cityId", f.value, f.period FROM figure f
     WHERE f.indicator = $1 AND f.period = ANY($2::text[]) AND f.station = '' AND f.value IS NOT NULL
       AND f.edition = (SELECT edition FROM indicator WHERE code = $1)`,
    [heads, years],
  );

@Injectable()
export class ReadComparison {
  constructor(private readonly source: DataSource) {}

  /** By city and station. All of a period are compared with each other, whatever the page shows. */
  async page(code: string, query: ComparisonQuery): Promise<ComparisonPage> {
    const isCursorStation = (value: unknown) => typeof value === 'string' && isStation(value);
    const [afterCity = '', afterStation = ''] = decodeCursor(query.cursor, isSlug, isCursorStation) ?? [];
    const sql = sqlOf(this.source);
    const indicator = await comparedIndicator(sql, code);
    const period = query.period ?? (await newestPeriod(sql, indicator));
    const days = daysOf(indicator.period, period);
    if (!days) throw invalid('?period', `must be ISO 8601 of its ${indicator.period}, as ${exampleOf[indicator.period]}`);
    const limits = query.standard === undefined ? [] : limitsOf(query.standard, indicator, days.startsOn);
    const lastDay = addDays(days.endsOn, -1);
    const members = await membersOn(sql, lastDay);
    const figures = await figuresOf(sql, indicator, period);
    const year = Number(days.startsOn.slice(0, 4));
    const isPerHead = code !== heads && (query.per !== undefined || indicator.denominator === heads);
    const populations = isPerHead ? nearestPopulations(await populationsOf(sql, yearsAround(year)), year) : null;
    const { unit, edition: version, title, better, period: kind } = indicator;
    const compared = compare(members, figures, { unit, period: kind, edition: version, populations });
    const cities = new Map((await citiesById(sql, members)).map((each) => [each.id, each]));
    const rows: ComparisonRow[] = compared.map((row) => {
      const { name: city = row.cityId, country = '' } = cities.get(row.cityId) ?? {};
      return { ...row, city, ...(query.standard === undefined ? unlimited : applied(limits, country, row.value)) };
    });
    const shown = rows.filter(({ cityId, station }) => cityId > afterCity || (cityId === afterCity && (station ?? '') > afterStation));
    const summary = {
      ...{ indicator: code, version, title, unit, better, kind, period, membersOn: lastDay },
      method: commonMethod(compared),
      comparable: compared.filter(({ comparable }) => comparable).length,
    };
    return { ...page(shown, query, ({ cityId, station }) => [cityId, station ?? '']), summary, network: totalOf(compared, unit) };
  }
}

async function comparedIndicator(sql: Sql, code: string): Promise<Compared> {
  const [found] = await sql.query<Compared>(
    `SELECT code, edition, title, unit, period, better, denominator FROM indicator WHERE code = $1`,
    [code],
  );
  if (!found) throw notFound('indicator', code);
  return found;
}

async function newestPeriod(sql: Sql, { code, edition }: Compared): Promise<string> {
  const [found] = await sql.query<{ period: string | null }>(
    `SELECT max(period) AS period FROM figure WHERE indicator = $1 AND edition = $2`,
    [code, edition],
  );
  if (!found?.period) throw notFound('figure', code);
  return found.period;
}
