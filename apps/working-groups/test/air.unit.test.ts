import { describe, expect, test } from '@jest/globals';
import { Clock } from '#domain';
import { refusalOf } from '#testing/refusal-of';
import { bandOf, hour, indexOf, movesOf, type Band, type Hour, type StationHour } from '../src/measures/air/band.ts';
import { hoursOfDay, meanOfDay } from '../src/measures/air/day.ts';
import { mostStations, readingsMustFit, stationsMustFit, type Reading } from '../src/measures/air/readings.ts';
import type { Pollutant } from '../src/measures/limits/first-limits.ts';

// Worked out by hand from the table of the European Air Quality Index of 2024: upper ends belong to their band.
test.each<[Pollutant, number, Band]>([
  ['pm25', 0, 'good'],
  ['pm25', 5, 'good'],
  ['pm25', 5.01, 'fair'],
  ['pm25', 15, 'fair'],
  ['pm25', 50, 'moderate'],
  ['pm25', 90, 'poor'],
  ['pm25', 140, 'very-poor'],
  ['pm25', 140.1, 'extremely-poor'],
  ['pm10', 15, 'good'],
  ['pm10', 45.000000001, 'moderate'],
  ['pm10', 195, 'poor'],
  ['pm10', 270, 'very-poor'],
  ['pm10', 271, 'extremely-poor'],
  ['no2', 10, 'good'],
  ['no2', 10.5, 'fair'],
  ['no2', 60, 'moderate'],
  ['no2', 100.5, 'very-poor'],
  ['o3', 60, 'good'],
  ['o3', 100, 'fair'],
  ['o3', 120, 'moderate'],
  ['o3', 121, 'poor'],
  ['o3', 180, 'very-poor'],
  ['o3', 180.5, 'extremely-poor'],
  ['so2', 20, 'good'],
  ['so2', 125, 'moderate'],
  ['so2', 190, 'poor'],
  ['so2', 275.1, 'extremely-poor'],
])('%s of %s µg/m³ is %s', (pollutant, value, band) => {
  expect(bandOf(pollutant, value)).toBe(band);
});

const at = (kind: StationHour['kind'], values: StationHour['values']): StationHour => ({ kind, values });

describe('the index of a city', () => {
  const known = at('background', { no2: 10, o3: 60, pm25: 5 });
  test.each<[string, StationHour[], Band | null, Pollutant | null]>([
    ['is the worst pollutant’s', [at('background', { no2: 10, o3: 110, pm25: 12 })], 'moderate', 'o3'],
    ['is of the first of two that are as bad', [at('background', { no2: 20, o3: 90, pm25: 12 })], 'fair', 'pm25'],
    ['takes PM10 for PM2.5', [at('industrial', { no2: 10, o3: 60, pm10: 46 })], 'moderate', 'pm10'],
    ['takes SO2 where it is measured', [at('background', { no2: 10, o3: 60, pm25: 5, so2: 276 })], 'extremely-poor', 'so2'],
    ['asks no O3 of a traffic station', [at('traffic', { no2: 61, pm10: 15 })], 'poor', 'no2'],
    ['is unknown at a traffic station without NO2', [at('traffic', { pm10: 15, pm25: 200, o3: 60 })], null, null],
    ['is unknown at a traffic station without dust', [at('traffic', { no2: 200 })], null, null],
    ['is unknown at a background station without O3', [at('background', { no2: 200, pm25: 5, pm10: 15 })], null, null],
    ['is unknown at an industrial station without dust', [at('industrial', { no2: 10, o3: 60, so2: 20 })], null, null],
    ['is the worst known station’s', [known, at('traffic', { no2: 30, pm25: 91 }), known], 'very-poor', 'pm25'],
    ['leaves out what is unknown', [known, at('background', { no2: 200, pm25: 200 })], 'good', 'pm25'],
    ['is unknown of no station', [], null, null],
  ])('%s', (_, stations, index, dominant) => {
    expect(indexOf(stations)).toMatchObject({ index, dominant });
  });

  test('has a band for each pollutant; where no station is known, those that were measured', () => {
    expect(indexOf([known, at('traffic', { no2: 30, pm25: 5 })]).bands).toEqual({ no2: 'moderate', o3: 'good', pm25: 'good' });
    expect(indexOf([at('background', { pm25: 91 })])).toEqual({ bands: { pm25: 'very-poor' }, index: null, dominant: null });
  });
});

const hours = (...indexes: (Band | null | undefined)[]): Hour[] =>
  indexes.flatMap((index, n) => (index === undefined ? [] : [{ at: n * hour, bands: {}, index, dominant: index && 'no2' }]));

describe('the band that was told', () => {
  test.each<[string, Band | null, Hour[], string[]]>([
    ['moves by two hours that are worse', 'good', hours('poor', 'poor'), ['good > poor @1']],
    ['moves to the nearer of two that are worse', 'good', hours('very-poor', 'fair'), ['good > fair @1']],
    ['moves to the nearer of two that are better', 'poor', hours('moderate', 'good'), ['poor > moderate @1']],
    ['stays for one hour alone', 'good', hours('good', 'extremely-poor', 'good'), []],
    ['stays while hours lie on both sides', 'moderate', hours('good', 'poor', 'good', 'poor'), []],
    ['stays where one is the band itself', 'fair', hours('fair', 'poor'), []],
    ['stays where an hour is missing between', 'good', hours('poor', undefined, 'poor'), []],
    ['stays where an hour is unknown between', 'good', hours('poor', null, 'poor'), []],
    ['moves on by the hour that comes then', 'good', hours('moderate', 'poor', 'poor'), ['good > moderate @1', 'moderate > poor @2']],
    ['goes and comes back', 'good', hours('poor', 'poor', 'good', 'good'), ['good > poor @1', 'poor > good @3']],
    ['is the better of the first two', null, hours('poor', 'moderate'), ['null > moderate @1']],
    ['is not there after one hour', null, hours('poor'), []],
    ['is the band of two hours that are alike', null, hours('good', 'good', 'good'), ['null > good @1']],
  ])('%s', (_, told, given, moves) => {
    expect(movesOf(told, given).map(({ from, to, at }) => `${from} > ${to} @${at / hour}`)).toEqual(moves);
  });
});

describe('a day', () => {
  const clock = (zone: string) => (instant: Date) => new Clock(zone).dayOf(instant);
  test.each<[string, string, number, string, string]>([
    ['Europe/Istanbul', '2025-03-07', 24, '2025-03-06T22:00Z', '2025-03-07T21:00Z'],
    ['Europe/Sarajevo', '2025-03-07', 24, '2025-03-07T00:00Z', '2025-03-07T23:00Z'],
    ['Europe/Sarajevo', '2025-03-30', 23, '2025-03-30T00:00Z', '2025-03-30T22:00Z'],
    ['Europe/Sarajevo', '2025-10-26', 25, '2025-10-25T23:00Z', '2025-10-26T23:00Z'],
    ['Pacific/Kiritimati', '2025-03-07', 24, '2025-03-06T11:00Z', '2025-03-07T10:00Z'],
    ['Etc/GMT+12', '2025-03-07', 24, '2025-03-07T13:00Z', '2025-03-08T12:00Z'],
  ])('in %s, %s, has %s hours, each told by its end', (zone, day, count, first, last) => {
    const ends = hoursOfDay(day, clock(zone));
    expect([ends.length, ends[0], ends.at(-1)]).toEqual([count, Date.parse(first), Date.parse(last)]);
  });

  const ends = hoursOfDay('2025-03-07', clock('UTC'));
  /** Of the hours of the day by their number from 1; 0 and less are the day's before. */
  const of = (valueAt: (n: number) => number | string | undefined, from = 1, to = 24) =>
    new Map(
      Array.from({ length: to - from + 1 }, (_, at) => at + from).flatMap((n): [number, string][] =>
        valueAt(n) === undefined ? [] : [[ends[0]! + (n - 1) * hour, String(valueAt(n))]],
      ),
    );

  test.each<[string, Pollutant, Map<number, string>, string | undefined, number | undefined]>([
    ['the mean of its hours', 'pm25', of((n) => n), '12.5', 100],
    ['the mean of those that there are', 'no2', of((n) => (n <= 18 ? 10 : undefined)), '10', 75],
    [
      'decimals as they are, to six digits',
      'pm10',
      of((n) => (n === 1 ? '0.1' : n === 2 ? '0.2' : n === 3 ? '0.2' : undefined)),
      '0.166667',
      12.5,
    ],
    ['not the hours of the day before', 'so2', of((n) => (n < 1 ? 100 : 4), -7), '4', 100],
    ['nothing of no hours', 'pm25', new Map(), undefined, undefined],
    // Of O3 24 running means end on it; the first is of 17 to 1 o'clock.
    ['of O3 the highest mean of eight hours', 'o3', of((n) => (n >= 13 && n <= 20 ? 120 : 40), -6), '120', 100],
    ['of O3 the mean that reaches back to the day before', 'o3', of((n) => (n <= 1 ? 160 : 40), -6), '160', 100],
    ['of O3 not the mean that ends on the next day', 'o3', of((n) => (n >= 24 ? 200 : 40), -6, 31), '60', 100],
    // Without the day before, means that end at 1 to 5 o'clock have five hours at most.
    ['of O3 the means of six hours and more', 'o3', of((n) => (n <= 5 ? 200 : 20)), '170', 79.17],
    ['of O3 nothing of five hours', 'o3', of((n) => (n <= 5 ? 100 : undefined)), undefined, undefined],
    ['of O3 a mean of six', 'o3', of((n) => (n <= 6 ? n : undefined)), '3.5', 12.5],
  ])('is %s', (_, pollutant, values, value, coverage) => {
    const mean = meanOfDay(pollutant, ends, values);
    expect([mean?.value, mean?.coverage]).toEqual([value, coverage]);
  });
});

describe('readings', () => {
  const now = new Date('2025-03-07T14:20:00Z');
  const reading = (given: Partial<Reading> = {}): Reading => ({
    ...{ station: 'BA0001A', stationKind: 'background', pollutant: 'pm25', at: '2025-03-07T14:00:00Z', value: '12.5' },
    ...given,
  });
  const places = (...readings: Reading[]) => {
    try {
      readingsMustFit(readings, now);
      return [];
    } catch (error) {
      return (error as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer);
    }
  };

  test.each<[string, Partial<Reading>, string[]]>([
    ['of the hour that has just ended', {}, []],
    ['of an hour to come', { at: '2025-03-07T15:00:00Z' }, ['/at']],
    ['of ninety days ago', { at: '2024-12-07T15:00:00Z' }, []],
    ['older than ninety days', { at: '2024-12-07T14:00:00Z' }, ['/at']],
    ['within an hour', { at: '2025-03-07T13:30:00Z' }, ['/at']],
    ['of no time at all', { at: '2025-03-07T13:00:00.001Z' }, ['/at']],
    ['of nothing', { value: '-0.0' }, []],
    ['below nothing', { value: '-0.1' }, ['/value']],
    ['at the end of a monitor’s range', { value: '10000' }, []],
    ['above it', { value: '10000.1' }, ['/value']],
    ['of two wrong places', { value: '-1', at: '2026-01-01T00:00:00Z' }, ['/at', '/value']],
  ])('%s', (_, given, wrong) => {
    expect(places(reading({ pollutant: 'no2' }), reading(given))).toEqual(wrong.map((field) => `/readings/1${field}`));
  });

  test('are there once each, however their hour is written', () => {
    const again = reading({ at: '2025-03-07T14:00:00.000Z', value: '13' });
    expect(places(reading(), again, reading({ station: 'BA0002A' }), reading())).toEqual(['/readings/1', '/readings/3']);
  });

  test('have one kind a station', () => {
    expect(places(reading(), reading({ pollutant: 'no2', stationKind: 'traffic' }))).toEqual(['/readings/1/stationKind']);
  });

  test('of more stations than a city has are refused at the first that is too many', () => {
    const known = new Set(Array.from({ length: mostStations - 1 }, (_, n) => `S${n}`));
    stationsMustFit([reading({ station: 'S0' }), reading(), reading({ pollutant: 'no2' })], known);
    const tooMany = () => stationsMustFit([reading(), reading({ station: 'S0' }), reading({ station: 'ONE-MORE' })], known);
    expect(refusalOf(tooMany)).toBe('air-stations-too-many');
    expect(tooMany).toThrow(expect.objectContaining({ errors: [expect.objectContaining({ pointer: '/readings/2/station' })] }));
  });
});
