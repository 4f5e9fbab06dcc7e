import { openDataReads, page, single, type ReadRoute } from '#testing/routes';
import type { ANetwork } from './network.ts';
import { aCorrection } from './write-routes.ts';

type Route = ReadRoute<ANetwork>;

const invited = async (network: ANetwork) => `/v1/memberships/${await network.aMembership(await network.aCity(), 'invited')}`;
const mandated = async (network: ANetwork) => network.aMandate({ cityId: await network.aCity() });
const scheduled = async (network: ANetwork): Promise<string> => {
  const { body } = await network.secretariat.post('/v1/presidencies', { mandateId: (await mandated(network)).id });
  return `/v1/presidencies/${body.id}`;
};
const corrected = async (network: ANetwork): Promise<string> => {
  const { body } = await network.secretariat.post('/v1/roster-corrections', await aCorrection(network));
  return `/v1/roster-corrections/${body.id}`;
};
const after = (make: (network: ANetwork) => Promise<unknown>, path: string) => async (network: ANetwork) => {
  await make(network);
  return path;
};

/** Every reading route, with something to be read. */
export const reads: readonly Route[] = [
  single('GET /v1/network', async () => '/v1/network'),
  page('GET /v1/network/count-history', async () => '/v1/network/count-history'),
  page('GET /v1/members', async () => '/v1/members'),
  page(
    'GET /v1/cities',
    after((network) => network.aCity(), '/v1/cities'),
  ),
  single('GET /v1/cities/{cityId}', async (network) => `/v1/cities/${await network.aCity()}`),
  page(
    'GET /v1/people',
    after((network) => network.aPerson(), '/v1/people'),
  ),
  single('GET /v1/people/{personId}', async (network) => `/v1/people/${await network.aPerson()}`),
  page('GET /v1/mandates', after(mandated, '/v1/mandates')),
  single('GET /v1/mandates/{mandateId}', async (network) => `/v1/mandates/${(await mandated(network)).id}`),
  page('GET /v1/presidencies', after(scheduled, '/v1/presidencies')),
  single('GET /v1/presidencies/{presidencyId}', scheduled),
  { ...single('GET /v1/me', async () => '/v1/me'), may: 'token' },
  single('GET /v1/secretariat', async () => '/v1/secretariat'),
  page('GET /v1/memberships', after(invited, '/v1/memberships')),
  single('GET /v1/memberships/{membershipId}', invited),
  page('GET /v1/roster-corrections', after(corrected, '/v1/roster-corrections')),
  single('GET /v1/roster-corrections/{correctionId}', corrected),
  page('GET /v1/memberships/{membershipId}/history', async (network) => `${await invited(network)}/history`),
  ...openDataReads('members', async (network: ANetwork) => network.aMembership(await network.aCity(), 'member')),
];
