import { openApiOfService } from '#service';
import type { ApiClient } from '#testing';
import { routePromises } from '#testing/routes';
import { membership } from '../src/index.ts';
import { aNetwork, type ANetwork } from './network.ts';
import { reads } from './read-routes.ts';
import { writes } from './write-routes.ts';

const { dataSets } = membership;
routePromises({ openapi: await openApiOfService(membership), dataSets, network: aNetworkAtWork, callers, writes, reads });

let city: string;
let president: string;
let formerPresident: string;
let ofAnother: string;

/** Founded, with a secretariat, a term president and a former one. */
async function aNetworkAtWork(): Promise<ANetwork> {
  const network = await aNetwork();
  const [other, third] = [await network.aCity(), await network.aCity()];
  city = await network.aCity();
  await network.founded([other, third]);
  const former = await network.thePresident(third);
  formerPresident = former.personId;
  await network.secretariat.post(`/v1/presidencies/${former.presidencyId}/end`, { on: '2022-01-01' });
  president = (await network.thePresident(other, '2022-01-01')).personId;
  ofAnother = (await network.aMandate({ cityId: third, office: 'delegate' })).personId;
  await network.secretariat.post('/v1/secretariat');
  return network;
}

async function callers(network: ANetwork) {
  const holders = new Map<string, Promise<ApiClient>>();
  /** Somebody with a mandate of the city that a request is about. */
  const holder = (cityId = city, given: { from?: string; until?: string } = {}) => {
    const key = JSON.stringify([cityId, given]);
    const make = async () => network.person((await network.aMandate({ cityId, office: 'delegate', ...given })).personId);
    if (!holders.has(key)) holders.set(key, make());
    return holders.get(key)!;
  };
  return {
    offices: {
      'the office of the city': ({ cityId }: { cityId?: string }) => holder(cityId),
      'the office of another city': await network.person(ofAnother),
      president: await network.person(president),
      'a mayor whose presidency has ended': await network.person(formerPresident),
    },
    without: {
      'somebody whose mandate for the city has ended': ({ cityId }: { cityId?: string }) => holder(cityId, { until: '2022-01-01' }),
      'somebody whose mandate for the city is annulled': ({ cityId = city }: { cityId?: string }) => annulled(network, cityId),
      'somebody whose mandate for the city has not begun': ({ cityId }: { cityId?: string }) => holder(cityId, { from: '2199-01-01' }),
    },
  };
}

async function annulled(network: ANetwork, cityId: string): Promise<ApiClient> {
  const { id, personId } = await network.aMandate({ cityId, office: 'delegate' });
  await network.secretariat.post(`/v1/mandates/${id}/annulment`, { reason: 'It never was.' });
  return network.person(personId);
}
