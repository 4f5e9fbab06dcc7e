import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addDays, Clock } from '#domain';
import type { HearingNetwork } from '#testing';
import { anItem } from './builders.ts';
import { aNetwork, atOnce } from './network.ts';

let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetwork();
  await network.members('sarajevo', 'laktasi');
  await network.join('tuzla', '2022-04-26');
  await network.join('zenica', '2022-04-26');
  await network.register('bijeljina');
});
afterAll(() => network.stop());

const anItemOf = async () => `/v1/action-items/${(await anItem(network.secretariat)).id}`;
const assess = (item: string, cityId: string, body: object) => network.secretariat.put(`${item}/levels/${cityId}`, body);
const read = async (path: string, query = {}) => (await network.secretariat.get(path, { query })).body;

test('the members are compared by how far they are, now and as of a day', async () => {
  const item = await anItemOf();
  expect(await read(`${item}/levels`)).toMatchObject({
    members: 4,
    assessed: 0,
    min: null,
    mean: null,
    median: null,
    spread: null,
    items: [],
  });
  await assess(item, 'sarajevo', { level: 1, target: 3, on: '2022-01-01' });
  await assess(item, 'sarajevo', { level: 3, on: '2022-09-01' });
  await assess(item, 'laktasi', { level: 0, target: 2, on: '2022-09-01' });
  await assess(item, 'tuzla', { level: 4, on: '2022-09-02' });
  const now = await read(`${item}/levels`);
  expect(now).toMatchObject({ members: 4, assessed: 3, withTarget: 2, targetReached: 1, min: 0, max: 4, mean: 2.33, median: 3, spread: 4 });
  expect(now).toMatchObject({ on: null, rosterVersion: 4 });
  expect(now.items).toEqual([
    { cityId: 'laktasi', name: 'LAKTASI', level: 0, target: 2, on: '2022-09-01' },
    { cityId: 'sarajevo', name: 'SARAJEVO', level: 3, target: 3, on: '2022-09-01' },
    { cityId: 'tuzla', name: 'TUZLA', level: 4, target: null, on: '2022-09-02' },
  ]);
  const before = await read(`${item}/levels`, { on: '2022-04-25' });
  expect(before).toMatchObject({ on: '2022-04-25', members: 2, assessed: 1, min: 1, max: 1, mean: 1, median: 1, spread: 0 });
  expect(before.items).toEqual([{ cityId: 'sarajevo', name: 'SARAJEVO', level: 1, target: 3, on: '2022-01-01' }]);
});

test('one that is entered late stands at its day, with the target of that day, and is not the newest', async () => {
  const item = await anItemOf();
  const days: [level: number, on: string, target?: number | null][] = [
    [1, '2022-03-01', 2],
    [3, '2022-09-01', 4],
    [2, '2022-06-01'],
    [0, '2022-01-01'],
    [2, '2022-03-01'],
    [3, '2022-10-01', null],
    [4, '2022-10-01'],
  ];
  for (const [level, on, target] of days) await assess(item, 'sarajevo', { level, on, ...(target !== undefined && { target }) });
  const inOrder = [
    { number: 4, level: 0, target: null, on: '2022-01-01' },
    { number: 1, level: 1, target: 2, on: '2022-03-01' },
    { number: 5, level: 2, target: 2, on: '2022-03-01' },
    { number: 3, level: 2, target: 2, on: '2022-06-01' },
    { number: 2, level: 3, target: 4, on: '2022-09-01' },
    { number: 6, level: 3, target: null, on: '2022-10-01' },
    { number: 7, level: 4, target: null, on: '2022-10-01' },
  ];
  const pages = [await read(`${item}/levels/sarajevo`, { limit: 4 })];
  pages.push(await read(`${item}/levels/sarajevo`, { limit: 4, cursor: pages[0].next }));
  expect(pages.flatMap(({ items }) => items)).toEqual(inOrder);
  const { body: late } = await assess(item, 'sarajevo', { level: 1, on: '2022-05-01' });
  expect(late).toMatchObject({ level: 4, target: null, on: '2022-10-01', assessments: 8 });
  expect((await read(`${item}/levels`)).items).toMatchObject([{ level: 4, on: '2022-10-01' }]);
  const told = (await network.published()).filter(({ key }) => item.endsWith(key)).slice(1);
  expect(told.map(({ data }) => [data['level'], (data['before'] as { on: string } | null)?.on ?? null])).toEqual([
    [1, null],
    [3, '2022-03-01'],
    [2, '2022-09-01'],
    [0, '2022-09-01'],
    [2, '2022-09-01'],
    [3, '2022-09-01'],
    [4, '2022-10-01'],
    [1, '2022-10-01'],
  ]);
});

test('what is no level, a day to come, a city that is no member and a cancelled item are refused', async () => {
  const item = await anItemOf();
  const today = new Clock().today();
  const good = { level: 2, on: today };
  const wrong = { '/level': [5, 1.5, -1, null, '2'], '/target': [5, 1.5, -1, '2'] };
  for (const [pointer, values] of Object.entries(wrong))
    for (const value of values) {
      const answer = await assess(item, 'sarajevo', { ...good, [pointer.slice(1)]: value });
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input', errors: [{ pointer }] } });
    }
  for (const [cityId, body, code] of [
    ['sarajevo', { on: addDays(today, 1) }, 'day-in-future'],
    ['bijeljina', {}, 'city-not-member'],
  ] as const)
    expect(await assess(item, cityId, { ...good, ...body })).toMatchObject({ status: 409, body: { code } });
  await network.suspend('zenica');
  expect(await assess(item, 'zenica', good)).toMatchObject({ status: 409, body: { code: 'city-not-member' } });
  expect(await assess(item, 'sarajevo', good)).toMatchObject({ status: 200 });
  await network.secretariat.post(`${item}/updates`, { to: 'cancelled' });
  expect(await assess(item, 'sarajevo', good)).toMatchObject({ status: 409, body: { code: 'action-item-cancelled' } });
});

test('of a city that is assessed twice at once both stand in the history, and one of them is the newest', async () => {
  const item = await anItemOf();
  const assessments = [1, 2, 3, 4].map((level) => () => assess(item, 'laktasi', { level, on: '2022-09-01' }));
  const answers = await atOnce(network, item.split('/').at(-1)!, assessments);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  const { items } = await read(`${item}/levels/laktasi`);
  expect(items.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3, 4]);
  expect((await read(`${item}/levels`)).items[0].level).toBe(items[3].level);
});
