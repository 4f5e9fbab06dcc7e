import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
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

test('a connection on which nothing is asked any more, or never was, is not waited for', async () => {
  const running = await serviceUnderTest(bareService);
  const { service } = running;
  const token = await running.identity.token({ role: 'secretariat' });
  const [silent, kept] = [await connected(service.port), await connected(service.port)];
  for (const socket of [silent, kept]) socket.resume();
  // Being answered when the stop begins, and kept alive after that.
  const elsewhere = service.app.get(DataSource).createQueryRunner();
  await elsewhere.startTransaction();
  await elsewhere.query('LOCK TABLE outbox');
  kept.write(`GET /v1/operations/backlog HTTP/1.1\r\nhost: here\r\nauthorization: Bearer ${token}\r\n\r\n`);
  await eventually(
    async () =>
      (await running.sql.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)).length > 0,
  );

  const signal = AbortSignal.timeout(8_000);
  const ends = Promise.all([silent, kept].map((socket) => once(socket, 'close', { signal })));
  const stopped = service.stop();
  await eventually(() => refuses(service.port));
  await elsewhere.commitTransaction();
  await elsewhere.release();
  await expect(ends).resolves.toHaveLength(2);
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
