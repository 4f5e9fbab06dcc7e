import { parse } from 'csv-parse/sync';

export interface CsvRecord {
  /** The line that it begins at, from 1. */
  line: number;
  /** And the one that it ends at. */
  until: number;
  fields: string[];
}

export interface BrokenRecord {
  line: number;
  broken: string;
}

/** One that stands on one line and has quotes: parsed together with others. */
interface QuotedLine {
  line: number;
  text: string;
}

/** A record that goes on for longer has a quote that is never closed. */
const longest = { lines: 100, characters: 32_768 };
/** Records that are read before the first of them is given. */
const atOnce = 500;

/**
 * RFC 4180, with a separator of one's own. A record goes on over lines as long as a quote in it is open. One that can't be read is broken
 * in its first line alone: reading begins anew at the next, so that a stray quote takes no line with it but its own. Empty lines are none.
 */
export async function* recordsOf(
  lines: AsyncIterable<string> | Iterable<string>,
  separator: string,
): AsyncGenerator<CsvRecord | BrokenRecord> {
  const source = Symbol.asyncIterator in lines ? lines[Symbol.asyncIterator]() : lines[Symbol.iterator]();
  const waiting: string[] = [];
  let read: (CsvRecord | BrokenRecord | QuotedLine)[] = [];
  let line = 1;
  const more = async (): Promise<boolean> => {
    const { done, value } = await source.next();
    if (!done) waiting.push(value);
    return !done;
  };
  for (; waiting.length > 0 || (await more()); waiting.shift(), line += 1) {
    if (read.length >= atOnce) {
      yield* parsed(read, separator);
      read = [];
    }
    const first = waiting[0]!;
    if (first.trim() === '') continue;
    // Without a quote its fields are what stands between separators.
    if (!first.includes('"')) {
      read.push({ line, until: line, fields: first.split(separator) });
      continue;
    }
    let [text, many, open] = [first, 1, isOdd(first)];
    if (!open) {
      read.push({ line, text });
      continue;
    }
    while (open && many < longest.lines && text.length < longest.characters && (waiting.length > many || (await more()))) {
      const next = waiting[many++]!;
      text += `\n${next}`;
      open = !isOdd(next);
    }
    const fields = open ? undefined : fieldsOf(text, separator);
    if (!fields) {
      read.push({ line, broken: open ? 'a quote is opened and not closed' : strayQuote });
      continue;
    }
    read.push({ line, until: line + many - 1, fields });
    waiting.splice(0, many - 1);
    line += many - 1;
  }
  yield* parsed(read, separator);
}

const strayQuote = 'a quote stands within a value: it is doubled there ("")';

/** Quotes come in pairs: around a value, or doubled within. */
const isOdd = (text: string): boolean => text.split('"').length % 2 === 0;

/** A parser for each of 10^5 lines takes 5 s, one for some hundreds together a tenth of that. */
function* parsed(read: readonly (CsvRecord | BrokenRecord | QuotedLine)[], separator: string): Generator<CsvRecord | BrokenRecord> {
  const texts = read.flatMap((each) => ('text' in each ? [each.text] : []));
  const together = texts.length > 0 ? recordsIn(texts.join('\0'), separator) : [];
  let at = 0;
  for (const each of read) {
    if (!('text' in each)) {
      yield each;
      continue;
    }
    // Where one of them can't be read, each is read for itself.
    const fields = together?.length === texts.length ? together[at++] : fieldsOf(each.text, separator);
    yield fields ? { line: each.line, until: each.line, fields } : { line: each.line, broken: strayQuote };
  }
}

const fieldsOf = (text: string, separator: string): string[] | undefined => recordsIn(text, separator)?.[0];

/** Records that NUL separates, which is in no text. Undefined where they can't be read. */
function recordsIn(text: string, separator: string): string[][] | undefined {
  try {
    return parse(text, { delimiter: separator, relax_column_count: true, record_delimiter: '\0' });
  } catch {
    return undefined;
  }
}

/** Whichever of comma, semicolon and tab stands most often in the header, outside quotes. */
export function separatorOf(header: string): string {
  const plain = header.replaceAll(/"[^"]*"/g, '');
  const often = (separator: string) => plain.split(separator).length;
  return [',', ';', '\t'].reduce((best, each) => (often(each) > often(best) ? each : best));
}
