import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, newId } from '#domain';
import type { HearingNetwork } from '#testing';
import { aFigure, anIndicator, aSource, figureBody } from './builders.ts';
import { aNetworkOfCities, atOnce, inTurn } from './network.ts';

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetworkOfCities();
});
afterAll(() => network.stop());

const put = (path: string, body: object, ifMatch?: string) => network.secretariat.put(path, body, { ...(ifMatch && { ifMatch }) });
const refusal = (code: string, pointer?: string) => ({
  body: { code, ...(pointer !== undefined && { errors: [expect.objectContaining({ pointer })] }) },
});
const today = async (): Promise<string> =>
  (await network.sql.query<{ day: string }>(`SELECT (now() AT TIME ZONE 'Europe/Istanbul')::date::text AS day`))[0]!.day;

test('is there once, and revised with a reason; what was said stays readable as of then', async () => {
  await network.news();
  const { path, given, figure } = await aFigure(network.secretariat, { status: 'provisional' });
  expect(figure).toMatchObject({ value: '38.5', version: 1, unit: 'ug/m3', station: null, revision: 1, reason: null });
  // The same again is no revision.
  expect(await put(path, given, '"0"')).toMatchObject({ status: 200, etag: '"0"', body: { revision: 1 } });
  const change = { ...given, value: '24.50', status: 'final', reason: 'The station was calibrated.' };
  expect(await put(path, change)).toMatchObject({ status: 428 });
  expect(await put(path, { ...change, reason: undefined }, '"0"')).toMatchObject({ status: 400, ...refusal('invalid-input', '/reason') });
  expect(await put(path, change, '"0"')).toMatchObject({ status: 200, etag: '"1"', body: { value: '24.50', revision: 2 } });
  expect(await put(path, { ...change, value: '30' }, '"0"')).toMatchObject({ status: 412 });

  const told = (await network.news()).filter(({ name }) => name.startsWith('Figure'));
  expect(told.map(({ name }) => name)).toEqual(['FigureReported', 'FigureRevised']);
  expect(told[1]!.data).toMatchObject({
    ...{ figureId: figure.id, revision: 2, reason: 'The station was calibrated.' },
    ...{ from: { value: '38.5', status: 'provisional' }, to: { value: '24.50', status: 'final' } },
  });
  const asOf = async (at: string) => (await network.secretariat.get(path, { query: { asOf: at } })).body;
  expect(await asOf(figure.reportedAt)).toMatchObject({ value: '38.5', revision: 1 });
  expect(await asOf(await today())).toMatchObject({ value: '24.50', revision: 2 });
  const yesterday = addDays(await today(), -1);
  expect(await asOf(yesterday)).toMatchObject({ code: 'figure-not-found' });
  expect((await network.secretariat.get(`${path}/revisions`)).body.items).toMatchObject([
    { value: '38.5', revision: 1, reason: null },
    { value: '24.50', revision: 2, reason: 'The station was calibrated.' },
  ]);
});

test('of another station, city or period is another figure', async () => {
  const { path, given, figure } = await aFigure(network.secretariat);
  const other = await network.secretariat.put(path, { ...given, value: '40' }, { query: { station: 'BA0001A' } });
  expect(other).toMatchObject({ status: 200, body: { station: 'BA0001A', value: '40', revision: 1 } });
  expect(other.body.id).not.toBe(figure.id);
  expect((await network.secretariat.get(path)).body).toMatchObject({ station: null, value: '38.5' });
  expect((await network.secretariat.get(path, { query: { station: 'BA0001A' } })).body).toMatchObject({ value: '40' });
  expect(await network.secretariat.get(path, { query: { station: 'BA0002A' } })).toMatchObject({ status: 404 });
});

test('keeps the meaning of its time', async () => {
  const { path, given, figure } = await aFigure(network.secretariat);
  await network.secretariat.patch(`/v1/indicators/${figure.indicator}`, { unit: 'mg/m3' }, { ifMatch: '"0"' });
  expect((await network.secretariat.get(path)).body).toMatchObject({ version: 1, unit: 'ug/m3' });
  const again = { ...given, reason: 'It was in the unit that is asked for now.' };
  expect((await put(path, again, '"0"')).body).toMatchObject({ version: 2, unit: 'mg/m3', revision: 2, value: '38.5' });
  expect((await network.secretariat.get(`${path}/revisions`)).body.items.map(({ unit }: { unit: string }) => unit)).toEqual([
    'ug/m3',
    'mg/m3',
  ]);
});

describe('is refused', () => {
  const wrongBodies: [string, object, string, string][] = [
    ['a share of 140 %', { value: '140' }, 'invalid-input', '/value'],
    ['a negative value', { value: '-1' }, 'invalid-input', '/value'],
    ['NaN', { value: 'NaN' }, 'invalid-input', '/value'],
    ['infinity', { value: 'Infinity' }, 'invalid-input', '/value'],
    ['a power of ten', { value: '1e400' }, 'invalid-input', '/value'],
    ['a comma', { value: '12,5' }, 'invalid-input', '/value'],
    ['a number', { value: 12.5 }, 'invalid-input', '/value'],
    ['a plus', { value: '+1' }, 'invalid-input', '/value'],
    ['a hundred digits', { value: '1'.repeat(100) }, 'invalid-input', '/value'],
    ['neither value nor notation', { value: undefined }, 'invalid-input', '/value'],
    ['both', { notation: 'NO', explanation: 'None.' }, 'invalid-input', '/notation'],
    ['a notation key without its explanation', { value: null, notation: 'NE' }, 'invalid-input', '/explanation'],
    ['a notation key that there is not', { value: null, notation: 'NA', explanation: 'None.' }, 'invalid-input', '/notation'],
    ['a coverage of 101 %', { coverage: 101 }, 'invalid-input', '/coverage'],
    ['a source that there is not', { sourceId: newId() }, 'source-unknown', '/sourceId'],
    ['a unit', { unit: 'kg' }, 'invalid-input', '/unit'],
  ];
  test.each(wrongBodies)('with %s', async (_, wrong, code, pointer) => {
    const { code: indicator } = await anIndicator(network.secretariat, { unit: '%' });
    const path = `/v1/indicators/${indicator}/figures/sarajevo/2022-04-20`;
    await network.news();
    expect(await put(path, await figureBody(network.secretariat, wrong))).toMatchObject({ status: 400, ...refusal(code, pointer) });
    expect((await network.news()).filter(({ name }) => name !== 'SourceRegistered')).toEqual([]);
    expect(await network.secretariat.get(path)).toMatchObject({ status: 404 });
  });

  test('where the city, the period or the indicator takes none', async () => {
    const { code } = await anIndicator(network.secretariat);
    const body = await figureBody(network.secretariat);
    const at = (rest: string) => put(`/v1/indicators/${code}/figures/${rest}`, body);
    expect(await at(`sarajevo/${await today()}`)).toMatchObject({ status: 409, ...refusal('period-not-ended') });
    expect(await at('sarajevo/2022-04')).toMatchObject({ status: 400, ...refusal('invalid-input', ':period') });
    expect(await at('nowhere/2022-04-20')).toMatchObject({ status: 404, ...refusal('city-not-found') });
    expect(await at('tuzla/2022-04-20')).toMatchObject({ status: 400, ...refusal('invalid-input', '/sourceId') });
    await network.register('podgorica');
    const own = { ...body, sourceId: (await aSource(network.secretariat, { cityId: null })).id };
    expect(await put(`/v1/indicators/${code}/figures/podgorica/2022-04-20`, own)).toMatchObject({
      status: 409,
      ...refusal('city-not-member'),
    });
    // Of a baseline year it was none yet; it is one today.
    expect(await put(`/v1/indicators/${code}/figures/tuzla/1990-04-20`, own)).toMatchObject({ status: 200 });
    await network.secretariat.post(`/v1/indicators/${code}/retirement`, { reason: 'Enough.' });
    expect(await at('sarajevo/2022-04-20')).toMatchObject({ status: 409, ...refusal('indicator-retired') });
    expect(await network.secretariat.put('/v1/indicators/no.such/figures/sarajevo/2022-04-20', body)).toMatchObject({ status: 404 });
    expect(await put(`/v1/indicators/${code}/figures/sarajevo/2022-04-21`, body, '"0"')).toMatchObject({ status: 412 });
  });
});

test('of two that report or revise at once, one finds what the other has said', async () => {
  const { code } = await anIndicator(network.secretariat);
  const body = await figureBody(network.secretariat);
  const path = `/v1/indicators/${code}/figures/sarajevo/2022-04-20`;
  const first = await atOnce(network, 'sarajevo', [() => put(path, body), () => put(path, { ...body, value: '39' })]);
  expect(first.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 428]);
  const revise = (value: string) => () => put(path, { ...body, value, reason: 'Again.' }, '"0"');
  const then = await atOnce(network, 'sarajevo', [revise('1'), revise('2')]);
  expect(then.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
  expect((await network.secretariat.get(`${path}/revisions`)).body.items).toHaveLength(2);
});

test('an indicator is not retired while figures of it arrive, nor do they arrive while it is retired', async () => {
  const { code } = await anIndicator(network.secretariat);
  const body = await figureBody(network.secretariat);
  const path = `/v1/indicators/${code}/figures/sarajevo`;
  const retire = () => network.secretariat.post(`/v1/indicators/${code}/retirement`, { reason: 'Enough.' });
  const arrive = (day: string) => () => put(`${path}/${day}`, body);
  const revise = () => put(`${path}/2022-04-20`, { ...body, value: '1', reason: 'Late.' }, '"0"');
  expect(await arrive('2022-04-20')()).toMatchObject({ status: 200 });
  const both = await inTurn(network, 'sarajevo', [arrive('2022-04-21'), retire]);
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const other = await anIndicator(network.secretariat);
  const elsewhere = `/v1/indicators/${other.code}`;
  expect(await put(`${elsewhere}/figures/sarajevo/2022-04-20`, body)).toMatchObject({ status: 200 });
  const [, late] = await inTurn(network, other.code, [
    () => network.secretariat.post(`${elsewhere}/retirement`, { reason: 'Enough.' }),
    () => put(`${elsewhere}/figures/sarajevo/2022-04-20`, { ...body, value: '1', reason: 'Late.' }, '"0"'),
  ]);
  expect(late).toMatchObject({ status: 409, body: { code: 'indicator-retired' } });
  expect(await revise()).toMatchObject({ status: 409, body: { code: 'indicator-retired' } });
});
