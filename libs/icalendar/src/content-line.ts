/** Octets of a line, without its end (RFC 5545, 3.1). */
const longest = 75;

/** A content line: what is longer goes on behind a blank, and is never cut within a character. */
export function contentLine(name: string, value: string | number): string {
  const line = `${name}:${value}`;
  // A unit of UTF-16 has three octets at most. Most lines are that short.
  return line.length * 3 <= longest || Buffer.byteLength(line) <= longest ? `${line}\r\n` : `${folded(line)}\r\n`;
}

function folded(line: string): string {
  let [text, from, octets] = ['', 0, 0];
  for (let at = 0; at < line.length;) {
    const character = line.codePointAt(at)!;
    const more = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    if (octets + more > longest) {
      text += `${line.slice(from, at)}\r\n `;
      [from, octets] = [at, 1];
    }
    octets += more;
    at += more === 4 ? 2 : 1;
  }
  return text + line.slice(from);
}

// oxlint-disable-next-line no-control-regex -- these are what a text may not hold: all but the tab.
const control = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** The value of a property's parameter (RFC 5545, 3.2): in quotes, of which it can hold none. */
export const parameter = (text: string): string =>
  `"${text
    .replaceAll(/[\r\n\t]+/g, ' ')
    .replaceAll(control, '')
    .replaceAll('"', '’')}"`;

/** A value of type TEXT (RFC 5545, 3.3.11). */
export const textValue = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n?|\n/g, '\\n')
    .replaceAll(control, '');
