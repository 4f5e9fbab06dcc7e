import { expect, test } from '@jest/globals';
import { Random } from '#domain';

const many = (random: Random) => Array.from({ length: 1_000 }, () => random.next());

test('a seed repeats its choices, and another makes others', () => {
  expect(many(new Random(7))).toEqual(many(new Random(7)));
  expect(many(new Random(7))).not.toEqual(many(new Random(8)));
});

test('a named series depends on its seed and name, not on what others have drawn', () => {
  const [one, two] = [new Random(7), new Random(7)];
  const clients = [one.named('client-1'), two.named('client-1')] as const;
  many(one.named('nemesis'));
  expect(many(clients[0])).toEqual(many(clients[1]));
  expect(many(one.named('client-1'))).not.toEqual(many(one.named('client-2')));
});

test('whole numbers between two reach both, and nothing beyond, about equally often', () => {
  const random = new Random(1);
  const drawn = Array.from({ length: 6_000 }, () => random.between(1, 6));
  const counts = Map.groupBy(drawn, (number) => number);
  expect(new Set(counts.keys())).toEqual(new Set([1, 2, 3, 4, 5, 6]));
  for (const { length } of counts.values()) expect(Math.abs(length - 1_000)).toBeLessThan(150);
});

test('shuffling keeps everything', () => {
  const all = Array.from({ length: 50 }, (_, index) => index);
  const shuffled = new Random(3).shuffled(all);
  expect(shuffled).not.toEqual(all);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(all);
});
