import { expect, test } from '@jest/globals';
import { contradiction, sameValues, valuesOf, type FigureValues } from '../src/measures/figures/figure-values.ts';
import { daysOf, hasEnded } from '../src/measures/figures/period.ts';
import { isStation } from '../src/measures/figures/station.ts';
import type { Meaning } from '../src/measures/indicators/indicator.entity.ts';

test.each<[Meaning['period'], string, string, string]>([
  ['year', '2025', '2025-01-01', '2026-01-01'],
  ['month', '2025-03', '2025-03-01', '2025-04-01'],
  ['month', '2024-12', '2024-12-01', '2025-01-01'],
  ['day', '2024-02-29', '2024-02-29', '2024-03-01'],
  ['day', '2025-12-31', '2025-12-31', '2026-01-01'],
  ['hour', '2025-03-07T23Z', '2025-03-07', '2025-03-08'],
  ['survey', '2025-03-07', '2025-03-07', '2025-03-08'],
])('a %s is %s', (kind, text, startsOn, endsOn) => {
  expect(daysOf(kind, text)).toEqual({ startsOn, endsOn });
});

test.each<[Meaning['period'], string]>([
  ['year', '25'],
  ['year', '2025-01'],
  ['year', '1899'],
  ['year', '02025'],
  ['month', '2025-13'],
  ['month', '2025-3'],
  ['month', '2025-03-01'],
  ['day', '2025-02-29'],
  ['day', '2025-03-07T00Z'],
  ['day', '07.03.2025'],
  ['hour', '2025-03-07T24Z'],
  ['hour', '2025-03-07T14'],
  ['hour', '2025-03-07T14ZT'],
  ['hour', '2025-03-07'],
  ['survey', '2025'],
  ['day', ''],
])('no %s is %s', (kind, text) => {
  expect(daysOf(kind, text)).toBeUndefined();
});

test.each<[Meaning['period'], string, boolean]>([
  ['year', '2024', true],
  ['year', '2025', false],
  ['month', '2025-02', true],
  ['month', '2025-03', false],
  ['day', '2025-03-06', true],
  ['day', '2025-03-07', false],
  ['survey', '2025-03-06', true],
  ['survey', '2025-03-07', false],
  ['hour', '2025-03-06T20Z', true],
  ['hour', '2025-03-06T21Z', false],
])('a %s of %s has ended on 2025-03-07 at half past midnight in Istanbul: %s', (kind, text, ended) => {
  expect(hasEnded(kind, text, { today: '2025-03-07', now: new Date('2025-03-06T21:30:00Z') })).toBe(ended);
});

const values = (given: Partial<FigureValues>): FigureValues => ({
  ...{ value: null, notation: null, explanation: null, coverage: null },
  ...{ sourceId: '0198c5b2-7a10-7000-8000-000000000001', method: 'gravimetric', quality: 'high', status: 'final' },
  ...given,
});

test.each<[Partial<FigureValues>, string, keyof FigureValues | undefined]>([
  [{ value: '0' }, 'ug/m3', undefined],
  [{ value: '-0' }, 'ug/m3', undefined],
  [{ value: '-0.1' }, 'ug/m3', 'value'],
  [{ value: '-3' }, 't{CO2e}', 'value'],
  [{ value: '-3' }, 'Cel', undefined],
  [{ value: '100' }, '%', undefined],
  [{ value: '100.01' }, '%', 'value'],
  [{ value: '140' }, '%', 'value'],
  [{ value: '2.5' }, '{items}', 'value'],
  [{ value: '2.0' }, '{items}', undefined],
  [{}, '%', 'value'],
  [{ notation: 'NO' }, '%', 'explanation'],
  [{ notation: 'NO', explanation: 'There is no railway.' }, '%', undefined],
  [{ value: '1', notation: 'NE', explanation: 'Both?' }, '%', 'notation'],
])('%j of %s contradicts itself at %s', (given, unit, field) => {
  expect(contradiction(values(given), unit)?.[0]).toBe(field);
});

test('what is the same is the same whatever its order, and nothing has no sign', () => {
  expect(valuesOf(values({ value: '-0.00' })).value).toBe('0.00');
  expect(sameValues(values({ value: '1' }), values({ value: '1' }))).toBe(true);
  for (const other of [{ value: '1.0' }, { coverage: 99 }, { method: 'beta' }, { quality: 'low' }, { status: 'provisional' }] as const)
    expect(sameValues(values({ value: '1' }), values({ value: '1', ...other }))).toBe(false);
});

test('a station is what it is called', () => {
  expect(['', 'BA0001A', 'a.b-c_9'].map(isStation)).toEqual([true, true, true]);
  expect(['.a', 'a b', 'ä', 'a'.repeat(65), 'a/b'].map(isStation)).toEqual([false, false, false, false, false]);
});
