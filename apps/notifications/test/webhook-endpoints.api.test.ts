import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttps } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { eventually } from '#testing';
import { DeliveryWork } from '../src/subscriptions/delivery-work.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';
import { subscribing, type Subscribing } from './subscribing.ts';

/** The platform's own listeners, which become more while it runs. */
const own: string[] = [];
let running: RunningNotifications;
let to: Subscribing;

beforeAll(async () => {
  running = await runningNotifications({ settings: { webhooks: { retries: [0.1, 0.2], networks: ['127.0.0.0/8'], own } } });
  running.service.app.get(DeliveryWork, { strict: false }).timeoutMs = 500;
  to = await subscribing(running);
  await running.members('sarajevo');
  await running.settled();
});
afterEach(() => to.tidy());
afterAll(() => running.stop());

const attemptsOf = async (id: string): Promise<object[]> => (await to.deliveriesOf(id))[0]?.attempts ?? [];

test('an endpoint that answers its head byte by byte has had its time, and is tried again', async () => {
  const there = await to.listening((response, _, nth) => {
    if (nth > 1) return void response.writeHead(204).end();
    const socket = response.socket!;
    void (async () => {
      for await (const byte of slowly(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(10_000)}`)) if (!socket.destroyed) socket.write(byte);
    })();
  });
  const { id } = await to.subscribed(there);
  await to.tell(1, 'sarajevo');
  await eventually(async () =>
    expect(await attemptsOf(id)).toMatchObject([
      { status: null, failure: 'timeout' },
      { status: 204, failure: null },
    ]),
  );
});

test('an endpoint that answers its body byte by byte has been delivered to: the status line decides', async () => {
  const there = await to.listening((response) => {
    response.writeHead(200, { 'content-length': 10_000 });
    void (async () => {
      for await (const byte of slowly('slow'.repeat(2_500))) if (!response.destroyed) response.write(byte);
    })();
  });
  const { id } = await to.subscribed(there);
  await to.tell(1, 'sarajevo');
  await eventually(async () =>
    expect(await to.deliveriesOf(id)).toMatchObject([{ state: 'delivered', attempts: [{ status: 200, failure: null }] }]),
  );
  expect((await to.deliveriesOf(id))[0].attempts[0].answer).toMatch(/^s/);
  expect(there.received).toHaveLength(1);
});

/** Until its reader has gone away, or two seconds. */
async function* slowly(text: string): AsyncGenerator<string> {
  let at = 0;
  for await (const _ of setInterval(10, undefined, { ref: false })) {
    if (at === 200) return;
    yield text[at++]!;
  }
}

test('an endpoint whose certificate has expired gets nothing, and its attempts say why', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'b40-expired-'));
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  openssl(
    'req',
    '-new',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    at('key'),
    '-out',
    at('csr'),
    '-subj',
    '/CN=hall',
  );
  writeFileSync(at('names'), 'subjectAltName=IP:127.0.0.1\n');
  openssl('x509', '-req', '-in', at('csr'), '-signkey', at('key'), '-days', '-1', '-extfile', at('names'), '-out', at('crt'));
  let requests = 0;
  const server = createHttps({ key: readFileSync(at('key')), cert: readFileSync(at('crt')) }, (_, response) => {
    requests += 1;
    response.end();
  });
  rmSync(folder, { recursive: true });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  try {
    const { id } = await to.subscribed({ url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/` });
    await to.tell(1, 'sarajevo');
    await eventually(async () => expect(await to.deliveriesOf(id)).toMatchObject([{ state: 'exhausted' }]));
    expect(await attemptsOf(id)).toMatchObject(Array(3).fill({ status: null, failure: 'tls' }));
    expect(requests).toBe(0);
  } finally {
    await new Promise((closed) => server.close(closed));
  }
});

test('where it leads is judged at each connection: what became a listener of ours is called no more', async () => {
  const there = await to.listening((response) => void response.writeHead(204, { connection: 'close' }).end());
  const { id } = await to.subscribed(there);
  await to.tell(1, 'sarajevo');
  await there.heard(1);
  own.push(new URL(there.url).host);
  await to.tell(1, 'sarajevo');
  const refused = { state: 'exhausted', attempts: Array(3).fill({ status: null, failure: 'address-not-public' }) };
  await eventually(async () => expect(await to.deliveriesOf(id)).toMatchObject([{ state: 'delivered' }, refused]));
  expect(there.received).toHaveLength(1);
  const { status, body } = await to.system.post('/v1/subscriptions', { url: there.url });
  expect({ status, code: body.code, pointer: body.errors?.[0]?.pointer }).toEqual({
    status: 400,
    code: 'address-not-public',
    pointer: '/url',
  });
});

test.each([
  'https://10.0.0.1/',
  'https://169.254.169.254/latest/',
  'http://[::ffff:10.0.0.1]/',
  'https://0xa9fea9fe/',
  'https://[fd00:ec2::254]/',
])('%s is refused at once', async (url) => {
  const { status, body } = await to.system.post('/v1/subscriptions', { url });
  expect({ status, code: body.code }).toEqual({ status: 400, code: 'address-not-public' });
});
