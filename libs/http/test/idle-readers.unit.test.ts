import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { letGoOfIdleReaders } from '#http';
import { eventually } from '#testing';

const idle = 900;
/** Far more than the buffers of a connection hold. */
const large = Buffer.alloc(64 * 2 ** 20, 'x');

let server: Server;
let answers: ServerResponse[];
let closed: number;
const clients: Socket[] = [];
beforeEach(async () => {
  answers = [];
  closed = 0;
  server = createServer((request, response) => {
    answers.push(response);
    response.on('close', () => closed++);
    if (request.url === '/large') response.end(large);
    else response.write('a first word\n');
  });
  letGoOfIdleReaders(server, idle);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

async function ask(path: string): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').on('error', () => {});
  clients.push(socket);
  socket.pause();
  await once(socket, 'connect');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: b40\r\n\r\n`);
  return socket;
}

test('who takes nothing of what waits is let go, and no sooner', async () => {
  await ask('/large');
  await eventually(() => answers.length === 1);
  const began = performance.now();
  await eventually(() => closed === 1);
  expect(performance.now() - began).toBeGreaterThanOrEqual(idle);
});

test('so is who sends more instead of reading', async () => {
  const socket = await ask('/large');
  const sending = setInterval(() => socket.writable && socket.write('GET /large HTTP/1.1\r\nHost: b40\r\n\r\n'), 50);
  await eventually(() => closed > 0 && server.listening);
  clearInterval(sending);
  expect(answers.length).toBeLessThan(20);
});

test('who reads slowly is waited for, though the whole takes many times as long', async () => {
  const socket = await ask('/large');
  const began = performance.now();
  let taken = 0;
  socket.on('data', (piece) => {
    taken += piece.length;
    // A mebibyte, then a rest that is shorter than the limit.
    if (taken % 2 ** 20 < piece.length && performance.now() - began < 4 * idle) {
      socket.pause();
      setTimeout(() => socket.resume(), idle / 9);
    }
  });
  socket.resume();
  await eventually(() => taken > large.length, { within: 20_000 });
  expect(performance.now() - began).toBeGreaterThan(2 * idle);
});

test('who has nothing to take stays', async () => {
  await ask('/quiet');
  await eventually(() => answers.length === 1);
  const began = performance.now();
  await eventually(() => performance.now() - began > 3 * idle);
  expect(closed).toBe(0);
});
