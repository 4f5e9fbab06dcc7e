import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testIdentity, type TestIdentity } from '#testing';
import { Random } from '#domain';
import { History } from '../history.ts';
import { bringIn } from '../workload/cities.ts';
import { Client } from '../workload/client.ts';
import { Network } from '../workload/network.ts';

/** Answers every command, and says which key it moved and how far. */
let server: Server;
let identity: TestIdentity;
beforeAll(async () => {
  identity = await testIdentity();
  const sequences = new Map<string, number>();
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const body = (await json(request)) as { id?: string; cityId?: string };
    const keys: Record<string, string | undefined> = { '/v1/cities': body.id, '/v1/people': 'person', '/v1/mandates': body.cityId };
    const key = keys[request.url!] ?? 'network';
    sequences.set(key, (sequences.get(key) ?? 0) + 1);
    response.setHeader('event-position', `b40.membership.v1/${key}@${sequences.get(key)}`);
    response.writeHead(201).end(JSON.stringify({ id: 'person' }));
  };
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
});
afterAll(() => new Promise((closed) => server.close(closed)));

test('who builds upon a member waits for all that makes it one, whatever its key', async () => {
  const client = new Client({
    number: 0,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    history: new History(),
    random: { chance: () => false, next: () => 0 } as unknown as Random,
    until: () => Infinity,
    turn: async () => {},
  });
  const city = await bringIn(client, new Network(identity));
  expect(city.positions.split(',').toSorted()).toEqual([
    `b40.membership.v1/${city.id}@2`,
    'b40.membership.v1/network@4',
    'b40.membership.v1/person@1',
  ]);
});
