import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CityUpdated } from '#contracts';
import { addDays, newId } from '#domain';
import { UnitOfWork, type EventTransaction } from '#events';
import type { HearingNetwork } from '#testing';
import { judgeHours } from '../src/measures/exceedances/judge-exceedances.ts';
import { Figure } from '../src/measures/figures/figure.entity.ts';
import type { GivenFigure } from '../src/measures/figures/plan-figures.ts';
import { writeFigures } from '../src/measures/figures/write-figures.ts';
import { aSource, figureBody, figureLine, fileOf, judgedAir, some } from './builders.ts';
import { aNetwork, atOnce } from './network.ts';

let network: HearingNetwork;
let sourceId: string;
beforeAll(async () => {
  network = await aNetwork();
  await network.members('istanbul', 'sarajevo', 'tuzla');
  await network.hear(CityUpdated, { ...CityUpdated.example, cityId: 'istanbul', name: 'İstanbul', country: 'TR' });
  sourceId = (await aSource(network.secretariat, { cityId: null })).id;
  await judgedAir(network.secretariat, 'eu-2008-50.pm10.day', 'eu-2008-50.so2.day', 'eu-2008-50.pm10.year', 'tr-2008.pm10.year');
});
afterAll(() => network.stop());

interface Given {
  indicator?: string;
  cityId?: string;
  station?: string;
}

/** Says a figure, or revises it. Answers what was told of it and its exceedances, in order. */
async function say(period: string, body: object, { indicator = 'air.pm10.day', cityId = 'sarajevo', station = 'A' }: Given = {}) {
  const [path, query] = [`/v1/indicators/${indicator}/figures/${cityId}/${period}`, { ...(station !== '' && { station }) }];
  const there = await network.secretariat.get(path, { query });
  const given = {
    ...(await figureBody(network.secretariat, { sourceId, ...body })),
    ...(there.status === 200 && { reason: 'Calibrated.' }),
  };
  await network.news();
  const answer = await network.secretariat.put(path, given, { query, ...(there.status === 200 && { ifMatch: there.etag! }) });
  expect(answer.status).toBe(200);
  return { figure: answer.body, told: await network.news(), position: answer.headers.get('event-position') };
}

const keyOf = (period: string, station: string) => ({ indicator: 'air.pm10.day', cityId: 'sarajevo', period, station });
const names = (told: readonly { name: string }[]) => told.map(({ name }) => name);
const listed = async (query: Record<string, string>) =>
  (await network.secretariat.get('/v1/exceedances', { query: { limit: '200', ...query } })).body.items;
const byActor = { actor: 'test', correlationId: newId() };
const within = <T>(work: (tx: EventTransaction) => Promise<T>): Promise<T> =>
  network.service.app.get(UnitOfWork).transaction(byActor, work);

test('a figure above a limit opens an exceedance, after itself; one under it withdraws it; one above it again opens another', async () => {
  const station = some('S');
  const first = await say('2022-01-10', { value: '61' }, { station });
  expect(names(first.told)).toEqual(['FigureReported', 'LimitExceeded']);
  expect(first.position).toBe(`b40.working-groups.v1/sarajevo@${first.told[1]!.sequence}`);
  const of = { cityId: 'sarajevo', limit: 'eu-2008-50.pm10.day', station, period: '2022-01-10', hour: null, figureId: first.figure.id };
  expect(first.told[1]!.data).toMatchObject({ ...of, value: '61', limitValue: '50', countThisYear: 1, allowed: 35, lowCoverage: false });

  const higher = await say('2022-01-10', { value: '63.5' }, { station });
  expect(names(higher.told)).toEqual(['FigureRevised']);
  const [open] = await listed({ from: '2022-01-10', to: '2022-01-10' });
  expect(open).toMatchObject({ ...of, value: '63.5', state: 'open', explanation: null });

  const lower = await say('2022-01-10', { value: '50' }, { station });
  expect(names(lower.told)).toEqual(['FigureRevised', 'ExceedanceWithdrawn']);
  const said = { because: 'value', value: '50', reason: 'Calibrated.', countThisYear: 0 };
  expect(lower.told[1]!.data).toMatchObject({ ...of, exceedanceId: open.id, ...said });
  expect((await network.secretariat.get(`/v1/exceedances/${open.id}`)).body).toMatchObject({
    ...{ state: 'withdrawn', withdrawnBecause: 'value', value: '63.5' },
  });

  const again = await say('2022-01-10', { value: '61' }, { station });
  expect(names(again.told)).toEqual(['FigureRevised', 'LimitExceeded']);
  expect(again.told[1]!.data).toMatchObject({ ...of, countThisYear: 1 });
  expect(again.told[1]!.data['exceedanceId']).not.toBe(open.id);
  expect((await listed({ from: '2022-01-10', to: '2022-01-10' })).map(({ state }: { state: string }) => state)).toEqual([
    'withdrawn',
    'open',
  ]);
});

test('a notation key, and a day of which too little was measured, withdraw it too', async () => {
  const station = some('S');
  await say('2022-01-11', { value: '61' }, { station });
  const low = await say('2022-01-11', { value: '61', coverage: 70 }, { station });
  expect(low.told[1]).toMatchObject({ name: 'ExceedanceWithdrawn', data: { because: 'coverage' } });
  await say('2022-01-11', { value: '61', coverage: 75 }, { station });
  const none = await say('2022-01-11', { value: null, notation: 'NE', explanation: 'The station burnt.' }, { station });
  expect(none.told[1]).toMatchObject({ name: 'ExceedanceWithdrawn', data: { because: 'no-value', value: null } });
});

test('the allowance is used up by the last day that it has, once for a station and a year, whatever is withdrawn', async () => {
  const station = some('S');
  const so2 = (period: string, value: string, at = station) => say(period, { value }, { indicator: 'air.so2.day', station: at });
  expect(names((await so2('2022-02-01', '126')).told)).toEqual(['FigureReported', 'LimitExceeded']);
  await so2('2022-02-02', '126');
  const third = await so2('2022-02-03', '126');
  expect(names(third.told)).toEqual(['FigureReported', 'LimitExceeded', 'AllowanceUsedUp']);
  expect(third.told[2]!.data).toMatchObject({
    ...{ cityId: 'sarajevo', limit: 'eu-2008-50.so2.day', station, year: 2022, allowed: 3 },
    ...{ exceedanceId: third.told[1]!.data['exceedanceId'] },
  });
  expect(names((await so2('2022-02-02', '1')).told)).toEqual(['FigureRevised', 'ExceedanceWithdrawn']);
  const thirdAgain = await so2('2022-02-04', '126');
  expect(names(thirdAgain.told)).toEqual(['FigureReported', 'LimitExceeded']);
  expect(thirdAgain.told[1]!.data).toMatchObject({ countThisYear: 3 });
  const fourth = await so2('2022-02-05', '126');
  expect(fourth.told.map(({ name, data }) => [name, data['countThisYear']])).toEqual([
    ['FigureReported', undefined],
    ['LimitExceeded', 4],
  ]);
  for (const [period, at] of [
    ['2023-01-01', station],
    ['2022-02-05', some('S')],
  ] as const)
    expect((await so2(period, '126', at)).told[1]!.data).toMatchObject({ countThisYear: 1 });
});

test('a file tells its figures, then what is above a limit, in the order of the days', async () => {
  const station = some('S');
  const lines = ['2022-04-03', '2022-04-01', '2022-04-02'].map((period) =>
    figureLine({ indicator: 'air.pm10.day', period, station, value: period === '2022-04-02' ? '50' : '61', source: sourceId }),
  );
  await network.news();
  const sent = await network.secretariat.post('/v1/figures/imports', fileOf(lines), { headers: { 'content-type': 'text/csv' } });
  expect(sent.status).toBe(200);
  expect((await network.news()).map(({ name, data }) => [name, data['period'], data['countThisYear']])).toEqual([
    ['FiguresReported', undefined, undefined],
    ['LimitExceeded', '2022-04-01', 1],
    ['LimitExceeded', '2022-04-03', 2],
  ]);
});

test('figures of one city and year that are said at once are counted one by one', async () => {
  const station = some('S');
  const given = await figureBody(network.secretariat, { sourceId, value: '61' });
  await say('2022-02-28', { value: '50' }, { station });
  const acts = ['2022-03-01', '2022-03-02', '2022-03-03'].map(
    (on) => () => network.secretariat.put(`/v1/indicators/air.pm10.day/figures/sarajevo/${on}`, given, { query: { station } }),
  );
  const answers = await atOnce(network, 'sarajevo', acts);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const told = (await network.news()).filter(({ name }) => name === 'LimitExceeded');
  expect(told.map(({ data }) => data['countThisYear'])).toEqual([1, 2, 3]);
});

test('many figures are judged by as many statements as one', async () => {
  const measured = { method: 'gravimetric', quality: 'high', status: 'final', coverage: 100 } as const;
  const values = { value: '61', notation: null, explanation: null, sourceId, ...measured, reason: null, revision: null };
  const from = (station: string, count: number): GivenFigure[] =>
    Array.from({ length: count }, (_, n) => ({ ...keyOf(addDays('2010-01-01', n), station), ...values }));
  const statementsOf = (figures: readonly GivenFigure[]) =>
    within(async (tx) => {
      const runner = tx.em.queryRunner!;
      const query = runner.query.bind(runner) as (...asked: unknown[]) => Promise<unknown>;
      let statements = 0;
      Object.assign(runner, { query: (...asked: unknown[]) => (statements++, query(...asked)) });
      await writeFigures(tx, figures);
      return statements;
    });
  const one = await statementsOf(from(some('S'), 40));
  const station = some('S');
  expect(await statementsOf(from(station, 800))).toBe(one);
  const years = `SELECT year, count(*)::int AS days, max(count_this_year) AS last FROM exceedance WHERE station = $1 GROUP BY 1 ORDER BY 1`;
  expect(await network.sql.query(years, [station])).toEqual([
    { year: 2010, days: 365, last: 365 },
    { year: 2011, days: 365, last: 365 },
    { year: 2012, days: 70, last: 70 },
  ]);
});

test('whatever the code does, a figure is above a limit once, and is above it', async () => {
  const { figure } = await say('2022-01-12', { value: '61' }, { station: some('S') });
  const copied = (value: string) =>
    network.sql.query(
      `INSERT INTO exceedance SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'value', $2::numeric))).*
       FROM exceedance e WHERE figure_id = $1`,
      [figure.id, value],
    );
  await expect(copied('62')).rejects.toThrow('exceedance_open_once');
  await expect(copied('50')).rejects.toThrow('exceedance_check');
});

test('a limit judges what is said from its adoption on, of its countries alone', async () => {
  const old = await say('2021', { value: '41' }, { indicator: 'air.pm25.year', station: '' });
  expect(names(old.told)).toEqual(['FigureReported']);
  await judgedAir(network.secretariat, 'eu-2008-50.pm25.year');
  expect(await listed({ indicator: 'air.pm25.year' })).toEqual([]);
  const revised = await say('2021', { value: '41', coverage: 80 }, { indicator: 'air.pm25.year', station: '' });
  expect(revised.told[1]).toMatchObject({
    name: 'LimitExceeded',
    data: { station: null, period: '2021', lowCoverage: true, countThisYear: 1, allowed: null },
  });
  const limitsOf = ({ told }: Awaited<ReturnType<typeof say>>) =>
    told.flatMap(({ name, data }) => (name === 'LimitExceeded' ? [data['limit']] : []));
  const year = { indicator: 'air.pm10.year', station: '' };
  expect(limitsOf(await say('2021', { value: '41' }, year))).toEqual(['eu-2008-50.pm10.year']);
  const istanbul = { ...year, cityId: 'istanbul' };
  expect(limitsOf(await say('2021', { value: '41' }, istanbul))).toEqual(['eu-2008-50.pm10.year', 'tr-2008.pm10.year']);
});

test('hours above a limit are opened one by one with the figure of their day, judged anew as a whole, gone with its value', async () => {
  await judgedAir(network.secretariat, 'eu-2008-50.no2.hour');
  const station = some('S');
  const no2 = { indicator: 'air.no2.day', station };
  const { figure } = await say('2022-01-17', { value: '140' }, no2);
  const judge = async (...hours: [at: string, value: string][]) => {
    await network.news();
    await within(async (tx) =>
      judgeHours(tx, { figure: await tx.find(Figure, figure.id), hours: hours.map(([at, value]) => ({ at, value })) }),
    );
    return (await network.news()).map(({ name, data }) => [name, data['hour'], data['countThisYear']]);
  };
  const [one, two, three] = ['2022-01-17T06:00:00Z', '2022-01-17T07:00:00Z', '2022-01-17T08:00:00Z'];
  expect(await judge([three!, '200.1'], [one!, '201'], [two!, '200'])).toEqual([
    ['LimitExceeded', one, 1],
    ['LimitExceeded', three, 2],
  ]);
  expect(await judge([one!, '201'], [two!, '200'], [three!, '200.1'])).toEqual([]);
  expect(await judge([one!, '199'], [two!, '230'])).toEqual([
    ['ExceedanceWithdrawn', one, 1],
    ['ExceedanceWithdrawn', three, 0],
    ['LimitExceeded', two, 1],
  ]);
  // Another mean of the day says nothing of its hours.
  expect(names((await say('2022-01-17', { value: '141' }, no2)).told)).toEqual(['FigureRevised']);
  const gone = await say('2022-01-17', { value: null, notation: 'NE', explanation: 'The station burnt.' }, no2);
  expect(gone.told.map(({ name, data }) => [name, data['hour'], data['because']])).toEqual([
    ['FigureRevised', undefined, undefined],
    ['ExceedanceWithdrawn', two, 'no-value'],
  ]);
});

test('it is explained by the office of its city, and anew; a withdrawn one is not', async () => {
  const station = some('S');
  const { told } = await say('2022-01-13', { value: '61' }, { station });
  const path = `/v1/exceedances/${told[1]!.data['exceedanceId'] as string}/explanation`;
  const { api: office } = await network.officeOf('sarajevo');
  const dust = { kind: 'natural', text: 'Dust from the Sahara.' };
  expect(await office.post(path, dust)).toMatchObject({ status: 200, etag: '"1"', body: { explanation: dust } });
  const works = { kind: 'works', text: 'The road was dug up.' };
  expect(await office.post(path, works)).toMatchObject({ status: 200, body: { explanation: works } });
  expect((await network.news()).map(({ name, data }) => [name, data['before']])).toEqual([
    ['ExceedanceExplained', null],
    ['ExceedanceExplained', dust],
  ]);
  expect(await office.post(path, works)).toMatchObject({ status: 200, etag: '"2"' });
  expect(await network.news()).toEqual([]);
  await say('2022-01-13', { value: '49' }, { station });
  expect(await office.post(path, dust)).toMatchObject({ status: 409, body: { code: 'exceedance-withdrawn' } });
});

test('they are found by city, indicator, standard, state and days', async () => {
  for (const cityId of ['sarajevo', 'tuzla']) await say('2022-05-31', { value: '61' }, { cityId });
  await say('2022-06-01', { value: '126' }, { cityId: 'tuzla', indicator: 'air.so2.day' });
  const found = async (query: Record<string, string>) =>
    (await listed({ from: '2022-05-31', to: '2022-06-01', ...query })).map(
      ({ cityId, indicator, period }: Record<string, string>) => `${cityId} ${indicator} ${period}`,
    );
  const [sarajevo, tuzla, sulphur] = ['sarajevo air.pm10.day 2022-05-31', 'tuzla air.pm10.day 2022-05-31', 'tuzla air.so2.day 2022-06-01'];
  expect(await found({})).toEqual([sarajevo, tuzla, sulphur]);
  expect(await found({ city: 'tuzla' })).toEqual([tuzla, sulphur]);
  expect(await found({ indicator: 'air.pm10.day' })).toEqual([sarajevo, tuzla]);
  expect(await found({ standard: 'who-2021' })).toEqual([]);
  expect(await found({ to: '2022-05-31' })).toEqual([sarajevo, tuzla]);
  expect(await found({ from: '2022-06-01' })).toEqual([sulphur]);
  expect(await found({ state: 'withdrawn' })).toEqual([]);
  expect(await found({ state: 'open', standard: 'eu-2008-50', city: 'sarajevo' })).toEqual([sarajevo]);
});
