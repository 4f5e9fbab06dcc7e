import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../until.ts';
import { commandLine, isAlive } from '../processes.ts';

interface Postmaster {
  pid: number;
  ready: boolean;
}

/** postmaster.pid, line by line: pid, data folder, start time, port, socket folder, listen address, shared memory, status. */
export function readPostmaster(folder: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return undefined;
  }
}

/**
 * Ends what an earlier run left in this folder. PostgreSQL removes a stale file itself unless its pid has been given to another process of
 * the same user, as happens after a restart of a container: then it would never start again.
 */
export async function stopPostmaster(folder: string): Promise<void> {
  const found = readPostmaster(folder);
  if (!found) return;
  if (!isPostmaster(found.pid, folder)) return rmSync(join(folder, 'postmaster.pid'), { force: true });
  // SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, the data are written out.
  for (const [signal, within] of [['SIGINT', 10_000] as const, ['SIGQUIT', 5_000] as const, ['SIGKILL', 5_000] as const]) {
    if (isAlive(found.pid)) process.kill(found.pid, signal);
    if (await until(() => !isAlive(found.pid), within)) return;
  }
}

function isPostmaster(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  const command = commandLine(pid);
  return command === undefined || (command.includes('postgres') && `${command} `.includes(` -D ${folder} `));
}
