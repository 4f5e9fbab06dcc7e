import { setTimeout as pause } from 'node:timers/promises';

/**
 * Tries until `attempt` does not throw and answers neither `false` nor `null`, and answers what it answered. `undefined` counts as done,
 * for that is what an assertion answers. When the time (ms) is over, it fails with the last failure.
 */
export async function eventually<T>(attempt: () => T | Promise<T>, { within = 5_000, every = 20 } = {}): Promise<NonNullable<T>> {
  const deadline = performance.now() + within;
  for (;;) {
    try {
      const answer = await attempt();
      if (answer !== false && answer !== null) return answer as NonNullable<T>;
      if (performance.now() > deadline) throw new Error(`Still ${String(answer)} after ${within} ms`);
    } catch (failure) {
      if (performance.now() > deadline) throw failure;
    }
    await pause(every);
  }
}
