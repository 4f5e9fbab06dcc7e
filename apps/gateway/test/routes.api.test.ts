import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { beforeAll, expect, test } from '@jest/globals';
import type { RunningApp } from '#observability';
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
  ['a method the path has not', 'DELETE', '/v1/cities'],
  ['OPTIONS of a path nobody lists', 'OPTIONS', '/v1/secrets'],
  ['OPTIONS of everything', 'OPTIONS', '*'],
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
  ['an absolute address', 'GET', 'http://evil.example/v1/cities'],
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

test('HEAD of a stream would have nothing to end with: 404', async () => {
  expect((await raw(app.url, { target: '/v1/events/stream', method: 'HEAD', headers })).status).toBe(404);
});
