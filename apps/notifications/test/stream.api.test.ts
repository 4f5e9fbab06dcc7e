import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { CityJoined, CityRegistered, CityUpdated, MeetingCalled } from '#contracts';
import { newId } from '#domain';
import { eventually } from '#testing';
import { JournalTail } from '../src/stream/journal-tail.ts';
import { Streams } from '../src/stream/streams.ts';
import { listen, type Listener } from './event-source.ts';
import { aMessage } from './journal-fixture.ts';
import { joining, runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
let token: string;
const open: Listener[] = [];

beforeAll(async () => {
  running = await runningNotifications();
  token = await running.identity.token({ role: 'system' });
  await running.publish(CityRegistered, { ...CityRegistered.example, cityId: 'tuzla' });
  await running.publish(CityJoined, joining('tuzla', 1));
  await running.publish(MeetingCalled, MeetingCalled.example);
});
afterEach(() => {
  for (const listener of open.splice(0)) listener.close();
});
afterAll(() => running.stop());

async function hear(options: Partial<Parameters<typeof listen>[1]> = {}): Promise<Listener> {
  const listener = await listen(running.service.url, { token, ...options });
  open.push(listener);
  return listener;
}
const head = async () => (await running.sql.query<{ last: number }>(`SELECT last FROM journal_head`))[0]!.last;
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + 1 + at);
const idsOf = ({ heard }: Listener) => heard.map(({ id }) => id);

test('from now: nothing that was, everything that comes, each a CloudEvent under its position', async () => {
  const before = await head();
  const listener = await hear();
  expect(Object.fromEntries(listener.response.headers)).toMatchObject({
    'content-type': expect.stringContaining('text/event-stream'),
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    'x-correlation-id': expect.any(String),
  });
  expect(listener.retry).toBe(1000);
  expect(listener.lastEventId).toBe(before);
  const id = await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId() });
  await eventually(() => expect(listener.heard).toHaveLength(1));
  expect(listener.heard[0]).toMatchObject({
    id: before + 1,
    data: { specversion: '1.0', id, position: before + 1, type: MeetingCalled.type },
  });
});

test('from the start with 0, and after any position', async () => {
  const last = await head();
  const [all, some] = [await hear({ lastEventId: 0 }), await hear({ lastEventId: 2 })];
  await eventually(() => expect(idsOf(all)).toEqual(upTo(0, last)));
  await eventually(() => expect(idsOf(some)).toEqual(upTo(2, last)));
});

test('the filters are the feed’s, for what was and for what comes', async () => {
  const listener = await hear({ lastEventId: 0, query: '?types=CityJoined&cities=tuzla' });
  await running.publish(CityJoined, joining('mostar', 2));
  await running.publish(CityUpdated, { ...CityUpdated.example, cityId: 'tuzla' });
  await running.publish(CityJoined, joining('tuzla', 3));
  await eventually(() => expect(listener.heard).toHaveLength(2));
  expect(listener.heard.every(({ data }) => data.type === CityJoined.type)).toBe(true);
});

test.each([
  [{ lastEventId: 'yesterday' }, 'Last-Event-ID'],
  [{ lastEventId: -1 }, 'Last-Event-ID'],
  [{ lastEventId: 1_000_000 }, 'Last-Event-ID'],
  [{ query: '?types=CityJoind' }, '?types'],
  [{ query: '?cities=atlantis' }, '?cities'],
  [{ query: '?since=1' }, '?since'],
])('a stream asked with %j is a problem at %s', async (options, pointer) => {
  const { response } = await hear(options);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ pointer }] });
});

test('resumed again and again while many append, it hears each event once, in order, without a gap', async () => {
  const start = await head();
  const heard: number[] = [];
  const appending = Promise.all(
    Array.from({ length: 4 }, async (_, writer) => {
      for (let n = 1; n <= 100; n++)
        await running.take(aMessage(CityUpdated, { ...CityUpdated.example, cityId: `writer-${writer}` }, { sequence: n }));
    }),
  );
  while (heard.length < 400) {
    const listener = await hear({ lastEventId: start + heard.length });
    const enough = 1 + Math.floor(Math.random() * 60);
    await eventually(() => listener.heard.length >= Math.min(enough, 400 - heard.length));
    listener.close();
    await listener.ended;
    heard.push(...idsOf(listener));
  }
  await appending;
  expect(heard).toEqual(upTo(start, start + 400));
});

test('fifty streams from now hear the same, and share one look-up', async () => {
  const ofSub = async (_: unknown, at: number) => hear({ token: await running.identity.token({ role: 'system', sub: `reader-${at}` }) });
  const listeners = await Promise.all(Array.from({ length: 50 }, ofSub));
  const before = await head();
  for (let n = 1; n <= 20; n++) await running.take(aMessage(CityUpdated, { ...CityUpdated.example, cityId: 'shared' }, { sequence: n }));
  for (const listener of listeners) await eventually(() => expect(idsOf(listener)).toEqual(upTo(before, before + 20)));
});

test('when all is quiet a comment shows that the stream lives, also when its filter lets nothing pass', async () => {
  const streams = running.service.app.get(Streams, { strict: false });
  streams.heartbeat = 60;
  try {
    const listener = await hear({ query: '?types=MinutesPublished' });
    for (let n = 1; n <= 5; n++) await running.take(aMessage(CityUpdated, { ...CityUpdated.example, cityId: 'quiet' }, { sequence: n }));
    await eventually(() => expect(listener.comments.length).toBeGreaterThan(2));
    expect(new Set(listener.comments)).toEqual(new Set(['heartbeat']));
    expect(listener.heard).toEqual([]);
    // And lets it resume there, not far back.
    const last = await head();
    await eventually(() => expect(listener.lastEventId).toBe(last));
  } finally {
    streams.heartbeat = 15_000;
  }
});

test('a stream ends when its token expires', async () => {
  const listener = await hear({ token: await running.identity.token({ role: 'system', expiresIn: 1 }) });
  const began = Date.now();
  await listener.ended;
  expect(Date.now() - began).toBeLessThan(2_500);
});

/** A client that asks and then does not read. */
function stalled(lastEventId: number): Socket {
  const { hostname, port } = new URL(running.service.url);
  const socket = connect(Number(port), hostname);
  socket.pause();
  socket.write(`GET /v1/events/stream HTTP/1.1\r\nHost: b40\r\nAuthorization: Bearer ${token}\r\nLast-Event-ID: ${lastEventId}\r\n\r\n`);
  return socket;
}

const tail = () => running.service.app.get(JournalTail, { strict: false }) as unknown as { bytes: number; followers: number };

test('a client that does not read costs no memory: what it has not taken stays in the database, and others hear on', async () => {
  const start = await head();
  const socket = stalled(start);
  const other = await hear();
  const name = 'x'.repeat(200_000);
  for (let n = 1; n <= 100; n++)
    await running.take(aMessage(CityUpdated, { ...CityUpdated.example, cityId: 'heavy', name }, { sequence: n }));
  await eventually(() => expect(idsOf(other)).toEqual(upTo(start, start + 100)));
  expect(tail().bytes).toBeLessThanOrEqual(8_000_000);

  const ids: number[] = [];
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    for (const [, id] of text.matchAll(/^id: (\d+)$/gm)) ids.push(Number(id));
    text = text.slice(text.lastIndexOf('\n') + 1);
  });
  socket.resume();
  // The first is what it would have resumed after.
  await eventually(() => ids.length === 101, { within: 15_000 });
  expect(ids).toEqual(upTo(start - 1, start + 100));
  socket.destroy();
});

describe('the streams of one sub', () => {
  const counts = () => (running.service.app.get(Streams, { strict: false }) as unknown as { counts: Map<string, number> }).counts;
  const tokenOf = (sub: string) => running.identity.token({ role: 'system', sub });

  test('are twenty on a replica: the next is a 429, until one ends; others have their own', async () => {
    const mine = await tokenOf('forgetful');
    const listeners = await Promise.all(Array.from({ length: 20 }, () => hear({ token: mine })));
    expect(listeners.map(({ response }) => response.status)).toEqual(Array(20).fill(200));
    const { response } = await hear({ token: mine });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await response.json()).toMatchObject({ code: 'too-many-streams', type: 'urn:b40:problem:too-many-streams', most: 20 });
    expect((await hear({ token: await tokenOf('another') })).response.status).toBe(200);
    listeners[0]!.close();
    await eventually(async () => expect((await hear({ token: mine })).response.status).toBe(200));
  });

  test('are refused beyond twenty however many ask at once', async () => {
    const mine = await tokenOf('hasty');
    const listeners = await Promise.all(Array.from({ length: 60 }, () => hear({ token: mine })));
    const statuses = listeners.map(({ response }) => response.status);
    expect([statuses.filter((status) => status === 200).length, statuses.filter((status) => status === 429).length]).toEqual([20, 40]);
  });

  test('leave nothing behind, a thousand times, whether they were heard or left before the first word', async () => {
    await eventually(() => counts().size === 0);
    const mine = await tokenOf('restless');
    const { hostname, port } = new URL(running.service.url);
    for (let round = 0; round < 50; round++) {
      await Promise.all(
        Array.from({ length: 20 }, async (_, at) => {
          const socket = connect(Number(port), hostname);
          socket.write(`GET /v1/events/stream HTTP/1.1\r\nHost: b40\r\nAuthorization: Bearer ${mine}\r\n\r\n`);
          if (at % 4 > 0) await once(socket, 'data');
          else await once(socket, 'connect');
          socket.destroy();
          await once(socket, 'close');
        }),
      );
      await eventually(() => counts().size === 0 && tail().followers === 0);
    }
    expect((await hear({ token: mine })).response.status).toBe(200);
  });
});

test('a stream that is left is forgotten', async () => {
  await eventually(() => tail().followers === 0);
  const listener = await hear();
  expect(tail().followers).toBe(1);
  listener.close();
  await eventually(() => tail().followers === 0);
});

test('when the service stops its streams end, and it does not wait for those who do not read', async () => {
  const listener = await hear();
  const socket = stalled(0);
  await eventually(() => tail().followers === 2);
  const began = Date.now();
  await Promise.all([running.service.stop(), listener.ended]);
  expect(Date.now() - began).toBeLessThan(10_000);
  socket.destroy();
});
