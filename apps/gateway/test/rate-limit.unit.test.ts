import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RateLimit } from '../src/access/rate-limit.ts';

test('as many at once as a second has, then one each time its share has passed', () => {
  const limit = new RateLimit(10);
  const at = (now: number) => limit.take('sub', now);
  expect(Array.from({ length: 10 }, () => at(5_000))).toEqual(Array(10).fill(0));
  expect(at(5_000)).toBe(1);
  expect(at(5_099)).toBe(1);
  expect(at(5_100)).toBe(0);
  expect(at(5_101)).toBe(1);
});

test('one sub’s requests are not another’s', () => {
  const limit = new RateLimit(1);
  expect([limit.take('one', 1), limit.take('one', 1), limit.take('other', 1)]).toEqual([0, 1, 0]);
});

test('whatever the rhythm, a stretch of time lets through its share and one burst at the most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.array(fc.nat(300), { minLength: 1, maxLength: 300 }), (perSecond, pauses) => {
      const limit = new RateLimit(perSecond);
      let now = 10_000;
      let passed = 0;
      for (const pause of pauses) if (limit.take('sub', (now += pause)) === 0) passed++;
      expect(passed).toBeLessThanOrEqual(perSecond + ((now - 10_000) / 1_000) * perSecond + 1e-6);
    }),
  );
});

test('who has not asked for a second is forgotten', () => {
  const limit = new RateLimit(10);
  for (let sub = 0; sub < 1_000; sub++) limit.take(`sub-${sub}`, 2_000);
  expect(limit.size).toBe(1_000);
  limit.take('late', 4_000);
  expect(limit.size).toBe(1);
});
