import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ApiClient, HearingNetwork } from '#testing';
import { anItem, itemBody } from './builders.ts';
import { aNetwork } from './network.ts';

const cities = ['istanbul', 'laktasi', 'sarajevo', 'tuzla'];
const offices: Record<string, ApiClient> = {};
let network: HearingNetwork;
beforeAll(async () => {
  network = await aNetwork();
  await network.members(...cities);
  for (const cityId of cities) offices[cityId] = (await network.officeOf(cityId)).api;
});
afterAll(() => network.stop());

describe('whose an item is decides who may update it', () => {
  const update = async (cityId: string, owner: object) => {
    const { id } = await anItem(network.secretariat, { owner });
    return (await offices[cityId]!.post(`/v1/action-items/${id}/updates`, { to: 'planned' })).status;
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
  const add = async (body: object) => (await offices['sarajevo']!.post('/v1/action-items', itemBody(body))).status;

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
