import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { HearingNetwork } from '#testing';
import { anIndicator, aSource, figureLine, fileOf } from './builders.ts';
import { aNetwork } from './network.ts';

const cities = ['istanbul', 'laktasi', 'sarajevo', 'tuzla'];
let network: HearingNetwork;
let source: string;
beforeAll(async () => {
  network = await aNetwork();
  await network.members(...cities);
  source = (await aSource(network.secretariat, { cityId: null })).id;
  await network.secretariat.put('/v1/frameworks/population/adoption', {});
});
afterAll(() => network.stop());

const report = async (indicator: string, lines: readonly object[]) => {
  const file = fileOf(lines.map((cells) => figureLine({ indicator, source, period: '2021', method: 'metered', ...cells })));
  const answer = await network.secretariat.post('/v1/figures/imports', file, { headers: { 'content-type': 'text/csv' } });
  expect(answer).toMatchObject({ status: 200 });
};
const compare = (indicator: string, query: Record<string, string> = {}) =>
  network.secretariat.get(`/v1/indicators/${indicator}/comparison`, { query });
const ofYears = { unit: 't', period: 'year' };

test('members are compared by their figures of one version and period, and the network’s total says of whom it is', async () => {
  const { code } = await anIndicator(network.secretariat, { ...ofYears, denominator: 'population' });
  await report('population', [
    { city: 'sarajevo', value: '275524' },
    { city: 'istanbul', value: '15840900', period: '2020' },
    { city: 'tuzla', value: '110979', period: '2018' },
  ]);
  await report(code, [
    { city: 'sarajevo', value: '912345.67' },
    { city: 'istanbul', value: '15000000', status: 'provisional', coverage: '84' },
    { city: 'tuzla', value: '38500.005', method: 'estimated' },
    { city: 'sarajevo', value: '1', period: '2020' },
  ]);
  const { body } = await compare(code, { period: '2021' });
  expect(body.items).toMatchObject([
    {
      cityId: 'istanbul',
      value: '15000000',
      populationPeriod: '2020',
      perHead: '0.946916',
      comparable: false,
      reasons: ['provisional', 'coverage'],
    },
    { cityId: 'laktasi', value: null, perHead: null, comparable: false, reasons: ['not-reported'] },
    {
      cityId: 'sarajevo',
      value: '912345.67',
      population: '275524',
      populationPeriod: '2021',
      perHead: '3.31131',
      comparable: true,
      reasons: [],
    },
    { cityId: 'tuzla', value: '38500.005', perHead: null, population: null, comparable: false, reasons: ['method-differs'] },
  ]);
  expect(body.summary).toMatchObject({
    ...{ indicator: code, version: 1, unit: 't', kind: 'year', period: '2021', membersOn: '2021-12-31', method: 'metered', comparable: 1 },
  });
  expect(body.network).toEqual({ value: '15950845.675', reported: 3, members: 4 });
  // The newest is taken where none is asked for.
  expect((await compare(code)).body).toEqual(body);

  const pages = await compare(code, { limit: '3' });
  const rest = await compare(code, { limit: '3', cursor: pages.body.next });
  expect([...pages.body.items, ...rest.body.items]).toEqual(body.items);
  for (const each of [pages.body, rest.body]) expect([each.summary, each.network]).toEqual([body.summary, body.network]);
  const csv: Record<string, string>[] = parse((await compare(code, { format: 'csv' })).body, { columns: true });
  const text = (value: string | number | boolean | string[] | null) =>
    value === null ? '' : Array.isArray(value) ? value.join(' ') : String(value);
  expect(csv).toEqual(
    body.items.map((row: Record<string, string>) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, text(value)]))),
  );
});

test('a figure of an earlier version is not compared, and says so', async () => {
  const { code } = await anIndicator(network.secretariat, ofYears);
  await report(code, [{ city: 'sarajevo' }, { city: 'tuzla' }]);
  await network.secretariat.patch(`/v1/indicators/${code}`, { unit: 'kg' }, { ifMatch: '"0"' });
  await report(code, [{ city: 'tuzla', value: '38500', revision: '1', reason: 'In the unit that is asked for now.' }]);
  const { items, summary, network: total } = (await compare(code)).body;
  expect(items.filter(({ value }: { value: unknown }) => value !== null)).toMatchObject([
    { cityId: 'tuzla', value: '38500', comparable: true },
  ]);
  expect(items.find(({ cityId }: { cityId: string }) => cityId === 'sarajevo')).toMatchObject({ value: null, reasons: ['other-version'] });
  expect([summary, total]).toMatchObject([
    { version: 2, unit: 'kg' },
    { value: '38500', reported: 1, members: 4 },
  ]);
});

test('stations have a row each, and are held against the limits of a standard that apply to their country and time', async () => {
  const code = 'air.pm10.day';
  await anIndicator(network.secretariat, { code });
  const period = '2022-03-07';
  await report(code, [
    { city: 'sarajevo', period, station: 'B2', value: '50.0' },
    { city: 'sarajevo', period, station: 'B1', value: '50.01' },
    { city: 'istanbul', period, value: '45', notation: '' },
    { city: 'tuzla', period, value: '', notation: 'NE', explanation: 'Out of order.' },
  ]);
  const rows = async (query: Record<string, string>) =>
    (await compare(code, { period, ...query })).body.items.map(({ cityId, station, limitId, limit, aboveLimit }: any) => [
      cityId,
      station,
      limitId,
      limit,
      aboveLimit,
    ]);
  const eu = ['eu-2008-50.pm10.day', '50'];
  expect(await rows({ standard: 'eu-2008-50' })).toEqual([
    ['istanbul', null, ...eu, false],
    ['laktasi', null, ...eu, null],
    ['sarajevo', 'B1', ...eu, true],
    ['sarajevo', 'B2', ...eu, false],
    ['tuzla', null, ...eu, null],
  ]);
  expect(await rows({})).toContainEqual(['sarajevo', 'B1', null, null, null]);
  // It begins with 2030.
  expect(await rows({ standard: 'eu-2024-2881' })).toContainEqual(['sarajevo', 'B1', null, null, null]);
  expect(await rows({ standard: 'tr-2008' })).toContainEqual(['sarajevo', 'B1', null, null, null]);
  expect((await compare(code)).body.network).toEqual({ value: null, reported: 2, members: 4 });
  expect(await compare(code, { standard: 'nobody' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '?standard' }] } });
});

test('who is compared was a member on the last day of the period', async () => {
  const { code } = await anIndicator(network.secretariat, ofYears);
  await report(code, [{ city: 'tuzla', period: '2020' }, { city: 'tuzla' }, { city: 'laktasi' }]);
  await network.leave('laktasi', '2021-12-31');
  const of = async (period: string) => {
    const { items, network: total } = (await compare(code, { period })).body;
    return [items.map(({ cityId }: { cityId: string }) => cityId), total];
  };
  expect(await of('2021')).toEqual([['istanbul', 'sarajevo', 'tuzla'], { value: '38.5', reported: 1, members: 3 }]);
  // None was one before it joined.
  expect(await of('1990')).toEqual([[], { value: null, reported: 0, members: 0 }]);
});

test('what can not be compared is refused', async () => {
  const { code } = await anIndicator(network.secretariat);
  expect(await compare('no.such')).toMatchObject({ status: 404, body: { code: 'indicator-not-found' } });
  expect(await compare(code)).toMatchObject({ status: 404, body: { code: 'figure-not-found' } });
  expect(await compare(code, { period: '2021' })).toMatchObject({ status: 400, body: { errors: [{ pointer: '?period' }] } });
  expect((await compare(code, { period: '2022-01-01' })).body.items.length).toBeGreaterThan(0);
});
