import { expect, test } from '@jest/globals';
import { isCode, isLocalDate } from '#domain';
import { frameworks } from '../src/measures/frameworks/first-frameworks.ts';
import { limits } from '../src/measures/limits/first-limits.ts';

/** As the standards print them: the value in µg/m³, the allowed days or hours of a year in brackets. */
const printed = {
  'who-2021': {
    pm25: 'year 5, day 15 (4)',
    pm10: 'year 15, day 45 (4)',
    no2: 'year 10, day 25 (4)',
    o3: '8-hours 100 (4)',
    so2: 'day 40 (4)',
  },
  'eu-2008-50': {
    pm25: 'year 25',
    pm10: 'year 40, day 50 (35)',
    no2: 'year 40, hour 200 (18)',
    o3: '8-hours 120 (25)',
    so2: 'day 125 (3), hour 350 (24)',
  },
  'eu-2024-2881': {
    pm25: 'year 10, day 25 (18)',
    pm10: 'year 20, day 45 (18)',
    no2: 'year 20, day 50 (18), hour 200 (3)',
    o3: '8-hours 120 (18)',
    so2: 'year 20, day 50 (18), hour 350 (3)',
  },
  'tr-2008': { pm10: 'year 40, day 50' },
};

test('every value and allowance is as the standards print it, and there is no other', () => {
  const said = Object.entries(printed).flatMap(([standard, pollutants]) =>
    Object.entries(pollutants).flatMap(([pollutant, terms]) =>
      terms.split(', ').map((term) => {
        const [, period, value, allowed] = /^(\S+) (\d+)(?: \((\d+)\))?$/.exec(term)!;
        return [`${standard}.${pollutant}.${period}`, value, allowed === undefined ? null : Number(allowed)];
      }),
    ),
  );
  const kept = limits.filter(({ bands }) => bands === null).map(({ id, value, allowedPerYear }) => [id, value, allowedPerYear]);
  expect(kept).toEqual(said.toSorted(([a], [b]) => (a! < b! ? -1 : 1)));
});

test('the limits of 2008 hold until 2029, those of 2024 from 2030, and those of Türkiye there alone', () => {
  const of = (standard: string) => limits.filter((each) => each.standard === standard);
  expect(new Set(of('eu-2008-50').map(({ validUntil }) => validUntil))).toEqual(new Set(['2030-01-01']));
  expect(new Set(of('eu-2008-50').map(({ validFrom }) => validFrom))).toEqual(new Set(['2005-01-01', '2010-01-01', '2015-01-01']));
  expect(new Set(of('eu-2024-2881').map(({ validFrom, validUntil }) => `${validFrom} ${validUntil}`))).toEqual(
    new Set(['2030-01-01 null']),
  );
  expect(of('tr-2008').map(({ countries }) => countries)).toEqual([['TR'], ['TR']]);
});

test('each is of an indicator of the first set, in its unit and of its period; its id is a code of its own', () => {
  const defined = new Map(frameworks.flatMap(({ indicators }) => indicators).map((each) => [each.code, each]));
  for (const { id, indicator, unit, statistic } of limits) {
    expect([id, isCode(id)]).toEqual([id, true]);
    expect(defined.get(indicator)).toMatchObject({ unit, period: statistic === 'year-mean' ? 'year' : 'day' });
  }
  expect(new Set(limits.map(({ id }) => id)).size).toBe(limits.length);
});

test('a limit has a value or bands, bands rise and the worst has no end, and days are days', () => {
  for (const { id, value, bands, validFrom, validUntil } of limits) {
    expect([id, value === null]).toEqual([id, bands !== null]);
    const ends = bands?.map(({ upTo }) => Number(upTo ?? Infinity)) ?? [];
    expect([id, ends]).toEqual([id, ends.toSorted((a, b) => a - b)]);
    expect([bands?.length ?? 6, bands?.at(-1)?.upTo ?? null]).toEqual([6, null]);
    for (const day of [validFrom, validUntil]) expect([id, day === null || isLocalDate(day)]).toEqual([id, true]);
  }
  expect(limits.find(({ id }) => id === 'eaqi-2024.o3.hour')?.bands).toEqual([
    { band: 'good', upTo: '60' },
    { band: 'fair', upTo: '100' },
    { band: 'moderate', upTo: '120' },
    { band: 'poor', upTo: '160' },
    { band: 'very-poor', upTo: '180' },
    { band: 'extremely-poor', upTo: null },
  ]);
});
