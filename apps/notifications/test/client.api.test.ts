import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { B40Client, type B40ClientOptions, type Event, type EventStream, type StreamOptions } from '#client';
import { CityJoined, CityUpdated, MeetingCalled } from '#contracts';
import { newId } from '#domain';
import { eventually, openLink, type Link } from '#testing';
import { Streams } from '../src/stream/streams.ts';
import { joining, runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
let link: Link;
let token: string;
const ends: AbortController[] = [];

beforeAll(async () => {
  running = await runningNotifications();
  link = await openLink({ host: '127.0.0.1', port: Number(new URL(running.service.url).port) });
  token = await running.identity.token({ role: 'system' });
});
afterEach(() => {
  for (const end of ends.splice(0)) end.abort();
  link.set({ mode: 'open' });
});
afterAll(async () => {
  await link?.close();
  await running?.stop();
});

const clientBy = (options: Partial<B40ClientOptions> = {}) => new B40Client({ url: `http://127.0.0.1:${link.port}`, token, ...options });
const head = async () => (await running.sql.query<{ last: number }>(`SELECT last FROM journal_head`))[0]!.last;
const upTo = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + 1 + at);

/** Listens until the test is over. */
function hear(options: StreamOptions = {}, by = clientBy()): { heard: Event[]; stream: EventStream; failure: () => unknown } {
  const end = new AbortController();
  ends.push(end);
  const heard: Event[] = [];
  let failure: unknown;
  const stream = by.stream({ ...options, signal: end.signal });
  void (async () => {
    for await (const event of stream) heard.push(event);
  })().catch((error: unknown) => (failure = error));
  return { heard, stream, failure: () => failure };
}

const tell = async (times: number) => {
  for (let n = 0; n < times; n++) await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId() });
};

describe('the client’s stream', () => {
  test('hears all from the beginning, what comes, and only what it asks for', async () => {
    await running.publish(CityJoined, joining('tuzla', 1));
    await tell(3);
    const [all, joined] = [hear({ after: 0 }), hear({ after: 0, types: ['CityJoined'], cities: ['tuzla'] })];
    await running.publish(CityJoined, joining('tuzla', 2));
    const last = await head();
    await eventually(() => expect(all.heard.map(({ position }) => position)).toEqual(upTo(0, last)));
    await eventually(() => expect(joined.heard).toHaveLength(2));
    expect(joined.heard.map(({ type }) => type)).toEqual([CityJoined.type, CityJoined.type]);
    expect(all.stream.opened).toBe(1);
  });

  test('loses and doubles nothing where its connection is cut again and again', async () => {
    const before = await head();
    const { heard, stream } = hear({ after: before });
    for (let n = 1; n <= 10; n++) {
      await tell(10);
      await eventually(() => expect(heard.length).toBeGreaterThan(10 * n - 10));
      link.set({ mode: 'cut' });
      await tell(5);
      link.set({ mode: 'open' });
    }
    const last = await head();
    await eventually(() => expect(heard.map(({ position }) => position)).toEqual(upTo(before, last)), { within: 30_000 });
    expect(last - before).toBe(150);
    expect(stream.opened).toBeGreaterThan(5);
  });

  test('that begins now loses nothing either where it is cut before the first event', async () => {
    const before = await head();
    const { heard, stream } = hear();
    await eventually(() => expect(stream.position).toBe(before));
    link.set({ mode: 'cut' });
    await tell(3);
    link.set({ mode: 'open' });
    await eventually(() => expect(heard.map(({ position }) => position)).toEqual(upTo(before, before + 3)));
  });

  test('notices a connection that is dead and says nothing', async () => {
    const { heard, stream } = hear({ silence: 300 });
    await eventually(() => expect(stream.opened).toBe(1));
    await eventually(() => expect(stream.position).toBeDefined());
    const before = stream.position!;
    link.set({ mode: 'half-open' });
    await tell(2);
    // What was half open stays dead; a new connection passes.
    link.set({ mode: 'open' });
    await eventually(() => expect(heard.map(({ position }) => position)).toEqual(upTo(before, before + 2)));
    expect(stream.opened).toBe(2);
  });

  test('a heartbeat moves on what it would resume after, where its filter lets nothing pass', async () => {
    const streams = running.service.app.get(Streams, { strict: false });
    streams.heartbeat = 50;
    try {
      const { heard, stream } = hear({ types: ['MinutesPublished'] });
      await eventually(() => expect(stream.opened).toBe(1), { within: 20_000 });
      await tell(2);
      const last = await head();
      await eventually(() => expect(stream.position).toBe(last), { within: 20_000 });
      expect(heard).toEqual([]);
    } finally {
      streams.heartbeat = 15_000;
    }
  });

  test('goes on with a new token when its token ends', async () => {
    const before = await head();
    let asked = 0;
    const short = () => {
      asked++;
      return running.identity.token({ role: 'system', expiresIn: 1 });
    };
    const { heard, stream } = hear({ after: before }, clientBy({ token: short }));
    await eventually(() => expect(stream.opened).toBe(3));
    await tell(1);
    await eventually(() => expect(heard.map(({ position }) => position)).toEqual(upTo(before, before + 1)));
    expect(asked).toBeGreaterThanOrEqual(3);
  });

  test.each<[string, StreamOptions, Partial<B40ClientOptions>, object]>([
    ['a token that nobody renews', {}, { token: 'nonsense' }, { status: 401 }],
    ['a position that is not there yet', { after: 1_000_000 }, {}, { status: 400, errors: [{ pointer: 'Last-Event-ID' }] }],
    ['a city of which nobody has heard', { cities: ['atlantis'] }, {}, { status: 400, errors: [{ pointer: '?cities' }] }],
  ])('ends with a problem for %s', async (_, options, by, expected) => {
    const { failure } = hear(options, clientBy(by));
    await eventually(() => expect(failure()).toMatchObject({ name: 'Problem', ...expected }));
  });

  test('a reader that takes his time is not taken for silence', async () => {
    const before = await head();
    await tell(3);
    const stream = clientBy().stream({ after: before, silence: 100 });
    const began = performance.now();
    const heard: number[] = [];
    for await (const { position } of stream) {
      heard.push(position);
      await eventually(() => performance.now() - began > 150 * heard.length);
      if (heard.length === 3) break;
    }
    expect(heard).toEqual(upTo(before, before + 3));
    expect(stream.opened).toBe(1);
  });
});

describe('the client’s feed', () => {
  test('pulls all, page by page, through a line that breaks, and goes on where it was', async () => {
    await tell(20);
    const feed = clientBy().feed({ limit: 7 });
    const positions: number[] = [];
    for await (const { position } of feed) {
      positions.push(position);
      if (position % 20 === 0) {
        link.set({ mode: 'cut' });
        link.set({ mode: 'open' });
      }
    }
    const last = await head();
    expect(positions).toEqual(upTo(0, last));
    expect(feed.position).toBe(last);
    await running.publish(CityUpdated, { ...CityUpdated.example, cityId: 'tuzla' });
    const more = clientBy().feed({ after: feed.position, types: ['CityUpdated'] });
    const { value } = await more[Symbol.asyncIterator]().next();
    expect(value).toMatchObject({ position: last + 1, data: { cityId: 'tuzla' } });
  });

  test('that follows hears what comes', async () => {
    const end = new AbortController();
    const before = await head();
    const feed = clientBy().feed({ after: before, every: 20, signal: end.signal });
    const first = feed[Symbol.asyncIterator]().next();
    await tell(1);
    expect((await first).value).toMatchObject({ position: before + 1 });
    end.abort();
  });
});
