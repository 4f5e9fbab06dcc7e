import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { clusterHealth, type Member } from '../src/cluster-health.ts';
import type { AppName } from '../src/plan.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A process that runs and says this on its management port. */
async function member(app: AppName, status: number, reasons: string[]): Promise<Member> {
  const server = createServer((_, response) => response.writeHead(status).end(JSON.stringify({ ready: status === 200, reasons })));
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port: managementPort } = server.address() as AddressInfo;
  return { place: { app, port: 1, managementPort }, process: { pid: process.pid, stop: async () => {} } };
}

test('all ready, and nothing to say', async () => {
  expect(await clusterHealth([await member('gateway', 200, []), await member('membership', 200, [])], 2)).toEqual({
    ready: true,
    reasons: [],
  });
});

test.each([
  ['gateway', 200, ['no replica of meetings answers']],
  ['meetings', 200, ['the event transport does not answer; events wait in the outbox']],
  ['membership', 503, ['the database does not answer']],
] as const)('%s answers %i and says %j: the platform is not ready, and says so', async (app, status, reasons) => {
  const members = [await member('notifications', 200, []), await member(app, status, [...reasons])];
  expect(await clusterHealth(members, 2)).toEqual({ ready: false, reasons: [`${app}:1: ${reasons[0]}`] });
});

test('one that is not ready and does not say why, and one that is yet to come', async () => {
  expect(await clusterHealth([await member('gateway', 503, [])], 2)).toEqual({
    ready: false,
    reasons: ['gateway:1: not ready', 'still starting'],
  });
});
