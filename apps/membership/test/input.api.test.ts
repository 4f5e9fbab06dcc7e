import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aNetwork, type ANetwork } from './a-network.ts';

let network: ANetwork;
let path: Record<string, string>;
beforeAll(async () => {
  network = await aNetwork();
  const cityId = await network.aCity();
  const mandate = await network.aMandate({ cityId });
  path = {
    foundation: '/v1/network/foundation',
    cities: '/v1/cities',
    city: `/v1/cities/${cityId}`,
    people: '/v1/people',
    mandates: '/v1/mandates',
    mandate: `/v1/mandates/${mandate.id}`,
    presidencies: '/v1/presidencies',
    secretariat: '/v1/secretariat',
    membership: `/v1/memberships/${await network.aMembership(cityId, 'invited')}`,
  };
});
afterAll(() => network.stop());

const aCityBody = { id: 'somewhere', name: 'Somewhere', country: 'BA', kind: 'city' };
const unknown = randomUUID();
const aMandateBody = { personId: unknown, cityId: 'nowhere', office: 'mayor' };
const change = { effectiveOn: '2022-04-26', reason: 'It was decided so.' };

/** What is wrong, where it is sent, and the place that the problem points at. */
const wrong: [what: string, to: string, body: unknown, pointer: string][] = [
  ['no body', 'cities', undefined, '/id'],
  ['a list', 'cities', [], ''],
  ['an unknown field', 'cities', { ...aCityBody, mayor: 'somebody' }, '/mayor'],
  ['an id in capitals', 'cities', { ...aCityBody, id: 'Somewhere' }, '/id'],
  ['an id of one letter', 'cities', { ...aCityBody, id: 'a' }, '/id'],
  ['a reserved id', 'cities', { ...aCityBody, id: 'network' }, '/id'],
  ['another reserved id', 'cities', { ...aCityBody, id: 'secretariat' }, '/id'],
  ['an empty name', 'cities', { ...aCityBody, name: '' }, '/name'],
  ['a name of white space', 'cities', { ...aCityBody, name: ' \t ' }, '/name'],
  ['a name with a control character', 'cities', { ...aCityBody, name: 'Some\u0007where' }, '/name'],
  ['a name with NUL', 'cities', { ...aCityBody, name: 'Some\u0000where' }, '/name'],
  ['a name that is too long', 'cities', { ...aCityBody, name: 'x'.repeat(201) }, '/name'],
  ['a name that is a number', 'cities', { ...aCityBody, name: 7 }, '/name'],
  ['no country of ISO 3166', 'cities', { ...aCityBody, country: 'XX' }, '/country'],
  ['a country in small letters', 'cities', { ...aCityBody, country: 'ba' }, '/country'],
  ['another kind', 'cities', { ...aCityBody, kind: 'village' }, '/kind'],
  ['a latitude beyond the pole', 'cities', { ...aCityBody, coordinates: { latitude: 91, longitude: 17 } }, '/coordinates/latitude'],
  ['half of a place', 'cities', { ...aCityBody, coordinates: { latitude: 44 } }, '/coordinates/longitude'],
  ['a place that is a text', 'cities', { ...aCityBody, coordinates: '44,17' }, '/coordinates'],
  ['a municipal day that does not exist', 'cities', { ...aCityBody, municipalDay: '02-30' }, '/municipalDay'],
  ['a municipal day with a year', 'cities', { ...aCityBody, municipalDay: '2022-04-25' }, '/municipalDay'],
  ['a person without a name', 'people', {}, '/name'],
  ['a person with an invisible name', 'people', { name: '\u200b' }, '/name'],
  ['an unknown person', 'mandates', aMandateBody, '/personId'],
  ['a person by name', 'mandates', { ...aMandateBody, personId: 'Ekrem İMAMOĞLU' }, '/personId'],
  ['another office', 'mandates', { ...aMandateBody, office: 'king' }, '/office'],
  ['a day that does not exist', 'mandates', { ...aMandateBody, from: '2022-02-30' }, '/from'],
  ['an instant for a day', 'mandates', { ...aMandateBody, until: '2022-02-20T00:00:00Z' }, '/until'],
  ['no last day', 'mandate/end', {}, '/on'],
  ['an unknown mandate', 'presidencies', { mandateId: unknown }, '/mandateId'],
  ['an unknown seat', 'secretariat', { seatCityId: 'nowhere' }, '/seatCityId'],
  ['a meeting by name', 'secretariat', { meetingId: 'the summit' }, '/meetingId'],
  ['no first members', 'foundation', { foundedOn: '2021-11-29', members: [] }, '/members'],
  ['first members that are texts', 'foundation', { foundedOn: '2021-11-29', members: ['sarajevo'] }, '/members/0'],
  ['an unknown first member', 'foundation', { foundedOn: '2021-11-29', members: [{ cityId: 'nowhere' }] }, '/members/0/cityId'],
  ['no founding day', 'foundation', { members: [{ cityId: 'nowhere' }] }, '/foundedOn'],
  [
    'founding as a word',
    'foundation',
    { foundedOn: '2021-11-29', members: [{ cityId: 'nowhere', founding: 'yes' }] },
    '/members/0/founding',
  ],
  ['interest on no day', 'city/interest', { on: 'yesterday' }, '/on'],
  ['an invitation with a number for a note', 'city/invitation', { note: 1 }, '/note'],
  ['an application by unknown field', 'city/application', { letters: 'We apply.' }, '/letters'],
  ['another outcome', 'membership/decision', { outcome: 'maybe', on: '2022-04-25' }, '/outcome'],
  ['a declaration by an unknown person', 'membership/accession-declaration', { personId: unknown, on: '2022-04-25' }, '/personId'],
  ['a welcome without a day', 'membership/welcome', {}, '/on'],
  ['a completion without a day', 'membership/completion', {}, '/effectiveOn'],
  ['a refusal without a reason', 'membership/refusal', {}, '/reason'],
  ['a lapse for no reason', 'membership/lapse', { reason: ' ' }, '/reason'],
  ['a suspension without a reason', 'membership/suspension', { effectiveOn: '2022-04-26' }, '/reason'],
  ['a reinstatement without a day', 'membership/reinstatement', { reason: 'Back.' }, '/effectiveOn'],
  ['a departure with more', 'membership/departure', { ...change, count: 28 }, '/count'],
];

test.each(wrong)('%s to %s is a 400 that says where', async (_, to, body, pointer) => {
  const [noun, act] = to.split('/');
  const told = (await network.published()).length;
  const answer = await network.secretariat.post(act ? `${path[noun!]}/${act}` : path[noun!]!, body === undefined ? '' : body);
  expect([answer.status, answer.body.errors?.map((error: { pointer: string }) => error.pointer)]).toEqual([
    400,
    expect.arrayContaining([pointer]),
  ]);
  expect(await network.published()).toHaveLength(told);
});

test('a first member named twice, and a founding that claims to know, say where', async () => {
  const [one, two] = [await network.aCity(), await network.aCity()];
  const found = (members: object[]) => network.secretariat.post(path['foundation']!, { foundedOn: '2021-11-29', members });
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

test.each([
  ['/v1/members?on=2022-02-30', '?on'],
  ['/v1/members?day=2022-02-20', '?day'],
  ['/v1/cities?state=happy', '?state'],
  ['/v1/cities?limit=201', '?limit'],
  ['/v1/cities?limit=0', '?limit'],
  ['/v1/cities?cursor=made-up', '?cursor'],
  ['/v1/people?name=x', '?name'],
  ['/v1/mandates?person=somebody', '?person'],
  ['/v1/mandates?office=king', '?office'],
  ['/v1/memberships?open=maybe', '?open'],
  ['/v1/presidencies?on=today', '?on'],
  ['/v1/network/count-history?from=never', '?from'],
  ['/v1/network/count-history?cursor=WyJ4Il0', '?cursor'],
  ['/v1/memberships/not-an-id', ':membershipId'],
  ['/v1/cities/Not%20a%20slug', ':cityId'],
])('GET %s is a 400 at %s', async (url, pointer) => {
  const { status, body } = await network.secretariat.get(url);
  expect([status, body.errors[0].pointer]).toEqual([400, pointer]);
});

test('a cursor of another list is foreign', async () => {
  await network.aCity();
  const { next } = (await network.secretariat.get('/v1/cities?limit=1')).body;
  expect(await network.secretariat.get('/v1/people', { query: { cursor: next } })).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '?cursor' }] },
  });
});

describe('what is not there', () => {
  const id = randomUUID();
  test.each([
    'cities/nowhere',
    `people/${id}`,
    `mandates/${id}`,
    `memberships/${id}`,
    `memberships/${id}/history`,
    `presidencies/${id}`,
    'secretariat',
  ])('GET /v1/%s is a 404', async (of) => {
    const { status, body } = await network.secretariat.get(`/v1/${of}`);
    expect([status, body.code]).toEqual([404, expect.stringMatching(/-not-found$/)]);
  });

  test.each<[string, object]>([
    ['cities/nowhere/interest', {}],
    ['cities/nowhere/invitation', {}],
    ['cities/nowhere/application', {}],
    [`mandates/${id}/end`, { on: '2022-04-25' }],
    [`presidencies/${id}/start`, {}],
    [`presidencies/${id}/end`, {}],
    [`memberships/${id}/decision`, { outcome: 'accepted', on: '2022-04-25' }],
    [`memberships/${id}/accession-declaration`, { personId: id, on: '2022-04-25' }],
    [`memberships/${id}/welcome`, { on: '2022-04-25' }],
    [`memberships/${id}/completion`, { effectiveOn: '2022-04-25' }],
    [`memberships/${id}/refusal`, { reason: 'None.' }],
    [`memberships/${id}/lapse`, { reason: 'None.' }],
    [`memberships/${id}/suspension`, change],
    [`memberships/${id}/reinstatement`, change],
    [`memberships/${id}/departure`, change],
  ])('POST /v1/%s is a 404', async (of, body) => {
    const answer = await network.secretariat.post(`/v1/${of}`, body);
    expect([answer.status, answer.body.code]).toEqual([404, expect.stringMatching(/-not-found$/)]);
  });
});

test('before the foundation nobody becomes a member', async () => {
  const id = await network.aMembership(await network.aCity(), 'acceding');
  const answer = await network.secretariat.post(`/v1/memberships/${id}/completion`, { effectiveOn: '2022-04-26' });
  expect([answer.status, answer.body.code]).toEqual([409, 'network-not-founded']);
});

test.each<[string, string, (network: ANetwork) => Promise<[string, object]>]>([
  ['a city that is there already', 'city-already-registered', async (of) => [path['cities']!, { ...aCityBody, id: await of.aCity() }]],
  [
    'a presidency of a delegate',
    'mandate-not-of-a-mayor',
    async (of) => [path['presidencies']!, { mandateId: (await of.aMandate({ cityId: await of.aCity(), office: 'delegate' })).id }],
  ],
  ['a secretariat that starts before it is there', 'secretariat-not-established', async () => [`${path['secretariat']}/start`, {}]],
  [
    'a mandate that ends before it begins',
    'period-inverted',
    async (of) => [
      path['mandates']!,
      { personId: await of.aPerson(), cityId: await of.aCity(), office: 'delegate', from: '2022-01-02', until: '2022-01-01' },
    ],
  ],
  [
    'a foundation tomorrow',
    'day-in-future',
    async (of) => [path['foundation']!, { foundedOn: '2999-01-01', members: [{ cityId: await of.aCity() }] }],
  ],
])('%s is refused: %s', async (_, code, given) => {
  const [to, body] = await given(network);
  const answer = await network.secretariat.post(to, body);
  expect([answer.status, answer.body.code]).toEqual([409, code]);
});
