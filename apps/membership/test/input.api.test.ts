import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aNetwork, type ANetwork } from './network.ts';

let network: ANetwork;
beforeAll(async () => void (network = await aNetwork()));
afterAll(() => network.stop());

const aCityBody = { id: 'somewhere', name: 'Somewhere', country: 'BA', kind: 'city' };
/** What is wrong though its form is right, where it is sent, and the place that the problem points at. */
const wrong: [what: string, to: string, body: unknown, pointer: string][] = [
  ['no body', 'cities', undefined, '/id'],
  ['a list', 'cities', [], ''],
  ['a reserved id', 'cities', { ...aCityBody, id: 'network' }, '/id'],
  ['another reserved id', 'cities', { ...aCityBody, id: 'secretariat' }, '/id'],
  ['no country of ISO 3166', 'cities', { ...aCityBody, country: 'XX' }, '/country'],
  ['a municipal day that does not exist', 'cities', { ...aCityBody, municipalDay: '02-30' }, '/municipalDay'],
  ['a municipal day with a year', 'cities', { ...aCityBody, municipalDay: '2022-04-25' }, '/municipalDay'],
  ['a person with an invisible name', 'people', { name: '\u200b' }, '/name'],
];

test.each(wrong)('%s to %s is a 400 that says where', async (_, to, body, pointer) => {
  const told = (await network.published()).length;
  const answer = await network.secretariat.post(`/v1/${to}`, body === undefined ? '' : body);
  expect([answer.status, answer.body.errors?.map((error: { pointer: string }) => error.pointer)]).toEqual([
    400,
    expect.arrayContaining([pointer]),
  ]);
  expect(await network.published()).toHaveLength(told);
});

test('a first member named twice, and a founding that claims to know, say where', async () => {
  const [one, two] = [await network.aCity(), await network.aCity()];
  const found = (members: object[]) => network.secretariat.post('/v1/network/foundation', { foundedOn: '2021-11-29', members });
  expect(await found([{ cityId: one }, { cityId: two }, { cityId: one }])).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/members/2/cityId' }] },
  });
  expect(await found([{ cityId: one }, { cityId: two, founding: false }])).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/members/1/founding' }] },
  });
  expect((await network.secretariat.get('/v1/network')).body).toMatchObject({ state: 'forming', memberCount: 0, rosterVersion: 0 });
});

test('a cursor of another list is foreign', async () => {
  await network.aCity();
  const { next } = (await network.secretariat.get('/v1/cities?limit=1')).body;
  expect(await network.secretariat.get('/v1/people', { query: { cursor: next } })).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '?cursor' }] },
  });
});

test('before there is a secretariat none is found', async () => {
  const { status, body } = await network.secretariat.get('/v1/secretariat');
  expect([status, body.code]).toEqual([404, 'secretariat-not-found']);
});

test('before the foundation nobody becomes a member', async () => {
  const id = await network.aMembership(await network.aCity(), 'acceding');
  const answer = await network.secretariat.post(`/v1/memberships/${id}/completion`, { effectiveOn: '2022-04-26' });
  expect([answer.status, answer.body.code]).toEqual([409, 'network-not-founded']);
});

test.each<[string, string, (network: ANetwork) => Promise<[string, object]>]>([
  ['a city that is there already', 'city-already-registered', async (of) => ['/v1/cities', { ...aCityBody, id: await of.aCity() }]],
  [
    'a presidency of a delegate',
    'mandate-not-of-a-mayor',
    async (of) => ['/v1/presidencies', { mandateId: (await of.aMandate({ cityId: await of.aCity(), office: 'delegate' })).id }],
  ],
  ['a secretariat that starts before it is there', 'secretariat-not-established', async () => ['/v1/secretariat/start', {}]],
  [
    'a mandate that ends before it begins',
    'period-inverted',
    async (of) => [
      '/v1/mandates',
      { personId: await of.aPerson(), cityId: await of.aCity(), office: 'delegate', from: '2022-01-02', until: '2022-01-01' },
    ],
  ],
  [
    'a foundation tomorrow',
    'day-in-future',
    async (of) => ['/v1/network/foundation', { foundedOn: '2199-01-01', members: [{ cityId: await of.aCity() }] }],
  ],
])('%s is refused: %s', async (_, code, given) => {
  const [to, body] = await given(network);
  const answer = await network.secretariat.post(to, body);
  expect([answer.status, answer.body.code]).toEqual([409, code]);
});
