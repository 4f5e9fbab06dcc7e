import { existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lock } from './lock.ts';

const archiveIn = (jars: string) => join(jars, 'classes.jsa');

/**
 * Java's archive of loaded classes (JEP 350): with it a broker is up after 1.9 instead of 3.2 seconds of processor time (measured on two
 * cores), and the tests start some fifteen. Written once, by a broker that is started and stopped for it.
 */
export async function ensureClassArchive(jars: string, runOnce: (flag: string) => Promise<void>): Promise<void> {
  const archive = archiveIn(jars);
  if (existsSync(archive)) return;
  const unlock = await lock(`${jars}.lock`);
  try {
    if (existsSync(archive)) return;
    const draft = `${archive}.new`;
    await runOnce(`-XX:ArchiveClassesAtExit=${draft}`);
    // An empty one says that this Java makes none.
    if (existsSync(draft)) renameSync(draft, archive);
    else writeFileSync(archive, '');
  } finally {
    await unlock();
  }
}

export function classArchiveFlags(jars: string): string[] {
  const archive = archiveIn(jars);
  return existsSync(archive) && statSync(archive).size > 0 ? [`-XX:SharedArchiveFile=${archive}`] : [];
}
