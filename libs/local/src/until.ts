import { setTimeout as pause } from 'node:timers/promises';

/** Whether the condition came true in time. */
export async function until(condition: () => boolean | Promise<boolean>, within: number, every = 20): Promise<boolean> {
  const deadline = performance.now() + within;
  while (!(await condition())) {
    if (performance.now() > deadline) return false;
    await pause(every);
  }
  return true;
}
