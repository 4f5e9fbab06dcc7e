import { execFile } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file system of its own, in memory, that can be filled without harm to anything else. */
export interface SmallDisk {
  readonly folder: string;
  /** Until nothing more can be written. */
  fill(): void;
  free(): void;
  unmount(): Promise<void>;
}

/** Where mounting is allowed: on Linux, as root. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk | { absent: string }> {
  if (process.platform !== 'linux') return { absent: 'only Linux mounts a small disk' };
  const folder = mkdtempSync(join(tmpdir(), 'b40-small-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0755`, 'tmpfs', folder]);
  } catch (failure) {
    rmSync(folder, { recursive: true });
    return { absent: `no small disk can be mounted: ${reasonOf(failure as Error)}` };
  }
  chmodSync(folder, 0o755);
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => fill(ballast),
    free: () => rmSync(ballast, { force: true }),
    async unmount() {
      await run('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Around what `mount` says are the command and a hint at dmesg. */
function reasonOf({ message }: Error): string {
  const lines = message.trim().split('\n');
  return (lines.find((line) => line.startsWith('mount:')) ?? lines.at(-1)!).trim();
}

function fill(file: string): void {
  const output = openSync(file, 'a');
  try {
    for (let size = 2 ** 24; size >= 1; size /= 2)
      for (const piece = Buffer.alloc(size); ;) {
        try {
          writeSync(output, piece);
        } catch (failure) {
          if ((failure as NodeJS.ErrnoException).code !== 'ENOSPC') throw failure;
          break;
        }
      }
  } finally {
    closeSync(output);
  }
}
