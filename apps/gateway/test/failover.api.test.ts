import { createServer, type Server, type Socket } from 'node:net';
import { expect, test } from '@jest/globals';
import { clientOf, gateway, nobody, peer, stopAfterwards } from './platform.ts';

/** Takes a request and breaks the connection, after `answer` where one is given. */
async function breaking(answer?: string) {
  let taken = 0;
  const server: Server = createServer((socket: Socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      taken++;
      if (answer === undefined) socket.resetAndDestroy();
      else socket.write(answer, () => socket.destroy());
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = () => new Promise((closed) => server.close(closed));
  return stopAfterwards({ url: `http://127.0.0.1:${(server.address() as { port: number }).port}`, taken: () => taken, stop });
}
const service = async () => stopAfterwards(await peer());

test('requests go round the replicas', async () => {
  const [one, two] = [await service(), await service()];
  const api = await clientOf(await gateway({ membership: [one.url, two.url] }));
  for (let turn = 0; turn < 6; turn++) await api.get('/v1/cities');
  expect([one.asked().length, two.asked().length]).toEqual([3, 3]);
});

test('a replica that is not there is passed over, for reads and writes', async () => {
  const there = await service();
  const api = await clientOf(await gateway({ membership: [await nobody(), there.url] }));
  for (let turn = 0; turn < 4; turn++) {
    expect((await api.get('/v1/cities')).status).toBe(200);
    expect((await api.post('/v1/cities', { turn })).status).toBe(200);
  }
  expect(there.asked()).toHaveLength(8);
});

test('a write whose connection is reset is given to the next replica, with its key and body', async () => {
  const [broken, there] = [await breaking(), await service()];
  const api = await clientOf(await gateway({ membership: [broken.url, there.url] }));
  const answer = await api.post('/v1/cities', { id: 'tuzla' }, { idempotencyKey: 'k-1' });
  expect(answer.status).toBe(200);
  expect(broken.taken()).toBe(1);
  expect(there.asked()).toMatchObject([{ method: 'POST', body: '{"id":"tuzla"}', headers: { 'idempotency-key': 'k-1' } }]);
});

test('a head that breaks off is no answer either', async () => {
  const [broken, there] = [await breaking('HTTP/1.1 200 OK\r\ncontent-type: appl'), await service()];
  const api = await clientOf(await gateway({ membership: [broken.url, there.url] }));
  expect((await api.get('/v1/cities')).status).toBe(200);
  expect(broken.taken()).toBe(1);
});

test('what a signed address does is given to the next replica: its path is its key', async () => {
  const [broken, there] = [await breaking(), await service()];
  const { url } = await gateway({ notifications: [broken.url, there.url] });
  const answer = await fetch(`${url}/v1/unsubscribe/a.b`, {
    method: 'POST',
    body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
  });
  expect([answer.status, broken.taken()]).toEqual([200, 1]);
  expect(there.asked()).toMatchObject([{ method: 'POST', url: '/v1/unsubscribe/a.b', body: 'List-Unsubscribe=One-Click' }]);
});

test('a write without a key is not sent twice', async () => {
  const [broken, there] = [await breaking(), await service()];
  const api = await clientOf(await gateway({ membership: [broken.url, there.url] }));
  const { status, headers } = await api.post('/v1/cities', {}, { idempotencyKey: null });
  expect([status, headers.get('retry-after')]).toEqual([503, '1']);
  expect(there.asked()).toHaveLength(0);
});

test('a small answer that breaks in the middle is none, and is not asked for again', async () => {
  const [broken, there] = [await breaking('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"half":'), await service()];
  const api = await clientOf(await gateway({ membership: [broken.url, there.url] }));
  const { status, body } = await api.get('/v1/cities');
  expect([status, body.code]).toEqual([503, 'service-unavailable']);
  expect(there.asked()).toHaveLength(0);
});

test('a large answer that breaks in the middle breaks for the client too, and is not asked for again', async () => {
  const [broken, there] = [await breaking('HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n{"half":'), await service()];
  const api = await clientOf(await gateway({ membership: [broken.url, there.url] }));
  await expect(api.get('/v1/cities')).rejects.toThrow('terminated');
  expect(there.asked()).toHaveLength(0);
});

test('when all are gone it is a 503 with Retry-After, and over as soon as one is back', async () => {
  const first = await peer();
  const app = await gateway({ membership: first.url });
  const api = await clientOf(app);
  expect((await api.get('/v1/cities')).status).toBe(200);
  await first.stop();
  const { status, body, headers } = await api.post('/v1/cities');
  expect([status, body.code, body.service, headers.get('retry-after')]).toEqual([503, 'service-unavailable', 'membership', '1']);
  stopAfterwards(await peer(() => {}, first.port));
  expect((await api.post('/v1/cities')).status).toBe(200);
});

test('readiness names the services of which no replica answers', async () => {
  const there = await service();
  const app = await gateway({ membership: [await nobody(), there.url], meetings: there.url, notifications: there.url });
  expect(await app.health()).toEqual({ ready: false, reasons: ['no replica of working-groups answers'] });
});
