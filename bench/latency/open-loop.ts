import { setTimeout as sleep } from 'node:timers/promises';
import type { Path } from './path.ts';

/** Milliseconds, one for each event that came. */
export interface Latencies {
  /** From the moment at which the command was due. */
  fromDue: number[];
  /** From the end of its commit. */
  fromCommit: number[];
  /** Committed and not handled a while after the end: the load was too much. */
  missing: number;
}

/**
 * A commit every `1000 / rate` milliseconds, whether or not those before have come through: who waits for the slow ones measures only
 * the quick ones. Counted from when each was due, so that what is late to begin is late to arrive.
 */
export async function latenciesAt(path: Path, rate: number, milliseconds: number): Promise<Latencies> {
  const total = Math.max(1, Math.round((rate * milliseconds) / 1_000));
  const due = new Float64Array(total);
  const committed = new Float64Array(total);
  const handled = new Float64Array(total);
  let arrived = 0;
  path.onHandled((n) => {
    handled[n] = performance.now();
    arrived++;
  });
  const commits: Promise<void>[] = [];
  const began = performance.now() + 50;
  for (let n = 0; n < total; n++) {
    due[n] = began + (n * 1_000) / rate;
    const early = due[n]! - performance.now();
    if (early > 0) await sleep(early);
    commits.push(path.commit(n).then(() => void (committed[n] = performance.now())));
  }
  await Promise.all(commits);
  for (const patience = Date.now() + 20_000; arrived < total && Date.now() < patience;) await sleep(20);
  const came = Array.from(handled.keys()).filter((n) => handled[n]! > 0);
  return {
    fromDue: came.map((n) => handled[n]! - due[n]!),
    // The handler may be called before this process has heard of the commit.
    fromCommit: came.map((n) => Math.max(0, handled[n]! - committed[n]!)),
    missing: total - came.length,
  };
}
