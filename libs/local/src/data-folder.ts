import { accessSync, constants, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BootFailure } from './boot-failure.ts';
import { isAlive, startTime } from './processes.ts';

interface Owner {
  pid: number;
  startTime?: string;
}

/**
 * Makes the folder and claims it for this process; the answer gives it back. A claim of a process that was killed counts for nothing: its
 * pid, with the time at which the process began, belongs to nobody any more.
 */
export function claimDataFolder(folder: string): () => void {
  makeWritable(folder);
  const file = join(folder, 'lock.json');
  const mine = JSON.stringify({ pid: process.pid, startTime: startTime(process.pid) } satisfies Partial<Owner>);
  for (let attempts = 0; ; attempts++) {
    try {
      writeFileSync(file, mine, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempts > 10) throw error;
      const owner = readOwner(file);
      if (owner && isRunning(owner)) throw new BootFailure(`The data folder ${folder} is in use by process ${owner.pid}`);
      removeStale(file);
    }
  }
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new BootFailure(`The data folder ${folder} can't be written: ${(error as Error).message}`, { cause: error });
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

const isRunning = ({ pid, startTime: began }: Owner) => isAlive(pid) && (began === undefined || began === startTime(pid));

/** By way of a name of its own: of two that start at once, only one moves the file away. */
function removeStale(file: string): void {
  const away = `${file}.${process.pid}`;
  try {
    renameSync(file, away);
    rmSync(away);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
