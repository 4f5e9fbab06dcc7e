import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ApiAnswer, ApiClient } from '#testing';
import { some } from './builders.ts';
import { aNetwork, type Network } from './network.ts';
import { cities, elsewhere, reads, send, writes } from './routes.ts';

let network: Network;
let api: ApiClient;
beforeAll(async () => {
  network = await aNetwork();
  api = network.secretariat;
  await network.join(...cities);
});
afterAll(() => network.stop());

const answered = ({ status, body, headers, etag, eventPosition }: ApiAnswer) => ({
  status,
  body,
  etag,
  eventPosition,
  location: headers.get('location'),
});

test('every route of the document is in these tests', () => {
  const documented = Object.entries(network.openapi.paths).flatMap(([path, item]) =>
    ['get', 'post', 'put', 'patch', 'delete'].filter((method) => method in item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const tested = [...writes, ...reads].map(({ route }) => route);
  expect(tested.sort()).toEqual(documented.filter((route) => !route.includes('/operations/')).sort());
});

describe.each(writes)('$route', (route) => {
  test('the same key answers the same and makes nothing new; for another request it is refused', async () => {
    const request = await route.given(network);
    const idempotencyKey = randomUUID();
    const first = await send(api, route, request, { idempotencyKey });
    await network.news();
    const again = await send(api, route, request, { idempotencyKey });
    expect(answered(again)).toEqual(answered(first));
    expect([first.headers.get('idempotent-replayed'), again.headers.get('idempotent-replayed')]).toEqual([null, 'true']);
    const other = await api.post('/v1/working-groups', { id: some('group'), name: 'Another', goals: [] }, { idempotencyKey });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    expect(await network.news()).toEqual([]);
  });

  test('the same key twice at once takes effect once', async () => {
    const request = await route.given(network);
    const idempotencyKey = randomUUID();
    await network.news();
    const answers = await Promise.all([1, 2, 3].map(() => send(api, route, request, { idempotencyKey })));
    const effects = (await network.news()).length;
    expect(new Set(answers.map((answer) => JSON.stringify(answered(answer)))).size).toBe(1);
    expect(answers[0]!.status).toBeLessThan(300);
    expect(answers.filter(({ headers }) => headers.get('idempotent-replayed') === null)).toHaveLength(1);
    expect(effects).toBe(answers[0]!.eventPosition?.split(',').length ?? 0);
  });

  test('needs a key, and takes nothing that it does not know', async () => {
    const request = await route.given(network);
    await network.news();
    expect((await send(api, route, request, { idempotencyKey: null })).body.code).toBe('idempotency-key-missing');
    const [method] = route.route.split(' ');
    if (method !== 'DELETE') {
      const answer = await send(api, route, { ...request, body: { ...request.body, surprise: 1 } });
      expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input', errors: [{ pointer: '/surprise' }] } });
    }
    const unknown = await send(api, route, { ...request, path: `${request.path}?surprise=1` });
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ pointer: '?surprise' }] } });
    expect(await network.news()).toEqual([]);
  });

  test('of each field it takes, a wrong type is pointed at', async () => {
    const request = await route.given(network);
    for (const field of Object.keys(request.body ?? {})) {
      const answer = await send(api, route, { ...request, body: { ...request.body, [field]: 7 } });
      expect([field, answer.status, answer.body.errors?.[0].pointer]).toEqual([field, 400, `/${field}`]);
    }
  });

  if (route.route.includes('{'))
    test('what is not there is a 404, what is no id a 400', async () => {
      const request = await route.given(network);
      expect((await send(api, route, { ...request, path: elsewhere(request.path) })).status).toBe(404);
      const malformed = request.path.replace(/^(\/v1\/[a-z-]+\/)[^/]+/, '$1NO_ID');
      expect((await send(api, route, { ...request, path: malformed })).status).toBe(400);
    });
});

describe.each(reads)('$route', ({ path, kind, route }) => {
  test('takes only the parameters it knows', async () => {
    const at = await path(network);
    expect(await api.get(at, { query: { surprise: 1 } })).toMatchObject({ status: 400, body: { errors: [{ pointer: '?surprise' }] } });
    if (kind === 'single') return;
    for (const limit of [0, 201, 'many']) expect((await api.get(at, { query: { limit } })).body.errors[0].pointer).toBe('?limit');
  });

  if (kind === 'page')
    test('takes only its own cursors', async () => {
      const at = await path(network);
      for (const cursor of ['?', Buffer.from('["A B"]').toString('base64url'), Buffer.from('[1,2]').toString('base64url')])
        expect((await api.get(at, { query: { cursor } })).body.errors[0].pointer).toBe('?cursor');
    });

  if (kind === 'single')
    test('is not sent again to who has it', async () => {
      const at = await path(network);
      const { etag } = await api.get(at);
      expect((await api.get(at, { headers: { 'if-none-match': etag! } })).status).toBe(304);
    });

  if (route.includes('{'))
    test('what is not there is a 404, what is no id a 400', async () => {
      const at = await path(network);
      expect((await api.get(elsewhere(at))).status).toBe(404);
      expect((await api.get(at.replace(/^(\/v1\/[a-z-]+\/)[^/]+/, '$1NO_ID'))).status).toBe(400);
    });
});
