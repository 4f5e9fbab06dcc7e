import { expect } from '@jest/globals';
import { CityRegistered, MandateStarted } from '#contracts';
import { newId } from '#domain';
import { openApiOfService } from '#service';
import { bareService, hearingNetwork, serviceUnderTest, type HearingNetwork } from '#testing';
import { officesOf, routePromises, type ReadRoute, type WriteRoute } from '#testing/routes';

const network = async (): Promise<HearingNetwork> => hearingNetwork(await serviceUnderTest(bareService));

/** A key of which an event can't be taken in. */
async function aParkedKey({ hear, secretariat }: HearingNetwork): Promise<string> {
  const cityId = `city-${newId().slice(-12)}`;
  await hear(CityRegistered, { ...CityRegistered.example, cityId });
  await hear(MandateStarted, { ...MandateStarted.example, cityId, mandateId: 'no id' });
  const { items } = (await secretariat.get('/v1/operations/parked-keys', { query: { limit: 200 } })).body;
  return `/v1/operations/parked-keys/${items.find(({ key }: { key: string }) => key === cityId).id}`;
}

const writes: readonly WriteRoute<HearingNetwork>[] = [
  {
    route: 'POST /v1/operations/parked-keys/{id}/redrive',
    given: async (of) => ({ path: `${await aParkedKey(of)}/redrive`, body: { reason: 'mended' } }),
    status: 200,
    answers: { consumer: 'meetings', state: 'parked', applied: 0, queued: 1, reason: expect.any(String) },
    events: [],
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/operations/parked-keys/{id}/discard',
    given: async (of) => ({ path: `${await aParkedKey(of)}/discard`, body: { reason: 'sent by mistake' } }),
    status: 200,
    answers: { consumer: 'meetings', state: 'resumed', queued: 0 },
    events: [],
    again: 'parked-key-not-found',
    may: ['secretariat'],
  },
];

const reads: readonly ReadRoute<HearingNetwork>[] = [
  { route: 'GET /v1/operations/backlog', given: async () => '/v1/operations/backlog', kind: 'single', may: ['secretariat'] },
  {
    route: 'GET /v1/operations/parked-keys',
    given: async (of) => {
      await aParkedKey(of);
      return '/v1/operations/parked-keys';
    },
    kind: 'page',
    may: ['secretariat'],
  },
];

// Every service has these, and here is one that has nothing else.
routePromises({
  openapi: await openApiOfService(bareService),
  operations: true,
  network,
  callers: (of) => officesOf(of, ['sarajevo']),
  writes,
  reads,
});
