import { beforeAll, expect, test } from '@jest/globals';
import { clientOf, document, gateway, peer, raw, stopAfterwards } from './platform.ts';

const backlog = (outboxPending: number) => ({ outboxPending, outboxOldestAgeSeconds: 0, lag: {}, parkedKeys: 0 });
const service = async (waiting: number) =>
  stopAfterwards(await peer((server) => server.get('/v1/operations/backlog', () => backlog(waiting))));

let membership: Awaited<ReturnType<typeof service>>;
let meetings: typeof membership;
let app: Awaited<ReturnType<typeof gateway>>;
let api: Awaited<ReturnType<typeof clientOf>>;
beforeAll(async () => {
  [membership, meetings] = [await service(1), await service(2)];
  const broken = stopAfterwards(await peer((server) => server.get('/v1/operations/backlog', (_, reply) => reply.code(503).send('{}'))));
  app = await gateway({ membership: membership.url, meetings: meetings.url, notifications: broken.url });
  api = await clientOf(app);
});

test('backlogs tell of each service, and which are unavailable', async () => {
  const { status, body } = await api.get('/v1/operations/backlogs');
  expect(status).toBe(200);
  expect(body).toEqual({
    services: {
      membership: backlog(1),
      meetings: backlog(2),
      'working-groups': { unavailable: true },
      notifications: { unavailable: true },
    },
  });
  expect(membership.asked().at(-1)?.headers.authorization).toMatch(/^Bearer /);
});

test('parked keys are asked of the service that the path names', async () => {
  await api.get('/v1/operations/meetings/parked-keys?limit=5');
  expect(meetings.asked().at(-1)?.url).toBe('/v1/operations/parked-keys?limit=5');
  await api.post('/v1/operations/membership/parked-keys/7/redrive', { reason: 'fixed' });
  expect(membership.asked().at(-1)).toMatchObject({
    method: 'POST',
    url: '/v1/operations/parked-keys/7/redrive',
    body: '{"reason":"fixed"}',
  });
});

test('the documents are open, and the docs may load what they are made of', async () => {
  const openapi = await raw(app.url, { target: '/openapi.json' });
  expect(JSON.parse(openapi.body)).toEqual(document);
  expect(JSON.parse((await raw(app.url, { target: '/asyncapi.json' })).body)).toMatchObject({
    asyncapi: '3.1.0',
    servers: { gateway: { host: 'localhost:3000' } },
    components: { securitySchemes: { token: { type: 'http' } } },
  });
  const docs = await raw(app.url, { target: '/docs' });
  expect([docs.status, docs.headers['content-type']]).toEqual([200, expect.stringContaining('text/html')]);
  expect(docs.headers['content-security-policy']).toContain("script-src 'self'");
  expect(docs.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
  expect(docs.body).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>\s*\S/);
  for (const file of ['swagger-ui-init.js', 'swagger-ui-bundle.js', 'swagger-ui.css'])
    expect((await raw(app.url, { target: `/docs/${file}` })).status).toBe(200);
});
