import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type HearingNetwork } from '#testing';
import { OverdueFigures } from '../src/measures/overdue/tell-overdue.ts';
import { anIndicator, aSource } from './builders.ts';
import { aNetwork } from './network.ts';

let network: HearingNetwork;
let overdue: OverdueFigures;
beforeAll(async () => {
  network = await aNetwork();
  await network.members('sarajevo', 'tuzla');
  overdue = network.service.app.get(OverdueFigures, { strict: false });
});
afterAll(() => network.stop());

const toldOn = async (day: string): Promise<string[]> => {
  await network.news();
  await overdue.turnTo(day);
  const told = await network.news();
  expect(told.every(({ name }) => name === 'FigureOverdue')).toBe(true);
  return told.map(({ data }) => `${data['cityId'] as string} ${data['period'] as string}`).sort();
};
/** As if it had been reported: what has not ended can't be. */
const reported = async (indicator: string, period: string) => {
  const { id } = await aSource(network.secretariat, { cityId: null });
  await network.sql.query(
    `INSERT INTO figure (id, indicator, city_id, period, station, starts_on, ends_on, edition, value, source_id, method, quality, status,
       revision, reported_at, version)
     VALUES (gen_random_uuid(), $1, 'tuzla', $2, '', '2030-01-01', '2030-01-02', 1, 1, $3, 'counted', 'high', 'final', 1, now(), 0)`,
    [indicator, period, id],
  );
};
const indicatorOf = async (period: string, dueAfterDays: number | null) =>
  (await anIndicator(network.secretariat, { period, dueAfterDays, unit: 't' })).code;
const done = async (code: string) => network.secretariat.post(`/v1/indicators/${code}/retirement`, { reason: 'Tested.' });

test('a member is told of a year that is due, once, and of the next again', async () => {
  const code = await indicatorOf('year', 30);
  await indicatorOf('year', null);
  expect(await toldOn('2031-01-30')).toEqual(['sarajevo 2029', 'tuzla 2029']);
  await reported(code, '2030');
  expect(await toldOn('2031-01-31')).toEqual([]);
  expect(await toldOn('2031-02-28')).toEqual(['sarajevo 2030']);
  expect(await toldOn('2031-12-31')).toEqual([]);
  expect(await toldOn('2032-01-31')).toEqual(['sarajevo 2031', 'tuzla 2031']);
  await done(code);
  expect(await toldOn('2040-01-01')).toEqual([]);
});

test('what is due each day is not told each day, but anew when one has come between', async () => {
  const code = await indicatorOf('day', 0);
  expect(await toldOn('2030-03-10')).toEqual(['sarajevo 2030-03-09', 'tuzla 2030-03-09']);
  expect(await toldOn('2030-03-11')).toEqual([]);
  await reported(code, '2030-03-11');
  expect(await toldOn('2030-03-12')).toEqual([]);
  expect(await toldOn('2030-03-13')).toEqual(['tuzla 2030-03-12']);
  expect(await toldOn('2030-04-06')).toEqual([]);
  expect(await toldOn('2030-04-07')).toEqual(['sarajevo 2030-04-06']);
  await done(code);
});

test('nothing is owed for a time before the indicator was defined or the city was a member', async () => {
  const code = await indicatorOf('month', 10);
  await network.join('podgorica', '2030-02-02');
  expect(await toldOn('2000-01-01')).toEqual([]);
  expect(await toldOn('2030-03-11')).toEqual(['sarajevo 2030-02', 'tuzla 2030-02']);
  expect(await toldOn('2030-04-10')).toEqual([]);
  expect(await toldOn('2030-04-11')).toEqual(['podgorica 2030-03', 'sarajevo 2030-03', 'tuzla 2030-03']);
  await network.leave('podgorica', '2030-04-20');
  expect(await toldOn('2030-05-15')).toEqual(['sarajevo 2030-04', 'tuzla 2030-04']);
  await done(code);
});

test('of two replicas that look at once, one tells', async () => {
  const code = await indicatorOf('year', 0);
  await network.news();
  await Promise.all([1, 2, 3, 4].map(() => overdue.turnTo('2030-01-01')));
  expect((await network.news()).map(({ data }) => String(data['cityId'])).sort()).toEqual(['sarajevo', 'tuzla']);
  await done(code);
});
