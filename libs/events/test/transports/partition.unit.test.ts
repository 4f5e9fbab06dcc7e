import { expect, test } from '@jest/globals';
import { partitionOf } from '../../src/transports/kafka/partition.ts';

// Hashes as Apache Kafka's own tests state them (UtilsTest.testMurmur2).
test.each([
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
])('the key %s has the partition that Java computes', (key, hash) => {
  for (const partitions of [1, 3, 12]) expect(partitionOf(key, partitions)).toBe((hash & 0x7fffffff) % partitions);
});

test('keys in any script have a partition', () => {
  for (const key of ['зеница', 'laktaši', '']) expect(partitionOf(key, 12)).toBeGreaterThanOrEqual(0);
});
