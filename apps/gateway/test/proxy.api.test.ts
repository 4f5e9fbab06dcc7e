import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RunningApp } from '#observability';
import { clientOf, gateway, identity, peer, raw, stopAfterwards } from './platform.ts';

let membership: Awaited<ReturnType<typeof peer>>;
let app: RunningApp;
let api: Awaited<ReturnType<typeof clientOf>>;
let token: string;

beforeAll(async () => {
  membership = stopAfterwards(
    await peer((server) => {
      server.post('/v1/cities', (_, reply) =>
        reply
          .code(201)
          .headers({
            ETag: '"0"',
            Location: '/v1/cities/tuzla',
            'Event-Position': 'b40.membership.v1/network@1',
            'Idempotent-Replayed': 'true',
          })
          .headers({ Connection: 'keep-alive, X-Hop', 'X-Hop': 'one connection only', 'Set-Cookie': ['a=1', 'b=2'] })
          .send({ id: 'tuzla' }),
      );
      server.get('/v1/cities/refused', (_, reply) =>
        reply.code(409).header('Retry-After', '2').type('application/problem+json').send('{"code":"no"}'),
      );
    }),
  );
  app = await gateway({ membership: membership.url });
  api = await clientOf(app);
  token = await identity.token({ role: 'secretariat' });
});
const last = () => membership.asked().at(-1);

describe('on the way there', () => {
  test('method, path, query and body go on exactly as they came', async () => {
    const body = '{ "name":  "Türkçe",\n "x": 1e2 }';
    await api.patch('/v1/cities/%C3%A7?q=a+b%20c&q=%2F..%2F&empty=&flag', body);
    expect(last()).toMatchObject({ method: 'PATCH', url: '/v1/cities/%C3%A7?q=a+b%20c&q=%2F..%2F&empty=&flag', body });
  });

  test('what the API speaks of goes on, with a correlation id and a trace', async () => {
    const headers = {
      'if-match': '"3"',
      'if-none-match': '"2"',
      'after-position': 'b40.membership.v1/network@1',
      'last-event-id': '7',
      accept: 'application/json',
      'x-correlation-id': 'c-1',
      traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
    };
    const answer = await api.patch('/v1/cities/tuzla', '{}', { headers, idempotencyKey: 'k-1' });
    const { traceparent, ...same } = headers;
    expect(last()?.headers).toMatchObject({
      ...same,
      'idempotency-key': 'k-1',
      authorization: expect.stringMatching(/^Bearer \S+$/),
      'content-type': 'application/json',
    });
    expect(last()?.headers.traceparent).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-01$/);
    expect(last()?.headers.traceparent).not.toBe(traceparent);
    expect(answer.headers.get('x-correlation-id')).toBe('c-1');
  });

  test('without a correlation id one is made', async () => {
    const answer = await api.get('/v1/cities');
    expect(answer.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(last()?.headers['x-correlation-id']).toBe(answer.headers.get('x-correlation-id'));
  });

  test('hop-by-hop, forged and unknown headers end at the gateway', async () => {
    const headers = {
      authorization: `Bearer ${token}`,
      connection: 'close, x-secret',
      'x-secret': '1',
      te: 'trailers',
      'proxy-authorization': 'Basic x',
      'x-forwarded-for': '6.6.6.6',
      'x-forwarded-host': 'evil.example',
      forwarded: 'for=6.6.6.6',
      'x-actor': 'somebody',
      cookie: 'a=1',
    };
    await raw(app.url, { target: '/v1/cities', headers });
    const got = last()?.headers ?? {};
    for (const name of ['x-secret', 'te', 'proxy-authorization', 'forwarded', 'x-actor', 'cookie']) expect(got).not.toHaveProperty(name);
    expect(got).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http', 'x-forwarded-host': new URL(app.url).host });
    expect(got.host).toBe(new URL(membership.url).host);
  });

  test('a body of 1 MiB goes on, one byte more is a 413 and does not', async () => {
    const most = 'x'.repeat(2 ** 20);
    expect((await api.post('/v1/cities', most)).status).toBe(201);
    const before = membership.asked().length;
    const { status, body } = await api.post('/v1/cities', `${most}x`);
    expect([status, body.code]).toEqual([413, 'body-too-large']);
    expect(membership.asked()).toHaveLength(before);
  });

  test('a file of 16 MiB goes on where the document says so, one byte more does not', async () => {
    const most = 'x'.repeat(2 ** 24);
    const headers = { 'content-type': 'text/csv' };
    expect((await api.post('/v1/figures/imports', most, { headers })).body).toMatchObject({ length: 2 ** 24 });
    const { status, body } = await api.post('/v1/figures/imports', `${most}x`, { headers });
    expect([status, body.code]).toEqual([413, 'body-too-large']);
  });

  test('a signed address is asked without a token and a key, by HEAD too, and takes forms as they come', async () => {
    const there = stopAfterwards(await peer());
    const { url } = await gateway({ notifications: there.url });
    const forms = [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), new FormData()];
    (forms[1] as FormData).append('List-Unsubscribe', 'One-Click');
    for (const body of forms) expect((await fetch(`${url}/v1/unsubscribe/a.b`, { method: 'POST', body })).status).toBe(200);
    expect((await fetch(`${url}/v1/unsubscribe/a.b`, { method: 'HEAD' })).status).toBe(200);
    const [urlencoded, multipart, head] = there.asked();
    expect([urlencoded!.headers['content-type'], urlencoded!.body]).toEqual([
      'application/x-www-form-urlencoded;charset=UTF-8',
      'List-Unsubscribe=One-Click',
    ]);
    expect(multipart!.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(multipart!.body).toContain('One-Click');
    expect([head!.method, head!.headers['idempotency-key'], head!.headers.authorization]).toEqual(['HEAD', undefined, undefined]);
  });

  test('a body without a type and a delete without a body go on', async () => {
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': 'k' };
    const answer = await fetch(`${app.url}/v1/cities/tuzla/interest`, { method: 'POST', headers, body: new Uint8Array([123, 125]) });
    expect([answer.status, last()?.body]).toEqual([200, '{}']);
  });
});

describe('on the way back', () => {
  test('status, body and the headers of the API come back', async () => {
    const { status, body, headers } = await api.post('/v1/cities');
    expect([status, body]).toEqual([201, { id: 'tuzla' }]);
    expect(Object.fromEntries(headers)).toMatchObject({
      etag: '"0"',
      location: '/v1/cities/tuzla',
      'event-position': 'b40.membership.v1/network@1',
      'idempotent-replayed': 'true',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });

  test('what was for one connection does not', async () => {
    const { headers } = await raw(app.url, { target: '/v1/cities', method: 'POST', headers: { authorization: `Bearer ${token}` } });
    expect(headers).not.toHaveProperty('x-hop');
  });

  test('a refusal of the service is its own', async () => {
    const { status, body, headers } = await api.get('/v1/cities/refused');
    expect([status, body, headers.get('retry-after'), headers.get('content-type')]).toEqual([
      409,
      { code: 'no' },
      '2',
      'application/problem+json; charset=utf-8',
    ]);
  });

  test('security headers are on every answer, and no origin is let in', async () => {
    const { headers } = await api.get('/v1/cities', { headers: { origin: 'https://evil.example' } });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('methods', () => {
  test('HEAD asks the service for HEAD', async () => {
    const answer = await raw(app.url, { target: '/v1/cities', method: 'HEAD', headers: { authorization: `Bearer ${token}` } });
    expect([answer.status, answer.body, last()?.method]).toEqual([200, '', 'HEAD']);
  });

  test('OPTIONS tells what there is, to everybody, without asking a service', async () => {
    const before = membership.asked().length;
    const answer = await raw(app.url, { target: '/v1/cities/tuzla', method: 'OPTIONS' });
    expect([answer.status, answer.headers.allow]).toEqual([204, 'OPTIONS, GET, HEAD, PATCH']);
    expect(membership.asked()).toHaveLength(before);
  });
});
