import { once } from 'node:events';
import { connect } from 'node:net';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RunningApp } from '#observability';
import { clientOf, gateway, peer, raw, stopAfterwards } from './platform.ts';

/** Each case asks from an address of its own. */
let app: RunningApp;
let service: Awaited<ReturnType<typeof peer>>;
beforeAll(async () => {
  service = stopAfterwards(await peer());
  app = await gateway({ membership: service.url, notifications: service.url, rateLimit: 3, trustedProxies: ['loopback'] });
});

const many = 12;
let last = 0;

async function answersFrom(method: string, target: string, { url }: RunningApp = app) {
  const headers = { 'x-forwarded-for': `203.0.113.${(last += 1)}` };
  return Promise.all(Array.from({ length: many }, () => raw(url, { method, target, headers })));
}

function expectLimited(answers: Awaited<ReturnType<typeof answersFrom>>, status: number, method = 'GET'): void {
  const statuses = answers.map((answer) => answer.status);
  expect(new Set(statuses)).toEqual(new Set([status, 429]));
  expect(statuses.filter((each) => each === 429).length).toBeGreaterThanOrEqual(many / 2);
  const refused = answers.find((answer) => answer.status === 429)!;
  expect(refused.headers).toMatchObject({ 'retry-after': '1', 'ratelimit-policy': '"per-replica";q=3;w=1' });
  if (method !== 'HEAD') expect(JSON.parse(refused.body)).toMatchObject({ code: 'too-many-requests', status: 429 });
}

describe('counts in the rate of an address', () => {
  test.each([
    ['GET', '/openapi.json', 200],
    ['HEAD', '/openapi.json', 200],
    ['GET', '/asyncapi.json', 200],
    ['GET', '/docs', 200],
    ['GET', '/docs/swagger-ui.css', 200],
    ['GET', '/docs/swagger-ui-init.js', 200],
    ['GET', '/docs/nothing.js', 404],
    ['GET', '/', 404],
    ['GET', '/v1/nowhere', 404],
    ['GET', '/wp-login.php', 404],
    ['GET', '/v1/cities/%2e%2e', 404],
    ['GET', '/v1/cities/a%2fb', 404],
    ['GET', '/v1/cities/', 404],
    ['POST', '/openapi.json', 405],
    ['DELETE', '/v1/cities', 405],
    ['HEAD', '/v1/events/stream', 405],
    ['OPTIONS', '*', 204],
    ['GET', '/v1/cities?q=%ff', 400],
    ['OPTIONS', '/v1/cities', 204],
    ['OPTIONS', '/v1/cities/..', 404],
    ['GET', '/v1/event-types', 200],
    ['GET', '/v1/cities', 401],
  ])('%s %s, beside a %i', async (method, target, status) => {
    expectLimited(await answersFrom(method, target), status, method);
  });

  // What no route can be found for has only the connection's address.
  test.each([
    ['a parameter that is too long', `/v1/cities/${'x'.repeat(200)}`, 414],
    ['a path that can not be decoded', '/v1/cities/%', 400],
  ])('%s', async (_, target, status) => {
    const own = await gateway({ membership: service.url, rateLimit: 3 });
    expectLimited(await answersFrom('GET', target, own), status);
  });

  test('what is no HTTP', async () => {
    const { hostname, port } = new URL((await gateway({ rateLimit: 3 })).url);
    const answers = await Promise.all(
      Array.from({ length: many }, async () => {
        const socket = connect(Number(port), hostname);
        let text = '';
        socket.on('data', (chunk) => (text += String(chunk)));
        socket.write('NONSENSE\r\n\r\n');
        await once(socket, 'close');
        return text;
      }),
    );
    const refused = answers.filter((text) => text.startsWith('HTTP/1.1 429'));
    expect(refused.length).toBeGreaterThanOrEqual(many / 2);
    expect(refused[0]).toMatch(/^Retry-After: 1\r$/m);
    expect(answers.filter((text) => text.startsWith('HTTP/1.1 400')).length).toBe(many - refused.length);
  });
});

test('one address in its limit keeps nobody else from anything: another, and whoever has a good token', async () => {
  const headers = { 'x-forwarded-for': '203.0.113.200' };
  await Promise.all(Array.from({ length: many }, () => raw(app.url, { target: '/docs', headers })));
  expect((await raw(app.url, { target: '/docs', headers: { 'x-forwarded-for': '203.0.113.201' } })).status).toBe(200);
  const api = await clientOf(app);
  expect((await api.get('/v1/cities', { headers })).status).toBe(200);
});
