import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CityJoined } from '#contracts';
import { newId } from '#domain';
import { eventually, type ApiClient, type HearingNetwork } from '#testing';
import { anAdoption, anOffer, offerBody, some } from './builders.ts';
import { aNetwork } from './network.ts';

let network: HearingNetwork;
let api: ApiClient;
beforeAll(async () => {
  network = await aNetwork();
  api = network.secretariat;
  await network.join('istanbul');
});
afterAll(() => network.stop());

const isEligible = async (offerId: string, cityId: string): Promise<boolean> => {
  const { items } = (await api.get(`/v1/platform-offers/${offerId}/eligible-cities`, { query: { limit: 200 } })).body;
  return items.some((city: { cityId: string }) => city.cityId === cityId);
};

/** What was published of these offers since the last time. */
const newsOf = async (...offerIds: string[]) => (await network.news()).filter(({ key }) => offerIds.includes(key));

async function aMember(): Promise<string> {
  const cityId = some('city');
  await network.join(cityId);
  return cityId;
}

test('a city that joins is reached by every offer that stands', async () => {
  const [one, two, withdrawn] = [await anOffer(api), await anOffer(api, { providerCityId: await aMember() }), await anOffer(api)];
  await api.post(`/v1/platform-offers/${withdrawn.id}/withdrawal`, { reason: 'No longer run.' });
  await network.news();
  const cityId = await aMember();
  expect(await newsOf(one.id, two.id, withdrawn.id)).toMatchObject(
    [one, two].map(({ id }) => ({ name: 'PlatformExtended', key: id, data: { offerId: id, cityId } })),
  );
  expect(await Promise.all([one, two, withdrawn].map(({ id }) => isEligible(id, cityId)))).toEqual([true, true, false]);
});

test.each([
  ['left', 'leave', 'join', 'city-left'],
  ['been suspended', 'suspend', 'reinstate', 'city-suspended'],
] as const)('a city that has %s is no longer eligible until it is a member again', async (_, go, comeBack, reason) => {
  const cityId = await aMember();
  const { id } = await anOffer(api);
  const adoption = await anAdoption(api, id, cityId);
  const support = () => api.put(`/v1/adoptions/${adoption.id}/support`, { contact: 'support desk' });
  await network.news();

  await network[go](cityId);
  expect(await newsOf(id)).toMatchObject([{ name: 'PlatformEligibilityEnded', data: { offerId: id, cityId, reason } }]);
  expect(await isEligible(id, cityId)).toBe(false);
  expect(await support()).toMatchObject({ status: 409, body: { code: 'city-not-eligible' } });

  await network[comeBack](cityId);
  expect(await newsOf(id)).toMatchObject([{ name: 'PlatformExtended', data: { offerId: id, cityId } }]);
  expect(await support()).toMatchObject({ status: 200, body: { state: 'supported' } });
});

test('a suspended city that then leaves has lost its eligibility once', async () => {
  const cityId = await aMember();
  const { id } = await anOffer(api);
  await network.suspend(cityId);
  expect(await newsOf(id)).toHaveLength(2);
  await network.leave(cityId);
  expect(await newsOf(id)).toEqual([]);
});

test.each([
  ['a joining that never was ends it, and another extends it anew', 'joined', ['PlatformEligibilityEnded', 'PlatformExtended']],
  ['a suspension that never was extends it anew', 'suspended', ['PlatformExtended']],
])('eligibility follows the corrected roster: %s', async (_, change, told) => {
  const { id } = await anOffer(api);
  const cityId = await aMember();
  if (change === 'suspended') await network.suspend(cityId);
  const wrong = { cityId, change, rosterVersion: network.rosterVersion() };
  await network.news();
  const moved = await network.correct(wrong, '2022-04-20');
  expect(await newsOf(id)).toEqual([]);
  await network.correct({ ...wrong, rosterVersion: moved });
  if (change === 'joined') {
    expect(await isEligible(id, cityId)).toBe(false);
    await network.join(cityId);
  }
  const news = await newsOf(id);
  expect([news.map(({ name }) => name), await isEligible(id, cityId)]).toEqual([told, true]);
  if (change === 'joined') expect(news[0]!.data).toEqual({ offerId: id, cityId, reason: 'roster-corrected' });
});

test('the provider may leave and come back without being offered its own platform', async () => {
  const cityId = await aMember();
  const { id } = await anOffer(api, { providerCityId: cityId });
  await network.leave(cityId);
  await network.join(cityId);
  expect(await isEligible(id, cityId)).toBe(false);
});

test('a membership that is told twice extends once', async () => {
  const { id } = await anOffer(api);
  const cityId = await aMember();
  await network.news();
  await network.hear(CityJoined, { ...CityJoined.example, membershipId: newId(), cityId, rosterVersion: 1 });
  expect([await newsOf(id), await isEligible(id, cityId)]).toEqual([[], true]);
});

test('what a handler publishes names the event it answers as its cause, and the roster it was said at', async () => {
  const { id } = await anOffer(api);
  await aMember();
  const [extended] = await network.sql.query(
    `SELECT causation_id, roster_version = (SELECT version FROM roster) AS newest, actor FROM event
     WHERE key = $1 AND type LIKE '%.PlatformExtended.%'`,
    [id],
  );
  expect(extended).toMatchObject({ causation_id: expect.stringMatching(/^[0-9a-f-]{36}$/), newest: true, actor: 'urn:b40:working-groups' });
});

test('cities that join while platforms are being offered are eligible once, whoever comes first', async () => {
  const cities = Array.from({ length: 8 }, (_, n) => some(`city-${n}`));
  for (const cityId of cities) await network.register(cityId);
  const offering = cities.map(() => api.post('/v1/platform-offers', offerBody()));
  await Promise.all([network.members(...cities), ...offering]);
  const published = await network.published();
  for (const { body } of await Promise.all(offering)) {
    const offered = published.find(({ name, key }) => name === 'PlatformOffered' && key === body.id)!;
    const extended = published.filter(({ name, key }) => name === 'PlatformExtended' && key === body.id);
    const reached = [...(offered.data['eligibleCityIds'] as string[]), ...extended.map(({ data }) => data['cityId'] as string)];
    expect(reached.filter((cityId) => cities.includes(cityId)).sort()).toEqual(cities);
    expect(await Promise.all(cities.map((cityId) => isEligible(body.id, cityId)))).toEqual(cities.map(() => true));
  }
});

test('an offering waits for the roster’s row: what has changed until then counts', async () => {
  const cityId = await aMember();
  const lock = network.service.app.get(DataSource).createQueryRunner();
  await lock.startTransaction();
  await lock.query(`SELECT FROM roster FOR UPDATE`);
  const offering = api.post('/v1/platform-offers', offerBody());
  await eventually(async () => {
    const waiting = await network.sql.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%FROM roster FOR%'`,
    );
    return waiting.length > 0;
  });
  await lock.query(`UPDATE roster_member SET until_version = 1000, until_on = '2022-04-26' WHERE city_id = $1`, [cityId]);
  await lock.commitTransaction();
  await lock.release();
  expect(await isEligible((await offering).body.id, cityId)).toBe(false);
});
