import { BootFailure } from './boot-failure.ts';
import { makeRoom } from './postgres/reason.ts';

/** What the system says of a full disk, or one's own share of it; 53100 is PostgreSQL's code. */
const codes = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** PostgreSQL names a file of its own; which disk that is on the folder says. Other failures stay as they are. */
export function orFullDisk(failure: unknown, folder: string): unknown {
  const { code, message } = failure as NodeJS.ErrnoException;
  return codes.has(code ?? '') ? new BootFailure(`The disk of ${folder} is full: ${message}; ${makeRoom}`, { cause: failure }) : failure;
}
