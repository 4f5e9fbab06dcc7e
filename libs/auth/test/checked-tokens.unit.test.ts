import { expect, test } from '@jest/globals';
import { CheckedTokens } from '../src/checked-tokens.ts';

const minute = 60_000;

function checkedTokens() {
  const clock = { now: 1_000_000_000_000 };
  const tokens = new CheckedTokens<string>(() => clock.now);
  return { tokens, clock, inSeconds: (seconds: number) => clock.now / 1_000 + seconds };
}

test('a token that was found good is known for a minute, then it is checked again', () => {
  const { tokens, clock, inSeconds } = checkedTokens();
  tokens.keep('token', 'ana', inSeconds(3_600));
  clock.now += minute - 1;
  expect(tokens.get('token')).toBe('ana');
  clock.now += 1;
  expect(tokens.get('token')).toBeUndefined();
});

test('a token that ends within the minute is not known beyond its end', () => {
  const { tokens, clock, inSeconds } = checkedTokens();
  tokens.keep('token', 'ana', inSeconds(10));
  clock.now += 9_999;
  expect(tokens.get('token')).toBe('ana');
  clock.now += 1;
  expect(tokens.get('token')).toBeUndefined();
});

test('a token that was checked again is trusted anew', () => {
  const { tokens, clock, inSeconds } = checkedTokens();
  tokens.keep('token', 'ana', inSeconds(3_600));
  clock.now += minute;
  tokens.keep('token', 'ana', inSeconds(3_600));
  clock.now += minute - 1;
  expect(tokens.get('token')).toBe('ana');
});

test('a thousand are kept: of more the oldest are forgotten', () => {
  const { tokens, inSeconds } = checkedTokens();
  for (let n = 0; n < 1_001; n++) tokens.keep(`token ${n}`, `person ${n}`, inSeconds(3_600));
  expect(tokens.get('token 0')).toBeUndefined();
  expect(tokens.get('token 1')).toBe('person 1');
  expect(tokens.get('token 1000')).toBe('person 1000');
});
