import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ApiAnswer, ApiClient } from '#testing';
import { aMeeting, callBody, someMinutes } from './builders.ts';
import { theBalkans, type Balkans } from './network.ts';
import { elsewhere, reads, send, writes } from './routes.ts';

let balkans: Balkans;
let api: ApiClient;
beforeAll(async () => {
  balkans = await theBalkans();
  api = balkans.secretariat;
});
afterAll(() => balkans.stop());

const isReplay = ({ headers }: ApiAnswer): boolean => headers.get('idempotent-replayed') === 'true';
const answered = ({ status, body, headers, etag, eventPosition }: ApiAnswer) => ({
  ...{ status, body, etag, eventPosition },
  location: headers.get('location'),
});

test('every route of the document is in these tests', () => {
  const documented = Object.entries(balkans.openapi.paths).flatMap(([path, item]) =>
    ['get', 'post', 'put', 'patch', 'delete'].filter((method) => method in item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const tested = [...writes, ...reads].map(({ route }) => route);
  expect(tested.sort()).toEqual(documented.filter((route) => !route.includes('/operations/')).sort());
});

describe.each(writes)('$route', (route) => {
  test('answers the resource as it now is and tells it; the same key, at once or later, is answered the same and tells nothing; another key is not', async () => {
    const { given, status, answers, events, again, readAt } = route;
    const request = await given(balkans);
    await balkans.news();
    const idempotencyKey = randomUUID();
    const atOnce = await Promise.all([1, 2].map(() => send(api, route, request, { idempotencyKey })));
    const later = await send(api, route, request, { idempotencyKey });
    const [first, ...others] = [...atOnce, later].toSorted((a, b) => Number(isReplay(a)) - Number(isReplay(b)));

    expect([first!.status, first!.body]).toEqual([status, expect.objectContaining(answers)]);
    expect(isReplay(first!)).toBe(false);
    for (const other of others) expect([isReplay(other), answered(other)]).toEqual([true, answered(first!)]);

    const told = await balkans.news();
    expect(told.map(({ name }) => name)).toEqual(events);
    const positions = new Map(told.map(({ key, sequence }) => [key, `b40.meetings.v1/${key}@${sequence}`]));
    expect(first!.eventPosition).toBe(positions.size > 0 ? [...positions.values()].join(', ') : undefined);

    if (!Array.isArray(first!.body.items)) expect(first!.etag).toMatch(/^"\d+"$|^W\/"[\w-]+"$/);
    const location = first!.headers.get('location');
    expect(location !== null).toBe(status === 201);
    const where = location ?? readAt?.(request);
    if (where !== undefined) {
      const read = await api.get(where);
      expect([read.status, read.body]).toEqual([200, first!.body]);
      expect(read.etag).toBe(first!.etag);
    }

    const another = await send(api, route, request);
    expect([another.status < 300, another.body.code]).toEqual([again === undefined, again]);
    if (again !== undefined) expect(await balkans.news()).toEqual([]);
  });

  test('needs a key of its own, and takes nothing that it does not know', async () => {
    const request = await route.given(balkans);
    await balkans.news();
    expect((await send(api, route, request, { idempotencyKey: null })).body.code).toBe('idempotency-key-missing');
    const surprising = await send(api, route, { ...request, body: { ...request.body, surprise: 1 } });
    expect(surprising).toMatchObject({ status: 400, body: { code: 'invalid-input', errors: [{ pointer: '/surprise' }] } });
    const unknown = await send(api, route, { ...request, path: `${request.path}?surprise=1` });
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ pointer: '?surprise' }] } });
    expect(await balkans.news()).toEqual([]);

    const idempotencyKey = randomUUID();
    await api.post('/v1/meetings', callBody(balkans), { idempotencyKey });
    expect(await send(api, route, request, { idempotencyKey })).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
  });

  test('of each field it takes, a wrong type is pointed at', async () => {
    const request = await route.given(balkans);
    for (const [field, value] of Object.entries(request.body ?? {})) {
      const wrong = typeof value === 'number' ? 'seven' : 7;
      const answer = await send(api, route, { ...request, body: { ...request.body, [field]: wrong } });
      expect([field, answer.status, answer.body.errors?.[0].pointer]).toEqual([field, 400, `/${field}`]);
    }
  });

  if (route.route.includes('{'))
    test('what is not there is a 404, what is no id a 400', async () => {
      const request = await route.given(balkans);
      expect((await send(api, route, { ...request, path: elsewhere(request.path) })).status).toBe(404);
      const malformed = request.path.replace(/^(\/v1\/[a-z-]+\/)[^/]+/, '$1NO_ID');
      expect((await send(api, route, { ...request, path: malformed })).status).toBe(400);
    });
});

describe.each([
  ['a meeting', async () => `/v1/meetings/${(await aMeeting(balkans)).id}`, { title: 'Another title' }],
  ['minutes', async () => (await someMinutes(balkans, 'draft')).path, { body: 'Better words.' }],
] as const)('a change of %s', (_, given, body) => {
  test('starts from the version that is there: 428 without If-Match, 412 with another', async () => {
    const path = await given();
    const { etag } = await api.get(path);
    expect(await api.patch(path, body)).toMatchObject({ status: 428, body: { code: 'if-match-missing' } });
    expect(await api.patch(path, body, { ifMatch: '"7"' })).toMatchObject({ status: 412, body: { code: 'if-match-stale' } });
    expect((await api.get(path)).etag).toBe(etag);
    const changed = await api.patch(path, body, { ifMatch: etag! });
    expect([changed.status, changed.etag === etag]).toEqual([200, false]);
  });

  test('made by two from the same version is made by one of them', async () => {
    const path = await given();
    const { etag: ifMatch } = await api.get(path);
    const [one, two] = await Promise.all([api.patch(path, body, { ifMatch: ifMatch! }), api.patch(path, body, { ifMatch: ifMatch! })]);
    expect([one.status, two.status].toSorted((a, b) => a - b)).toEqual([200, 412]);
  });
});

test('a refusal is not kept: the same key succeeds once the rule allows', async () => {
  const { id } = await aMeeting(balkans);
  const idempotencyKey = randomUUID();
  const open = () => api.post(`/v1/meetings/${id}/opening`, { at: '2022-04-25T09:00:00Z' }, { idempotencyKey });
  await api.post(`/v1/meetings/${id}/postponement`, { reason: 'Snow.' });
  expect(await open()).toMatchObject({ status: 409, body: { code: 'meeting-without-day' } });
  await api.post(`/v1/meetings/${id}/postponement`, { on: '2022-05-09', reason: 'Thaw.' });
  expect(await open()).toMatchObject({ status: 200, body: { state: 'open' } });
});
