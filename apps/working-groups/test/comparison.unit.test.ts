import { describe, expect, test } from '@jest/globals';
import {
  commonMethod,
  compare,
  isAmount,
  nearestPopulations,
  totalOf,
  yearsAround,
  type ComparedFigure,
  type Comparing,
  type Population,
} from '../src/measures/comparison/compare.ts';
import { applied, limitsOf } from '../src/measures/comparison/limits-of.ts';

const figure = (cityId: string, given: Partial<ComparedFigure> = {}): ComparedFigure => ({
  ...{ cityId, station: '', edition: 1, revision: 1, value: '100', notation: null },
  ...{ quality: 'high', status: 'final', coverage: null, method: 'metered', ...given },
});
const yearly: Comparing = { unit: 't', period: 'year', edition: 1, populations: null };
const one = (given: Partial<ComparedFigure>, comparing: Partial<Comparing> = {}) =>
  // Beside three others of the usual method.
  compare(['a', 'b', 'c', 'd'], [figure('a', given), figure('b'), figure('c'), figure('d')], { ...yearly, ...comparing })[0]!;
const notation = (key: NonNullable<ComparedFigure['notation']>) => ({ value: null, notation: key });

describe('a row is comparable, or says why it is not:', () => {
  test.each<[string, Partial<ComparedFigure>, Comparing['period'], string[]]>([
    ['a final value', {}, 'year', []],
    ['of low quality', { quality: 'low' }, 'year', []],
    ['of a coverage that nobody says', { coverage: null }, 'day', []],
    ['a provisional one', { status: 'provisional' }, 'year', ['provisional']],
    ['a day with 75 %', { coverage: 75 }, 'day', []],
    ['a day with less', { coverage: 74.9 }, 'day', ['coverage']],
    ['an hour with less', { coverage: 50 }, 'hour', ['coverage']],
    ['a month with less than 85 %', { coverage: 84 }, 'month', ['coverage']],
    ['a year with 85 %', { coverage: 85 }, 'year', []],
    ['a year with less', { coverage: 84.99 }, 'year', ['coverage']],
    ['a survey with less', { coverage: 10 }, 'survey', ['coverage']],
    ['by another method', { method: 'estimated' }, 'year', ['method-differs']],
    ['included elsewhere', notation('IE'), 'year', ['included-elsewhere']],
    ['included elsewhere, by another method', { ...notation('IE'), method: 'estimated' }, 'year', ['included-elsewhere']],
    ['not estimated', notation('NE'), 'year', ['not-estimated']],
    ['not occurring', notation('NO'), 'year', ['not-occurring']],
    ['confidential', notation('C'), 'year', ['confidential']],
    ['of another version', { edition: 2 }, 'year', ['other-version']],
    ['for several reasons', { status: 'provisional', coverage: 1, method: 'x1' }, 'year', ['provisional', 'coverage', 'method-differs']],
  ])('%s', (_, given, period, reasons) => {
    expect(one(given, { period })).toMatchObject({ cityId: 'a', comparable: reasons.length === 0, reasons });
  });

  test('of a member that has not reported nothing is said', () => {
    expect(compare(['a'], [], yearly)).toEqual([
      expect.objectContaining({ cityId: 'a', value: null, method: null, revision: null, comparable: false, reasons: ['not-reported'] }),
    ]);
  });

  test('of another version the value is not shown', () => expect(one({ edition: 2 })).toMatchObject({ value: null, revision: null }));

  test('who is no member is not in it, nor counts among the methods', () => {
    const rows = compare(['a'], [figure('a', { method: 'rare' }), figure('b'), figure('c')], yearly);
    expect(rows).toMatchObject([{ cityId: 'a', comparable: true }]);
  });
});

describe('the most frequent method', () => {
  test.each<[string, [string, string | null][], string | null]>([
    [
      'of most values',
      [
        ['b', '1'],
        ['b', '2'],
        ['a', '3'],
      ],
      'b',
    ],
    [
      'of equally many the first',
      [
        ['b', '1'],
        ['a', '2'],
      ],
      'a',
    ],
    [
      'not of those without a value',
      [
        ['b', null],
        ['b', null],
        ['a', '3'],
      ],
      'a',
    ],
    ['is none where there is no value', [['b', null]], null],
  ])('%s', (_, figures, method) => {
    expect(commonMethod(figures.map(([code, value]) => ({ method: code, value })))).toBe(method);
  });
});

test('stations have a row each, behind the figure of the whole city, by their names', () => {
  const stations = ['B2', '', 'B1'].map((station) => figure('b', { station }));
  const rows = compare(['b', 'a'], stations, yearly);
  expect(rows.map(({ cityId, station }) => [cityId, station])).toEqual([
    ['a', null],
    ['b', null],
    ['b', 'B1'],
    ['b', 'B2'],
  ]);
});

describe('per head', () => {
  const heads = (value: string, period = '2025') => ({ populations: new Map<string, Population>([['a', { cityId: 'a', value, period }]]) });
  test.each<[string, Partial<ComparedFigure>, Partial<Comparing>, string | null, string | null]>([
    ['is divided exactly, to six digits', { value: '1520000' }, heads('419957'), '3.61942', '2025'],
    ['by a year that is said', { value: '10' }, heads('4', '2023'), '2.5', '2023'],
    ['is nothing without a population', { value: '10' }, { populations: new Map() }, null, null],
    ['is nothing where it is not asked', { value: '10' }, {}, null, null],
    ['is nothing of a share', { value: '10' }, { ...heads('4'), unit: '%' }, null, null],
    ['is nothing of a concentration', { value: '10' }, { ...heads('4'), unit: 'ug/m3' }, null, null],
    ['is nothing of a station', { value: '10', station: 'B1' }, heads('4'), null, null],
    ['is nothing without a value', { value: null, notation: 'NE' }, heads('4'), null, null],
  ])('%s', (_, given, comparing, perHead, populationPeriod) => {
    expect(one(given, comparing)).toMatchObject({ perHead, populationPeriod });
  });

  const of = (...periods: string[]) => periods.map((period) => ({ cityId: 'a', value: period, period }));
  test.each<[string, Population[], string | undefined]>([
    ['the same year', of('2024', '2025', '2026'), '2025'],
    ['the nearest', of('2023', '2026', '2022'), '2026'],
    ['of two that are as near the earlier', of('2026', '2024'), '2024'],
    ['the earlier, whatever the order', of('2023', '2027'), '2023'],
    ['two years apart', of('2027'), '2027'],
    ['none that is further away', of('2022', '2028'), undefined],
    ['none without inhabitants', [{ cityId: 'a', value: '0', period: '2025' }], undefined],
  ])('takes %s', (_, all, period) => expect(nearestPopulations(all, 2025).get('a')?.period).toBe(period));

  test('asks for no more years than it may take', () => expect(yearsAround(2025)).toEqual(['2023', '2024', '2025', '2026', '2027']));
});

describe('a limit of a standard', () => {
  const pm10 = { code: 'air.pm10.day', unit: 'ug/m3' };
  const found = (standard: string, startsOn: string, country = 'BA', indicator = pm10, value: string | null = '50') => {
    const { limitId, aboveLimit } = applied(limitsOf(standard, indicator, startsOn), country, value);
    return [limitId, aboveLimit];
  };
  test.each<[string, unknown[], unknown[]]>([
    ['holds until its last day', ['eu-2008-50', '2029-12-31'], ['eu-2008-50.pm10.day', false]],
    ['and no longer', ['eu-2008-50', '2030-01-01'], [null, null]],
    ['holds from its first day', ['eu-2024-2881', '2030-01-01'], ['eu-2024-2881.pm10.day', true]],
    ['and no earlier', ['eu-2024-2881', '2029-12-31'], [null, null]],
    ['has no days', ['who-2021', '1990-01-01'], ['who-2021.pm10.day', true]],
    ['of one country is of no other', ['tr-2008', '2025-01-01', 'BA'], [null, null]],
    ['of its country', ['tr-2008', '2025-01-01', 'TR'], ['tr-2008.pm10.day', false]],
    ['of another indicator', ['eu-2008-50', '2025-01-01', 'BA', { ...pm10, code: 'air.pm25.day' }], [null, null]],
    ['of another unit', ['eu-2008-50', '2025-01-01', 'BA', { ...pm10, unit: 'mg/m3' }], [null, null]],
    ['of hours is not held against a day', ['eu-2008-50', '2025-01-01', 'BA', { ...pm10, code: 'air.no2.day' }], [null, null]],
    ['of hours is passed over', ['eu-2008-50', '2025-01-01', 'BA', { ...pm10, code: 'air.so2.day' }], ['eu-2008-50.so2.day', false]],
    ['without a value is only named', ['eu-2008-50', '2025-01-01', 'BA', pm10, null], ['eu-2008-50.pm10.day', null]],
    ['is exceeded by a hair', ['eu-2008-50', '2025-01-01', 'BA', pm10, '50.000000001'], ['eu-2008-50.pm10.day', true]],
    ['is not exceeded by what has more digits', ['eu-2008-50', '2025-01-01', 'BA', pm10, '9.5'], ['eu-2008-50.pm10.day', false]],
  ])('%s', (_, given, expected) => expect(found(...(given as Parameters<typeof found>))).toEqual(expected));
});

describe('the total of the network', () => {
  const total = (figures: ComparedFigure[], unit = 't', members = ['a', 'b', 'c']) =>
    totalOf(compare(members, figures, { ...yearly, unit }), unit);
  test.each<[string, ComparedFigure[], string, object]>([
    [
      'is exact',
      [figure('a', { value: '0.1' }), figure('b', { value: '0.2' }), figure('c', { value: '-0.05' })],
      't',
      { value: '0.25', reported: 3 },
    ],
    ['is of those who have reported, and no more', [figure('a')], 't', { value: '100', reported: 1 }],
    ['takes a provisional value as it is', [figure('a', { status: 'provisional' })], 't', { value: '100', reported: 1 }],
    ['adds nothing for a notation key', [figure('a'), figure('b', notation('NO'))], 't', { value: '100', reported: 1 }],
    ['adds nothing of another version', [figure('a'), figure('b', { edition: 2 })], 't', { value: '100', reported: 1 }],
    ['adds nothing of who is no member', [figure('a'), figure('x')], 't', { value: '100', reported: 1 }],
    [
      'takes the whole city before its stations',
      [figure('a', { value: '5' }), figure('a', { station: 'B1' }), figure('b', { station: 'B1' }), figure('b', { station: 'B2' })],
      't',
      { value: '205', reported: 2 },
    ],
    ['is none of shares', [figure('a', { value: '40' })], '%', { value: null, reported: 1 }],
    ['is none of concentrations', [figure('a')], 'ug/m3', { value: null, reported: 1 }],
    ['is none of nothing', [], 't', { value: null, reported: 0 }],
  ])('%s', (_, figures, unit, expected) => expect(total(figures, unit)).toEqual({ ...expected, members: 3 }));

  test.each([
    ['t{CO2e}', true],
    ['EUR', true],
    ['{persons}', true],
    ['MWh', true],
    ['km', true],
    ['%', false],
    ['1', false],
    ['ug/m3', false],
    ['{items}/(100.m)', false],
    ['Cel', false],
  ])('an amount of %s: %s', (unit, is) => expect(isAmount(unit)).toBe(is));
});
