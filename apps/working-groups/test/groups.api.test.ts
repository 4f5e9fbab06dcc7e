import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ApiAnswer, ApiClient, HearingNetwork } from '#testing';
import { aGroup, aPlan, some } from './builders.ts';
import { aNetwork, atOnce } from './network.ts';

let network: HearingNetwork;
let api: ApiClient;
beforeAll(async () => {
  network = await aNetwork();
  api = network.secretariat;
  await network.members('istanbul', 'sarajevo', 'tuzla');
  await network.register('bijeljina');
});
afterAll(() => network.stop());

test('a group is formed, with its lead city in it, and read back', async () => {
  const id = some('climate');
  await network.news();
  const formed = await api.post('/v1/working-groups', { id, name: 'Local climate action', goals: ['solidarity'], leadCityId: 'sarajevo' });
  const expected = {
    id,
    name: 'Local climate action',
    goals: ['solidarity'],
    leadCityId: 'sarajevo',
    state: 'active',
    cityIds: ['sarajevo'],
    concludedOn: null,
    conclusionReason: null,
  };
  expect([formed.status, formed.headers.get('location'), formed.body]).toEqual([201, `/v1/working-groups/${id}`, expected]);
  expect(await network.news()).toMatchObject([
    { name: 'WorkingGroupFormed', key: id, data: { groupId: id, leadCityId: 'sarajevo' } },
    { name: 'CityJoinedWorkingGroup', key: id, data: { groupId: id, cityId: 'sarajevo' } },
  ]);
  const read = await api.get(`/v1/working-groups/${id}`);
  expect([read.status, read.etag, read.body]).toEqual([200, formed.etag, expected]);
});

test('a group is updated by whoever has its version', async () => {
  const { id } = await aGroup(api);
  const path = `/v1/working-groups/${id}`;
  const { etag } = await api.get(path);
  expect((await api.patch(path, { name: 'Climate' })).status).toBe(428);
  await network.news();
  const updated = await api.patch(path, { name: 'Climate', leadCityId: 'tuzla' }, { ifMatch: etag! });
  expect(updated).toMatchObject({ status: 200, body: { name: 'Climate', goals: ['solidarity'], leadCityId: 'tuzla', cityIds: ['tuzla'] } });
  expect((await network.news()).map(({ name }) => name)).toEqual(['CityJoinedWorkingGroup', 'WorkingGroupUpdated']);
  expect(await api.patch(path, { name: 'Other' }, { ifMatch: etag! })).toMatchObject({ status: 412, body: { code: 'if-match-stale' } });
  const same = await api.patch(path, { name: 'Climate' }, { ifMatch: updated.etag! });
  expect([same.status, same.etag, await network.news()]).toEqual([200, updated.etag, []]);
  expect((await api.patch(path, { leadCityId: null }, { ifMatch: updated.etag! })).body).toMatchObject({
    leadCityId: null,
    cityIds: ['tuzla'],
  });
});

test('cities join and leave; joining again changes nothing', async () => {
  const { id } = await aGroup(api, { leadCityId: 'sarajevo' });
  const path = `/v1/working-groups/${id}/cities`;
  await network.news();
  expect(await api.put(`${path}/istanbul`)).toMatchObject({ status: 200, body: { cityIds: ['istanbul', 'sarajevo'] } });
  expect((await api.put(`${path}/istanbul`)).body.cityIds).toEqual(['istanbul', 'sarajevo']);
  expect((await api.get(path)).body).toEqual({
    items: [
      { cityId: 'istanbul', name: 'ISTANBUL', role: 'city' },
      { cityId: 'sarajevo', name: 'SARAJEVO', role: 'lead' },
    ],
  });
  expect(await api.delete(`${path}/istanbul`)).toMatchObject({ status: 200, body: { cityIds: ['sarajevo'] } });
  expect(await network.news()).toMatchObject([
    { name: 'CityJoinedWorkingGroup', data: { cityId: 'istanbul' } },
    { name: 'CityLeftWorkingGroup', data: { cityId: 'istanbul' } },
  ]);
});

test('two cities that join at once are both in', async () => {
  const { id } = await aGroup(api);
  const joining = ['istanbul', 'sarajevo', 'tuzla'].map((cityId) => () => api.put(`/v1/working-groups/${id}/cities/${cityId}`));
  await atOnce(network, id, joining);
  expect((await api.get(`/v1/working-groups/${id}`)).body.cityIds).toEqual(['istanbul', 'sarajevo', 'tuzla']);
});

test('a concluded group takes nothing new', async () => {
  const group = await aGroup(api, { leadCityId: 'sarajevo' });
  const path = `/v1/working-groups/${group.id}`;
  await api.put(`${path}/cities/tuzla`);
  const plan = await aPlan(api, group.id);
  await network.news();
  const concluded = await api.post(`${path}/conclusion`, { on: '2024-12-31', reason: 'Its goals are reached.' });
  expect(concluded).toMatchObject({
    status: 200,
    body: { state: 'concluded', concludedOn: '2024-12-31', conclusionReason: 'Its goals are reached.' },
  });
  expect(await network.news()).toMatchObject([{ name: 'WorkingGroupConcluded', data: { groupId: group.id, on: '2024-12-31' } }]);
  const refusals = [
    api.post(`${path}/conclusion`, { on: '2024-12-31', reason: 'Again.' }),
    api.patch(path, { name: 'Other' }, { ifMatch: concluded.etag! }),
    api.put(`${path}/cities/istanbul`),
    api.post(`${path}/action-plans`, { title: 'One more' }),
    api.post(`/v1/action-plans/${plan.id}/submission`, { on: '2025-01-01' }),
    api.post('/v1/action-items', {
      code: some('X'),
      title: 'One more',
      owner: { groupId: group.id },
      nature: 'project',
      participation: 'all',
    }),
  ];
  for (const refusal of await Promise.all(refusals))
    expect(refusal).toMatchObject({ status: 409, body: { code: 'working-group-concluded' } });
  expect((await api.delete(`${path}/cities/tuzla`)).status).toBe(200);
});

const aNew = (body: object) => api.post('/v1/working-groups', { id: some('group'), name: 'A group', goals: [], ...body });

test.each<[string, (groupId: string) => Promise<ApiAnswer>, number, string]>([
  ['an id that is taken', (id) => aNew({ id }), 409, 'working-group-exists'],
  ['an unknown lead city', () => aNew({ leadCityId: 'nowhere' }), 400, 'city-unknown'],
  ['a lead city that is no member', () => aNew({ leadCityId: 'bijeljina' }), 409, 'city-not-member'],
  ['an unknown city', (id) => api.put(`/v1/working-groups/${id}/cities/nowhere`), 404, 'city-not-found'],
  ['a city that is no member', (id) => api.put(`/v1/working-groups/${id}/cities/bijeljina`), 409, 'city-not-member'],
  ['the lead city leaving', (id) => api.delete(`/v1/working-groups/${id}/cities/tuzla`), 409, 'city-leads-working-group'],
  [
    'a city leaving that is not there',
    (id) => api.delete(`/v1/working-groups/${id}/cities/istanbul`),
    404,
    'city-of-working-group-not-found',
  ],
])('refused, and nothing published: %s', async (_, act, status, code) => {
  const { id } = await aGroup(api, { leadCityId: 'tuzla' });
  await network.news();
  const answer = await act(id);
  expect([answer.status, answer.body.code, await network.news()]).toEqual([status, code, []]);
});

test('of two formed at once with one id, whoever comes second hears that it is taken', async () => {
  for (let round = 0; round < 5; round++) {
    const id = some('group');
    const answers = await Promise.all([aNew({ id }), aNew({ id })]);
    expect(answers.map(({ status, body }) => [status, body.code]).toSorted(([a], [b]) => a - b)).toEqual([
      [201, undefined],
      [409, 'working-group-exists'],
    ]);
  }
});

test('groups are listed by state and by city, page by page', async () => {
  const [one, two] = [await aGroup(api, { id: some('a-list') }), await aGroup(api, { id: some('b-list') })];
  await api.put(`/v1/working-groups/${one.id}/cities/istanbul`);
  await api.post(`/v1/working-groups/${two.id}/conclusion`, { on: '2024-12-31', reason: 'Done.' });
  const ids = async (query: Record<string, string>) =>
    (await api.get('/v1/working-groups', { query: { limit: 200, ...query } })).body.items.map(({ id }: { id: string }) => id);
  expect(await ids({ city: 'istanbul' })).toContain(one.id);
  expect(await ids({ city: 'istanbul' })).not.toContain(two.id);
  expect(await ids({ state: 'concluded' })).toContain(two.id);
  expect(await ids({ state: 'concluded' })).not.toContain(one.id);
  const all = await ids({});
  const first = await api.get('/v1/working-groups', { query: { limit: 1 } });
  const second = await api.get('/v1/working-groups', { query: { limit: 1, cursor: first.body.next } });
  expect([first.body.items[0].id, second.body.items[0].id]).toEqual(all.slice(0, 2));
});
