import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { testIdentity, type ApiClient } from '#testing';
import { anItem, itemBody } from './builders.ts';
import { aNetwork, type Network, type Office } from './network.ts';
import { cities, reads, send, writes } from './routes.ts';

let network: Network;
const offices: Record<string, Office> = {};
const others: Record<string, ApiClient> = {};
beforeAll(async () => {
  network = await aNetwork();
  await network.join(...cities);
  for (const cityId of cities) offices[cityId] = await network.officeOf(cityId);
  const former = await network.officeOf('tuzla');
  await former.end();
  others['a former office'] = former.api;
  const forger = await testIdentity();
  others['an observer'] = await network.as({ role: 'observer' });
  others['a downstream system'] = await network.as({ role: 'system' });
  others['a person without a mandate'] = await network.as({ role: 'office', personId: newId() });
  others['nobody'] = network.api;
  others['a forger'] = network.api.as(await forger.token({ role: 'secretariat' }));
  others['an expired token'] = await network.as({ role: 'secretariat', expiresIn: -60 });
});
afterAll(() => network.stop());

const without = ['nobody', 'a forger', 'an expired token'];
const refused = ['an observer', 'a downstream system', 'a person without a mandate', ...without];

describe.each(writes)('$route', (route) => {
  test('the secretariat may', async () => {
    expect((await send(network.secretariat, route, await route.given(network))).status).toBeLessThan(300);
  });

  test.each(cities)('the office of %s may if the route is its own', async (cityId) => {
    const request = await route.given(network);
    await network.news();
    const answer = await send(offices[cityId]!.api, route, request);
    if (route.offices.includes(cityId)) expect(answer.status).toBeLessThan(300);
    else expect([answer.status, await network.news()]).toEqual([403, []]);
  });

  test('who has no right to it changes nothing', async () => {
    const request = await route.given(network);
    await network.news();
    for (const who of refused) {
      const answer = await send(others[who]!, route, request);
      expect([who, answer.status]).toEqual([who, without.includes(who) ? 401 : 403]);
    }
    expect(await network.news()).toEqual([]);
  });

  test('an office whose mandate has ended has no right any more', async () => {
    for (const cityId of route.offices) {
      const office = await network.officeOf(cityId);
      await office.end();
      const answer = await send(office.api, route, await route.given(network));
      expect([answer.status, answer.body.code]).toEqual([403, 'no-mandate']);
    }
  });
});

describe.each(reads)('$route', ({ path }) => {
  test('whoever has a role, or an office, may read', async () => {
    const at = await path(network);
    const readers = [network.secretariat, offices['laktasi']!.api, others['an observer']!, others['a downstream system']!];
    expect(await Promise.all(readers.map(async (api) => (await api.get(at)).status))).toEqual([200, 200, 200, 200]);
    for (const who of without) expect([who, (await others[who]!.get(at)).status]).toEqual([who, 401]);
    for (const who of ['a former office', 'a person without a mandate']) {
      const { status, body } = await others[who]!.get(at);
      expect([who, status, body.code]).toEqual([who, 403, 'no-mandate']);
    }
  });
});

describe('whose an item is decides who may update it', () => {
  const update = async (cityId: string, owner: object) => {
    const { id } = await anItem(network.secretariat, { owner });
    return (await offices[cityId]!.api.post(`/v1/action-items/${id}/updates`, { to: 'planned' })).status;
  };

  test("a city's own: that city", async () => {
    expect([await update('tuzla', { cityId: 'tuzla' }), await update('sarajevo', { cityId: 'tuzla' })]).toEqual([200, 403]);
  });

  test("the network's: no office", async () => {
    expect(await Promise.all(cities.map((cityId) => update(cityId, { network: true })))).toEqual([403, 403, 403, 403]);
  });

  test("a group's that nobody leads: no office", async () => {
    await network.secretariat.post('/v1/working-groups', { id: 'leaderless', name: 'A group', goals: [] });
    expect(await Promise.all(cities.map((cityId) => update(cityId, { groupId: 'leaderless' })))).toEqual([403, 403, 403, 403]);
  });
});

describe('the office of a lead city adds items to its own group only', () => {
  const add = async (body: object) => (await offices['sarajevo']!.api.post('/v1/action-items', itemBody(body))).status;

  test('whatever the body names', async () => {
    await network.secretariat.post('/v1/working-groups', { id: 'own', name: 'A group', goals: [], leadCityId: 'sarajevo' });
    await network.secretariat.post('/v1/working-groups', { id: 'foreign', name: 'A group', goals: [], leadCityId: 'tuzla' });
    const plan = (groupId: string) => network.secretariat.post(`/v1/working-groups/${groupId}/action-plans`, { title: 'Action plan' });
    const [own, foreign] = [(await plan('own')).body.id, (await plan('foreign')).body.id];
    expect(await add({ groupId: 'own', owner: { cityId: 'tuzla' } })).toBe(201);
    expect(await add({ owner: { cityId: 'tuzla' }, planId: own })).toBe(201);
    expect(await add({ owner: { cityId: 'sarajevo' } })).toBe(403);
    expect(await add({ owner: { network: true } })).toBe(403);
    expect(await add({ owner: { cityId: 'sarajevo' }, planId: foreign })).toBe(403);
    expect(await add({ owner: { groupId: 'foreign' }, planId: own })).toBe(403);
    expect(await add({ groupId: 'own', owner: { groupId: 'foreign' } })).toBe(400);
    expect(await add({ groupId: 'own', planId: foreign })).toBe(400);
    expect(await add({ groupId: ['own'], owner: { groupId: 'own' } })).toBe(403);
    expect(await add({ groupId: 'own', owner: 'own' })).toBe(400);
  });
});
