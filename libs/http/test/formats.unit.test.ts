import { expect, test } from '@jest/globals';
import { isCount } from '#http';
import { countries } from '../src/fields/countries.ts';
import { isCountry, isInstant } from '../src/fields/formats.ts';

test('the countries are those of ISO 3166-1, each one that the runtime has a name for, and XK', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(countries.size).toBe(249 + 1);
  expect([...countries].filter((code) => !/^[A-Z]{2}$/.test(code) || names.of(code) === undefined)).toEqual([]);
});

test.each(['AL', 'BA', 'BG', 'GB', 'GR', 'HR', 'ME', 'MK', 'RO', 'RS', 'SI', 'SS', 'TR', 'XK'])('%s is a country', (code) =>
  expect(isCountry(code)).toBe(true),
);

test.each([
  ...['UK', 'EU', 'YU', 'CS', 'SU', 'AN', 'XA', 'UN'],
  ...['AC', 'BU', 'CP', 'DD', 'DG', 'EA', 'EZ', 'FX', 'IC', 'NT', 'QO', 'TA', 'TP', 'XB', 'XX', 'ZR', 'ZZ', 'AA'],
  ...['ba', 'BIH', 'B', '', ' BA', 'BA\n', null, 7, ['BA'], 'constructor'],
])('%j is none', (code) => expect(isCountry(code)).toBe(false));

test.each(['1900-01-01T00:00:00Z', '2022-04-25T16:00:00Z', '2022-04-25T16:00:00.123456789Z', '2200-12-31T23:59:59Z'])(
  '%s is an instant',
  (value) => expect(isInstant(value)).toBe(true),
);

test.each([
  ...['0000', '0001', '1899', '2201', '9999'].map((year) => `${year}-06-01T12:00:00Z`),
  ...['2022-02-30T12:00:00Z', '2022-04-25T24:00:00Z', '2022-04-25T12:00:00', '2022-04-25T12:00:00+02:00', '2022-04-25', 1_650_000_000],
])('%j is none', (value) => expect(isInstant(value)).toBe(false));

test.each([0, 27, 2_147_483_647])('%d is a count', (value) => expect(isCount(value)).toBe(true));

test.each([-1, 1.5, 2_147_483_648, 9_223_372_036_854_775_808, Infinity, NaN, '27', null, [27]])('%j is none', (value) =>
  expect(isCount(value)).toBe(false),
);
