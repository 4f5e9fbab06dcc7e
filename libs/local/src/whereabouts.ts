import { realpathSync, statSync } from 'node:fs';

/** Where a folder is. What stands in a file of the folder is copied with it; this says of which folder it was written. */
export interface Whereabouts {
  path: string;
  dev: number;
  ino: number;
}

export function whereaboutsOf(folder: string): Whereabouts {
  const { dev, ino } = statSync(folder);
  return { path: realpathSync(folder), dev, ino };
}

/** A copy has another path and another inode. A folder that was moved keeps its inode, one that was mounted anew its path. */
export function isCopy(written: Whereabouts | undefined, folder: string): boolean {
  if (!written) return false;
  const { path, dev, ino } = whereaboutsOf(folder);
  return path !== written.path && (dev !== written.dev || ino !== written.ino);
}
