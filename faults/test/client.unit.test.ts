import { expect, test } from '@jest/globals';
import { togetherOf } from '../workload/client.ts';

test.each([
  ['ok', 'ok', 'ok'],
  ['ok', 'refused', 'ok'],
  ['refused', 'ok', 'ok'],
  ['refused', 'unknown', 'unknown'],
  ['unknown', 'refused', 'unknown'],
  ['unknown', 'ok', 'ok'],
  ['refused', 'refused', 'refused'],
] as const)('of two at once under one key, %s and %s are together %s', (first, other, together) => {
  expect(togetherOf({ outcome: first }, { outcome: other }).outcome).toBe(together);
});

test('one alone is what it is', () => {
  expect(togetherOf({ outcome: 'refused' }).outcome).toBe('refused');
});
