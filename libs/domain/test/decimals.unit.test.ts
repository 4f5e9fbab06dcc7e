import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareDecimals, differenceOf, quotientOf, sumOf } from '../src/decimals.ts';

describe('a sum', () => {
  test.each<[readonly string[], string]>([
    [[], '0'],
    [['12.50'], '12.50'],
    [['0.1', '0.2'], '0.3'],
    [['1', '0.005', '-3'], '-1.995'],
    [['-0.5', '0.5'], '0.0'],
    [['999999999999999999.999999999', '0.000000001'], '1000000000000000000.000000000'],
  ])('of %j is %s', (values, sum) => expect(sumOf(values)).toBe(sum));
});

describe('a quotient has six digits that count, a half away from zero', () => {
  test.each<[string, string, string]>([
    ['1', '3', '0.333333'],
    ['2', '3', '0.666667'],
    ['10', '4', '2.5'],
    ['0', '7', '0'],
    ['1234567', '1', '1234570'],
    ['1234565', '1', '1234570'],
    ['1234564', '1', '1234560'],
    ['999999.5', '1', '1000000'],
    ['0.9999995', '1', '1'],
    ['1', '8000000', '0.000000125'],
    ['-1', '3', '-0.333333'],
    ['1', '-8', '-0.125'],
    ['912345.67', '275524', '3.31131'],
    ['1520000', '419957.0', '3.61942'],
    ['100', '10', '10'],
  ])('%s / %s = %s', (dividend, divisor, quotient) => expect(quotientOf(dividend, divisor)).toBe(quotient));

  test('of any two it is as near as six digits come', () => {
    const decimal = fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.integer({ min: 0, max: 9 }));
    fc.assert(
      fc.property(decimal, decimal, ([a, places], [b, more]) => {
        const text = (units: bigint, of: number) => {
          const digits = units.toString().padStart(of + 1, '0');
          return of === 0 ? digits : `${digits.slice(0, -of)}.${digits.slice(-of)}`;
        };
        const [dividend, divisor] = [text(a, places), text(b, more)];
        const exact = Number(dividend) / Number(divisor);
        expect(Math.abs(Number(quotientOf(dividend, divisor)) - exact)).toBeLessThanOrEqual(exact * 5.0001e-6);
      }),
    );
  });

  test('nothing is divided by nothing', () => expect(() => quotientOf('1', '0.00')).toThrow(RangeError));
});

test.each<[string, string, number]>([
  ['9', '10', -1],
  ['10.0', '10', 0],
  ['-1', '-2', 1],
  ['0.1', '0.09', 1],
  ['-0.5', '0.5', -1],
])('%s beside %s', (one, other, order) => expect(compareDecimals(one, other)).toBe(order));

test.each<[string, string, string]>([
  ['0.3', '0.1', '0.2'],
  ['1', '-2.5', '3.5'],
  ['-1', '-1.0', '0.0'],
])('%s less %s is %s', (one, other, difference) => expect(differenceOf(one, other)).toBe(difference));
