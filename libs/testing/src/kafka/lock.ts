import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
// By its path: the tests' global set-up runs outside Jest, in Node itself, which would take `#local` from dist.
import { isAlive } from '../../../local/src/index.ts';
import { KafkaAbsent } from './absent.ts';

const patience = 600_000;

/** A file that holds the owner's pid: one left by a process that is gone counts for nothing. */
export async function lock(file: string): Promise<() => Promise<void>> {
  for (const deadline = performance.now() + patience; performance.now() < deadline; await pause(200)) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return () => rm(file, { force: true });
    } catch {
      const owner = Number(await readFile(file, 'utf8').catch(() => ''));
      // Empty for an instant, between its making and its filling.
      if (owner > 0 && !isAlive(owner)) await rm(file, { force: true });
    }
  }
  throw new KafkaAbsent(`${file} has been held by another process for too long`);
}
