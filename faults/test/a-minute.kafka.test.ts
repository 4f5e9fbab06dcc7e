import { describe, test } from '@jest/globals';
import { kafkaClusterForTests } from '#testing';
import { expectNothingViolated } from './a-minute.ts';

const possible = (await kafkaClusterForTests()) !== undefined;

(possible ? describe : describe.skip)('a minute of faults on Kafka', () => {
  test('violates nothing', async () => void (await expectNothingViolated('kafka', 1)), 400_000);
});
