import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aNetwork, type ANetwork } from './network.ts';

let network: ANetwork;
beforeAll(async () => {
  network = await aNetwork();
});
afterAll(() => network.stop());

describe.each([
  ['a city', 'cities', () => network.aCity(), { kind: 'municipality' }],
  ['a person', 'people', () => network.aPerson(), { name: 'Spelled another way' }],
] as const)('%s', (_, collection, make, change) => {
  test('corrected to what it is already tells nothing and stays as it is', async () => {
    const path = `/v1/${collection}/${await make()}`;
    await network.secretariat.patch(path, change, { ifMatch: '"0"' });
    const told = (await network.published()).length;
    expect(await network.secretariat.patch(path, change, { ifMatch: '"1"' })).toMatchObject({ status: 200, etag: '"1"' });
    expect(await network.published()).toHaveLength(told);
  });
});

test('what a city’s answer shows of its membership is in its version', async () => {
  const cityId = await network.aCity();
  const { etag } = await network.secretariat.get(`/v1/cities/${cityId}`);
  await network.aMembership(cityId, 'invited');
  const after = await network.secretariat.get(`/v1/cities/${cityId}`, { headers: { 'if-none-match': etag! } });
  expect([after.status, after.body.state]).toEqual([200, 'invited']);
  expect(await network.secretariat.patch(`/v1/cities/${cityId}`, { name: 'Elsewhere' }, { ifMatch: etag! })).toMatchObject({ status: 412 });
  expect(await network.secretariat.patch(`/v1/cities/${cityId}`, { name: 'Elsewhere' }, { ifMatch: after.etag! })).toMatchObject({
    status: 200,
    body: { name: 'Elsewhere', state: 'invited' },
  });
});

test.each(['cities', 'people', 'mandates', 'memberships', 'presidencies', 'members', 'network/count-history'])(
  '%s are read page by page, none twice and none left out, while others are added',
  async (collection) => {
    const add = async () => {
      const cityId = await network.aCity();
      const { id } = await network.aMandate({ cityId });
      await network.secretariat.post('/v1/presidencies', { mandateId: id });
      await network.aMembership(cityId, 'invited');
    };
    const founding = [await network.aCity(), await network.aCity(), await network.aCity()];
    for (let n = 0; n < 3; n++) await add();
    await network.secretariat.post('/v1/network/foundation', { foundedOn: '2021-11-29', members: founding.map((cityId) => ({ cityId })) });
    const all = (await network.secretariat.get(`/v1/${collection}?limit=200`)).body;
    expect(all.next).toBeUndefined();
    const read: object[] = [];
    for (let cursor: string | undefined, page = 0; page === 0 || cursor !== undefined; page++) {
      const { body } = await network.secretariat.get(`/v1/${collection}`, { query: { limit: 2, ...(cursor && { cursor }) } });
      expect(body.items.length).toBeLessThanOrEqual(2);
      read.push(...body.items);
      cursor = body.next;
      if (page === 0) await add();
    }
    const before = new Set(all.items.map((item: object) => JSON.stringify(item)));
    expect(read.filter((item) => before.has(JSON.stringify(item)))).toEqual(all.items);
  },
);

test.each([
  ['imamoglu', true],
  ['İMAMOĞLU', true],
  ['ekrem ima', true],
  ['Karić', false],
  ['%', false],
  ['_', false],
])('people are found by %s, whatever case and marks: %s', async (q, found) => {
  const id = await network.aPerson('Ekrem İMAMOĞLU');
  const { items } = (await network.secretariat.get('/v1/people', { query: { q, limit: 200 } })).body;
  expect(items.some((person: { id: string }) => person.id === id)).toBe(found);
  if (found) expect(items.find((person: { id: string }) => person.id === id).name).toBe('Ekrem İMAMOĞLU');
});

test.each([
  ['лакташи', 'Лакташи'],
  ['ΘΕΣΣΑΛΟΝΙΚΗ', 'Θεσσαλονίκη'],
  ['laktasi', 'Laktaši'],
])('cities are found by %s: %s', async (q, name) => {
  const id = await network.aCity({ name });
  const { items } = (await network.secretariat.get('/v1/cities', { query: { q } })).body;
  expect(items.map((city: { id: string }) => city.id)).toContain(id);
});

test('a name is kept as it was written, to the code point, but for blanks around it', async () => {
  for (const name of ['İmamoğlu', 'I\u0307mamog\u0306lu', 'Benjamina  KARIĆ', '𐰋𐰆𐰑𐰣']) {
    const id = await network.aPerson(`\u00a0 \u200b${name}\ufeff\u2003\t`);
    expect((await network.secretariat.get(`/v1/people/${id}`)).body.name).toBe(name);
  }
});

test('mandates are filtered by city, person, office and day', async () => {
  const cityId = await network.aCity();
  const mayor = await network.aMandate({ cityId, from: '2020-01-01', until: '2022-01-01' });
  const next = await network.aMandate({ cityId, from: '2022-01-01' });
  const deputy = await network.aMandate({ cityId, office: 'deputy-mayor', from: '2021-06-01' });
  const ids = async (query: string) =>
    (await network.secretariat.get(`/v1/mandates?${query}`)).body.items.map(({ id }: { id: string }) => id);
  expect(await ids(`city=${cityId}`)).toEqual([mayor.id, next.id, deputy.id]);
  expect(await ids(`person=${deputy.personId}`)).toEqual([deputy.id]);
  expect(await ids(`city=${cityId}&office=mayor&on=2021-12-31`)).toEqual([mayor.id]);
  expect(await ids(`city=${cityId}&office=mayor&on=2022-01-01`)).toEqual([next.id]);
  expect(await ids(`city=${cityId}&on=2019-12-31`)).toEqual([]);
});
