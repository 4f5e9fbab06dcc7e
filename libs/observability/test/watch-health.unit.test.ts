import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { watchHealth, type Health, type WatchedHealth } from '#observability';

let health: Health;
let lines: string[];
let watched: WatchedHealth;
beforeEach(() => {
  jest.useFakeTimers();
  health = { ready: true, reasons: [] };
  lines = [];
  watched = watchHealth(
    async () => health,
    (line) => lines.push(line),
  );
});
afterEach(() => {
  watched.stop();
  jest.useRealTimers();
});
const now = (ready: boolean, ...reasons: string[]) => void (health = { ready, reasons });

test('a reason is said once when it begins and once when it ends, however often somebody asks', async () => {
  now(false, 'the keys of the token issuer are not known');
  for (let times = 0; times < 5; times++) expect(await watched.health()).toBe(health);
  now(true);
  for (let times = 0; times < 5; times++) await watched.health();
  expect(lines).toEqual([
    'readiness: the keys of the token issuer are not known',
    'readiness: no longer: the keys of the token issuer are not known',
  ]);
});

test('nobody need ask', async () => {
  now(false, 'no replica of meetings answers');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(lines).toEqual(['readiness: no replica of meetings answers']);
});

test('each reason begins and ends by itself, also beside a readiness that stays', async () => {
  now(true, 'no replica of meetings answers');
  await watched.health();
  now(true, 'no replica of meetings answers', 'no replica of membership answers');
  await watched.health();
  now(true, 'no replica of membership answers');
  await watched.health();
  expect(lines).toEqual([
    'readiness: no replica of meetings answers',
    'readiness: no replica of membership answers',
    'readiness: no longer: no replica of meetings answers',
  ]);
});

test('a reason that is told with other details is the same one', async () => {
  now(true, 'the event transport does not answer: connect ECONNREFUSED 10.0.0.1:9092; events wait in the outbox');
  await watched.health();
  now(true, 'the event transport does not answer; events wait in the outbox');
  await watched.health();
  expect(lines).toHaveLength(1);
});

test('what is missing while it stops is not told', async () => {
  now(false, 'stopping');
  await watched.health();
  now(false, 'stopping', 'the database does not answer');
  await watched.health();
  expect(lines).toEqual(['readiness: stopping']);
});

test('a check that fails is for who asks, and the next one is heard', async () => {
  watched.stop();
  let broken = true;
  watched = watchHealth(
    async () => {
      if (broken) throw new Error('broken');
      return { ready: false, reasons: ['away'] };
    },
    (line) => lines.push(line),
  );
  await expect(watched.health()).rejects.toThrow('broken');
  broken = false;
  await jest.advanceTimersByTimeAsync(5_000);
  expect(lines).toEqual(['readiness: away']);
});
