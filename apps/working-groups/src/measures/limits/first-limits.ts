import type { LimitAdopted } from '#contracts';
import { notFound, type LocalDate } from '#domain';

export const statistics = ['hour-mean', 'day-mean', 'day-max-8-hour-mean', 'year-mean'] as const;
export type Statistic = (typeof statistics)[number];

export interface Band {
  band: string;
  /** A decimal; null: without end. */
  upTo: string | null;
}

/** Data of the release: what a standard says of an indicator. It has a value, which is not to be exceeded, or bands. */
export interface Limit {
  /** `eu-2008-50.pm10.day` */
  id: string;
  standard: string;
  title: string;
  /** Whose figures are judged; hours are judged with the figure of their day. */
  indicator: string;
  statistic: Statistic;
  /** A decimal. To be equal to it is not to exceed it. */
  value: string | null;
  /** UCUM. A figure in another unit is not judged. */
  unit: string;
  /** Days or hours of a calendar year, at one station. */
  allowedPerYear: number | null;
  /** ISO 3166-1 alpha-2; null: every city. */
  countries: readonly string[] | null;
  /** The first day of the periods that it holds for; null: of all. */
  validFrom: LocalDate | null;
  /** The first day that no longer belongs to it. */
  validUntil: LocalDate | null;
  bands: readonly Band[] | null;
  source: string;
  /** Where the standard says more than is judged here. */
  remark: string | null;
}

const names = { pm25: 'PM2.5', pm10: 'PM10', no2: 'NO2', o3: 'O3', so2: 'SO2' } as const;
export type Pollutant = keyof typeof names;
export const pollutants = Object.keys(names) as Pollutant[];

const periods = {
  hour: ['hour-mean', 'mean of an hour', 'day'],
  day: ['day-mean', 'mean of a day', 'day'],
  '8-hours': ['day-max-8-hour-mean', 'highest 8-hour mean of a day', 'day'],
  year: ['year-mean', 'mean of a year', 'year'],
} as const;
type Period = keyof typeof periods;

type Terms = Pick<Limit, 'standard' | 'source'> & Partial<Pick<Limit, 'countries' | 'validFrom' | 'validUntil' | 'remark' | 'bands'>>;

function of(pollutant: Pollutant, period: Period, value: number | null, allowed: number | null, terms: Terms): Limit {
  const [statistic, says, judged] = periods[period];
  return {
    id: `${terms.standard}.${pollutant}.${period}`,
    standard: terms.standard,
    title: `${names[pollutant]}, ${says}`,
    indicator: `air.${pollutant}.${judged}`,
    statistic,
    value: value === null ? null : String(value),
    unit: 'ug/m3',
    allowedPerYear: allowed,
    countries: terms.countries ?? null,
    validFrom: terms.validFrom ?? null,
    validUntil: terms.validUntil ?? null,
    bands: terms.bands ?? null,
    source: terms.source,
    remark: terms.remark ?? null,
  };
}

/**
 * WHO global air quality guidelines (2021), table of recommended levels. Levels of hours and days are 99th percentiles, “3–4 exceedance
 * days per year”, of which the greater is taken; so also for O3 and SO2. The level of O3 for the peak season (60) is left out: it is a
 * mean over six months, of which there is no indicator. Health has no day from which it counts, so that every period is judged.
 */
const who: Terms = { standard: 'who-2021', source: 'WHO global air quality guidelines, 2021' };

/**
 * Directive 2008/50/EC: annex XI (SO2, NO2, PM10), XIV (PM2.5), VII (O3), each from the day by which it was to be met. Since 11 December
 * 2026 the same values stand in Directive (EU) 2024/2881, annex I, section 1, table 2, until 2029.
 */
const eu2008 = (annex: string, validFrom: LocalDate, remark: string | null = null): Terms => ({
  standard: 'eu-2008-50',
  source: `Directive 2008/50/EC, annex ${annex}`,
  validFrom,
  validUntil: '2030-01-01',
  remark,
});

/** Directive (EU) 2024/2881, annex I: section 1, table 1; of O3 section 2, B. */
const eu2024: Terms = { standard: 'eu-2024-2881', source: 'Directive (EU) 2024/2881, annex I', validFrom: '2030-01-01' };

const ozone = 'A target value. The directive averages the days over three years; here the days of one calendar year are counted.';

/**
 * Regulation on the assessment and management of air quality (Official Gazette 26898 of 6 June 2008), annex I with the steps that ended in
 * 2019. It has no limit for PM2.5. How many days a year it allows could not be checked, so that none is said.
 */
const tr: Terms = {
  standard: 'tr-2008',
  source: 'Hava Kalitesi Değerlendirme ve Yönetimi Yönetmeliği, annex I',
  countries: ['TR'],
  validFrom: '2019-01-01',
};

export const bandNames = ['good', 'fair', 'moderate', 'poor', 'very-poor', 'extremely-poor'] as const;

/** European Air Quality Index, as revised in 2024: the upper ends of its bands for means of an hour, in µg/m³; above is extremely poor. */
const upperEnds: Readonly<Record<Pollutant, readonly number[]>> = {
  pm25: [5, 15, 50, 90, 140],
  pm10: [15, 45, 120, 195, 270],
  no2: [10, 25, 60, 100, 150],
  o3: [60, 100, 120, 160, 180],
  so2: [20, 40, 125, 190, 275],
};

const index = (pollutant: Pollutant): Limit => {
  const ends = upperEnds[pollutant];
  const bands = bandNames.map((band, at) => ({ band, upTo: ends[at] === undefined ? null : String(ends[at]) }));
  return of(pollutant, 'hour', null, null, { standard: 'eaqi-2024', source: 'European Air Quality Index, 2024', bands });
};

export const limits: readonly Limit[] = [
  of('pm25', 'year', 5, null, who),
  of('pm25', 'day', 15, 4, who),
  of('pm10', 'year', 15, null, who),
  of('pm10', 'day', 45, 4, who),
  of('no2', 'year', 10, null, who),
  of('no2', 'day', 25, 4, who),
  of('o3', '8-hours', 100, 4, who),
  of('so2', 'day', 40, 4, who),

  of('pm25', 'year', 25, null, eu2008('XIV', '2015-01-01')),
  of('pm10', 'year', 40, null, eu2008('XI', '2005-01-01')),
  of('pm10', 'day', 50, 35, eu2008('XI', '2005-01-01')),
  of('no2', 'year', 40, null, eu2008('XI', '2010-01-01')),
  of('no2', 'hour', 200, 18, eu2008('XI', '2010-01-01')),
  of('o3', '8-hours', 120, 25, eu2008('VII', '2010-01-01', ozone)),
  of('so2', 'day', 125, 3, eu2008('XI', '2005-01-01')),
  of('so2', 'hour', 350, 24, eu2008('XI', '2005-01-01')),

  of('pm25', 'year', 10, null, eu2024),
  of('pm25', 'day', 25, 18, eu2024),
  of('pm10', 'year', 20, null, eu2024),
  of('pm10', 'day', 45, 18, eu2024),
  of('no2', 'year', 20, null, eu2024),
  of('no2', 'day', 50, 18, eu2024),
  of('no2', 'hour', 200, 3, eu2024),
  of('o3', '8-hours', 120, 18, { ...eu2024, remark: ozone }),
  of('so2', 'year', 20, null, eu2024),
  of('so2', 'day', 50, 18, eu2024),
  of('so2', 'hour', 350, 3, eu2024),

  of('pm10', 'year', 40, null, tr),
  of('pm10', 'day', 50, null, tr),

  ...pollutants.map(index),
].toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(limits.map((each) => [each.id, each]));

/** Undefined where a release had it that this one has not. */
export const limitOf = (id: string): Limit | undefined => byId.get(id);

export function limitNamed(id: string): Limit {
  const found = limitOf(id);
  if (!found) throw notFound('limit', id);
  return found;
}

export function adopted(limit: Limit, adoptedOn: LocalDate): LimitAdopted {
  const { id: code, remark: _, countries, bands, ...rest } = limit;
  return { code, ...rest, countries: countries && [...countries], bands: bands && bands.map((each) => ({ ...each })), adoptedOn };
}
