import { quotientOf, sumOf } from '#domain';
import type { FigureValues } from '../figures/figure-values.ts';
import type { Meaning } from '../indicators/indicator.entity.ts';

/** Why a row is not to be set beside the others. */
export const reasons = [
  'provisional',
  'coverage',
  'method-differs',
  'included-elsewhere',
  'not-estimated',
  'not-occurring',
  'confidential',
  'other-version',
  'not-reported',
] as const;
export type Reason = (typeof reasons)[number];

const ofNotation: Readonly<Record<NonNullable<FigureValues['notation']>, Reason>> = {
  IE: 'included-elsewhere',
  NE: 'not-estimated',
  NO: 'not-occurring',
  C: 'confidential',
};

export interface ComparedFigure extends Omit<FigureValues, 'explanation' | 'sourceId'> {
  cityId: string;
  /** Empty: of the whole city. */
  station: string;
  edition: number;
  revision: number;
}

export interface Population {
  cityId: string;
  /** A decimal. */
  value: string;
  /** `2025` */
  period: string;
}

export interface Comparing extends Pick<Meaning, 'unit' | 'period'> {
  edition: number;
  /** Whose values are divided by heads; null: nobody's. */
  populations: ReadonlyMap<string, Population> | null;
}

export interface ComparedRow {
  cityId: string;
  station: string | null;
  value: string | null;
  perHead: string | null;
  population: string | null;
  populationPeriod: string | null;
  notation: string | null;
  quality: string | null;
  status: string | null;
  coverage: number | null;
  revision: number | null;
  method: string | null;
  comparable: boolean;
  reasons: Reason[];
}

export interface Total {
  /** The sum of what was reported. Null where a sum means nothing, or nobody has a value. */
  value: string | null;
  /** Members with a value. */
  reported: number;
  /** All that there were. */
  members: number;
}

/** Under so much of a period (in percent) a value does not stand for it: of an hour or a day, and of what is longer. */
const enough = { hour: 75, day: 75, month: 85, year: 85, survey: 85 } as const;

/** Of a share, a concentration, a density or a temperature no sum means anything. */
export const isAmount = (unit: string): boolean =>
  unit !== '1' && !unit.startsWith('%') && !unit.includes('/') && !/^(Cel|\[degF\]|K)$/.test(unit);

/** The code that most values are of; of several that are equally frequent the first in their order. Null where there is no value. */
export function commonMethod(figures: readonly { method: string | null; value: string | null }[]): string | null {
  const counts = new Map<string, number>();
  for (const { method, value } of figures) if (value !== null && method !== null) counts.set(method, (counts.get(method) ?? 0) + 1);
  const [first] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

/**
 * A row for each member, or for each of its stations where it has reported by station, its figure of the whole city first. Figures of
 * others, and values of another edition of the indicator, are not in it.
 */
export function compare(members: readonly string[], figures: readonly ComparedFigure[], comparing: Comparing): ComparedRow[] {
  const present = figures.filter(({ edition, cityId }) => edition === comparing.edition && members.includes(cityId));
  const common = commonMethod(present);
  const byCity = Map.groupBy(figures, ({ cityId }) => cityId);
  return [...members].sort().flatMap((cityId) => {
    const ofCity = byCity.get(cityId) ?? [];
    const rows = ofCity
      .filter(({ edition }) => edition === comparing.edition)
      .sort((a, b) => (a.station < b.station ? -1 : 1))
      .map((figure) => rowOf(figure, common, comparing));
    return rows.length > 0 ? rows : [emptyRow(cityId, ofCity.length > 0 ? 'other-version' : 'not-reported')];
  });
}

function rowOf(figure: ComparedFigure, common: string | null, { period, unit, populations }: Comparing): ComparedRow {
  const { cityId, value, notation, quality, status, coverage, revision, method } = figure;
  const found: Reason[] = [
    ...(status === 'provisional' ? (['provisional'] as const) : []),
    ...(coverage !== null && coverage < enough[period] ? (['coverage'] as const) : []),
    ...(value !== null && method !== common ? (['method-differs'] as const) : []),
    ...(notation === null ? [] : [ofNotation[notation]]),
  ];
  const head = value !== null && figure.station === '' && isAmount(unit) ? populations?.get(cityId) : undefined;
  return {
    ...{ cityId, station: figure.station || null, value },
    perHead: head === undefined ? null : quotientOf(value!, head.value),
    ...{ population: head?.value ?? null, populationPeriod: head?.period ?? null },
    ...{ notation, quality, status, coverage, revision, method, comparable: found.length === 0, reasons: found },
  };
}

const emptyRow = (cityId: string, reason: Reason): ComparedRow => ({
  ...{ cityId, station: null, value: null, perHead: null, population: null, populationPeriod: null, notation: null },
  ...{ quality: null, status: null, coverage: null, revision: null, method: null, comparable: false, reasons: [reason] },
});

/** What was reported, and nothing for those who have not: of a city its own value, else the sum of its stations'. */
export function totalOf(rows: readonly ComparedRow[], unit: string): Total {
  const byCity = [...Map.groupBy(rows, ({ cityId }) => cityId).values()];
  const values = byCity.flatMap((ofCity) => {
    const own = ofCity.filter(({ station, value }) => station === null && value !== null);
    const counted = (own.length > 0 ? own : ofCity).flatMap(({ value }) => (value === null ? [] : [value]));
    return counted.length > 0 ? [sumOf(counted)] : [];
  });
  return { value: isAmount(unit) && values.length > 0 ? sumOf(values) : null, reported: values.length, members: byCity.length };
}

/** Years between a figure and the population that it is divided by. */
const furthest = 2;

/** Of each city the population of the year, else of the nearest within two, and of two that are equally near the earlier. */
export function nearestPopulations(all: readonly Population[], year: number): Map<string, Population> {
  const distance = ({ period }: Population) => Math.abs(Number(period) - year);
  const near = all.filter((each) => distance(each) <= furthest && /[1-9]/.test(each.value));
  near.sort((a, b) => distance(b) - distance(a) || (a.period < b.period ? 1 : -1));
  return new Map(near.map((each) => [each.cityId, each]));
}

/** The years whose population may be taken, as periods. */
export const yearsAround = (year: number): string[] =>
  Array.from({ length: 2 * furthest + 1 }, (_, at) => String(year - furthest + at).padStart(4, '0'));
