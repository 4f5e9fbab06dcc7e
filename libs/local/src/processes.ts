import { readFileSync } from 'node:fs';

/** Zombies count as gone: they hold nothing any more and wait only for their parent. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return stat(pid)?.state !== 'Z';
}

/** The command line with spaces between the arguments; `undefined` where the system has no /proc. */
export function commandLine(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return process.platform === 'linux' ? '' : undefined;
  }
}

/** Ticks since boot at which the process began: with the pid it names a process for good. `undefined` where there is no /proc. */
export const startTime = (pid: number): string | undefined => stat(pid)?.startTime;

function stat(pid: number): { state: string; startTime: string } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field, the command's name, stands in brackets and may hold blanks; fields are counted from behind it.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', startTime: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}
