import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { founded, type ANetwork } from './network.ts';

let network: ANetwork;
beforeAll(async () => void (network = await founded()));
afterAll(() => network.stop());

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
  const { personId, mandateId } = await network.thePresident(city, '2022-05-01');
  const president = await network.person(personId);
  const invite = async () => president.post(`/v1/cities/${await network.aCity()}/invitation`);
  expect((await invite()).status).toBe(201);
  await network.secretariat.post(`/v1/mandates/${mandateId}/end`, { on: '2022-06-01' });
  expect(await invite()).toMatchObject({ status: 403, body: { code: 'no-mandate' } });
  expect(await president.get(`/v1/memberships/${membershipId}`)).toMatchObject({ status: 403 });
});

test('who holds mandates of two cities acts for either, and for no third', async () => {
  const [personId, ...cities] = [await network.aPerson(), await network.aCity(), await network.aCity(), await network.aCity()];
  for (const cityId of cities.slice(0, 2)) await network.aMandate({ personId, cityId, office: 'delegate' });
  const office = await network.person(personId);
  const answers = [];
  for (const cityId of cities) {
    const membershipId = await network.aMembership(cityId, 'invited');
    const { status, body } = await office.post(`/v1/memberships/${membershipId}/accession-declaration`, { personId, on: '2022-04-25' });
    answers.push([status, body.code]);
  }
  expect(answers).toEqual([
    [200, undefined],
    [200, undefined],
    [403, 'not-your-office'],
  ]);
});

test('another city’s mayor is not named for a city, whatever the state of its membership', async () => {
  const [sarajevo, bijeljina] = [await network.aCity(), await network.aCity()];
  const [mayor, own] = [await network.aMandate({ cityId: sarajevo }), await network.aMandate({ cityId: bijeljina })];
  const office = await network.person(own.personId);
  const membershipId = await network.aMembership(bijeljina, 'invited');
  const declare = (personId: string) =>
    office.post(`/v1/memberships/${membershipId}/accession-declaration`, { personId, on: '2022-04-25' });
  const another = { status: 400, body: { code: 'no-mandate-of-city', errors: [{ pointer: '/personId' }] } };
  expect(await declare(mayor.personId)).toMatchObject(another);
  expect(await network.secretariat.get(`/v1/memberships/${membershipId}`)).toMatchObject({ body: { state: 'invited' } });
  expect(await declare(own.personId)).toMatchObject({ status: 200, body: { state: 'acceding' } });
  expect(await declare(mayor.personId)).toMatchObject(another);
});

test('what is not there is a 404 to who may, and to an office', async () => {
  const { personId } = await network.aMandate({ cityId: await network.aCity() });
  const office = await network.person(personId);
  expect(await office.post(`/v1/memberships/${randomUUID()}/refusal`, { reason: 'none' })).toMatchObject({ status: 404 });
});

test('a refusal is not kept: the same key succeeds once the rule allows', async () => {
  const cityId = await network.aCity();
  const membershipId = await network.aMembership(cityId, 'invited');
  const key = { idempotencyKey: randomUUID() };
  const complete = () => network.secretariat.post(`/v1/memberships/${membershipId}/completion`, { effectiveOn: '2022-04-26' }, key);
  expect(await complete()).toMatchObject({ status: 409, body: { code: 'membership-not-acceding', state: 'invited' } });
  await network.secretariat.post(`/v1/memberships/${membershipId}/accession-declaration`, {
    personId: await network.aDelegate(cityId),
    on: '2022-04-25',
  });
  expect(await complete()).toMatchObject({ status: 200, body: { state: 'member' } });
});
