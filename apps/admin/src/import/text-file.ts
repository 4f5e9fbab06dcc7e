import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** The file can't be read as what it should be: one line, and nothing of it is taken. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
}

/** Bytes of a line. */
const longest = 1_048_576;
const hint = 'save the file as UTF-8';

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
    if (!isUtf8(of) || of.includes(0)) throw new FileRefused(`${file}:${line} ${wrong(of)}`);
    start += of.length + 1;
  }
  return line - from;
}

function wrong(line: Buffer): string {
  const nul = line.indexOf(0);
  const byNul = nul >= 0 && isUtf8(line.subarray(0, nul));
  // UTF-16 begins with a mark that no UTF-8 has; without one, every other byte of plain text is NUL.
  if (line[0] === 0xff || line[0] === 0xfe || byNul) return `character 1: is UTF-16 or no text: ${hint}`;
  const at = Array.from(line.keys()).findLast((end) => isUtf8(line.subarray(0, end)))!;
  const character = Array.from(line.subarray(0, at).toString('utf8')).length + 1;
  const byte = line[at]!.toString(16).toUpperCase();
  return `character ${character}: the byte 0x${byte} is not UTF-8 (Windows-1250 and its like are not): ${hint}`;
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
