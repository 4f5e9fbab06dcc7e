import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { bareService, eventually, serviceUnderTest, type ServiceUnderTest } from '#testing';
import { broken, howMany, numbers } from './numbers.data-set.ts';

const patience = 700;

let running: ServiceUnderTest;
/** Not among those that are counted. */
let observer: Client;
const sockets: Socket[] = [];
beforeAll(async () => {
  running = await serviceUnderTest({ ...bareService, dataSets: [numbers, broken] }, { dataSetReaderMs: patience });
  observer = new Client((running.service.app.get(DataSource).options as { url: string }).url);
  await observer.connect();
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await eventually(async () => expect(await reading()).toBe(0));
});
afterAll(async () => {
  await observer.end();
  await running.stop();
});

/** Transactions that read a set. */
async function reading(): Promise<number> {
  const { rows } = await observer.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_stat_activity
     WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid() AND query ~ 'data_set'`,
  );
  return rows[0]!.n;
}

/** Asks, reads the beginning, and then no more. Each from an address of its own, as the gateway tells it. */
async function readerWhoStops(file = 'numbers.json'): Promise<Socket> {
  const socket = connect(Number(new URL(running.service.url).port), '127.0.0.1').on('error', () => {});
  const address = `192.0.2.${sockets.push(socket)}`;
  await once(socket, 'connect');
  socket.write(`GET /v1/open-data/${file} HTTP/1.1\r\nHost: b40\r\nX-Forwarded-For: ${address}\r\n\r\n`);
  await once(socket, 'readable');
  expect(String(socket.read(12))).toBe('HTTP/1.1 200');
  return socket;
}

const ask = (file: string) => fetch(`${running.service.url}/v1/open-data/${file}`);

test('CSV has a header, then a record for each row', async () => {
  const answer = await ask('numbers.csv');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  const lines = (await answer.text()).split('\r\n');
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([howMany + 2, 'n,text,day', '']);
  expect([lines[1], lines[howMany]]).toEqual([`1,${'x'.repeat(1000)},`, `${howMany},${'x'.repeat(1000)},2022-04-25`]);
});

test('JSON has the same rows, and leaves no memory behind', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  let bytes = 0;
  let last = '';
  const answer = await ask('numbers.json');
  for await (const piece of answer.body!) {
    bytes += piece.length;
    last = (last + Buffer.from(piece as Uint8Array).toString('latin1')).slice(-2_000);
  }
  expect(last.endsWith(`{"n":${howMany},"text":"${'x'.repeat(1000)}","day":"2022-04-25"}\n]\n`)).toBe(true);
  expect(bytes).toBeGreaterThan(1_000 * howMany);
  collect();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(5_000_000);
}, 60_000);

test('a reader who stops in the middle is cut off, and its transaction ends', async () => {
  const socket = await readerWhoStops();
  await eventually(async () => expect(await reading()).toBe(1));
  const began = performance.now();
  await eventually(async () => expect(await reading()).toBe(0));
  expect(performance.now() - began).toBeLessThan(10 * patience);
  let whole = '';
  socket.on('data', (piece) => (whole = String(piece).slice(-10)));
  await once(socket, 'close');
  // What was sent does not look whole: neither the end of the list nor the last chunk.
  expect(whole).not.toContain(']');
});

test('a reader who goes away ends its transaction at once', async () => {
  const { signal, abort } = ((controller) => ({ signal: controller.signal, abort: () => controller.abort() }))(new AbortController());
  const answer = await fetch(`${running.service.url}/v1/open-data/numbers.csv`, { signal });
  const reader = answer.body!.getReader();
  await reader.read();
  await eventually(async () => expect(await reading()).toBe(1));
  const began = performance.now();
  abort();
  await reader.read().catch(() => {});
  await eventually(async () => expect(await reading()).toBe(0), { every: 10 });
  expect(performance.now() - began).toBeLessThan(patience);
});

test('of five who read at once one waits; it is served when another is done, and nobody else has waited', async () => {
  // The service's commands have connections of their own: nobody of these takes one.
  const four = await Promise.all([1, 2, 3, 4].map(() => readerWhoStops()));
  expect(await reading()).toBe(4);
  const fifth = ask('numbers.json').then(async (answer) => [answer.status, (await answer.text()).length > howMany]);
  const listed = await running.api.get('/v1/open-data');
  expect(listed.status).toBe(200);
  expect((await ask('numbers.csv-metadata.json')).status).toBe(200);
  four[0]!.destroy();
  expect(await fifth).toEqual([200, true]);
});

test('a fault in the middle cuts the answer off and leaves nothing behind', async () => {
  await expect(ask('broken.json').then((answer) => answer.text())).rejects.toThrow('terminated');
  await eventually(async () => expect(await reading()).toBe(0));
  expect((await ask('numbers.csv')).status).toBe(200);
});

test('what has no such set, or no such file of it, is a 404', async () => {
  for (const file of ['letters.csv', 'numbers.xml', 'numbers', 'numbers.csv-metadata', 'NUMBERS.csv'])
    expect((await running.api.get(`/v1/open-data/${file}`)).body).toMatchObject({ status: 404, code: 'data-set-not-found' });
});

test('who has the file as it is gets it not again, by its tag; a time is to the second, and does not tell two states apart', async () => {
  const { etag, headers } = await running.api.send('HEAD', '/v1/open-data/numbers.json', undefined, { undocumented: true });
  const modified = headers.get('last-modified')!;
  const earlier = new Date(Date.parse(modified) - 1_000).toUTCString();
  const asked: [Record<string, string>, number][] = [
    [{ 'if-none-match': etag! }, 304],
    [{ 'if-none-match': '"another"' }, 200],
    [{ 'if-modified-since': modified }, 200],
    [{ 'if-none-match': etag!, 'if-modified-since': earlier }, 304],
    [{ 'if-none-match': '"another"', 'if-modified-since': modified }, 200],
  ];
  for (const [given, status] of asked)
    for (const file of ['numbers.json', 'numbers.csv', 'numbers.csv-metadata.json']) {
      const answer = await running.api.send('HEAD', `/v1/open-data/${file}`, undefined, { headers: given, undocumented: true });
      expect([file, given, answer.status, answer.etag]).toEqual([file, given, status, etag]);
    }
});
