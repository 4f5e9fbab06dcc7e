import { expect, test } from '@jest/globals';
import { RelayHold } from '../src/mails/relay-hold.ts';

function aHold() {
  const clock = { now: 0 };
  return { clock, hold: new RelayHold({ first: 1_000, longest: 4_000 }, () => clock.now) };
}

test('while the relay works all go that are wanted', () => {
  const { hold } = aHold();
  expect([hold.grant(4), hold.grant(4), hold.away, hold.remaining]).toEqual([4, 4, false, 0]);
});

test('those that fail together are one failure; then one goes ahead, and all follow when it was judged', () => {
  const { clock, hold } = aHold();
  for (let failed = 0; failed < 4; failed++) hold.fails();
  expect([hold.grant(4), hold.away, hold.remaining]).toEqual([0, true, 1_000]);
  clock.now = 1_000;
  expect([hold.grant(4), hold.grant(4)]).toEqual([1, 0]);
  hold.works();
  expect([hold.grant(4), hold.away]).toEqual([4, false]);
});

test('each failure makes the next wait longer, up to the longest', () => {
  const { clock, hold } = aHold();
  const waits = Array.from({ length: 5 }, () => {
    hold.fails();
    const { remaining } = hold;
    clock.now += remaining;
    hold.grant(1);
    return remaining;
  });
  expect(waits).toEqual([1_000, 2_000, 4_000, 4_000, 4_000]);
});

test('who went ahead and had nothing to ask leaves the turn to the next', () => {
  const { clock, hold } = aHold();
  hold.fails();
  clock.now = 1_000;
  hold.grant(1);
  hold.unasked();
  expect(hold.grant(4)).toBe(1);
});
