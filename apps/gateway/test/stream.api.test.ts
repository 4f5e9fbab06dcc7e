import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from '@jest/globals';
import type { FastifyReply } from 'fastify';
import { eventually } from '#testing';
import { gateway, identity, peer, stopAfterwards } from './platform.ts';

/** A service that says on its streams what the test tells it to. */
async function streaming() {
  const open: FastifyReply[] = [];
  const service = stopAfterwards(
    await peer((server) => {
      server.get('/v1/events/stream', (_, reply) => {
        reply.hijack();
        reply.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' }).flushHeaders();
        open.push(reply);
        reply.raw.on('close', () => open.splice(open.indexOf(reply), 1));
      });
    }),
  );
  return { ...service, open, say: (text: string) => open.forEach((reply) => reply.raw.write(text)) };
}

async function listen(url: string, signal?: AbortSignal) {
  const headers = { authorization: `Bearer ${await identity.token({ role: 'system' })}`, 'last-event-id': '41' };
  const response = await fetch(`${url}/v1/events/stream`, { headers, ...(signal && { signal }) });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  return { response, next: async () => (await reader.read()).value };
}

test('the head comes at once, each event when it is said, and Last-Event-ID goes on', async () => {
  const service = await streaming();
  const { response, next } = await listen((await gateway({ notifications: service.url })).url);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  service.say('id: 42\ndata: {}\n\n');
  expect(await next()).toBe('id: 42\ndata: {}\n\n');
  service.say(': still here\n\n');
  expect(await next()).toBe(': still here\n\n');
  expect(service.asked().at(-1)?.headers['last-event-id']).toBe('41');
});

test('a client that goes away ends the service’s stream', async () => {
  const service = await streaming();
  const leaving = new AbortController();
  await listen((await gateway({ notifications: service.url })).url, leaving.signal);
  expect(service.open).toHaveLength(1);
  leaving.abort();
  await eventually(() => expect(service.open).toHaveLength(0));
});

test('a client that takes nothing holds no memory, neither here nor at the service, and is let go', async () => {
  let said = 0;
  let ended = false;
  const frame = `data: ${'x'.repeat(65_536)}\n\n`;
  const service = stopAfterwards(
    await peer((server) => {
      server.get('/v1/events/stream', (_, reply) => {
        reply.hijack();
        reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
        const say = () => {
          do said += frame.length;
          while (reply.raw.write(frame));
        };
        reply.raw.on('drain', say).on('close', () => (ended = true));
        say();
      });
    }),
  );
  const app = await gateway({ notifications: service.url, idleReaderMs: 600 });
  const { hostname, port } = new URL(app.url);
  const socket = connect(Number(port), hostname).on('error', () => {});
  socket.pause();
  socket.write(`GET /v1/events/stream HTTP/1.1\r\nHost: b40\r\nAuthorization: Bearer ${await identity.token({ role: 'system' })}\r\n\r\n`);
  await eventually(() => ended, { within: 10_000 });
  // What the system's buffers of two connections take, and a little.
  expect(said).toBeGreaterThan(frame.length);
  expect(said).toBeLessThan(32 * 2 ** 20);
  socket.destroy();
});

test('a client that goes away before the answer has begun ends the request too', async () => {
  let gone = false;
  const service = stopAfterwards(
    await peer((server) => {
      server.get('/v1/meetings', async (_, reply) => {
        await once(reply.raw, 'close');
        gone = true;
      });
    }),
  );
  const app = await gateway({ meetings: service.url });
  const leaving = new AbortController();
  const headers = { authorization: `Bearer ${await identity.token({ role: 'observer' })}` };
  const asked = fetch(`${app.url}/v1/meetings`, { headers, signal: leaving.signal }).catch(() => 'left');
  await eventually(() => expect(service.asked()).toHaveLength(1));
  leaving.abort();
  expect(await asked).toBe('left');
  await eventually(() => expect(gone).toBe(true));
});

test('a stopping gateway ends its streams whole and is gone soon', async () => {
  const service = await streaming();
  const app = await gateway({ notifications: service.url });
  const { next } = await listen(app.url);
  const began = performance.now();
  const stopped = app.stop();
  expect((await app.health()).reasons).toEqual(['stopping']);
  expect(await next()).toBeUndefined();
  await stopped;
  expect(performance.now() - began).toBeLessThan(8_000);
  await eventually(() => expect(service.open).toHaveLength(0));
});

test('a stopping gateway answers what is in flight', async () => {
  let answer = () => {};
  const service = stopAfterwards(
    await peer((server) => {
      server.get('/v1/meetings', async () => {
        await new Promise<void>((resolve) => (answer = resolve));
        return { held: true };
      });
    }),
  );
  const app = await gateway({ meetings: service.url });
  const asked = fetch(`${app.url}/v1/meetings`, { headers: { authorization: `Bearer ${await identity.token({ role: 'observer' })}` } });
  await eventually(() => expect(service.asked()).toHaveLength(1));
  const stopped = app.stop();
  answer();
  expect(await (await asked).json()).toEqual({ held: true });
  await stopped;
});

test('a stopping gateway answers for a while what still comes, and asks for each connection to be closed', async () => {
  const service = stopAfterwards(await peer());
  const app = await gateway({ meetings: service.url, shutdownDelayMs: 3_000 });
  const headers = { authorization: `Bearer ${await identity.token({ role: 'observer' })}` };
  const ask = () => fetch(`${app.url}/v1/meetings`, { headers });
  expect((await ask()).headers.get('connection')).toBe('keep-alive');
  const stopped = app.stop();
  const late = await ask();
  expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);
  expect((await fetch(`${app.url}/docs`)).headers.get('connection')).toBe('close');
  await stopped;
  await expect(ask()).rejects.toThrow('fetch failed');
});
