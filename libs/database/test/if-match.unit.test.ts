import { expect, test } from '@jest/globals';
import { refusalOf } from '#testing/refusal-of';
import { mustMatch } from '../src/if-match.ts';

test.each(['"4"', '"1", "4"', '"1","4"', '"a,b", "4"', ', "4",', '"1" , W/"4" , "4"', '*'])('%s matches version 4', (ifMatch) => {
  expect(() => mustMatch(ifMatch, 4)).not.toThrow();
});

test.each([
  [undefined, 'if-match-missing'],
  ['"3"', 'if-match-stale'],
  ['"3", "5"', 'if-match-stale'],
  ['"3", W/"5"', 'if-match-stale'],
  ['""', 'if-match-stale'],
  ['"a,4"', 'if-match-stale'],
  ['W/"4"', 'if-match-weak'],
  ['"3", W/"4"', 'if-match-weak'],
  ['W/"3"', 'if-match-weak'],
  ['4', 'if-match-malformed'],
  ["'4'", 'if-match-malformed'],
  ['"4', 'if-match-malformed'],
  ['w/"4"', 'if-match-malformed'],
  ['"4" "5"', 'if-match-malformed'],
  ['*, "4"', 'if-match-malformed'],
  ['"a b"', 'if-match-malformed'],
  [',', 'if-match-malformed'],
  [`"${'x'.repeat(1_000)}"`, 'if-match-malformed'],
])('%s is refused: %s', async (ifMatch, code) => {
  expect(await refusalOf(() => mustMatch(ifMatch, 4))).toBe(code);
});

test('what is no list is found out quickly', () => {
  const took = () => {
    const began = performance.now();
    expect(() => mustMatch(`${'"a", '.repeat(190)}x`, 4)).toThrow('if-match-malformed');
    expect(() => mustMatch(`"a"${', '.repeat(490)}x`, 4)).toThrow('if-match-malformed');
    return performance.now() - began;
  };
  // Whatever else the machine does: one of a few is as fast as it can be.
  expect(Math.min(...Array.from({ length: 10 }, took))).toBeLessThan(50);
});
