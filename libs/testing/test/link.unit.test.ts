import { once } from 'node:events';
import { connect, createServer, Socket, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { Teardown } from '#local';
import { eventually, openLink, type Link, type LinkState } from '#testing';

let running = new Teardown();
afterEach(async () => {
  await running.run();
  running = new Teardown();
});

/** What came from the other end, and how it ended. */
interface Heard {
  socket: Socket;
  text: string;
  ended: boolean;
  /** '' while it is open; 'in order', or the error's code. */
  closed: string;
}

function listenTo(socket: Socket): Heard {
  const heard: Heard = { socket, text: '', ended: false, closed: '' };
  socket.setEncoding('latin1');
  socket.on('data', (text: string) => (heard.text += text));
  socket.on('end', () => (heard.ended = true));
  socket.on('error', (error: NodeJS.ErrnoException) => (heard.closed = error.code ?? error.message));
  socket.on('close', () => (heard.closed ||= 'in order'));
  running.add(async () => void socket.destroy());
  return heard;
}

/** A server that answers each piece with the same in capitals, behind a link. */
async function linkedServer(): Promise<{ link: Link; taken: Heard[] }> {
  const taken: Heard[] = [];
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    taken.push(listenTo(socket));
    socket.on('data', (text: string) => socket.write(text.toUpperCase()));
    socket.on('end', () => socket.end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const link = await openLink({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
  running.add(async () => void server.close());
  running.add(() => link.close());
  return { link, taken };
}

const dial = (link: Link): Heard => listenTo(connect({ port: link.port, host: '127.0.0.1', allowHalfOpen: true }));

async function answered(to: Heard, text: string): Promise<void> {
  const before = to.text.length;
  to.socket.write(text);
  await eventually(() => expect(to.text.slice(before)).toBe(text.toUpperCase()));
}

/** The first request of a Kafka client: ApiVersions, version 3. */
function kafkaRequest(clientId: string): Buffer {
  const head = Buffer.alloc(14);
  head.writeInt32BE(10 + clientId.length, 0);
  head.writeInt16BE(18, 4);
  head.writeInt16BE(3, 6);
  head.writeInt32BE(1, 8);
  head.writeInt16BE(clientId.length, 12);
  return Buffer.concat([head, Buffer.from(clientId)]);
}

/** Long enough for anything that is forwarded to have arrived. */
const aWhile = () => pause(150);

describe('an open link', () => {
  test('passes on what is said, and each side’s end', async () => {
    const { link, taken } = await linkedServer();
    const client = dial(link);
    await answered(client, 'hello');
    client.socket.end('bye');
    await eventually(() => expect(client).toMatchObject({ text: 'HELLOBYE', ended: true, closed: 'in order' }));
    await eventually(() => expect(taken[0]).toMatchObject({ text: 'hellobye', ended: true, closed: 'in order' }));
  });

  test.each([0, 100])('loses nothing of what is %i ms on its way when the other side has ended already', async (milliseconds) => {
    const megabytes = 16;
    const got = Promise.withResolvers<number>();
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      let bytes = 0;
      socket.end('no more from me');
      socket.pause();
      setTimeout(() => socket.resume(), 500);
      socket.on('data', (piece) => (bytes += piece.length));
      socket.on('error', () => {});
      socket.on('close', () => got.resolve(bytes));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    running.add(async () => void server.close());
    const link = await openLink({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
    running.add(() => link.close());
    const client = dial(link);
    await eventually(() => expect(client.ended).toBe(true));
    if (milliseconds > 0) link.set({ mode: 'slow', milliseconds });
    client.socket.end(Buffer.alloc(megabytes * 2 ** 20, 'x'));
    expect(await got.promise).toBe(megabytes * 2 ** 20);
  });

  test('makes the sender wait for a receiver that does not read', async () => {
    const { link, taken } = await linkedServer();
    const client = dial(link);
    await answered(client, 'hello');
    taken[0]!.socket.pause();
    let sent = 0;
    const piece = Buffer.alloc(2 ** 20, 'x');
    // Whatever the kernel's buffers hold passes; then writes are no longer taken.
    for (; sent < 256 && client.socket.writableLength < 4 * piece.length; sent++) {
      client.socket.write(piece);
      await pause(2);
    }
    expect(sent).toBeLessThan(256);
  });

  test('closes a client’s connection when nobody listens at its other end', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    await new Promise((closed) => server.close(closed));
    const link = await openLink({ host: '127.0.0.1', port });
    running.add(() => link.close());
    const client = dial(link);
    await eventually(() => expect(client.closed || client.ended).toBeTruthy());
  });
});

describe('a cut link', () => {
  test('resets open connections at both ends and refuses new ones, until it is open again', async () => {
    const { link, taken } = await linkedServer();
    const client = dial(link);
    await answered(client, 'hello');
    link.set({ mode: 'cut' });
    await eventually(() => expect([client.closed, taken[0]!.closed]).toEqual(['ECONNRESET', 'ECONNRESET']));
    const refused = dial(link);
    await eventually(() => expect(refused.closed).toBe('ECONNRESET'));
    expect(taken).toHaveLength(1);
    link.set({ mode: 'open' });
    await answered(dial(link), 'again');
  });
});

describe('a slow link', () => {
  test('delays each piece in each direction and keeps their order', async () => {
    const { link } = await linkedServer();
    const client = dial(link);
    await answered(client, 'hello');
    link.set({ mode: 'slow', milliseconds: 100 });
    const before = performance.now();
    const pieces = Array.from({ length: 20 }, (_, index) => `piece ${index};`);
    for (const piece of pieces) {
      client.socket.write(piece);
      await pause(2);
    }
    await eventually(() => expect(client.text).toBe(`HELLO${pieces.join('').toUpperCase()}`));
    const took = performance.now() - before;
    expect(took).toBeGreaterThan(200);
    // They are on their way at the same time: not 20 × 200 ms.
    expect(took).toBeLessThan(2_000);
  });

  test.each<LinkState>([{ mode: 'open' }, { mode: 'slow', milliseconds: 10 }])(
    'keeps the order when it turns $mode, faster than before',
    async (faster) => {
      const { link } = await linkedServer();
      const client = dial(link);
      await answered(client, 'hello');
      link.set({ mode: 'slow', milliseconds: 200 });
      client.socket.write('first;');
      await pause(50);
      link.set(faster);
      client.socket.write('second;');
      await eventually(() => expect(client.text).toBe('HELLOFIRST;SECOND;'));
    },
  );

  test('delays the end too, behind what was said before it', async () => {
    const { link, taken } = await linkedServer();
    const client = dial(link);
    await answered(client, 'hello');
    link.set({ mode: 'slow', milliseconds: 300 });
    client.socket.end('bye');
    await pause(100);
    expect(taken[0]).toMatchObject({ text: 'hello', ended: false });
    await eventually(() => expect(client).toMatchObject({ text: 'HELLOBYE', closed: 'in order' }));
  });

  test('makes the sender wait, once for all pieces that are on their way', async () => {
    const listening = jest.spyOn(Socket.prototype, 'once');
    running.add(async () => listening.mockRestore());
    const { link, taken } = await linkedServer();
    const client = dial(link);
    await answered(client, 'hello');
    link.set({ mode: 'slow', milliseconds: 100 });
    taken[0]!.socket.pause();
    let sent = 0;
    for (; sent < 256 && client.socket.writableLength < 4 * 2 ** 20; sent++) {
      client.socket.write(Buffer.alloc(2 ** 20, 'x'));
      await pause(2);
    }
    expect(sent).toBeLessThan(256);
    await aWhile();
    // More than ten of them and Node warns of a leak.
    expect(Math.max(...listening.mock.contexts.map((socket) => (socket as Socket).listenerCount('drain')))).toBe(1);
  });
});

describe('a half-open link', () => {
  test('keeps connections, forwards nothing, and leaves them dead when it is open again', async () => {
    const { link, taken } = await linkedServer();
    const client = dial(link);
    await answered(client, 'hello');
    link.set({ mode: 'half-open' });
    const late = dial(link);
    await once(late.socket, 'connect');
    late.socket.write('anybody?');
    client.socket.write('still there?');
    taken[0]!.socket.write('still here');
    await aWhile();
    link.set({ mode: 'open' });
    const fresh = dial(link);
    await answered(fresh, 'new');
    client.socket.write('and now?');
    late.socket.write('and now?');
    await aWhile();
    expect(client).toMatchObject({ text: 'HELLO', ended: false, closed: '' });
    expect(late).toMatchObject({ text: '', ended: false, closed: '' });
    expect(taken[0]).toMatchObject({ text: 'hello', ended: false, closed: '' });
    expect(taken.map(({ text }) => text)).not.toContain(expect.stringContaining('?'));
  });

  test('does not tell one side of the other’s end or reset', async () => {
    const { link, taken } = await linkedServer();
    const [ending, reset] = [dial(link), dial(link)];
    await answered(ending, 'one');
    await answered(reset, 'two');
    link.set({ mode: 'half-open' });
    ending.socket.end('bye');
    reset.socket.resetAndDestroy();
    await aWhile();
    link.set({ mode: 'open' });
    await aWhile();
    expect(taken.map(({ text, ended, closed }) => ({ text, ended, closed }))).toEqual([
      { text: 'one', ended: false, closed: '' },
      { text: 'two', ended: false, closed: '' },
    ]);
    expect(ending).toMatchObject({ ended: false, closed: '' });
  });

  test('swallows what was on its way', async () => {
    const { link, taken } = await linkedServer();
    const client = dial(link);
    await answered(client, 'hello');
    link.set({ mode: 'slow', milliseconds: 100 });
    client.socket.write('late');
    await pause(20);
    link.set({ mode: 'half-open' });
    await aWhile();
    expect(taken[0]!.text).toBe('hello');
  });
});

describe('a link that is disturbed for one Kafka client', () => {
  async function twoClients() {
    const { link, taken } = await linkedServer();
    const [meetings, membership] = [dial(link), dial(link)];
    for (const [client, id] of [
      [meetings, 'b40-meetings'],
      [membership, 'b40-membership'],
    ] as const) {
      client.socket.write(kafkaRequest(id));
      await eventually(() => expect(client.text).toContain(id.toUpperCase()));
    }
    return { link, taken, meetings, membership };
  }

  test('is cut for those connections alone, open and new', async () => {
    const { link, meetings, membership } = await twoClients();
    link.set({ mode: 'cut' }, { clientId: 'b40-meetings' });
    await eventually(() => expect(meetings.closed).toBe('ECONNRESET'));
    await answered(membership, 'hello');
    const fresh = dial(link);
    fresh.socket.write(kafkaRequest('b40-meetings-2'));
    await eventually(() => expect(fresh.closed).toBe('ECONNRESET'));
    expect(fresh.text).toBe('');
  });

  test('is half open for those alone, and they stay dead', async () => {
    const { link, taken, meetings, membership } = await twoClients();
    link.set({ mode: 'half-open' }, { clientId: 'b40-meetings' });
    const fresh = dial(link);
    fresh.socket.write(kafkaRequest('b40-meetings'));
    const before = meetings.text;
    meetings.socket.write('anybody?');
    await answered(membership, 'hello');
    await aWhile();
    link.set({ mode: 'open' });
    fresh.socket.write('anybody?');
    await aWhile();
    expect(meetings).toMatchObject({ text: before, closed: '' });
    expect(fresh).toMatchObject({ text: '', closed: '' });
    expect(taken.map(({ text }) => text).join('')).not.toContain('anybody?');
  });

  test('is open for those who are not Kafka clients', async () => {
    const { link } = await linkedServer();
    link.set({ mode: 'cut' }, { clientId: 'b40' });
    await answered(dial(link), 'b40, but not in a request of Kafka');
    await answered(dial(link), 'short');
  });
});
