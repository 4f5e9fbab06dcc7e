import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { eventually } from '#testing';
import { startBalancer, type Balancer } from '../src/balancer.ts';

const servers: Server[] = [];
let balancer: Balancer | undefined;
afterEach(async () => {
  await balancer?.stop();
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function gateway(name: string, port = 0): Promise<number> {
  const server = createServer((_, response) => response.end(name));
  servers.push(server);
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  return (server.address() as AddressInfo).port;
}

async function balance(...targets: number[]): Promise<() => Promise<string>> {
  balancer = await startBalancer({ host: '127.0.0.1', port: 0, targets });
  const { port } = balancer;
  return async () => (await fetch(`http://127.0.0.1:${port}/`, { headers: { connection: 'close' } })).text();
}

async function deadPort(): Promise<number> {
  const port = await gateway('dead');
  await new Promise((closed) => servers.pop()!.close(closed));
  return port;
}

test('connections go to the gateways in turn', async () => {
  const ask = await balance(await gateway('one'), await gateway('two'));
  const answers = [await ask(), await ask(), await ask(), await ask()];
  expect(answers.filter((answer) => answer === 'one')).toHaveLength(2);
});

test('one that refuses is passed over', async () => {
  const ask = await balance(await deadPort(), await gateway('alive'));
  expect([await ask(), await ask(), await ask()]).toEqual(['alive', 'alive', 'alive']);
});

test('a connection waits for a gateway that is being started again', async () => {
  const port = await deadPort();
  const ask = await balance(port);
  const answer = ask();
  await gateway('back', port);
  expect(await answer).toBe('back');
});

test('a gateway that breaks off in the middle breaks the connection to the client', async () => {
  const server = createServer((_, response) => {
    response.write('half');
    setImmediate(() => response.destroy());
  });
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const ask = await balance((server.address() as AddressInfo).port);
  await expect(ask()).rejects.toThrow('terminated');
});

test('stopping ends open connections', async () => {
  const server = createServer((_, response) => response.write('stream'));
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const ask = await balance((server.address() as AddressInfo).port);
  const answer = ask().catch((failure: Error) => failure.message);
  await eventually(async () => expect(await new Promise((count) => server.getConnections((_, open) => count(open)))).toBe(1));
  await balancer!.stop();
  expect(await answer).toBe('terminated');
});
