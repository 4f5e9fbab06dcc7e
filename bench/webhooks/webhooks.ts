import type { Benchmark } from '../benchmark.ts';
import { hanging } from './hanging.ts';
import { latency } from './latency.ts';
import { pending } from './pending.ts';
import { rate } from './rate.ts';

/** `--only webhooks` runs all of them, `--only 'webhooks: rate'` one. */
export const webhooks: readonly Benchmark[] = [rate, hanging, pending, latency];
