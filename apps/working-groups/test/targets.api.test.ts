import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { HearingNetwork } from '#testing';
import { aDecision, anIndicator, aSource, figureBody, targetBody } from './builders.ts';
import { aNetworkOfCities, atOnce, cities } from './network.ts';

let network: HearingNetwork;
let sourceId: string;
beforeAll(async () => {
  network = await aNetworkOfCities();
  sourceId = (await aSource(network.secretariat, { cityId: null })).id;
});
afterAll(() => network.stop());

const light = (given: object = {}) => anIndicator(network.secretariat, { unit: 'MWh', period: 'year', ...given });
const say = async (code: string, of: string, given: object, options: object = {}) => {
  const body = await figureBody(network.secretariat, { sourceId, ...given });
  expect(await network.secretariat.put(`/v1/indicators/${code}/figures/${of}`, body, options)).toMatchObject({ status: 200 });
};
const read = async (path: string) => (await network.secretariat.get(path)).body;

test('progress goes with the newest figure of its meaning, and the ETag with it', async () => {
  const { code } = await light();
  const path = `/v1/indicators/${code}/targets/sarajevo`;
  const first = await network.secretariat.put(path, targetBody());
  expect(first.body).toMatchObject({ version: 1, unit: 'MWh', now: null, progress: null });
  await say(code, 'sarajevo/2020', { value: '1' });
  expect(await read(path)).toMatchObject({ now: null, progress: null });
  await say(code, 'sarajevo/2021', { value: '24000' });
  await say(code, 'sarajevo/2022', { value: '15000', status: 'provisional' });
  const { body, etag } = await network.secretariat.get(path);
  expect(body).toMatchObject({ now: { period: '2022', value: '15000', status: 'provisional' }, progress: '0.75' });
  expect((await network.secretariat.get(path, { headers: { 'if-none-match': first.etag! } })).status).toBe(200);
  expect((await network.secretariat.get(path, { headers: { 'if-none-match': etag! } })).status).toBe(304);
  // A figure of a station is none of the city, and a notation key has no value.
  await say(code, 'sarajevo/2023', { value: '3' }, { query: { station: 'LAMP1' } });
  await say(code, 'sarajevo/2024', { value: null, notation: 'NE', explanation: 'Not counted.' });
  await say(code, 'tuzla/2025', { value: '2' });
  expect(await read(path)).toEqual(body);
  await say(code, 'sarajevo/2022', { value: '18000', reason: 'Put right.' }, { ifMatch: '"0"' });
  expect(await read(path)).toMatchObject({ now: { value: '18000', status: 'final' }, progress: '0.5' });
  // What was read is no more: its progress is another.
  expect(await network.secretariat.put(path, targetBody({ by: '2031' }), { ifMatch: etag! })).toMatchObject({ status: 412 });
  await network.secretariat.patch(`/v1/indicators/${code}`, { unit: 'kW.h' }, { ifMatch: '"0"' });
  await say(code, 'sarajevo/2025', { value: '9000000' });
  expect(await read(path)).toMatchObject({ version: 1, unit: 'MWh', now: { period: '2022' }, progress: '0.5' });
});

test('of the network it goes with the sum of the newest period that every member has a figure of', async () => {
  const [{ code }, { code: share }] = [await light(), await light({ unit: '%' })];
  const path = `/v1/indicators/${code}/targets/network`;
  const aim = { baseline: { period: '2021', value: '100' }, value: '50', by: '2030' };
  expect((await network.secretariat.put(path, aim)).body).toMatchObject({ cityId: null, now: null, progress: null });
  await network.secretariat.put(`/v1/indicators/${share}/targets/network`, aim);
  for (const [at, cityId] of cities.entries()) {
    await say(code, `${cityId}/2022`, { value: ['10.5', '20', '30', '29.5'][at], status: at === 2 ? 'provisional' : 'final' });
    await say(share, `${cityId}/2022`, { value: '70' });
    if (at > 0) await say(code, `${cityId}/2023`, { value: '1' });
  }
  expect(await read(path)).toMatchObject({ now: { period: '2022', value: '90.0', status: 'provisional' }, progress: '0.2' });
  // Shares can't be added.
  expect(await read(`/v1/indicators/${share}/targets/network`)).toMatchObject({ now: null, progress: null });
  const { api } = await network.officeOf('sarajevo');
  expect(await api.put(path, aim)).toMatchObject({ status: 403 });
});

test('is set and withdrawn once, set again with another ETag, and listed while it stands', async () => {
  const { code } = await light();
  const [list, path] = [`/v1/indicators/${code}/targets`, `/v1/indicators/${code}/targets/sarajevo`];
  await network.news();
  const made = await network.secretariat.put(path, targetBody());
  await network.secretariat.put(`${list}/network`, targetBody());
  expect((await read(list)).items.map(({ cityId }: { cityId: string | null }) => cityId)).toEqual(['sarajevo', null]);
  expect(await network.secretariat.put(path, targetBody(), { ifMatch: made.etag! })).toMatchObject({ status: 200, etag: made.etag });
  expect(await network.secretariat.delete(path)).toMatchObject({ status: 428 });
  expect(await network.secretariat.delete(path, { ifMatch: made.etag! })).toMatchObject({ status: 200 });
  expect(await network.secretariat.get(path)).toMatchObject({ status: 404, body: { code: 'target-not-found' } });
  expect(await network.secretariat.delete(path)).toMatchObject({ status: 404, body: { code: 'target-not-found' } });
  expect((await read(list)).items).toMatchObject([{ cityId: null }]);
  const again = await network.secretariat.put(path, targetBody());
  expect(again).toMatchObject({ status: 200, body: { id: made.body.id } });
  expect(again.etag).not.toBe(made.etag);
  expect((await network.news()).map(({ name, key }) => [name, key])).toEqual([
    ['TargetSet', 'sarajevo'],
    ['TargetSet', 'network'],
    ['TargetWithdrawn', 'sarajevo'],
    ['TargetSet', 'sarajevo'],
  ]);
});

test('is refused at its place', async () => {
  const { code } = await light();
  await network.register('podgorica');
  const rejected = await aDecision(network, await network.call(), 'rejected');
  for (const [of, given, status, refusal, pointer] of [
    ['sarajevo', { value: '-1' }, 400, 'invalid-input', '/value'],
    ['sarajevo', { by: '2021' }, 400, 'invalid-input', '/by'],
    ['sarajevo', { baseline: { period: '2021-01', value: '1' } }, 400, 'invalid-input', '/baseline/period'],
    ['sarajevo', { baseline: { period: '2021', value: '-1' } }, 400, 'invalid-input', '/baseline/value'],
    ['sarajevo', { decisionId: rejected }, 409, 'decision-not-carried', undefined],
    ['podgorica', {}, 409, 'city-not-member', undefined],
    ['nowhere', {}, 404, 'city-not-found', undefined],
  ] as const) {
    const answer = await network.secretariat.put(`/v1/indicators/${code}/targets/${of}`, targetBody(given));
    expect([answer.status, answer.body.code, answer.body.errors?.[0].pointer]).toEqual([status, refusal, pointer]);
    expect((await network.secretariat.get(`/v1/indicators/${code}/targets/${of}`)).status).toBe(404);
  }
});

test('of two that set it at once, one finds what the other has set', async () => {
  const { code } = await light();
  const path = `/v1/indicators/${code}/targets/sarajevo`;
  // The city's first event: there is a key to wait for.
  await say(code, 'sarajevo/2021', { value: '24000' });
  const answers = await atOnce(
    network,
    'sarajevo',
    ['2030', '2035'].map((by) => () => network.secretariat.put(path, targetBody({ by }))),
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 428]);
});
