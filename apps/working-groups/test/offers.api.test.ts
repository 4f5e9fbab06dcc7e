import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '#domain';
import type { ApiAnswer, ApiClient, HearingNetwork } from '#testing';
import { anAdoption, anItem, anOffer, offerBody } from './builders.ts';
import { aNetwork, atOnce } from './network.ts';

let network: HearingNetwork;
let api: ApiClient;
beforeAll(async () => {
  network = await aNetwork();
  api = network.secretariat;
  await network.members('istanbul', 'laktasi', 'sarajevo');
  await network.register('bijeljina');
});
afterAll(() => network.stop());

const anAdoptionBy = async (cityId: string) => anAdoption(api, (await anOffer(api)).id, cityId);
const supported = async (cityId: string) => {
  const adoption = await anAdoptionBy(cityId);
  return (await api.put(`/v1/adoptions/${adoption.id}/support`, { contact: 'support desk' })).body;
};
const withdraw = (offerId: string) => api.post(`/v1/platform-offers/${offerId}/withdrawal`, { reason: 'No longer run.' });

test('a platform is offered to every member but the provider', async () => {
  const [{ id: itemId }, meetingId] = [await anItem(api), await network.call()];
  await network.news();
  const body = offerBody({ itemId, meetingId });
  const offered = await api.post('/v1/platform-offers', body);
  const { id } = offered.body;
  expect([offered.status, offered.headers.get('location')]).toEqual([201, `/v1/platform-offers/${id}`]);
  expect(offered.body).toEqual({ id, ...body, state: 'offered', withdrawalReason: null });
  expect(await network.news()).toMatchObject([
    { name: 'PlatformOffered', key: id, data: { offerId: id, ...body, eligibleCityIds: ['laktasi', 'sarajevo'] } },
  ]);
  const read = await api.get(`/v1/platform-offers/${id}`);
  expect([read.body, read.etag]).toEqual([offered.body, offered.etag]);
  expect((await api.get(`/v1/platform-offers/${id}/eligible-cities`)).body.items).toEqual([
    { cityId: 'laktasi', name: 'LAKTASI', adoption: null },
    { cityId: 'sarajevo', name: 'SARAJEVO', adoption: null },
  ]);
});

test('an adoption is requested, supported and live, and the eligible cities show it', async () => {
  const { id: offerId } = await anOffer(api);
  const { personId } = await network.officeOf('istanbul');
  await network.news();
  const requested = await api.post(`/v1/platform-offers/${offerId}/adoptions`, { cityId: 'sarajevo' });
  const { id } = requested.body;
  expect([requested.status, requested.headers.get('location')]).toEqual([201, `/v1/adoptions/${id}`]);
  expect(requested.body).toMatchObject({ offerId, cityId: 'sarajevo', state: 'requested', supportContact: null, liveOn: null });
  const support = await api.put(`/v1/adoptions/${id}/support`, { contact: 'support desk', personId });
  expect(support).toMatchObject({ status: 200, body: { state: 'supported', supportContact: 'support desk', supportPersonId: personId } });
  const live = await api.post(`/v1/adoptions/${id}/go-live`, { on: '2022-09-01', url: 'https://pif.example/sarajevo' });
  expect(live).toMatchObject({ status: 200, body: { state: 'live', liveOn: '2022-09-01', url: 'https://pif.example/sarajevo' } });
  const of = { adoptionId: id, offerId, cityId: 'sarajevo' };
  expect(await network.news()).toMatchObject([
    { name: 'AdoptionRequested', key: offerId, data: of },
    { name: 'TechnicalSupportAssigned', key: offerId, data: { ...of, contact: 'support desk', personId } },
    { name: 'PlatformWentLive', key: offerId, data: { ...of, on: '2022-09-01', url: 'https://pif.example/sarajevo' } },
  ]);
  expect((await api.get(`/v1/adoptions/${id}`)).body).toEqual(live.body);
  const { items } = (await api.get(`/v1/platform-offers/${offerId}/eligible-cities`)).body;
  expect(items).toMatchObject([
    { cityId: 'laktasi', adoption: null },
    { cityId: 'sarajevo', adoption: { id, state: 'live' } },
  ]);
});

test('support is assigned anew, and the same once more is no news', async () => {
  const { id } = await supported('sarajevo');
  await network.news();
  const again = await api.put(`/v1/adoptions/${id}/support`, { contact: 'support desk' });
  expect([again.status, await network.news()]).toEqual([200, []]);
  const other = await api.put(`/v1/adoptions/${id}/support`, { contact: 'another desk' });
  expect(other.body).toMatchObject({ state: 'supported', supportContact: 'another desk' });
  expect((await network.news()).map(({ name }) => name)).toEqual(['TechnicalSupportAssigned']);
});

test('a withdrawn offer stays to be read, and nothing goes on with it', async () => {
  const { id } = await anOffer(api);
  const adoption = await anAdoption(api, id, 'sarajevo');
  await network.news();
  expect(await withdraw(id)).toMatchObject({ status: 200, body: { id, state: 'withdrawn', withdrawalReason: 'No longer run.' } });
  expect(await network.news()).toMatchObject([{ name: 'PlatformOfferWithdrawn', key: id, data: { providerCityId: 'istanbul' } }]);
  for (const answer of [
    await withdraw(id),
    await api.post(`/v1/platform-offers/${id}/adoptions`, { cityId: 'laktasi' }),
    await api.put(`/v1/adoptions/${adoption.id}/support`, { contact: 'support desk' }),
    await api.post(`/v1/adoptions/${adoption.id}/go-live`, { on: '2022-09-01' }),
  ])
    expect(answer).toMatchObject({ status: 409, body: { code: 'platform-offer-withdrawn' } });
  expect((await api.get(`/v1/adoptions/${adoption.id}`)).body.state).toBe('requested');
});

test.each<[string, () => Promise<ApiAnswer>, number, string, string | undefined]>([
  [
    'an unknown provider',
    () => api.post('/v1/platform-offers', offerBody({ providerCityId: 'nowhere' })),
    400,
    'city-unknown',
    '/providerCityId',
  ],
  [
    'a provider that is no member',
    () => api.post('/v1/platform-offers', offerBody({ providerCityId: 'bijeljina' })),
    409,
    'city-not-member',
    undefined,
  ],
  ['an unknown item', () => api.post('/v1/platform-offers', offerBody({ itemId: newId() })), 400, 'action-item-unknown', '/itemId'],
  ['an unknown meeting', () => api.post('/v1/platform-offers', offerBody({ meetingId: newId() })), 400, 'meeting-unknown', '/meetingId'],
  [
    'no support contact',
    () => api.post('/v1/platform-offers', offerBody({ supportContact: ' ' })),
    400,
    'invalid-input',
    '/supportContact',
  ],
  ['a fee that is a number', () => api.post('/v1/platform-offers', offerBody({ fee: 0 })), 400, 'invalid-input', '/fee'],
  ['a currency there is not', () => api.post('/v1/platform-offers', offerBody({ currency: 'EURO' })), 400, 'invalid-input', '/currency'],
])('an offer is refused with %s', async (_, act, status, code, pointer) => {
  await network.news();
  const answer = await act();
  expect([answer.status, answer.body.code, await network.news()]).toEqual([status, code, []]);
  expect(answer.body.errors?.[0].pointer).toBe(pointer);
});

const adopt = async (cityId: string) => api.post(`/v1/platform-offers/${(await anOffer(api)).id}/adoptions`, { cityId });

test.each<[string, () => Promise<ApiAnswer>, number, string]>([
  ['is requested by an unknown city', () => adopt('nowhere'), 400, 'city-unknown'],
  ['is requested by a city that is no member', () => adopt('bijeljina'), 409, 'city-not-eligible'],
  ['is requested by the provider', () => adopt('istanbul'), 409, 'city-not-eligible'],
  [
    'is requested twice',
    async () => {
      const { offerId } = await anAdoptionBy('sarajevo');
      return api.post(`/v1/platform-offers/${offerId}/adoptions`, { cityId: 'sarajevo' });
    },
    409,
    'adoption-exists',
  ],
  [
    'is supported by an unknown person',
    async () => api.put(`/v1/adoptions/${(await anAdoptionBy('sarajevo')).id}/support`, { contact: 'desk', personId: newId() }),
    400,
    'person-unknown',
  ],
  [
    'goes live without support',
    async () => api.post(`/v1/adoptions/${(await anAdoptionBy('sarajevo')).id}/go-live`, { on: '2022-09-01' }),
    409,
    'adoption-not-supported',
  ],
])('an adoption is refused that %s', async (_, act, status, code) => {
  const answer = await act();
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

test('two requests of one city at once make one adoption', async () => {
  const { id } = await anOffer(api);
  const answers = await atOnce(
    network,
    id,
    Array(2).fill(() => api.post(`/v1/platform-offers/${id}/adoptions`, { cityId: 'sarajevo' })),
  );
  expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([201, 409]);
});

test('offers and adoptions are listed by what they have', async () => {
  const ids = async (path: string, query: Record<string, string> = {}) =>
    (await api.get(path, { query: { limit: 200, ...query } })).body.items.map(({ id }: { id: string }) => id);
  const { id: itemId } = await anItem(api);
  const [one, two] = [await anOffer(api, { itemId }), await anOffer(api, { providerCityId: 'sarajevo' })];
  const [mine, other] = [await anAdoption(api, one.id, 'sarajevo'), await anAdoption(api, one.id, 'laktasi')];
  expect(await ids('/v1/platform-offers', { item: itemId })).toEqual([one.id]);
  expect(await ids('/v1/platform-offers', { provider: 'sarajevo' })).toEqual([two.id]);
  expect(await ids('/v1/platform-offers', { city: 'istanbul' })).toEqual([two.id]);
  await withdraw(two.id);
  expect(await ids('/v1/platform-offers', { provider: 'sarajevo', state: 'offered' })).toEqual([]);
  expect(await ids(`/v1/platform-offers/${one.id}/adoptions`)).toEqual([mine.id, other.id]);
  expect(await ids('/v1/adoptions', { offer: one.id, city: 'laktasi', state: 'requested' })).toEqual([other.id]);
  expect(await ids('/v1/adoptions', { offer: one.id, state: 'live' })).toEqual([]);
  const first = (await api.get(`/v1/platform-offers/${one.id}/eligible-cities`, { query: { limit: 1 } })).body;
  const rest = (await api.get(`/v1/platform-offers/${one.id}/eligible-cities`, { query: { limit: 1, cursor: first.next } })).body;
  expect([...first.items, ...rest.items].map(({ cityId }) => cityId)).toEqual(['laktasi', 'sarajevo']);
});
