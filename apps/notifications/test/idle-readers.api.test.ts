import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CityUpdated } from '#contracts';
import { eventually } from '#testing';
import { JournalTail } from '../src/stream/journal-tail.ts';
import { listen } from './event-source.ts';
import { aMessage } from './journal-fixture.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
let token: string;
beforeAll(async () => {
  running = await runningNotifications({ idleReaderMs: 600 });
  token = await running.identity.token({ role: 'system' });
});
afterAll(() => running.stop());

const followers = () => (running.service.app.get(JournalTail, { strict: false }) as unknown as { followers: number }).followers;

function asking(): Socket {
  const { hostname, port } = new URL(running.service.url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET /v1/events/stream HTTP/1.1\r\nHost: b40\r\nAuthorization: Bearer ${token}\r\nLast-Event-ID: 0\r\n\r\n`);
  return socket;
}

test('who takes nothing is let go; who comes back with the last id gets everything once', async () => {
  const name = 'x'.repeat(200_000);
  for (let n = 1; n <= 100; n++)
    await running.take(aMessage(CityUpdated, { ...CityUpdated.example, cityId: 'heavy', name }, { sequence: n }));

  const heard: number[] = [];
  let text = '';
  const socket = asking();
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    for (const [, id] of text.matchAll(/^id: (\d+)$(?=\r?\n.*\r?\n\r?\n)/gm)) if (Number(id) > (heard.at(-1) ?? 0)) heard.push(Number(id));
    text = text.slice(-400_000);
    if (heard.length >= 3) socket.pause();
  });
  const ended = new Promise<void>((resolve) => socket.on('close', () => resolve()).on('error', () => {}));
  await eventually(() => heard.length >= 3);
  await eventually(() => followers() === 0, { within: 10_000 });
  expect(heard.length).toBeLessThan(100);
  socket.destroy();
  await ended;

  const last = heard.at(-1)!;
  const again = await listen(running.service.url, { token, lastEventId: last });
  await eventually(() => again.heard.length === 100 - last, { within: 15_000 });
  expect(again.heard.map(({ id }) => id)).toEqual(Array.from({ length: 100 - last }, (_, at) => last + 1 + at));
  again.close();
});

test('who only has nothing to hear stays', async () => {
  const quiet = await listen(running.service.url, { token, query: '?types=MinutesPublished' });
  let ended = false;
  void quiet.ended.then(() => (ended = true));
  const began = performance.now();
  await eventually(() => performance.now() - began > 1_500);
  expect([ended, followers()]).toEqual([false, 1]);
  quiet.close();
});
