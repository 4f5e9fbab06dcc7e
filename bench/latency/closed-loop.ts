import { setTimeout as sleep } from 'node:timers/promises';
import type { Path } from './path.ts';

/** Committed and not yet handled: enough to keep every part of the path busy, few enough that no backlog grows. */
const window = 256;

/** Events a second that come out of the path when as many are put in as it takes. */
export async function capacityOf(path: Path, milliseconds: number): Promise<number> {
  const began = performance.now();
  const countFrom = began + milliseconds / 4; // connections, plans and batches have settled by then
  const until = began + milliseconds;
  let committing = 0;
  let handled = 0;
  let counted = 0;
  let last = began;
  path.onHandled(() => {
    handled++;
    const now = performance.now();
    if (now < countFrom || now > until) return;
    counted++;
    last = now;
  });
  const client = async () => {
    while (performance.now() < until) {
      if (committing - handled >= window) await sleep(1);
      else await path.commit(committing++);
    }
  };
  await Promise.all(Array.from({ length: 20 }, client));
  for (const patience = Date.now() + 30_000; handled < committing && Date.now() < patience;) await sleep(20);
  return (counted * 1_000) / (last - countFrom);
}
