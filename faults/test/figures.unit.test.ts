import { expect, test } from '@jest/globals';
import { countFigures } from '../oracle/figures.ts';
import { addUp } from '../oracle/inventories.ts';
import type { Snapshot, StoredEvent } from '../oracle/snapshot.ts';
import { measured } from '../workload/figures.ts';

const { indicator } = measured;

type Said = [name: string, data: object, correlationId?: string];
const values = (value: string | null, coverage: number | null = 100) => ({ value, coverage });
const reported = (figureId: string, value: string | null, by = figureId, coverage = 100): Said => [
  'FigureReported',
  { figureId, indicator, period: '2021-03-01', station: 'S1', revision: 1, ...values(value, coverage) },
  by,
];
const revised = (figureId: string, from: string, to: string | null, by: string, revision = 2): Said => [
  'FigureRevised',
  { figureId, indicator, revision, from: values(from), to: values(to) },
  by,
];
const exceeded = (figureId: string, value: string, countThisYear: number, by = figureId): Said => [
  'LimitExceeded',
  { figureId, indicator, exceedanceId: `e-${figureId}`, period: '2021-03-01', station: 'S1', value, countThisYear },
  by,
];
const withdrawn = (figureId: string, countThisYear: number, by: string): Said => [
  'ExceedanceWithdrawn',
  { figureId, indicator, exceedanceId: `e-${figureId}`, countThisYear },
  by,
];
const usedUp: Said = ['AllowanceUsedUp', { indicator, station: 'S1', year: 2021, allowed: 4 }];

const after = (...said: Said[]): Pick<Snapshot, 'services'> => {
  const events = said.map(([name, data, correlationId = ''], at) => {
    return { key: 'sarajevo', sequence: at + 1, name, correlationId, data: JSON.stringify(data) };
  });
  return { services: { 'working-groups': { events: events as StoredEvent[] } } } as Pick<Snapshot, 'services'>;
};
const wrongIn = (...said: Said[]): string[] => countFigures(after(...said)).wrong.map(({ detail }) => detail);
const four = ['a', 'b', 'c', 'd'].flatMap((id, at) => [reported(id, '46'), exceeded(id, '46', at + 1)]);

test('what is above the limit is exceeded once, until a revision', () => {
  expect(wrongIn(reported('a', '45'), reported('b', null), reported('c', '90', 'c', 74))).toEqual([]);
  expect(wrongIn(...four, usedUp, revised('a', '46', '45', 'x'), withdrawn('a', 3, 'x'))).toEqual([]);
  expect(wrongIn(...four, usedUp, reported('f', '50'), exceeded('f', '50', 5))).toEqual([]);
  const twice = [revised('a', '46', '40', 'x'), withdrawn('a', 0, 'x'), revised('a', '40', '50', 'y', 3), exceeded('a', '50', 1, 'y')];
  expect(wrongIn(reported('a', '46'), exceeded('a', '46', 1), ...twice)).toEqual([]);
});

test.each<[string, Said[], RegExp]>([
  ['an exceedance that is opened twice', [reported('a', '46'), exceeded('a', '46', 1), exceeded('a', '46', 2)], /open already/],
  ['one that is not opened', [reported('a', '46')], /open is undefined/],
  ['one at the limit', [reported('a', '45'), exceeded('a', '45', 1)], /the figure is 45/],
  ['one that is opened by somebody else', [reported('a', '46'), exceeded('a', '46', 1, 'later')], /not opened with its figure/],
  ['one that is not withdrawn', [reported('a', '46'), exceeded('a', '46', 1), revised('a', '46', '40', 'x')], /open is e-a/],
  ['one that is withdrawn and stays', [reported('a', '46'), exceeded('a', '46', 1), withdrawn('a', 0, 'a')], /the figure is 46/],
  ['a wrong count', [reported('a', '46'), exceeded('a', '46', 2)], /counted are 1/],
  ['a figure that is reported twice', [reported('a', '1'), reported('a', '1')], /reported before/],
  ['a revision of another', [reported('a', '1'), revised('a', '2', '3', 'x')], /it was/],
  ['a revision that is left out', [reported('a', '1'), revised('a', '1', '3', 'x', 3)], /it was/],
  ['an allowance that is not told', four, /used up and not told/],
  ['an allowance that is told twice', [...four, usedUp, usedUp], /told before/],
  ['an allowance that is told too early', [reported('a', '46'), exceeded('a', '46', 1), usedUp], /1 are open/],
])('%s is found', (_, said, detail) => {
  expect(wrongIn(...said)).toContainEqual(expect.stringMatching(detail));
});

const published = (total: string): Said => ['SubmissionPublished', { cityId: 'sarajevo', period: '2021', total }];
const changed = (from: string | null, to: string): Said => ['AirQualityBandChanged', { from, to }];
const figures = ['a', 'b'].map((id) => ({ id, cityId: 'sarajevo', period: '2021', value: '10' }));
const badly = (...said: Said[]): string[] => addUp(after(...said), figures).wrong.map(({ detail }) => detail);

test('an inventory is the sum of its figures as they were revised before it, and a band follows the last', () => {
  expect(badly(revised('a', '10', '25', 'x'), published('35'), revised('b', '10', '1', 'y'))).toEqual([]);
  expect(badly(changed(null, 'fair'), changed('fair', 'poor'))).toEqual([]);
});

test.each<[string, Said[], RegExp]>([
  ['a revision that is not in the sum', [revised('a', '10', '25', 'x'), published('20')], /its figures are 35/],
  ['a revision that came later', [published('35'), revised('a', '10', '25', 'x')], /its figures are 20/],
  ['a band that is left out', [changed(null, 'fair'), changed('good', 'poor')], /was fair/],
  ['a band that is told twice', [changed(null, 'fair'), changed('fair', 'fair')], /was fair/],
])('%s is found', (_, said, detail) => {
  expect(badly(...said)).toContainEqual(expect.stringMatching(detail));
});
