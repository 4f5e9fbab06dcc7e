import { afterEach, expect, test } from '@jest/globals';
import { Liveness } from '../src/liveness.ts';

let liveness: Liveness;
afterEach(() => liveness.stop());

let now = 0;
let beat = 0;
const minutes = (count: number) => count * 60_000;
const watching = (database: () => Promise<unknown>) => {
  [now, beat] = [minutes(100), minutes(100)];
  liveness = new Liveness({ beat: () => beat, database, now: () => now });
};
/** As the clock would, every so often. */
async function passes(time: number): Promise<void> {
  for (const end = now + time; now < end; now += 5_000) {
    liveness.look();
    await new Promise(setImmediate);
  }
}

test('a loop that stands still while the database answers is dead after two minutes', async () => {
  watching(async () => {});
  await passes(minutes(1.9));
  expect(liveness.live()).toBe(true);
  await passes(minutes(0.2));
  expect(liveness.live()).toBe(false);
});

test.each<[string, () => Promise<unknown>]>([
  ['is away', () => Promise.reject(new Error('ECONNREFUSED'))],
  ['hangs', () => new Promise(() => {})],
])('a loop that stands still while the database %s is not', async (_, database) => {
  watching(database);
  await passes(minutes(60));
  expect(liveness.live()).toBe(true);
});

test('when the database is back, the loop has its two minutes again', async () => {
  let away = true;
  watching(async () => {
    if (away) throw new Error('away');
  });
  await passes(minutes(10));
  away = false;
  await passes(minutes(1.8));
  expect(liveness.live()).toBe(true);
  await passes(minutes(0.3));
  expect(liveness.live()).toBe(false);
  beat = now;
  expect(liveness.live()).toBe(true);
});
