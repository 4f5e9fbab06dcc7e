import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aNetwork, type ANetwork } from './a-network.ts';
import { send, writeRoutes, type WriteRequest } from './write-routes.ts';

let shared: ANetwork;
beforeAll(async () => {
  shared = await aNetwork();
  await shared.founded([await shared.aCity()]);
});
afterAll(() => shared.stop());

/** Runs with the network all share, or with one that has not had its one foundation, presidency, secretariat yet. */
async function inNetwork(once: boolean, route: string, work: (network: ANetwork) => Promise<void>): Promise<void> {
  if (!once) return work(shared);
  const own = await aNetwork();
  try {
    if (!route.includes('foundation')) await own.founded([await own.aCity()]);
    await work(own);
  } finally {
    await own.stop();
  }
}

describe.each(writeRoutes)('$route', ({ route, given, status, answers, events, again, once = false }) => {
  test('answers the resource as it now is and tells it; the same key, at once or later, is answered the same and tells nothing; another key is not', async () => {
    await inNetwork(once, route, async (network) => {
      const request = await given(network);
      await refusesWithoutItsKey(network, request);
      const before = await network.published();
      const key = randomUUID();

      const atOnce = await Promise.all([send(network, request, key), send(network, request, key)]);
      const later = await send(network, request, key);
      const [first, ...others] = [...atOnce, later].toSorted((a, b) => Number(isReplay(a)) - Number(isReplay(b)));

      expect([first!.status, first!.body]).toEqual([status, expect.objectContaining(answers)]);
      expect(isReplay(first!)).toBe(false);
      for (const other of others) {
        expect(isReplay(other)).toBe(true);
        expect([other.status, other.body, other.etag, other.eventPosition, other.headers.get('location')]).toEqual([
          first!.status,
          first!.body,
          first!.etag,
          first!.eventPosition,
          first!.headers.get('location'),
        ]);
      }
      const told = (await network.published()).slice(before.length);
      expect(told.map(({ name }) => name)).toEqual(events);
      const positions = new Map(told.map(({ key: of, sequence }) => [of, `b40.membership.v1/${of}@${sequence}`]));
      expect(first!.eventPosition).toBe(positions.size > 0 ? [...positions.values()].join(', ') : undefined);

      const location = first!.headers.get('location');
      expect(location !== null).toBe(status === 201);
      const { status: found, body, etag } = await network.secretariat.get(location ?? resourceOf(request.path, first!.body));
      expect([found, body]).toEqual([200, first!.body]);
      if (first!.etag) expect(etag).toBe(first!.etag);

      const another = await send(network, request);
      expect([another.status < 300, another.body.code]).toEqual([again === undefined, again]);
      if (again !== undefined) expect(await network.published()).toHaveLength(before.length + events.length);
    });
  });
});

test('a refusal is not kept: the same key succeeds once the rule allows', async () => {
  const cityId = await shared.aCity();
  const membershipId = await shared.aMembership(cityId, 'invited');
  const complete = { path: `/v1/memberships/${membershipId}/completion`, body: { effectiveOn: '2022-04-26' } };
  const key = randomUUID();
  expect(await send(shared, complete, key)).toMatchObject({ status: 409, body: { code: 'membership-not-acceding', state: 'invited' } });
  await shared.secretariat.post(`/v1/memberships/${membershipId}/accession-declaration`, {
    personId: await shared.aPerson(),
    on: '2022-04-25',
  });
  expect(await send(shared, complete, key)).toMatchObject({ status: 200, body: { state: 'member' } });
});

async function refusesWithoutItsKey(network: ANetwork, request: WriteRequest): Promise<void> {
  const told = (await network.published()).length;
  const { method = 'post', path, body } = request;
  const none = await network.secretariat[method](path, body, { idempotencyKey: null });
  expect([none.status, none.body.code]).toEqual([400, 'idempotency-key-missing']);
  const key = randomUUID();
  await network.secretariat.post('/v1/people', { name: 'Somebody else' }, { idempotencyKey: key });
  const reused = await send(network, request, key);
  expect([reused.status, reused.body.code]).toEqual([422, 'idempotency-key-reused']);
  expect(await network.published()).toHaveLength(told + 1);
}

const isReplay = ({ headers }: { headers: Headers }): boolean => headers.get('idempotent-replayed') === 'true';

/** Where it is read what a path has acted on. */
function resourceOf(path: string, { id }: { id: string }): string {
  const single = /^\/v1\/(network|secretariat)/.exec(path);
  if (single) return single[0];
  return path.startsWith('/v1/cities/') && path.split('/').length === 5 ? `/v1/memberships/${id}` : path.split('/').slice(0, 4).join('/');
}
