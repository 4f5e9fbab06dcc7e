import { once } from 'node:events';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { eventually } from '#testing';
import { httpAdapter } from '../src/index.ts';

/** What never becomes a request, on sockets of which nobody takes care but who answers it. */
let server: FastifyInstance;
const sockets: Socket[] = [];
beforeEach(async () => {
  server = httpAdapter().getInstance<FastifyInstance>();
  server.get('/', async () => 'here');
  server.get('/stream', (_, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
    reply.raw.write('data: 1\n\n');
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.close();
});

async function connected(): Promise<{ socket: Socket; said: () => string }> {
  const socket = connect({ port: (server.server.address() as AddressInfo).port, host: '127.0.0.1', allowHalfOpen: true });
  sockets.push(socket);
  socket.on('error', () => {});
  let text = '';
  socket.on('data', (chunk) => (text += String(chunk)));
  await once(socket, 'connect');
  return { socket, said: () => text };
}

const open = () =>
  new Promise<number>((resolve, reject) => server.server.getConnections((error, count) => (error ? reject(error) : resolve(count))));

const tunnel = 'CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n';

test('who asks for a tunnel and resets the connection ends that connection, not the process', async () => {
  for (let n = 0; n < 20; n++) {
    const { socket } = await connected();
    socket.write(tunnel);
    if (n % 2) await once(socket, 'data');
    socket.resetAndDestroy();
  }
  await eventually(async () => expect(await open()).toBe(0));
  expect((await server.inject('/')).statusCode).toBe(200);
});

test.each([
  ['what is not HTTP', 'garbage\r\n\r\n'],
  ['a tunnel', tunnel],
])('%s is answered, and the connection closed though the client keeps its half open', async (_, sent) => {
  const { socket, said } = await connected();
  socket.write(sent);
  await eventually(() => expect(said()).toMatch(/^HTTP\/1\.1 400 .*"code":"bad-request"/s));
  await eventually(async () => expect(await open()).toBe(0));
});

test('in the middle of another answer nothing is written: the connection is cut', async () => {
  const { socket, said } = await connected();
  socket.write('GET /stream HTTP/1.1\r\nHost: a\r\n\r\n');
  await eventually(() => expect(said()).toContain('data: 1'));
  socket.write('garbage\r\n\r\n');
  await eventually(async () => expect(await open()).toBe(0));
  expect(said()).not.toContain('HTTP/1.1 400');
});
