import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RunningApp } from '#observability';
import { promisesOfHttp } from '#testing/routes';
import { gateway, identity, peer, raw, stopAfterwards } from './platform.ts';

let service: Awaited<ReturnType<typeof peer>>;
let app: RunningApp;
let headers: Record<string, string>;

beforeAll(async () => {
  service = stopAfterwards(await peer());
  app = await gateway({ membership: service.url, meetings: service.url, notifications: service.url, 'working-groups': service.url });
  headers = { authorization: `Bearer ${await identity.token({ role: 'secretariat' })}` };
});

test.each([
  ['a path nobody lists', 'GET', '/v1/secrets'],
  ['the root', 'GET', '/'],
  ['OPTIONS of a path nobody lists', 'OPTIONS', '/v1/secrets'],
  ['a slash at the end', 'GET', '/v1/cities/'],
  ['two slashes', 'GET', '/v1//cities'],
  ['capitals', 'GET', '/V1/cities'],
  ['dots that climb', 'GET', '/v1/cities/../secrets'],
  ['dots in place of an id', 'GET', '/v1/cities/..'],
  ['encoded dots in place of an id', 'GET', '/v1/cities/%2e%2E'],
  ['a mixed pair of dots', 'GET', '/v1/cities/.%2e'],
  ['an encoded slash', 'GET', '/v1/cities/..%2f..%2Fsecrets'],
  ['a slash encoded twice', 'GET', '/v1/cities/x/%252e%252e/secrets'],
  ['an encoded backslash', 'GET', '/v1/cities/..%5csecrets'],
  ['a zero byte', 'GET', '/v1/cities/tuzla%00'],
  ['a fragment', 'GET', '/v1/cities#/../secrets'],
  ['an absolute address of a path nobody lists', 'GET', 'http://evil.example/v1/secrets'],
  ['an absolute address whose dots climb', 'GET', 'http://evil.example/v1/cities/../secrets'],
  ['a path of the management port', 'GET', '/metrics'],
  ['a service’s own backlog', 'GET', '/v1/operations/backlog'],
  ['operations of an unknown service', 'GET', '/v1/operations/billing/parked-keys'],
])('%s is a 404 problem and reaches no service', async (_, method, target) => {
  const before = service.asked().length;
  const answer = await raw(app.url, { target, method, headers });
  expect(answer.status).toBe(404);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(JSON.parse(answer.body)).toMatchObject({ status: 404, code: expect.stringMatching(/^(route|service)-not-found$/) });
  expect(service.asked()).toHaveLength(before);
});

test('what does not exist is said before who asks is looked at', async () => {
  expect((await raw(app.url, { target: '/v1/secrets' })).status).toBe(404);
});

test.each(['/v1/cities/tuzla%', '/v1/cities/%zz'])('a broken escape, %s, is refused with a problem', async (target) => {
  const answer = await raw(app.url, { target, headers });
  expect([400, 404]).toContain(answer.status);
  expect(JSON.parse(answer.body)).toMatchObject({ status: answer.status, code: expect.any(String) });
});

test('headers beyond measure are a 431 problem, what is not HTTP a 400', async () => {
  const large = await raw(app.url, { target: '/v1/cities', headers: { 'x-large': 'x'.repeat(20_000) } });
  expect([large.status, JSON.parse(large.body)]).toMatchObject([431, { code: 'headers-too-large' }]);
  const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
  socket.write('GET /v1/cities\r\nContent-Length: x\r\n\r\n');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 [^]*"code":"bad-request"/);
});

test('an id with escaped characters is one id', async () => {
  await raw(app.url, { target: '/v1/cities/a%20b;c', headers });
  expect(service.asked().at(-1)?.url).toBe('/v1/cities/a%20b;c');
});

test.each([
  ['/v1/cities', ['DELETE', 'PUT', 'PATCH', 'TRACE'], 'OPTIONS, GET, HEAD, POST'],
  ['/v1/cities/tuzla', ['DELETE', 'POST'], 'OPTIONS, GET, HEAD, PATCH'],
  ['/v1/cities/tuzla/interest', ['GET', 'HEAD', 'DELETE'], 'OPTIONS, POST'],
  // HEAD of a stream would have nothing to end with.
  ['/v1/events/stream', ['HEAD', 'POST'], 'OPTIONS, GET'],
  ['/v1/event-types', ['POST'], 'OPTIONS, GET, HEAD'],
  ['/v1/operations/backlogs', ['POST'], 'OPTIONS, GET, HEAD'],
  ['/v1/operations/meetings/parked-keys', ['POST'], 'OPTIONS, GET, HEAD'],
  ['/v1/operations/meetings/parked-keys/7/redrive', ['GET'], 'OPTIONS, POST'],
  ['/openapi.json', ['POST', 'DELETE'], 'OPTIONS, GET, HEAD'],
  ['/docs', ['POST'], 'OPTIONS, GET, HEAD'],
  ['http://evil.example/v1/cities', ['DELETE'], 'OPTIONS, GET, HEAD, POST'],
])('%s takes no %j: 405 with Allow, whoever asks, and no service is asked', async (target, methods, allow) => {
  const before = service.asked().length;
  for (const method of methods) {
    const answer = await raw(app.url, { target, method });
    expect([method, answer.status, answer.headers.allow]).toEqual([method, 405, allow]);
    if (method !== 'HEAD') expect(JSON.parse(answer.body)).toMatchObject({ status: 405, code: 'method-not-allowed' });
  }
  const options = await raw(app.url, { target, method: 'OPTIONS' });
  expect([options.status, options.headers.allow, options.body]).toEqual([204, allow, '']);
  expect(service.asked()).toHaveLength(before);
});

test('the host of an absolute address is the one that a service is told of', async () => {
  await raw(app.url, { target: 'http://one.test:81/v1/cities?q=a', headers: { ...headers, host: 'other.test' } });
  expect(service.asked().at(-1)).toMatchObject({ url: '/v1/cities?q=a', headers: { 'x-forwarded-host': 'one.test:81' } });
});

describe('HTTP', () => {
  const token = () => headers['authorization']!.replace('Bearer ', '');
  promisesOfHttp(() => ({ url: app.url, token: token(), read: '/v1/cities', write: 'POST /v1/cities' }));
});
