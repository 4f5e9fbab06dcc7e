import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { aNetwork, type ANetwork } from './network.ts';

let network: ANetwork;
let president: Awaited<ReturnType<ANetwork['thePresident']>>;
beforeAll(async () => {
  network = await aNetwork();
  await network.founded([await network.aCity({ id: 'istanbul' })]);
  await network.aCity({ id: 'izmir' });
  president = await network.thePresident('istanbul');
});
afterAll(() => network.stop());

const me = async (api: { get: ANetwork['secretariat']['get'] }) => {
  const { status, body } = await api.get('/v1/me');
  expect(status).toBe(200);
  return body;
};

test('a person is told of every office that is held today, and of the presidency', async () => {
  const { personId, mandateId, presidencyId } = president;
  const delegate = await network.aMandate({ personId, cityId: 'izmir', office: 'delegate' });
  await network.aMandate({ personId, cityId: 'izmir', office: 'deputy-mayor', until: '2021-01-01' });
  await network.aMandate({ personId, cityId: 'izmir', office: 'deputy-mayor', from: '2199-01-01' });
  const annulled = await network.aMandate({ personId, cityId: 'izmir', office: 'delegate' });
  await network.secretariat.post(`/v1/mandates/${annulled.id}/annulment`, { reason: 'It never was.' });
  const name = (await network.secretariat.get(`/v1/people/${personId}`)).body.name;
  expect(await me(await network.person(personId))).toEqual({
    sub: expect.any(String),
    roles: ['office'],
    personId,
    person: { id: personId, name, ref: null },
    offices: [
      { mandateId, cityId: 'istanbul', office: 'mayor', from: '2020-01-01', until: null },
      { mandateId: delegate.id, cityId: 'izmir', office: 'delegate', from: '2020-01-01', until: null },
    ],
    presidency: expect.objectContaining({ id: presidencyId, state: 'active', cityId: 'istanbul' }),
  });
});

test.each(['secretariat', 'observer', 'system'] as const)('a token of role %s is what it is, and nobody in office', async (role) => {
  expect(await me(await network.as({ role }))).toEqual({
    ...{ sub: expect.any(String), roles: [role] },
    ...{ personId: null, person: null, offices: [], presidency: null },
  });
});

test('a person whom nobody has registered is an id; another’s presidency is not theirs', async () => {
  const personId = newId();
  expect(await me(await network.person(personId))).toMatchObject({ personId, person: null, offices: [], presidency: null });
  const other = await network.aMandate({ cityId: 'izmir' });
  expect(await me(await network.person(other.personId))).toMatchObject({ offices: [{ cityId: 'izmir' }], presidency: null });
});

test('what was held is no office any more, and no presidency', async () => {
  const { personId, mandateId } = president;
  await network.secretariat.post(`/v1/mandates/${mandateId}/end`, { on: '2022-01-01' });
  expect(await me(await network.person(personId))).toMatchObject({ offices: [{ cityId: 'izmir' }], presidency: null });
});

test('a token without a role of the platform’s is answered, too', async () => {
  const { body, status } = await (await network.as({ role: 'gardener' as never })).get('/v1/me');
  expect([status, body.roles]).toEqual([200, []]);
});
