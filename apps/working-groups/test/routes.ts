import { newId } from '#domain';
import type { ApiAnswer, ApiClient, CallOptions } from '#testing';
import { aGroup, anAdoption, anEvaluatedPlan, anItem, anOffer, aPlan, aSubmittedPlan, itemBody, offerBody, some } from './builders.ts';
import type { Network } from './network.ts';

/** One writing request that succeeds, with what it needs made anew. */
export interface Write {
  path: string;
  body?: object;
  ifMatch?: string;
}

export interface WriteRoute {
  route: string;
  given(network: Network): Promise<Write>;
  /** The cities whose offices may, beside the secretariat. */
  offices: string[];
}

/** Led by sarajevo; istanbul provides, tuzla adopts; laktasi has no part in anything. */
export const cities = ['istanbul', 'laktasi', 'sarajevo', 'tuzla'];

const led = ({ secretariat }: Network) => aGroup(secretariat, { leadCityId: 'sarajevo' });

const anIdea = { cityId: 'tuzla', kind: 'idea', title: 'One way to measure', text: 'So that what is found can be compared.' };
const proposal = async (network: Network) =>
  (await network.secretariat.post(`/v1/working-groups/${(await led(network)).id}/proposals`, anIdea)).body;

async function supportedAdoption({ secretariat }: Network) {
  const adoption = await anAdoption(secretariat, (await anOffer(secretariat)).id, 'tuzla');
  await secretariat.put(`/v1/adoptions/${adoption.id}/support`, { contact: 'support desk' });
  return adoption;
}

export const writes: WriteRoute[] = [
  {
    route: 'POST /v1/working-groups',
    given: async () => ({ path: '/v1/working-groups', body: { id: some('group'), name: 'A group', goals: [] } }),
    offices: [],
  },
  {
    route: 'PATCH /v1/working-groups/{groupId}',
    given: async (network) => ({ path: `/v1/working-groups/${(await led(network)).id}`, body: { name: 'Other' }, ifMatch: '"0"' }),
    offices: [],
  },
  {
    route: 'POST /v1/working-groups/{groupId}/conclusion',
    given: async (network) => ({
      path: `/v1/working-groups/${(await led(network)).id}/conclusion`,
      body: { on: '2024-12-31', reason: 'Its goals are reached.' },
    }),
    offices: [],
  },
  {
    route: 'PUT /v1/working-groups/{groupId}/cities/{cityId}',
    given: async (network) => ({ path: `/v1/working-groups/${(await led(network)).id}/cities/tuzla` }),
    offices: ['tuzla'],
  },
  {
    route: 'DELETE /v1/working-groups/{groupId}/cities/{cityId}',
    given: async (network) => {
      const path = `/v1/working-groups/${(await led(network)).id}/cities/tuzla`;
      await network.secretariat.put(path);
      return { path };
    },
    offices: ['tuzla'],
  },
  {
    route: 'POST /v1/working-groups/{groupId}/action-plans',
    given: async (network) => ({ path: `/v1/working-groups/${(await led(network)).id}/action-plans`, body: { title: 'Action plan' } }),
    offices: ['sarajevo'],
  },
  {
    route: 'POST /v1/action-plans/{planId}/submission',
    given: async (network) => {
      const { id } = await aPlan(network.secretariat, (await led(network)).id);
      return { path: `/v1/action-plans/${id}/submission`, body: { on: '2022-04-01' } };
    },
    offices: [],
  },
  {
    route: 'POST /v1/action-plans/{planId}/evaluation',
    given: async (network) => {
      const { id } = await aSubmittedPlan(network.secretariat, (await led(network)).id);
      return { path: `/v1/action-plans/${id}/evaluation`, body: { meetingId: await network.call() } };
    },
    offices: [],
  },
  {
    route: 'POST /v1/action-plans/{planId}/adoption',
    given: async (network) => {
      const { id } = await anEvaluatedPlan(network.secretariat, (await led(network)).id, await network.call());
      return { path: `/v1/action-plans/${id}/adoption`, body: { on: '2022-06-30' } };
    },
    offices: [],
  },
  {
    route: 'POST /v1/working-groups/{groupId}/proposals',
    given: async (network) => ({ path: `/v1/working-groups/${(await led(network)).id}/proposals`, body: anIdea }),
    offices: ['tuzla'],
  },
  {
    route: 'POST /v1/proposals/{proposalId}/decision',
    given: async (network) => ({
      path: `/v1/proposals/${(await proposal(network)).id}/decision`,
      body: { outcome: 'declined', reason: 'Another group does it.' },
    }),
    offices: [],
  },
  {
    route: 'POST /v1/action-items',
    given: async (network) => ({ path: '/v1/action-items', body: itemBody({ owner: { groupId: (await led(network)).id } }) }),
    offices: ['sarajevo'],
  },
  {
    route: 'POST /v1/action-items/{itemId}/updates',
    given: async (network) => {
      const { id } = await anItem(network.secretariat, { owner: { groupId: (await led(network)).id } });
      return { path: `/v1/action-items/${id}/updates`, body: { to: 'planned' } };
    },
    offices: ['sarajevo'],
  },
  {
    route: 'POST /v1/platform-offers',
    given: async () => ({ path: '/v1/platform-offers', body: offerBody() }),
    offices: ['istanbul'],
  },
  {
    route: 'POST /v1/platform-offers/{offerId}/withdrawal',
    given: async ({ secretariat }) => ({
      path: `/v1/platform-offers/${(await anOffer(secretariat)).id}/withdrawal`,
      body: { reason: 'No longer run.' },
    }),
    offices: ['istanbul'],
  },
  {
    route: 'POST /v1/platform-offers/{offerId}/adoptions',
    given: async ({ secretariat }) => ({
      path: `/v1/platform-offers/${(await anOffer(secretariat)).id}/adoptions`,
      body: { cityId: 'tuzla' },
    }),
    offices: ['tuzla'],
  },
  {
    route: 'PUT /v1/adoptions/{adoptionId}/support',
    given: async ({ secretariat }) => {
      const { id } = await anAdoption(secretariat, (await anOffer(secretariat)).id, 'tuzla');
      return { path: `/v1/adoptions/${id}/support`, body: { contact: 'support desk' } };
    },
    offices: ['istanbul'],
  },
  {
    route: 'POST /v1/adoptions/{adoptionId}/go-live',
    given: async (network) => ({ path: `/v1/adoptions/${(await supportedAdoption(network)).id}/go-live`, body: { on: '2022-09-01' } }),
    offices: ['istanbul', 'tuzla'],
  },
];

export interface ReadRoute {
  route: string;
  path(network: Network): Promise<string>;
  kind: 'page' | 'single' | 'board';
}

const plan = async (network: Network) => aPlan(network.secretariat, (await led(network)).id);

export const reads: ReadRoute[] = [
  { route: 'GET /v1/working-groups', path: async () => '/v1/working-groups', kind: 'page' },
  { route: 'GET /v1/working-groups/{groupId}', path: async (network) => `/v1/working-groups/${(await led(network)).id}`, kind: 'single' },
  {
    route: 'GET /v1/working-groups/{groupId}/cities',
    path: async (network) => `/v1/working-groups/${(await led(network)).id}/cities`,
    kind: 'page',
  },
  {
    route: 'GET /v1/working-groups/{groupId}/action-plans',
    path: async (network) => `/v1/working-groups/${(await led(network)).id}/action-plans`,
    kind: 'page',
  },
  { route: 'GET /v1/action-plans', path: async () => '/v1/action-plans', kind: 'page' },
  { route: 'GET /v1/action-plans/{planId}', path: async (network) => `/v1/action-plans/${(await plan(network)).id}`, kind: 'single' },
  { route: 'GET /v1/proposals', path: async () => '/v1/proposals', kind: 'page' },
  { route: 'GET /v1/proposals/{proposalId}', path: async (network) => `/v1/proposals/${(await proposal(network)).id}`, kind: 'single' },
  { route: 'GET /v1/action-items', path: async () => '/v1/action-items', kind: 'page' },
  { route: 'GET /v1/action-items/board', path: async () => '/v1/action-items/board', kind: 'board' },
  {
    route: 'GET /v1/action-items/{itemId}',
    path: async ({ secretariat }) => `/v1/action-items/${(await anItem(secretariat)).id}`,
    kind: 'single',
  },
  {
    route: 'GET /v1/action-items/{itemId}/updates',
    path: async ({ secretariat }) => `/v1/action-items/${(await anItem(secretariat)).id}/updates`,
    kind: 'page',
  },
  { route: 'GET /v1/platform-offers', path: async () => '/v1/platform-offers', kind: 'page' },
  {
    route: 'GET /v1/platform-offers/{offerId}',
    path: async ({ secretariat }) => `/v1/platform-offers/${(await anOffer(secretariat)).id}`,
    kind: 'single',
  },
  {
    route: 'GET /v1/platform-offers/{offerId}/eligible-cities',
    path: async ({ secretariat }) => `/v1/platform-offers/${(await anOffer(secretariat)).id}/eligible-cities`,
    kind: 'page',
  },
  {
    route: 'GET /v1/platform-offers/{offerId}/adoptions',
    path: async ({ secretariat }) => `/v1/platform-offers/${(await anOffer(secretariat)).id}/adoptions`,
    kind: 'page',
  },
  { route: 'GET /v1/adoptions', path: async () => '/v1/adoptions', kind: 'page' },
  {
    route: 'GET /v1/adoptions/{adoptionId}',
    path: async (network) => `/v1/adoptions/${(await supportedAdoption(network)).id}`,
    kind: 'single',
  },
];

export function send(api: ApiClient, { route }: WriteRoute, { path, body, ifMatch }: Write, options: CallOptions = {}): Promise<ApiAnswer> {
  const all = { ...options, ...(ifMatch && { ifMatch }) };
  const method = route.split(' ')[0]!.toLowerCase() as 'post' | 'put' | 'patch' | 'delete';
  return method === 'delete' ? api.delete(path, all) : api[method](path, body, all);
}

/** The path with an id that is nobody's in the place of its first. */
export const elsewhere = (path: string): string =>
  path.replace(/^(\/v1\/[a-z-]+\/)[^/]+/, (_, start: string) => start + (start.includes('working-groups') ? 'nowhere' : newId()));
