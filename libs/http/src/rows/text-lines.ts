import { isUtf8 } from 'node:buffer';

const hint = 'save the file as UTF-8';

/** Why a line is not UTF-8 text, at its first character that is none. What else a byte may stand for nobody can tell. */
export function notUtf8(line: Uint8Array): string | undefined {
  const bytes = Buffer.from(line.buffer, line.byteOffset, line.byteLength);
  const nul = bytes.indexOf(0);
  if (nul < 0 && isUtf8(bytes)) return undefined;
  const byNul = nul >= 0 && isUtf8(bytes.subarray(0, nul));
  // UTF-16 begins with a mark that no UTF-8 has; without one, every other byte of plain text is NUL.
  if (bytes[0] === 0xff || bytes[0] === 0xfe || byNul) return `character 1: is UTF-16 or no text: ${hint}`;
  const at = Array.from(bytes.keys()).findLast((end) => isUtf8(bytes.subarray(0, end)))!;
  const character = Array.from(bytes.subarray(0, at).toString('utf8')).length + 1;
  const byte = bytes[at]!.toString(16).toUpperCase();
  return `character ${character}: the byte 0x${byte} is not UTF-8 (Windows-1250 and its like are not): ${hint}`;
}

const [feed, carriage] = [0x0a, 0x0d];

/**
 * The lines of a text in UTF-8, without the mark that Windows begins a file with, and without their ends (CRLF, LF, CR). One is decoded
 * when it is asked for. Bytes that are no UTF-8 become U+FFFD, so that `isUtf8` is asked first.
 */
export function* linesIn(bytes: Buffer): Generator<string> {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let nextFeed = bytes.indexOf(feed, start);
  let nextCarriage = bytes.indexOf(carriage, start);
  while (start < bytes.length) {
    if (nextFeed >= 0 && nextFeed < start) nextFeed = bytes.indexOf(feed, start);
    if (nextCarriage >= 0 && nextCarriage < start) nextCarriage = bytes.indexOf(carriage, start);
    const end = Math.min(nextFeed < 0 ? bytes.length : nextFeed, nextCarriage < 0 ? bytes.length : nextCarriage);
    yield bytes.toString('utf8', start, end);
    start = end + (bytes[end] === carriage && bytes[end + 1] === feed ? 2 : 1);
  }
}
