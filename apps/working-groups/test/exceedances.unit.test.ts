import { describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { refusalOf } from '#testing/refusal-of';
import { Exceedance } from '../src/measures/exceedances/exceedance.entity.ts';
import { countKey, hasLowCoverage, judge, settle, type Finding, type Verdict } from '../src/measures/exceedances/judge.ts';
import type { Figure } from '../src/measures/figures/figure.entity.ts';
import { limitNamed } from '../src/measures/limits/first-limits.ts';

interface Case {
  limit: string;
  period: string;
  value: string | null;
  coverage?: number | null;
  unit?: string;
  country?: string | undefined;
  indicator?: string;
}

const startOf = (period: string) => (period.length === 4 ? `${period}-01-01` : period.slice(0, 10));
const judged = ({ limit: id, period, value, coverage = 100, unit = 'ug/m3', country = 'BA', indicator }: Case): Verdict => {
  const limit = limitNamed(id);
  return judge(limit, { indicator: indicator ?? limit.indicator, period, startsOn: startOf(period), value, coverage }, unit, country);
};

/** Worked out by hand from the standards. */
const cases: [says: string, given: Case, verdict: Verdict][] = [
  ['a day above 50', { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: '61' }, 'exceeds'],
  ['a day of exactly 50', { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: '50' }, 'value'],
  ['a day of 50.000', { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: '50.000' }, 'value'],
  ['the least above 50 that can be said', { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: '50.000000001' }, 'exceeds'],
  ['a day of 9, which as text is more than 50', { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: '9' }, 'value'],
  ['a day of 100, which as text is less than 50', { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: '100' }, 'exceeds'],
  ['the leap day', { limit: 'eu-2008-50.pm10.day', period: '2024-02-29', value: '50.1' }, 'exceeds'],
  ['46 by the limit of 2008', { limit: 'eu-2008-50.pm10.day', period: '2029-12-31', value: '46' }, 'value'],
  ['46 by the limit of 2030', { limit: 'eu-2024-2881.pm10.day', period: '2030-01-01', value: '46' }, 'exceeds'],
  ['45 by the limit of 2030', { limit: 'eu-2024-2881.pm10.day', period: '2030-01-01', value: '45' }, 'value'],
  ['the last day of the limit of 2008', { limit: 'eu-2008-50.pm10.day', period: '2029-12-31', value: '61' }, 'exceeds'],
  ['the first day that no longer belongs to it', { limit: 'eu-2008-50.pm10.day', period: '2030-01-01', value: '61' }, 'not-judged'],
  ['the last day before the limit of 2030', { limit: 'eu-2024-2881.pm10.day', period: '2029-12-31', value: '61' }, 'not-judged'],
  ['a day before the limit of 2008 was to be met', { limit: 'eu-2008-50.pm10.day', period: '2004-12-31', value: '61' }, 'not-judged'],
  ['a year before WHO wrote: health has no first day', { limit: 'who-2021.pm25.year', period: '2015', value: '24.1' }, 'exceeds'],
  ['a day with 75 % of its hours', { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: '61', coverage: 75 }, 'exceeds'],
  ['a day with 17 of its 24 hours', { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: '61', coverage: 70.8 }, 'coverage'],
  ['a day with 74.99 %', { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: '61', coverage: 74.99 }, 'coverage'],
  [
    'a day of which nobody says the coverage',
    { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: '61', coverage: null },
    'exceeds',
  ],
  ['a year with 84 %: judged all the same', { limit: 'eu-2008-50.pm10.year', period: '2024', value: '41', coverage: 84 }, 'exceeds'],
  ['a year with a tenth of its days', { limit: 'eu-2008-50.pm10.year', period: '2024', value: '41', coverage: 10 }, 'exceeds'],
  ['a year of exactly 40', { limit: 'eu-2008-50.pm10.year', period: '2024', value: '40.0' }, 'value'],
  ['a year of 10.4 of PM2.5 from 2030', { limit: 'eu-2024-2881.pm25.year', period: '2030', value: '10.4' }, 'exceeds'],
  ['the year 2029 by the limit of 2030', { limit: 'eu-2024-2881.pm25.year', period: '2029', value: '10.4' }, 'not-judged'],
  ['a year of 5 of PM2.5, by WHO', { limit: 'who-2021.pm25.year', period: '2025', value: '5' }, 'value'],
  ['a day of 15.1 of PM2.5, by WHO', { limit: 'who-2021.pm25.day', period: '2025-02-01', value: '15.1' }, 'exceeds'],
  ['a day of 40 of SO2, by WHO', { limit: 'who-2021.so2.day', period: '2025-02-01', value: '40' }, 'value'],
  ['a day of 41 of SO2, by WHO', { limit: 'who-2021.so2.day', period: '2025-02-01', value: '41' }, 'exceeds'],
  ['a day of 125.5 of SO2', { limit: 'eu-2008-50.so2.day', period: '2025-02-01', value: '125.5' }, 'exceeds'],
  ['O3: the highest 8 hours at 120', { limit: 'eu-2008-50.o3.8-hours', period: '2025-07-01', value: '120' }, 'value'],
  ['O3: the highest 8 hours at 120.1', { limit: 'eu-2008-50.o3.8-hours', period: '2025-07-01', value: '120.1' }, 'exceeds'],
  ['O3 with 17 of 24 running means', { limit: 'eu-2008-50.o3.8-hours', period: '2025-07-01', value: '130', coverage: 70.8 }, 'coverage'],
  ['O3 of 101, by WHO', { limit: 'who-2021.o3.8-hours', period: '2025-07-01', value: '101' }, 'exceeds'],
  ['a notation key', { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: null }, 'no-value'],
  ['a year that is confidential', { limit: 'eu-2008-50.pm10.year', period: '2024', value: null }, 'no-value'],
  ['a day in milligrams', { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: '61', unit: 'mg/m3' }, 'not-judged'],
  ['a month, since the indicator has months', { limit: 'eu-2008-50.pm10.day', period: '2025-01', value: '61' }, 'not-judged'],
  ['a year where days are judged', { limit: 'eu-2008-50.pm10.day', period: '2025', value: '61' }, 'not-judged'],
  ['a day where years are judged', { limit: 'eu-2008-50.pm10.year', period: '2025-01-17', value: '61' }, 'not-judged'],
  ['another indicator', { limit: 'eu-2008-50.pm10.day', period: '2025-01-17', value: '61', indicator: 'air.pm25.day' }, 'not-judged'],
  ['a Turkish city by its own limit', { limit: 'tr-2008.pm10.day', period: '2025-01-17', value: '61', country: 'TR' }, 'exceeds'],
  ['a Bosnian city by the Turkish limit', { limit: 'tr-2008.pm10.day', period: '2025-01-17', value: '61' }, 'not-judged'],
  ['a city of which the country is not known', { limit: 'tr-2008.pm10.day', period: '2025-01-17', value: '61', country: '' }, 'not-judged'],
  [
    'a Turkish city while the limit still came down',
    { limit: 'tr-2008.pm10.day', period: '2018-12-31', value: '61', country: 'TR' },
    'not-judged',
  ],
  ['bands, which nothing is above', { limit: 'eaqi-2024.pm10.hour', period: '2025-01-17', value: '999' }, 'not-judged'],
];

test.each(cases)('%s', (_, given, verdict) => {
  expect(judged(given)).toBe(verdict);
});

test('a year of which less than 85 % was measured is flagged, a day never', () => {
  const year = limitNamed('eu-2008-50.pm10.year');
  const flags = [84.9, 85, 100, null].map((coverage) =>
    hasLowCoverage(year, { indicator: year.indicator, period: '2024', startsOn: '2024-01-01', value: '41', coverage }),
  );
  expect(flags).toEqual([true, false, false, false]);
  const day = limitNamed('eu-2008-50.pm10.day');
  expect(hasLowCoverage(day, { indicator: day.indicator, period: '2024-01-01', startsOn: '2024-01-01', value: '61', coverage: 80 })).toBe(
    false,
  );
});

/** Of a plain object. */
type Said = { [K in keyof Figure]: Figure[K] };

describe('counting', () => {
  const day = limitNamed('eu-2008-50.so2.day'); // three days a year
  const hours = limitNamed('eu-2024-2881.no2.hour'); // three hours a year
  const figure = (period: string, station = 'A', value: string | null = '126'): Said =>
    ({ id: newId(), indicator: day.indicator, cityId: 'sarajevo', period, startsOn: period, station, value, coverage: 100 }) as Said;
  const finding = (of: Said, verdict: Verdict = 'exceeds', limit = day, hour = ''): Finding => ({
    ...{ limit, figure: of, hour, value: of.value, verdict },
  });
  const counts = (...given: [station: string, year: number, open: number][]) =>
    new Map(given.map(([station, year, open]) => [countKey(day.id, 'sarajevo', station, year), open]));
  const openedBy = (findings: Finding[], before = counts(), standing: Exceedance[] = []) =>
    settle(findings, standing, before).opened.map(({ finding: of, countThisYear, usesUp }) => [
      of.hour || `${of.figure.station} ${of.figure.period}`,
      countThisYear,
      usesUp,
    ]);

  test('days are counted in their order, whatever the order they come in; the third of three uses the allowance up', () => {
    expect(openedBy(['2025-03-03', '2025-01-01', '2025-02-02', '2025-12-31'].map((on) => finding(figure(on))))).toEqual([
      ['A 2025-01-01', 1, false],
      ['A 2025-02-02', 2, false],
      ['A 2025-03-03', 3, true],
      ['A 2025-12-31', 4, false],
    ]);
  });

  test('each station and each calendar year has its own count', () => {
    const given = [figure('2024-12-31'), figure('2025-01-01'), figure('2025-01-01', 'B'), figure('2025-01-01', '')];
    expect(
      openedBy(
        given.map((each) => finding(each)),
        counts(['A', 2024, 2], ['A', 2025, 7]),
      ),
    ).toEqual([
      ['A 2024-12-31', 3, true],
      [' 2025-01-01', 1, false],
      ['A 2025-01-01', 8, false],
      ['B 2025-01-01', 1, false],
    ]);
  });

  test('a leap year has 366 days, each counted', () => {
    const days = Array.from({ length: 366 }, (_, n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
    expect(openedBy(days.map((on) => finding(figure(on)))).at(-1)).toEqual(['A 2024-12-31', 366, false]);
  });

  test('hours are counted one by one, by the end of each', () => {
    const of = figure('2030-01-17');
    const given = ['T03:00:00Z', 'T01:00:00Z', 'T02:00:00Z'].map((at) => finding(of, 'exceeds', hours, `2030-01-17${at}`));
    expect(openedBy(given)).toEqual([
      ['2030-01-17T01:00:00Z', 1, false],
      ['2030-01-17T02:00:00Z', 2, false],
      ['2030-01-17T03:00:00Z', 3, true],
    ]);
  });

  test('what is no exceedance opens nothing', () => {
    for (const verdict of ['value', 'coverage', 'no-value', 'not-judged'] as const)
      expect(openedBy([finding(figure('2025-01-01'), verdict)])).toEqual([]);
  });

  test('a revision under the limit withdraws, one that is above it too changes the value alone', () => {
    const [one, two] = [figure('2025-01-01'), figure('2025-01-02')];
    const standing = [one, two].map((each, at) => Exceedance.open(finding(each), at + 1));
    const revised = [finding({ ...one, value: '125' }, 'value'), finding({ ...two, value: '127.5' })];
    const { withdrawn, opened, kept } = settle(revised, standing, counts(['A', 2025, 2]));
    expect(withdrawn.map(({ standing: of, countThisYear }) => [of.period, countThisYear])).toEqual([['2025-01-01', 1]]);
    expect(kept.map(({ standing: of, finding: { value } }) => [of.period, value])).toEqual([['2025-01-02', '127.5']]);
    expect(opened).toEqual([]);
  });

  test('what is said again as it stands changes nothing', () => {
    const of = figure('2025-01-01');
    expect(settle([finding(of)], [Exceedance.open(finding(of), 1)], counts(['A', 2025, 1]))).toEqual({
      withdrawn: [],
      opened: [],
      kept: [],
    });
  });

  test('a day that takes the place of another uses nothing up', () => {
    const [gone, come] = [figure('2025-01-03'), figure('2025-01-01')];
    const given = [finding({ ...gone, value: '1' }, 'value'), finding(come)];
    expect(openedBy(given, counts(['A', 2025, 2]), [Exceedance.open(finding(gone), 2)])).toEqual([['A 2025-01-01', 2, false]]);
  });

  test('a limit without an allowance uses none up', () => {
    const year = limitNamed('eu-2008-50.pm10.year');
    expect(openedBy([finding({ ...figure('2025'), startsOn: '2025-01-01' }, 'exceeds', year)])).toEqual([['A 2025', 1, false]]);
  });

  test('of two limits each has its own count', () => {
    const of = figure('2025-01-01');
    const who = limitNamed('who-2021.so2.day');
    const opened = settle([finding(of), finding(of, 'exceeds', who)], [], counts(['A', 2025, 2])).opened;
    expect(opened.map(({ finding: { limit }, countThisYear, usesUp }) => [limit.id, countThisYear, usesUp])).toEqual([
      ['eu-2008-50.so2.day', 3, true],
      ['who-2021.so2.day', 1, false],
    ]);
  });

  test('it is explained again and again, the newest stands; a withdrawn one is not', () => {
    const exceedance = Exceedance.open(finding(figure('2025-01-01')), 1);
    expect(exceedance.explain({ kind: 'works', text: 'A road was built.' })).toMatchObject({ kind: 'works', before: null });
    expect(exceedance.explain({ kind: 'works', text: 'A road was built.' })).toBeUndefined();
    const before = { kind: 'works', text: 'A road was built.' };
    expect(exceedance.explain({ kind: 'natural', text: 'Dust.' })).toMatchObject({ kind: 'natural', text: 'Dust.', before });
    expect(exceedance.explanation).toEqual({ kind: 'natural', text: 'Dust.' });
    exceedance.state = 'withdrawn';
    expect(refusalOf(() => exceedance.explain({ kind: 'fault', text: 'None.' }))).toBe('exceedance-withdrawn');
  });
});
