import { randomBytes } from 'node:crypto';
import type { ApiClient } from '#testing';

/** Resources made through the API with what a test does not care about filled in. */
export const some = (word: string): string => `${word}-${randomBytes(4).toString('hex')}`;

async function made(answer: Promise<{ status: number; body: any }>): Promise<any> {
  const { status, body } = await answer;
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

export const aGroup = (api: ApiClient, body: object = {}) =>
  made(api.post('/v1/working-groups', { id: some('group'), name: 'Local climate action', goals: ['solidarity'], ...body }));

export const aPlan = (api: ApiClient, groupId: string, body: object = {}) =>
  made(api.post(`/v1/working-groups/${groupId}/action-plans`, { title: 'Action plan', ...body }));

export async function aSubmittedPlan(api: ApiClient, groupId: string, on = '2022-04-01') {
  const { id } = await aPlan(api, groupId);
  return made(api.post(`/v1/action-plans/${id}/submission`, { on }));
}

export async function anEvaluatedPlan(api: ApiClient, groupId: string, meetingId: string) {
  const { id } = await aSubmittedPlan(api, groupId);
  return made(api.post(`/v1/action-plans/${id}/evaluation`, { meetingId }));
}

export const itemBody = (body: object = {}) => ({
  code: some('ITEM'),
  title: 'Greenhouse gas inventory',
  owner: { network: true },
  nature: 'project',
  participation: 'all',
  ...body,
});

export const anItem = (api: ApiClient, body: object = {}) => made(api.post('/v1/action-items', itemBody(body)));

export const anUpdate = (api: ApiClient, itemId: string, body: object) => made(api.post(`/v1/action-items/${itemId}/updates`, body));

export const offerBody = (body: object = {}) => ({
  providerCityId: 'istanbul',
  name: 'Pay It Forward',
  fee: '0',
  currency: 'EUR',
  supportContact: 'support desk',
  ...body,
});

export const anOffer = (api: ApiClient, body: object = {}) => made(api.post('/v1/platform-offers', offerBody(body)));

export const anAdoption = (api: ApiClient, offerId: string, cityId: string) =>
  made(api.post(`/v1/platform-offers/${offerId}/adoptions`, { cityId }));
