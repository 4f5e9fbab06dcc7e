import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { CityJoined } from '#contracts';
import { newId } from '#domain';
import { DataSource } from 'typeorm';
import { eventually, type ApiClient } from '#testing';
import { anAdoption, anOffer, offerBody } from './builders.ts';
import { aNetwork, type Network } from './network.ts';

let network: Network;
let api: ApiClient;
beforeEach(async () => {
  network = await aNetwork();
  api = network.secretariat;
  await network.join('istanbul', 'sarajevo');
});
afterEach(() => network.stop());

const eligible = async (offerId: string): Promise<string[]> =>
  (await api.get(`/v1/platform-offers/${offerId}/eligible-cities`)).body.items.map(({ cityId }: { cityId: string }) => cityId);

test('a city that joins is reached by every offer that stands, its own excepted', async () => {
  const offers = [await anOffer(api), await anOffer(api, { providerCityId: 'sarajevo' })];
  const withdrawn = await anOffer(api);
  await api.post(`/v1/platform-offers/${withdrawn.id}/withdrawal`, { reason: 'No longer run.' });
  await network.news();
  await network.join('tuzla');
  expect(await network.news()).toMatchObject(
    offers.map(({ id }) => ({ name: 'PlatformExtended', key: id, data: { offerId: id, cityId: 'tuzla' } })),
  );
  expect(await eligible(offers[0].id)).toEqual(['sarajevo', 'tuzla']);
  expect(await eligible(withdrawn.id)).toEqual(['sarajevo']);
});

test.each([
  ['left', 'leave', 'join', 'city-left'],
  ['been suspended', 'suspend', 'reinstate', 'city-suspended'],
] as const)('a city that has %s is no longer eligible until it is a member again', async (_, go, comeBack, reason) => {
  const { id } = await anOffer(api);
  const adoption = await anAdoption(api, id, 'sarajevo');
  await network.news();
  await network[go]('sarajevo');
  expect(await network.news()).toMatchObject([{ name: 'PlatformEligibilityEnded', data: { offerId: id, cityId: 'sarajevo', reason } }]);
  expect(await eligible(id)).toEqual([]);
  const support = () => api.put(`/v1/adoptions/${adoption.id}/support`, { contact: 'support desk' });
  expect(await support()).toMatchObject({ status: 409, body: { code: 'city-not-eligible' } });

  await network[comeBack]('sarajevo');
  expect(await network.news()).toMatchObject([{ name: 'PlatformExtended', data: { offerId: id, cityId: 'sarajevo' } }]);
  expect(await support()).toMatchObject({ status: 200, body: { state: 'supported' } });
});

test('a suspended city that then leaves has lost its eligibility once', async () => {
  await anOffer(api);
  await network.suspend('sarajevo');
  await network.news();
  await network.leave('sarajevo');
  expect(await network.news()).toEqual([]);
});

test('the provider may leave and come back without being offered its own platform', async () => {
  const { id } = await anOffer(api);
  await network.leave('istanbul');
  await network.join('istanbul');
  expect(await eligible(id)).toEqual(['sarajevo']);
});

test('what a handler publishes names the event it answers as its cause, and the roster it was said at', async () => {
  await anOffer(api);
  await network.join('tuzla');
  const [extended] = await network.sql.query<{ causation: string; roster: number; actor: string }>(
    `SELECT causation_id AS causation, roster_version AS roster, actor FROM event WHERE type LIKE '%.PlatformExtended.%'`,
  );
  expect(extended).toMatchObject({ causation: expect.stringMatching(/^[0-9a-f-]{36}$/), roster: 3, actor: 'urn:b40:working-groups' });
});

test('an event that comes twice extends once', async () => {
  const { id } = await anOffer(api);
  await network.join('tuzla');
  await network.news();
  const again = { ...CityJoined.example, membershipId: newId(), cityId: 'tuzla', rosterVersion: 4 };
  await network.hear(CityJoined, again);
  expect([await network.news(), await eligible(id)]).toEqual([[], ['sarajevo', 'tuzla']]);
});

test('a city that joins while a platform is being offered is eligible once, whoever comes first', async () => {
  const cities = Array.from({ length: 8 }, (_, n) => `city-${n}`);
  await network.register(...cities);
  const offering = cities.map(() => api.post('/v1/platform-offers', offerBody()));
  await Promise.all([network.join(...cities), ...offering]);
  const published = await network.published();
  for (const { body } of await Promise.all(offering)) {
    const offered = published.find(({ name, key }) => name === 'PlatformOffered' && key === body.id)!;
    const extended = published.filter(({ name, key }) => name === 'PlatformExtended' && key === body.id);
    const reached = [...(offered.data['eligibleCityIds'] as string[]), ...extended.map(({ data }) => data['cityId'] as string)].sort();
    expect(reached).toEqual([...cities, 'sarajevo']);
    expect(await eligible(body.id)).toEqual(reached);
  }
});

test('an offering waits for the roster’s row: what has changed until then counts', async () => {
  const lock = network.service.app.get(DataSource).createQueryRunner();
  await lock.startTransaction();
  await lock.query(`SELECT FROM roster FOR UPDATE`);
  const offering = api.post('/v1/platform-offers', offerBody());
  await eventually(async () => {
    const waiting = await network.sql.query(
      `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%FROM roster FOR%'`,
    );
    return waiting.length > 0;
  });
  await lock.query(`UPDATE roster_member SET until_version = 3, until_on = '2022-04-26' WHERE city_id = 'sarajevo'`);
  await lock.commitTransaction();
  await lock.release();
  expect(await eligible((await offering).body.id)).toEqual([]);
});
