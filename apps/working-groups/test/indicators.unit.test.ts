import { describe, expect, test } from '@jest/globals';
import { lifecycleHolds } from '#testing/lifecycle';
import { refusalOf } from '#testing/refusal-of';
import { frameworks } from '../src/measures/frameworks/first-frameworks.ts';
import { Indicator, type NewIndicator } from '../src/measures/indicators/indicator.entity.ts';
import { isUnit, misfit } from '../src/measures/indicators/unit.ts';

const terms: NewIndicator = { code: 'air.pm25.day', title: 'Fine dust', unit: 'ug/m3', period: 'day', better: 'lower' };
const anIndicator = (state: Indicator['state'] = 'active') => {
  const indicator = Indicator.define(terms);
  if (state === 'retired') indicator.retire('Its hours are kept instead.');
  return indicator;
};

lifecycleHolds(
  Indicator,
  anIndicator,
  {
    'be revised': (indicator) => indicator.revise({ title: 'Finest dust' }),
    'take figures': (indicator) => indicator.mustTakeFigures(),
    'be retired': (indicator) => indicator.retire('No more.'),
  },
  {
    active: { 'be revised': 'active', 'take figures': 'active', 'be retired': 'retired' },
    retired: { 'be revised': 'indicator-retired', 'take figures': 'indicator-retired', 'be retired': 'indicator-retired' },
  },
);

describe('a revision', () => {
  test.each([
    [{ unit: 'mg/m3' }, 2, { unit: 'ug/m3' }],
    [{ period: 'hour' as const }, 2, { period: 'day' }],
    [{ better: 'neither' as const }, 2, { better: 'lower' }],
    [{ denominator: 'population' }, 2, { denominator: null }],
    [{ title: 'Finest dust' }, 1, { title: 'Fine dust' }],
    [{ dueAfterDays: 30 }, 1, { dueAfterDays: null }],
    [{ title: 'Finest dust', unit: 'mg/m3', better: 'lower' as const }, 2, { title: 'Fine dust', unit: 'ug/m3' }],
  ])('of %j is version %i', (changes, version, before) => {
    expect(anIndicator().revise(changes)).toMatchObject({ ...changes, version, before });
  });

  test('to what it is is none', () => {
    const indicator = anIndicator();
    expect(indicator.revise({ title: 'Fine dust', unit: 'ug/m3' })).toBeUndefined();
    expect(indicator.edition).toBe(1);
  });

  test('never divides it by itself', () => {
    expect(refusalOf(() => anIndicator().revise({ denominator: 'air.pm25.day' }))).toBe('invalid-input');
    expect(refusalOf(() => Indicator.define({ ...terms, denominator: terms.code }))).toBe('invalid-input');
  });
});

describe('a unit', () => {
  test.each([
    'ug/m3',
    't{CO2e}',
    'MWh',
    'kg',
    '%',
    '1',
    'EUR',
    '{items}/(100.m)',
    '{persons}',
    'km2',
    'kW.h',
    'Cel',
    '[degF]',
    'm/s2',
    '/d',
  ])('%s has the form', (unit) => expect(isUnit(unit)).toBe(true));
  test.each(['', ' ', 'ug per m3', 'µg/m3', 'ug//m3', 'ug/', 'm^', '{open', 'a'.repeat(41), '(m', 'm3)', '<b>'])('%j has not', (unit) =>
    expect(isUnit(unit)).toBe(false),
  );

  test.each([
    ['140', '%'],
    ['100.1', '%'],
    ['-1', '%'],
    ['-0.001', 't{CO2e}'],
    ['-5', 'kg'],
    ['12.5', '{persons}'],
    ['-1', '{persons}'],
  ])('%s %s can not be', (value, unit) => expect(misfit(value, unit)).toEqual(expect.any(String)));
  test.each([
    ['100', '%'],
    ['0', '%'],
    ['-0', 'kg'],
    ['12.0', '{persons}'],
    ['-12.5', 'Cel'],
    ['0.0001', 't{CO2e}'],
  ])('%s %s can be', (value, unit) => expect(misfit(value, unit)).toBeUndefined());
});

describe('the frameworks of the release', () => {
  test('ask for indicators of their own, each with a unit, divided by one that there is', () => {
    const all = frameworks.flatMap(({ indicators }) => indicators);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    const codes = new Set(all.map(({ code }) => code));
    for (const { code, unit, denominator } of all)
      expect([code, isUnit(unit), denominator === null || codes.has(denominator)]).toEqual([code, true, true]);
  });

  test('GPC 1.1 BASIC asks for the sub-sectors and scopes of its table', () => {
    const asked = frameworks.find(({ code }) => code === 'gpc-basic')!.indicators.map(({ code }) => code.slice(4));
    expect(asked).toEqual([
      ...['i.1.1', 'i.1.2', 'i.2.1', 'i.2.2', 'i.3.1', 'i.3.2', 'i.4.1', 'i.4.2', 'i.5.1', 'i.5.2', 'i.6.1', 'i.6.2', 'i.7.1', 'i.8.1'],
      ...['ii.1.1', 'ii.1.2', 'ii.2.1', 'ii.2.2', 'ii.3.1', 'ii.3.2', 'ii.4.1', 'ii.4.2', 'ii.5.1', 'ii.5.2'],
      ...['iii.1.1', 'iii.1.2', 'iii.2.1', 'iii.2.2', 'iii.3.1', 'iii.3.2', 'iii.4.1', 'iii.4.2'],
    ]);
  });
});
