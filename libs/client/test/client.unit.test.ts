import { afterEach, expect, test } from '@jest/globals';
import { B40Client, Positions, Problem, Unanswered, type B40ClientOptions } from '#client';
import { answering, type Reply } from './answering.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => void (await Promise.all(stops.splice(0).map((stop) => stop()))));

async function asking(replies: readonly Reply[], options: Partial<B40ClientOptions> = {}) {
  const { url, asked, stop } = await answering(replies);
  stops.push(stop);
  return { client: new B40Client({ url, token: 'a-token', ...options }), asked };
}

const city = { id: 'tuzla', name: 'Tuzla', country: 'BA', kind: 'city' } as const;
const made: Reply = { status: 201, headers: { 'event-position': 'b40.membership.v1/tuzla@1', etag: '"1"' }, body: city };
const busy: Reply = { status: 503, body: { code: 'service-unavailable' } };
const keysOf = (asked: readonly { headers: Record<string, unknown> }[]) => asked.map(({ headers }) => headers['idempotency-key']);

test('a write makes its key and keeps it, whatever comes between it and its answer', async () => {
  const { client, asked } = await asking(['break', busy, { status: 502, body: '<html>' }, { status: 429 }, { status: 504 }, made]);
  const { data, etag, replayed, eventPosition } = await client.POST('/v1/cities', { body: city });
  expect({ data, etag, replayed, eventPosition }).toEqual({
    data: city,
    etag: '"1"',
    replayed: false,
    eventPosition: 'b40.membership.v1/tuzla@1',
  });
  expect(asked).toHaveLength(6);
  expect(new Set(keysOf(asked)).size).toBe(1);
  expect(keysOf(asked)[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(asked.map(({ method, url, body }) => `${method} ${url} ${body}`)).size).toBe(1);
  expect(asked[0]).toMatchObject({ method: 'POST', url: '/v1/cities', headers: { authorization: 'Bearer a-token' } });
});

test('each write has a key of its own, or the one that it is given', async () => {
  const { client, asked } = await asking([made]);
  await client.POST('/v1/cities', { body: city });
  await client.POST('/v1/cities', { body: city });
  await client.POST('/v1/cities', { body: city, params: { header: { 'Idempotency-Key': 'import/tuzla' } } });
  const keys = keysOf(asked);
  expect(new Set(keys).size).toBe(3);
  expect(keys[2]).toBe('import/tuzla');
});

test('an answer that breaks off is no answer', async () => {
  const { client, asked } = await asking(['break off', { status: 200, body: { items: [] } }]);
  expect((await client.GET('/v1/cities')).data).toEqual({ items: [] });
  expect(asked).toHaveLength(2);
});

test('an attempt that hangs is given up, and what is asked goes on', async () => {
  const { client, asked } = await asking(['hang', { status: 200, body: { items: [] } }], { patience: { forOne: 50 } });
  expect((await client.GET('/v1/cities')).data).toEqual({ items: [] });
  expect(asked).toHaveLength(2);
});

test('nothing is asked again before Retry-After', async () => {
  const { client } = await asking([
    { status: 429, headers: { 'retry-after': '1' } },
    { status: 200, body: { items: [] } },
  ]);
  const began = performance.now();
  await client.GET('/v1/cities');
  expect(performance.now() - began).toBeGreaterThanOrEqual(1_000);
});

test('what asks for more patience than there is, is the answer at once', async () => {
  const later: Reply = { status: 503, headers: { 'retry-after': '30' }, body: { code: 'projection-behind', detail: 'not yet' } };
  const { client, asked } = await asking([later], { patience: { forAll: 5_000 } });
  const failure = await client.GET('/v1/cities').catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Problem);
  expect(failure).toMatchObject({ status: 503, code: 'projection-behind', retryAfter: 30 });
  expect(asked).toHaveLength(1);
});

test('what nobody answers is Unanswered, with the key to send it again under', async () => {
  const { client, asked } = await asking(['break'], { patience: { forAll: 200 } });
  const failure = (await client.POST('/v1/cities', { body: city }).catch((error: unknown) => error)) as Unanswered;
  expect(failure).toBeInstanceOf(Unanswered);
  expect(failure.idempotencyKey).toBe(keysOf(asked)[0]);
  expect(failure.cause).toMatchObject({ name: 'TypeError' });
  expect(asked.length).toBeGreaterThan(1);
});

test.each([400, 401, 403, 404, 409, 412, 422, 428, 500])('a %i is a problem at once', async (status) => {
  const errors = [{ pointer: '/name', detail: 'must be there' }];
  const body = { status, code: 'invalid-input', title: 'Invalid input', detail: 'the input is invalid', instance: '/v1/cities', errors };
  const { client, asked } = await asking([{ status, headers: { 'x-correlation-id': 'abc' }, body }]);
  const failure = (await client.POST('/v1/cities', { body: city }).catch((error: unknown) => error)) as Problem;
  expect(failure).toBeInstanceOf(Problem);
  const { code, title, detail, instance, errors: told, correlationId, message } = failure;
  expect({ status: failure.status, code, title, detail, instance, errors: told, correlationId }).toEqual({ ...body, correlationId: 'abc' });
  expect(message).toBe(`${status} invalid-input: the input is invalid: /name must be there`);
  expect(asked).toHaveLength(1);
});

test('what is no problem of the platform’s is named by its status', async () => {
  const { client } = await asking([{ status: 403, headers: { 'content-type': 'text/html' }, body: '<html>no</html>' }]);
  await expect(client.GET('/v1/cities')).rejects.toMatchObject({ status: 403, code: 'http-403', errors: [] });
});

test('an abort ends it with its own reason, also between two attempts', async () => {
  const ending = new AbortController();
  const { client, asked } = await asking([{ status: 503, headers: { 'retry-after': '20' } }]);
  const answer = client.GET('/v1/cities', { signal: ending.signal }).catch((error: unknown) => error);
  while (asked.length === 0) await new Promise((next) => setImmediate(next));
  ending.abort(new Error('enough'));
  expect(await answer).toMatchObject({ message: 'enough' });
  expect(asked).toHaveLength(1);
});

test('a token that is refused is renewed once, a new one is asked for before each request', async () => {
  const given: boolean[] = [];
  const token = ({ refused }: { refused: boolean }) => {
    given.push(refused);
    return `token-${given.length}`;
  };
  const { client, asked } = await asking([{ status: 401 }, { status: 200, body: { items: [] } }], { token });
  await client.GET('/v1/cities');
  await client.GET('/v1/cities');
  expect(asked.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2', 'Bearer token-3']);
  expect(given).toEqual([false, true, false]);
});

test('a token that can’t be renewed is refused', async () => {
  const { client, asked } = await asking([{ status: 401, body: { code: 'unauthenticated' } }], { token: () => 'the-same' });
  await expect(client.GET('/v1/cities')).rejects.toMatchObject({ status: 401, code: 'unauthenticated' });
  expect(asked).toHaveLength(1);
});

test('everything waits for what this client has written, the newest of each key', async () => {
  const positions = ['b40.membership.v1/tuzla@1', 'b40.membership.v1/network@2, b40.membership.v1/tuzla@3'];
  const written = positions.map((position): Reply => ({ status: 201, headers: { 'event-position': position }, body: city }));
  const { client, asked } = await asking([...written, { status: 200, body: { items: [] } }]);
  await client.POST('/v1/cities', { body: city });
  await client.POST('/v1/cities', { body: city });
  await client.GET('/v1/cities');
  client.positions.clear();
  await client.GET('/v1/cities');
  expect(asked.map(({ headers }) => headers['after-position'])).toEqual([
    undefined,
    'b40.membership.v1/tuzla@1',
    'b40.membership.v1/network@2, b40.membership.v1/tuzla@3',
    undefined,
  ]);
});

test('of very many keys the newest hundred are waited for, in a header that fits', () => {
  const positions = new Positions();
  for (let n = 1; n <= 150; n++) positions.add(`b40.membership.v1/city-${n}@${n}`);
  positions.add('b40.membership.v1/city-60@7');
  const named = positions.toString().split(', ');
  expect(named).toHaveLength(100);
  expect(named[0]).toBe('b40.membership.v1/city-51@51');
  // What was written later is not undone by what is heard late.
  expect(named.at(-1)).toBe('b40.membership.v1/city-60@60');
  for (let n = 1; n <= 100; n++) positions.add(`b40.meetings.v1/${'k'.repeat(180)}${n}@1`);
  expect(positions.toString().length).toBeLessThanOrEqual(8_192);
});

test('a list is read page by page', async () => {
  const pages = [{ items: [{ id: 'a' }, { id: 'b' }], next: 'c+/=' }, { items: [], next: 'd' }, { items: [{ id: 'c' }] }];
  const { client, asked } = await asking(pages.map((body) => ({ status: 200, body })));
  const ids: string[] = [];
  for await (const { id } of client.items('/v1/cities', { params: { query: { state: 'member' } } })) ids.push(id);
  expect(ids).toEqual(['a', 'b', 'c']);
  expect(asked.map(({ url }) => url)).toEqual([
    '/v1/cities?limit=200&state=member',
    '/v1/cities?limit=200&state=member&cursor=c%2B%2F%3D',
    '/v1/cities?limit=200&state=member&cursor=d',
  ]);
});

test('the feed goes on after what it has given, to the newest, and knows its position in the middle of a page', async () => {
  const event = (position: number) => ({ position, id: `e-${position}` });
  const pages = [
    { items: [event(1), event(4)], next: 4 },
    { items: [event(6)], next: 9 },
  ];
  const { client, asked } = await asking(pages.map((body) => ({ status: 200, body })));
  const feed = client.feed({ types: ['CityJoined', 'CityLeft'], cities: ['tuzla'], limit: 2 });
  const positions: number[][] = [];
  for await (const { position } of feed) positions.push([position, feed.position]);
  expect(positions).toEqual([
    [1, 1],
    [4, 4],
    [6, 6],
  ]);
  expect(feed.position).toBe(9);
  expect(asked.map(({ url }) => decodeURIComponent(url))).toEqual([
    '/v1/events?after=0&limit=2&types=CityJoined,CityLeft&cities=tuzla',
    '/v1/events?after=4&limit=2&types=CityJoined,CityLeft&cities=tuzla',
  ]);
});

test('a file is sent as CSV, a report can be had as CSV', async () => {
  const { client, asked } = await asking([made, { status: 200, headers: { 'content-type': 'text/csv' }, body: 'city,state\r\n' }]);
  await client.POST('/v1/figures/imports', { body: 'city,year\r\n' } as never);
  expect(asked[0]).toMatchObject({ headers: { 'content-type': 'text/csv' }, body: 'city,year\r\n' });
  expect(await client.text('/v1/reports/participation', { headers: { Accept: 'text/csv' } })).toBe('city,state\r\n');
  expect(asked[1]!.headers.accept).toBe('text/csv');
});

test('what a stream gives twice is heard once, what is no event of the journal not at all; what is cut short comes whole', async () => {
  const block = (position: number) => `id: ${position}\ndata: {"position":${position}}\n\n`;
  const streamed = (text: string): Reply => ({ status: 200, headers: { 'content-type': 'text/event-stream' }, body: text });
  const { client, asked } = await asking([
    streamed(`retry: 1000\nid: 4\n\n${block(5)}: heartbeat\nid: 6\n\nevent: notice\ndata: {}\n\n${block(7).slice(0, -1)}`),
    { status: 503 },
    streamed(`id: 6\n\n${block(6)}${block(7)}${block(7)}${block(8)}`),
  ]);
  const stream = client.stream();
  const heard: number[] = [];
  for await (const { position } of stream) {
    heard.push(position);
    expect(stream.position).toBe(position);
    if (position === 8) break;
  }
  expect(heard).toEqual([5, 7, 8]);
  expect(asked.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, '6', '6']);
});
