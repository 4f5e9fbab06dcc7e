import { beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiClient } from '#testing';
import { clientOf, gateway, nobody, peer, raw, stopAfterwards, identity } from './platform.ts';

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

/** What each service says of tuzla, by the path that it is asked. */
const known: Record<string, Handler> = {
  '/v1/cities/tuzla': () => ({ id: 'tuzla', state: 'member', membershipId: 'second' }),
  '/v1/memberships': () => ({
    items: [
      { id: 'first', state: 'former' },
      { id: 'second', state: 'member' },
    ],
  }),
  '/v1/mandates': () => ({ items: [{ id: 'mandate' }] }),
  '/v1/meetings': () => ({
    items: [
      { id: 'later', on: '2022-09-01' },
      { id: 'next', on: '2022-06-10' },
    ],
    next: 'cursor',
  }),
  '/v1/commitments': () => ({ items: [{ id: 'commitment' }] }),
  '/v1/action-items': () => ({ items: [{ id: 'item' }] }),
  '/v1/reports/levels': () => ({ items: [{ level: 2 }] }),
  '/v1/platform-offers': () => ({ items: [{ id: 'offer' }] }),
};
const ofMembership = ['/v1/cities/tuzla', '/v1/memberships', '/v1/mandates'];
const ofMeetings = ['/v1/meetings', '/v1/commitments'];
const ofGroups = ['/v1/action-items', '/v1/reports/levels', '/v1/platform-offers'];

const service = async (paths: string[], instead: Record<string, Handler> = {}) =>
  stopAfterwards(
    await peer((server: FastifyInstance) => {
      for (const path of paths) server.get(path, instead[path] ?? known[path]!);
    }),
  );
const never: Handler = () => new Promise(() => {});

interface Services {
  membership?: string;
  meetings?: string;
  'working-groups'?: string;
}
const before = async (services: Services): Promise<ApiClient> => clientOf(await gateway(services));
const all = async (instead: Record<string, Handler> = {}): Promise<Required<Services>> => ({
  membership: (await service(ofMembership, instead)).url,
  meetings: (await service(ofMeetings, instead)).url,
  'working-groups': (await service(ofGroups, instead)).url,
});

const unavailable = { unavailable: true };
const whole = {
  cityId: 'tuzla',
  city: { id: 'tuzla', state: 'member', membershipId: 'second' },
  membership: { id: 'second', state: 'member' },
  mandates: { items: [{ id: 'mandate' }] },
  meetings: {
    items: [
      { id: 'next', on: '2022-06-10' },
      { id: 'later', on: '2022-09-01' },
    ],
    next: 'cursor',
  },
  commitments: { items: [{ id: 'commitment' }] },
  items: { items: [{ id: 'item' }] },
  levels: { items: [{ level: 2 }] },
  offers: { items: [{ id: 'offer' }] },
};

test('an overview has what every service knows, with the caller’s token', async () => {
  const membership = await service(ofMembership);
  const api = await before({ ...(await all()), membership: membership.url });
  const { status, body, etag, headers } = await api.get('/v1/cities/tuzla/overview', {
    headers: { 'after-position': 'b40.membership.v1/network@1', 'if-none-match': '"3"' },
  });
  expect([status, body]).toEqual([200, whole]);
  expect(headers.get('cache-control')).toBe('private, no-cache, no-transform');
  expect((await api.get('/v1/cities/tuzla/overview', { headers: { 'if-none-match': etag! } })).status).toBe(304);
  const { headers: sent, url } = membership.asked().find(({ url }) => url.startsWith('/v1/mandates'))!;
  expect(sent).toMatchObject({ authorization: expect.stringMatching(/^Bearer /), 'after-position': 'b40.membership.v1/network@1' });
  expect(sent).not.toHaveProperty('if-none-match');
  expect(url).toBe('/v1/mandates?city=tuzla&state=active&limit=200');
});

test('all are asked at once: nobody is answered before everybody was asked', async () => {
  let waiting = 0;
  let let_go = () => {};
  const everybody = new Promise<void>((resolve) => (let_go = resolve));
  const together = Object.fromEntries(
    Object.entries(known).map(([path, answer]) => [
      path,
      async (request: FastifyRequest, reply: FastifyReply) => {
        if (++waiting === Object.keys(known).length) let_go();
        await everybody;
        return answer(request, reply);
      },
    ]),
  );
  expect((await (await before(await all(together))).get('/v1/cities/tuzla/overview')).body).toEqual(whole);
});

describe('a service', () => {
  test('that is stopped takes its own parts, and no others', async () => {
    const services = await all();
    for (const [name, parts] of [
      ['membership', { city: unavailable, membership: unavailable, mandates: unavailable }],
      ['meetings', { meetings: unavailable, commitments: unavailable }],
      ['working-groups', { items: unavailable, levels: unavailable, offers: unavailable }],
    ] as const) {
      const { status, body } = await (await before({ ...services, [name]: await nobody() })).get('/v1/cities/tuzla/overview');
      expect([name, status, body]).toEqual([name, 200, { ...whole, ...parts }]);
    }
  });

  test('that hangs, before its answer or in the middle of it, is not waited for', async () => {
    const inTheMiddle: Handler = (_, reply) => {
      reply.hijack();
      reply.raw.writeHead(200, { 'content-type': 'application/json' });
      reply.raw.write('{"items":[');
    };
    const api = await before(await all({ '/v1/action-items': never, '/v1/meetings': inTheMiddle, '/v1/memberships': never }));
    const began = performance.now();
    const { status, body } = await api.get('/v1/cities/tuzla/overview');
    expect([status, body]).toEqual([200, { ...whole, membership: unavailable, meetings: unavailable, items: unavailable }]);
    expect(performance.now() - began).toBeLessThan(9_000);
  }, 15_000);

  test.each<[string, Handler]>([
    ['says 503', (_, reply) => reply.code(503).send({ code: 'projection-behind' })],
    ['does not know yet that the caller may', (_, reply) => reply.code(403).send({ code: 'no-mandate' })],
    ['answers with what is no JSON', (_, reply) => reply.type('application/json').send('<html>')],
  ])('that %s is unavailable', async (_, answer) => {
    const api = await before(await all({ '/v1/commitments': answer }));
    expect((await api.get('/v1/cities/tuzla/overview')).body).toEqual({ ...whole, commitments: unavailable });
  });
});

test('a city without any membership has none', async () => {
  const api = await before(await all({ '/v1/memberships': () => ({ items: [] }), '/v1/cities/tuzla': () => ({ membershipId: null }) }));
  expect((await api.get('/v1/cities/tuzla/overview')).body).toMatchObject({ membership: null });
});

describe('what is refused', () => {
  let services: Required<Services>;
  beforeAll(async () => {
    services = await all();
  });

  test.each([
    [404, 'city-not-found'],
    [403, 'no-mandate'],
    [400, 'invalid-input'],
  ])('by membership is refused with its %s', async (status, code) => {
    const problem = { title: 'So', status, code, instance: '/v1/cities/tuzla' };
    const refusing = await service(ofMembership, {
      '/v1/cities/tuzla': (_, reply) => reply.code(status).type('application/problem+json').send(problem),
    });
    const answer = await (await before({ ...services, membership: refusing.url })).get('/v1/cities/tuzla/overview');
    expect([answer.status, answer.body]).toEqual([status, { ...problem, instance: '/v1/cities/tuzla/overview' }]);
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  test('is a parameter that it does not know', async () => {
    const { status, body } = await (await before(services)).get('/v1/cities/tuzla/overview', { query: { on: '2022-04-25' } });
    expect([status, body.code, body.errors]).toEqual([400, 'invalid-input', [{ pointer: '?on', detail: 'is not a known parameter' }]]);
  });

  test('whoever has no token', async () => {
    const app = await gateway(services);
    expect((await raw(app.url, { target: '/v1/cities/tuzla/overview' })).status).toBe(401);
    const headers = { authorization: `Bearer ${await identity.token({ role: 'observer' })}` };
    expect((await raw(app.url, { target: '/v1/cities/tuzla/overview', method: 'HEAD', headers })).status).toBe(200);
  });
});
