import { test } from '@jest/globals';
import { expectNothingViolated } from './a-minute.ts';

test(
  'a minute of faults on the log in PostgreSQL violates nothing',
  async () => void (await expectNothingViolated('postgres-log', 1)),
  900_000,
);
