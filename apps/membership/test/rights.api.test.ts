import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testIdentity, type ApiClient } from '#testing';
import { aNetwork, type ANetwork } from './a-network.ts';

/** Who may: S secretariat, O the office of the city in question, P the active term president, R any of them, a system or an observer. */
const routes: Record<string, 'S' | 'S O' | 'S P' | 'R'> = {
  'GET /v1/network': 'R',
  'POST /v1/network/foundation': 'S',
  'GET /v1/network/count-history': 'R',
  'GET /v1/members': 'R',
  'POST /v1/cities': 'S',
  'PATCH /v1/cities/{cityId}': 'S',
  'GET /v1/cities': 'R',
  'GET /v1/cities/{cityId}': 'R',
  'POST /v1/people': 'S',
  'PATCH /v1/people/{personId}': 'S',
  'GET /v1/people': 'R',
  'GET /v1/people/{personId}': 'R',
  'POST /v1/mandates': 'S',
  'POST /v1/mandates/{mandateId}/end': 'S',
  'GET /v1/mandates': 'R',
  'GET /v1/mandates/{mandateId}': 'R',
  'POST /v1/presidencies': 'S',
  'POST /v1/presidencies/{presidencyId}/start': 'S',
  'POST /v1/presidencies/{presidencyId}/end': 'S',
  'GET /v1/presidencies': 'R',
  'GET /v1/presidencies/{presidencyId}': 'R',
  'POST /v1/secretariat': 'S',
  'POST /v1/secretariat/start': 'S',
  'GET /v1/secretariat': 'R',
  'POST /v1/cities/{cityId}/interest': 'S O',
  'POST /v1/cities/{cityId}/invitation': 'S P',
  'POST /v1/cities/{cityId}/application': 'S O',
  'POST /v1/memberships/{membershipId}/decision': 'S',
  'POST /v1/memberships/{membershipId}/accession-declaration': 'S O',
  'POST /v1/memberships/{membershipId}/welcome': 'S P',
  'POST /v1/memberships/{membershipId}/completion': 'S',
  'POST /v1/memberships/{membershipId}/refusal': 'S O',
  'POST /v1/memberships/{membershipId}/lapse': 'S',
  'POST /v1/memberships/{membershipId}/suspension': 'S',
  'POST /v1/memberships/{membershipId}/reinstatement': 'S',
  'POST /v1/memberships/{membershipId}/departure': 'S O',
  'GET /v1/memberships': 'R',
  'GET /v1/memberships/{membershipId}': 'R',
  'GET /v1/memberships/{membershipId}/history': 'R',
};

/** A write without a key is let in, and then refused before it does anything: 400. A read is answered. */
const letIn = { POST: 400, PATCH: 400, GET: 200 } as const;
const who: [name: string, rights: string, otherwise: number][] = [
  ['the secretariat', 'S R', 403],
  ['the office of the city', 'O R', 403],
  ['the office of another city', 'R', 403],
  ['the term president, of another city', 'P R', 403],
  ['a mayor whose presidency has ended', 'R', 403],
  ['somebody whose mandate for the city has ended', '', 403],
  ['somebody whose mandate for the city has not begun', '', 403],
  ['an office without a person', '', 403],
  ['a downstream system', 'R', 403],
  ['an observer', 'R', 403],
  ['nobody', '', 401],
  ['a token that has expired', '', 401],
  ['a token of another issuer', '', 401],
  ['a token for another audience', '', 401],
];

let network: ANetwork;
let callers: Record<string, ApiClient>;
let paths: Record<string, string>;

beforeAll(async () => {
  network = await aNetwork();
  const [city, other, third] = [await network.aCity(), await network.aCity(), await network.aCity()];
  await network.founded([other, third]);
  const membershipId = await network.aMembership(city, 'invited');
  const formerPresident = await network.thePresident(third);
  await network.secretariat.post(`/v1/presidencies/${formerPresident.presidencyId}/end`, { on: '2022-01-01' });
  const president = await network.thePresident(other, '2022-01-01');
  const mayor = await network.aMandate({ cityId: city });
  const deputy = await network.aMandate({ cityId: city, office: 'deputy-mayor' });
  await network.secretariat.post(`/v1/mandates/${deputy.id}/end`, { on: '2022-01-01' });
  const delegate = await network.aMandate({ cityId: city, office: 'delegate', from: '2999-01-01' });
  const ofAnother = await network.aMandate({ cityId: third, office: 'delegate' });
  await network.secretariat.post('/v1/secretariat');

  const forger = await testIdentity();
  const secretariat = { role: 'secretariat' } as const;
  callers = {
    'the secretariat': network.secretariat,
    'the office of the city': await network.person(mayor.personId),
    'the office of another city': await network.person(ofAnother.personId),
    'the term president, of another city': await network.person(president.personId),
    'a mayor whose presidency has ended': await network.person(formerPresident.personId),
    'somebody whose mandate for the city has ended': await network.person(deputy.personId),
    'somebody whose mandate for the city has not begun': await network.person(delegate.personId),
    'an office without a person': await network.as({ role: 'office' }),
    'a downstream system': await network.as({ role: 'system' }),
    'an observer': await network.as({ role: 'observer' }),
    nobody: network.api.as(undefined),
    'a token that has expired': await network.as({ ...secretariat, expiresIn: -10 }),
    'a token of another issuer': network.api.as(await forger.token(secretariat)),
    'a token for another audience': await network.as({ ...secretariat, audience: 'elsewhere' }),
  };
  paths = {
    cityId: city,
    membershipId,
    personId: mayor.personId,
    mandateId: mayor.id,
    presidencyId: president.presidencyId,
  };
});
afterAll(() => network.stop());

test('these are all the routes that the service has', () => {
  const documented = Object.entries(network.openapi.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(documented.filter((route) => !route.includes('/operations')).sort()).toEqual(Object.keys(routes).sort());
});

describe.each(who)('%s', (name, rights, otherwise) => {
  test.each(Object.entries(routes))(`%s (%s)`, async (route, needed) => {
    const [method, template] = route.split(' ') as [keyof typeof letIn, string];
    const path = template.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => paths[parameter]!);
    const caller = callers[name]!;
    const answer = method === 'GET' ? await caller.get(path) : await write(caller, method, path);
    const may = needed.split(' ').some((right) => rights.split(' ').includes(right));
    expect([answer.status, answer.body.code]).toEqual([
      may ? letIn[method] : otherwise,
      may && method !== 'GET' ? 'idempotency-key-missing' : may ? undefined : expect.any(String),
    ]);
  });
});

const write = (caller: ApiClient, method: 'POST' | 'PATCH', path: string) =>
  method === 'POST' ? caller.post(path, {}, { idempotencyKey: null }) : caller.patch(path, {}, { idempotencyKey: null });

test('an act of an office for its own city is done, and told as the act of its person', async () => {
  const city = await network.aCity();
  const { personId } = await network.aMandate({ cityId: city });
  const mayor = await network.person(personId);
  const { status, body } = await mayor.post(`/v1/cities/${city}/interest`);
  expect([status, body.state]).toEqual([201, 'interested']);
  const history = await network.secretariat.get(`/v1/memberships/${body.id}/history`);
  expect(history.body.items).toMatchObject([{ actor: `local:office:${personId}` }]);
});

test('an ended mandate ends the rights at once, and the presidency with them', async () => {
  const city = await network.aCity();
  const membershipId = await network.aMembership(city, 'member');
  await network.secretariat.post(`/v1/presidencies/${paths['presidencyId']}/end`, { on: '2022-05-01' });
  const { personId, mandateId } = await network.thePresident(city, '2022-05-01');
  const president = await network.person(personId);
  const invite = async () => president.post(`/v1/cities/${await network.aCity()}/invitation`);
  expect((await invite()).status).toBe(201);
  await network.secretariat.post(`/v1/mandates/${mandateId}/end`, { on: '2022-06-01' });
  expect(await invite()).toMatchObject({ status: 403, body: { code: 'no-mandate' } });
  expect(await president.get(`/v1/memberships/${membershipId}`)).toMatchObject({ status: 403 });
});

test('what is not there is a 404 to who may, and to an office', async () => {
  const { personId } = await network.aMandate({ cityId: await network.aCity() });
  const office = await network.person(personId);
  expect(await office.post(`/v1/memberships/${randomUUID()}/refusal`, { reason: 'none' })).toMatchObject({ status: 404 });
});
