import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { notUtf8 } from '#http';

/** The file can't be read as what it should be: one line, and nothing of it is taken. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

/** Bytes of a line. */
const longest = 1_048_576;

/**
 * Refuses a file that is not UTF-8 throughout, at the first place that is not, before anything of it is sent: what else a byte may stand
 * for nobody can tell. 10^5 lines take a tenth of a second.
 */
export async function mustBeUtf8(file: string): Promise<void> {
  let line = 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([rest, chunk]);
    // No byte of a longer character is a line feed.
    const end = bytes.lastIndexOf(0x0a) + 1;
    line += checked(file, bytes.subarray(0, end), line);
    rest = bytes.subarray(end);
    if (rest.length > longest) throw new FileRefused(`${file}:${line}: the line is longer than 1 MiB: is this a CSV file?`);
  }
  checked(file, rest, line);
}

/** Answers how many lines it ends. */
function checked(file: string, bytes: Buffer, from: number): number {
  const whole = isUtf8(bytes) && !bytes.includes(0);
  if (whole) return count(bytes);
  let line = from;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const of = bytes.subarray(start, feed < 0 ? bytes.length : feed);
    const why = notUtf8(of);
    if (why !== undefined) throw new FileRefused(`${file}:${line} ${why}`);
    start += of.length + 1;
  }
  return line - from;
}

function count(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}

/** Its lines, without the mark that Windows begins a file with, and without their ends (CRLF, LF, CR). */
export async function* linesOf(file: string): AsyncGenerator<string> {
  let first = true;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    yield first && line.startsWith('\ufeff') ? line.slice(1) : line;
    first = false;
  }
}
