import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { bareService, eventually, serviceUnderTest } from '#testing';

test('a request whose head is on its way when the service closes is answered, not turned away', async () => {
  const running = await serviceUnderTest(bareService);
  const { service } = running;
  const token = await running.identity.token({ role: 'secretariat' });
  const socket = await connected(service.port);
  let received = '';
  socket.on('data', (chunk) => (received += String(chunk)));

  const head = 'GET /v1/operations/backlog HTTP/1.1\r\nhost: here\r\n';
  const rest = `authorization: Bearer ${token}\r\n\r\n`;
  // What answers the first has read half of the second.
  socket.write(head + rest + head);
  await eventually(() => received.includes('"outboxPending"'));
  received = '';

  const stopped = service.stop();
  await eventually(() => refuses(service.port));
  socket.write(rest);
  await once(socket, 'close');
  expect(received).toMatch(/^HTTP\/1\.1 200 [^]*"outboxPending":0/);
  expect(received).toMatch(/\r\nconnection: close\r\n/i);
  await stopped;
  await running.stop();
});

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

const refuses = (port: number): Promise<boolean> =>
  connected(port).then(
    (socket) => {
      socket.destroy();
      return false;
    },
    () => true,
  );
