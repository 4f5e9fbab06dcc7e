import { expect, test } from '@jest/globals';
import { differenceOf, quotientOf, sumOf } from '../src/decimal.ts';

test.each<[string[], string]>([
  [[], '0'],
  [['0.1', '0.2'], '0.3'],
  [['1.50', '2.5'], '4'],
  [['-0.5', '0.25'], '-0.25'],
  [['-0.5', '0.5'], '0'],
  [['999999999999999999.999999999', '0.000000001'], '1000000000000000000'],
  [['100', '20'], '120'],
])('%j are %s together', (decimals, sum) => {
  expect(sumOf(decimals)).toBe(sum);
});

test('the difference of two', () => {
  expect(differenceOf('0.3', '0.1')).toBe('0.2');
  expect(differenceOf('1', '-2.5')).toBe('3.5');
  expect(differenceOf('-1', '-1.0')).toBe('0');
});

test.each<[string, string, number, string | undefined]>([
  ['1', '3', 4, '0.3333'],
  ['2', '3', 4, '0.6667'],
  ['1', '8', 2, '0.13'],
  ['-1', '8', 2, '-0.13'],
  ['1', '-8', 2, '-0.13'],
  ['-0.4', '1000', 2, '0'],
  ['10', '2.5', 0, '4'],
  ['999999999999999999', '0.000000001', 0, '999999999999999999000000000'],
  ['0', '5', 4, '0'],
  ['5', '0.00', 4, undefined],
])('%s divided by %s, to %s places', (one, other, places, quotient) => {
  expect(quotientOf(one, other, places)).toBe(quotient);
});
