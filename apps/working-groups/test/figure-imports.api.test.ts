import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import canonicalize from 'canonicalize';
import { newId } from '#domain';
import { FiguresReported } from '#contracts';
import type { ApiClient, CallOptions, HearingNetwork } from '#testing';
import { anIndicator, aSource, figureLine, fileOf, some } from './builders.ts';
import { aNetwork, atOnce } from './network.ts';

let network: HearingNetwork;
/** The network's, of any city's figures. */
let source: string;
let ofSarajevo: ApiClient;
beforeAll(async () => {
  network = await aNetwork();
  await network.members('sarajevo', 'tuzla');
  await network.register('podgorica');
  source = (await aSource(network.secretariat, { cityId: null })).id;
  ofSarajevo = (await network.officeOf('sarajevo')).api;
});
afterAll(() => network.stop());

type Lines = readonly Record<string, string>[];
const send = (lines: Lines | string, options: CallOptions = {}, api = network.secretariat) =>
  api.post('/v1/figures/imports', typeof lines === 'string' ? lines : fileOf(lines), {
    ...options,
    headers: { 'content-type': 'text/csv' },
  });
const line = (cells: object) => figureLine({ source, ...cells });
const list = async (query: Record<string, string>) =>
  (await network.secretariat.get('/v1/figures', { query: { limit: '200', ...query } })).body.items;
const told = async () =>
  (await network.news()).filter(({ name }) => name === 'FiguresReported').map(({ key, data }) => ({ key, ...(data as FiguresReported) }));
const days = (count: number, year = 2021) =>
  Array.from({ length: count }, (_, at) => new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10));
const wrongPlaces = ({ status, body }: { status: number; body: any }) => [
  status,
  body.code,
  ...(body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer),
];

test('a file is one event for each city and indicator, whose digest is of the figures as they are listed', async () => {
  const [a, b] = [some('air.a'), some('air.b')];
  await anIndicator(network.secretariat, { code: a });
  await anIndicator(network.secretariat, { code: b, period: 'month' });
  await network.news();
  const answer = await send([
    line({ indicator: b, city: 'sarajevo', period: '2021-02', value: '', notation: 'NE', explanation: 'Not yet, "soon".' }),
    line({ indicator: a, city: 'tuzla', period: '2021-03-02', coverage: '87.5' }),
    line({ indicator: a, city: 'sarajevo', period: '2021-03-09', station: 'B' }),
    line({ indicator: a, city: 'sarajevo', period: '2021-03-09' }),
    line({ indicator: a, city: 'sarajevo', period: '2021-03-01', station: 'B', value: '12.50' }),
  ]);
  expect(answer).toMatchObject({ status: 200, body: { reported: 5, revised: 0, skipped: 0 } });
  const events = await told();
  expect(events).toEqual([
    expect.objectContaining({ key: 'sarajevo', indicator: a, version: 1, from: '2021-03-01', to: '2021-03-09', count: 3, revised: 0 }),
    expect.objectContaining({ key: 'sarajevo', indicator: b, version: 1, from: '2021-02-01', to: '2021-02-28', count: 1, revised: 0 }),
    expect.objectContaining({ key: 'tuzla', indicator: a, version: 1, from: '2021-03-02', to: '2021-03-02', count: 1, revised: 0 }),
  ]);
  for (const { indicator, cityId: city, from, to, reportedAt, sha256 } of events) {
    const figures = (await list({ indicator, city, from, to, asOf: reportedAt })).filter(
      (each: { reportedAt: string }) => each.reportedAt === reportedAt,
    );
    const text = figures.map(
      ({ coverage, explanation, method, notation, period, quality, revision, sourceId, station, status, value }: any) =>
        canonicalize({ coverage, explanation, method, notation, period, quality, revision, sourceId, station, status, value }),
    );
    expect(
      createHash('sha256')
        .update(`${text.join('\n')}\n`)
        .digest('hex'),
    ).toBe(sha256);
  }
  // All of a file were said at once: as of no instant there is a half of it.
  expect(new Set(events.map(({ reportedAt }) => reportedAt)).size).toBe(1);
});

test('what is listed as CSV is changed and sent back: what is as it was is skipped', async () => {
  const { code: indicator } = await anIndicator(network.secretariat);
  await send(days(3).map((period) => line({ indicator, period })));
  await network.news();
  const listed = async () => (await network.secretariat.get('/v1/figures', { query: { indicator, format: 'csv' } })).body as string;
  const file = await listed();
  expect((await send(file)).body).toEqual({ reported: 0, revised: 0, skipped: 3 });
  expect(await told()).toEqual([]);
  const [header = '', first = '', ...others] = file.split('\r\n');
  const revised = first.replace(/,38\.5,/, ',24.5,').replace(',final,1,,', ',final,1,The station was calibrated.,');
  expect(revised).not.toBe(first);
  expect((await send([header, revised, ...others].join('\r\n'))).body).toEqual({ reported: 0, revised: 1, skipped: 2 });
  expect(await told()).toMatchObject([{ from: '2021-01-01', to: '2021-01-01', count: 1, revised: 1 }]);
  expect(await list({ indicator })).toMatchObject([
    { period: '2021-01-01', value: '24.5', revision: 2, reason: 'The station was calibrated.' },
    { period: '2021-01-02', value: '38.5', revision: 1, reason: null },
    { period: '2021-01-03', value: '38.5', revision: 1, reason: null },
  ]);
  // The same line once more revises what is no longer there.
  expect(wrongPlaces(await send([header, revised.replace(',24.5,', ',25,')].join('\r\n')))).toEqual([409, 'figure-revised', '/2/revision']);
});

test('as of an instant it is listed as it stood', async () => {
  const { code: indicator } = await anIndicator(network.secretariat);
  const cells = { indicator, period: '2021-01-01' };
  await send([line(cells)]);
  const [{ reportedAt }] = await list({ indicator });
  await send([line({ ...cells, value: '24.5', revision: '1', reason: 'Calibrated.' }), line({ indicator, period: '2021-01-02' })]);
  expect(await list({ indicator, asOf: reportedAt })).toMatchObject([{ period: '2021-01-01', value: '38.5', revision: 1 }]);
  const [{ reportedAt: revisedAt }] = await list({ indicator });
  expect(await list({ indicator, asOf: revisedAt })).toMatchObject([{ value: '24.5', revision: 2 }, { period: '2021-01-02' }]);
  expect(await list({ indicator, asOf: '2021-06-01' })).toEqual([]);
  expect(await list({ indicator })).toMatchObject([{ value: '24.5' }, { period: '2021-01-02' }]);
  expect(await list({ indicator, from: '2021-01-02' })).toMatchObject([{ period: '2021-01-02' }]);
  expect(await list({ indicator, to: '2021-01-01' })).toMatchObject([{ period: '2021-01-01' }]);
  expect(await list({ indicator, city: 'tuzla' })).toEqual([]);
});

describe('nothing of a file is taken', () => {
  let indicator: string;
  beforeAll(async () => {
    indicator = (await anIndicator(network.secretariat, { unit: '%' })).code;
    await send([line({ indicator, period: '2021-01-01' })]);
    await anIndicator(network.secretariat, { code: 'air.retired' });
    await network.secretariat.post('/v1/indicators/air.retired/retirement', { reason: 'Enough.' });
  });

  const good = () => line({ indicator, period: '2021-02-01' });
  test.each<[string, object, unknown[]]>([
    ['an indicator that there is not', { indicator: 'air.none' }, [400, 'indicator-unknown', '/3/indicator']],
    ['a city that there is not', { city: 'nowhere' }, [400, 'city-unknown', '/3/city']],
    ['a source that there is not', { source: newId() }, [400, 'source-unknown', '/3/source']],
    ['a share of 140 %', { value: '140' }, [400, 'invalid-input', '/3/value']],
    ['a negative value', { value: '-1' }, [400, 'invalid-input', '/3/value']],
    ['neither value nor notation', { value: '' }, [400, 'invalid-input', '/3/value']],
    ['a notation key without its explanation', { value: '', notation: 'NE' }, [400, 'invalid-input', '/3/explanation']],
    ['a period of another length', { period: '2021-02' }, [400, 'invalid-input', '/3/period']],
    ['a day that does not exist', { period: '2021-02-30' }, [400, 'invalid-input', '/3/period']],
    ['a revision of what is not there', { revision: '1', reason: 'So.' }, [400, 'invalid-input', '/3/revision']],
    ['a revision without a reason', { period: '2021-01-01', value: '1', revision: '1' }, [400, 'invalid-input', '/3/reason']],
    ['a revision that does not say so', { period: '2021-01-01', value: '1' }, [409, 'figure-exists', '/3/revision']],
    [
      'a revision of another one',
      { period: '2021-01-01', value: '1', revision: '2', reason: 'So.' },
      [409, 'figure-revised', '/3/revision'],
    ],
    ['an indicator that is retired', { indicator: 'air.retired' }, [409, 'indicator-retired', '/3/indicator']],
    ['a city that is no member', { city: 'podgorica' }, [409, 'city-not-member', '/3/city']],
    ['a period that has not ended', { period: '2199-01-01' }, [409, 'period-not-ended', '/3/period']],
    ['a line that stands twice', { period: '2021-02-01', value: '1' }, [409, 'figure-twice', '/3/period']],
    ['a unit that is not the indicator’s', { unit: 'kg' }, [400, 'invalid-input', '/3/unit']],
  ])('for %s', async (_, cells, places) => {
    await network.news();
    const lines = [
      { ...good(), unit: '' },
      { ...line({ indicator, period: '2021-03-01' }), unit: '%', ...cells },
    ];
    expect(wrongPlaces(await send(lines, { query: { dryRun: true } }))).toEqual(places);
    expect(wrongPlaces(await send(lines))).toEqual(places);
    expect(await network.news()).toEqual([]);
    expect(await list({ indicator })).toHaveLength(1);
  });

  test('for one line among thousands, which is named', async () => {
    const lines = days(6_000, 2000).map((period) => line({ indicator, city: 'tuzla', period, value: '1' }));
    const broken = (cells: object) => lines.with(5_431, { ...lines[5_431]!, ...cells });
    expect(wrongPlaces(await send(broken({ value: '38,5' })))).toEqual([400, 'invalid-input', '/5433/value']);
    expect(wrongPlaces(await send(broken({ city: 'podgorica' })))).toEqual([409, 'city-not-member', '/5433/city']);
    // Lines are judged in parts of 5,000: the last of one and the first of the next.
    expect(wrongPlaces(await send([...lines.slice(0, 5_000), lines[4_999]!]))).toEqual([409, 'figure-twice', '/5002/period']);
    expect(await list({ indicator, city: 'tuzla' })).toEqual([]);
  });

  test('of several faults, each is told at its place', async () => {
    const lines = [
      good(),
      line({ indicator, period: '2199-01-01' }),
      line({ indicator: 'air.retired' }),
      line({ indicator, source: newId() }),
    ];
    expect(wrongPlaces(await send(lines))).toEqual([400, 'invalid-input', '/3/period', '/4/indicator', '/5/source']);
    expect(wrongPlaces(await send(lines.slice(0, 3)))).toEqual([409, 'figures-refused', '/3/period', '/4/indicator']);
  });

  test('for a line of another city than the office’s', async () => {
    const lines = [good(), { ...good(), city: 'tuzla' }, { ...good(), city: 'podgorica' }];
    expect(wrongPlaces(await send(lines, {}, ofSarajevo))).toEqual([403, 'not-your-office', '/3/city', '/4/city']);
    expect(await list({ indicator })).toHaveLength(1);
  });
});

test('a key belongs to the bytes of its file', async () => {
  const { code: indicator } = await anIndicator(network.secretariat);
  const file = fileOf([line({ indicator, period: '2021-01-01' })]);
  const idempotencyKey = newId();
  const first = await send(file, { idempotencyKey });
  expect(first).toMatchObject({ status: 200, body: { reported: 1 } });
  expect(await send(file, { idempotencyKey })).toMatchObject({ status: 200, body: { reported: 1 }, eventPosition: first.eventPosition });
  expect(await send(file.replace('38.5', '38.6'), { idempotencyKey })).toMatchObject({
    status: 422,
    body: { code: 'idempotency-key-reused' },
  });
});

test('of two files at once that say it otherwise one is refused, with nothing of it taken', async () => {
  const { code: indicator } = await anIndicator(network.secretariat);
  const file = (value: string, ...periods: string[]) => periods.map((period) => line({ indicator, period, value }));
  const holder = await network.secretariat.put(`/v1/indicators/${indicator}/figures/sarajevo/2020-01-01`, {
    ...{ value: '1', sourceId: source, method: 'gravimetric', quality: 'high', status: 'final' },
  });
  expect(holder.status).toBe(200);
  const answers = await atOnce(network, 'sarajevo', [
    () => send(file('1', '2021-01-01', '2021-01-02')),
    () => send(file('2', '2021-01-02', '2021-01-03')),
  ]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  const taken = (await list({ indicator, from: '2021-01-01' })).map(({ value }: { value: string }) => value);
  expect(taken).toHaveLength(2);
  expect(new Set(taken).size).toBe(1);
});
