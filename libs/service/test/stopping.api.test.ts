import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Module } from '@nestjs/common';
import { serviceUnderTest } from '#testing';

@Module({})
class NothingModule {}

test('a request whose head is on its way when the service closes is answered, not turned away', async () => {
  const running = await serviceUnderTest({
    name: 'meetings',
    title: 'Nothing yet',
    module: NothingModule,
    entities: [],
    migrations: [],
    roster: true,
  });
  const { service } = running;
  const token = await running.identity.token({ role: 'secretariat' });
  const socket = await connected(service.port);
  let received = '';
  socket.on('data', (chunk) => (received += String(chunk)));

  const head = 'GET /v1/operations/backlog HTTP/1.1\r\nhost: here\r\n';
  const rest = `authorization: Bearer ${token}\r\n\r\n`;
  // What answers the first has read half of the second.
  socket.write(head + rest + head);
  await untilTrue(() => received.includes('"outboxPending"'));
  received = '';

  const stopped = service.stop();
  await untilTrue(() =>
    connected(service.port).then(
      (another) => void another.destroy(),
      () => true,
    ),
  );
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

async function untilTrue(holds: () => unknown): Promise<void> {
  while (!(await holds())) await pause(10);
}
