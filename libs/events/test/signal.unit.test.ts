import { expect, test } from '@jest/globals';
import { Signal } from '#events';

/** Longer than a test may last: a wait that needs it fails. */
const never = 600_000;

test('a ring wakes everyone who waits', async () => {
  const signal = new Signal();
  const waits = [1, 2, 3].map(() => signal.wait(signal.rung, never));
  signal.ring();
  await Promise.all(waits);
});

test('a ring between looking and waiting is not lost, to any of those who look', async () => {
  const signal = new Signal();
  const [first, second] = [signal.rung, signal.rung];
  signal.ring();
  await signal.wait(first, never);
  await signal.wait(second, never);
});

test('who has seen the last ring waits for the next', async () => {
  const signal = new Signal();
  signal.ring();
  let woken = false;
  const waiting = signal.wait(signal.rung, never).then(() => (woken = true));
  await new Promise(setImmediate);
  expect(woken).toBe(false);
  signal.ring();
  await waiting;
});

test('an abort ends a wait, and none begins after it', async () => {
  const signal = new Signal();
  const stopping = new AbortController();
  const waiting = signal.wait(signal.rung, never, stopping.signal);
  stopping.abort();
  await waiting;
  await signal.wait(signal.rung, never, stopping.signal);
});

test('a wait ends by itself after its time', async () => {
  const signal = new Signal();
  await signal.wait(signal.rung, 5);
  expect(signal.rung).toBe(0);
});
