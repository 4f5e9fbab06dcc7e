import { accessSync, constants, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BootFailure } from './boot-failure.ts';
import { makeFolder } from './make-folder.ts';
import { isAlive, startTime } from './processes.ts';
import { isCopy, whereaboutsOf, type Whereabouts } from './whereabouts.ts';

interface Owner {
  pid: number;
  startTime?: string;
  folder?: Whereabouts;
  stopping?: true;
}

export interface Claim {
  /** From now on whoever wants the folder waits for it. */
  stopping(): void;
  release(): void;
}

/** Longer than everything takes to stop. */
const patience = 60_000;

/**
 * Makes the folder and claims it for this process. A claim of a process that was killed counts for nothing: its pid, with the time at which
 * the process began, belongs to nobody any more. One that came with a copy of its folder counts for nothing too. One that is stopping is
 * waited for.
 */
export async function claimDataFolder(folder: string): Promise<Claim> {
  makeWritable(folder);
  const file = join(folder, 'lock.json');
  const mine = { pid: process.pid, startTime: startTime(process.pid), folder: whereaboutsOf(folder) } as Owner;
  for (const deadline = performance.now() + patience; !claim(file, mine);) {
    const owner = readOwner(file);
    const running = owner === undefined ? isYoung(file) : isRunning(owner) && !isCopy(owner.folder, folder);
    if (owner && running && !(owner.stopping && performance.now() < deadline))
      throw new BootFailure(`The data folder ${folder} is in use by process ${owner.pid}`);
    if (running) await pause(50);
    else removeStale(file);
  }
  return {
    stopping: () => writeFileSync(file, JSON.stringify({ ...mine, stopping: true })),
    release: () => rmSync(file, { force: true }),
  };
}

function claim(file: string, owner: Owner): boolean {
  try {
    writeFileSync(file, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // On a full disk it is made and stays empty.
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') rmSync(file, { force: true });
    throw new BootFailure(`${file} can't be written: ${(error as Error).message}`, { cause: error });
  }
}

function makeWritable(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new BootFailure(`The data folder ${folder} can't be written: ${(error as Error).message}`, { cause: error });
  }
}

function readOwner(file: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8')) as Owner | null;
    return typeof owner?.pid === 'number' ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** Somebody may be about to write into it; one that stays empty was cut off. */
function isYoung(file: string): boolean {
  try {
    // A time in the future is no sign of youth: clocks are put back.
    return Math.abs(Date.now() - statSync(file).mtimeMs) < 1_000;
  } catch {
    return false;
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
