export const makeRoom = 'make room on that disk, or set B40_DATA to a folder on another';

const noRoom = /No space left on device|Disk quota exceeded/i;
/** The gravest first: the last lines only say that something was given up. */
const telling = [noRoom, /\b(?:FATAL|PANIC):/, /\b(?:ERROR|error):|error while loading shared libraries/];

/** Of what PostgreSQL or initdb has written, the line that says why it failed, and what to do where that is known. */
export function reasonIn(log: string): string {
  const lines = log
    .split('\n')
    .map((line) => line.replace(/^\d{4}-\d\d-\d\d [\d:.]+ \S+ \[\d+\] /, '').trim())
    .filter(Boolean);
  const found = telling.map((pattern) => lines.find((line) => pattern.test(line))).find((line) => line !== undefined);
  const reason = (found ?? lines.at(-1) ?? 'it has said nothing').replace(/(?<=:) +/g, ' ');
  return noRoom.test(reason) ? `${reason}; ${makeRoom}` : reason;
}
