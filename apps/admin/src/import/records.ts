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

/** A record that goes on for longer has a quote that is never closed. */
const longest = { lines: 100, characters: 32_768 };

/**
 * RFC 4180, with a separator of one's own. A record goes on over lines as long as a quote in it is open. One that can't be read is broken
 * in its first line alone: reading begins anew at the next, so that a stray quote takes no line with it but its own. Empty lines are none.
 */
export async function* recordsOf(lines: AsyncIterable<string>, separator: string): AsyncGenerator<CsvRecord | BrokenRecord> {
  const source = lines[Symbol.asyncIterator]();
  const waiting: string[] = [];
  let line = 1;
  const more = async (): Promise<boolean> => {
    const { done, value } = await source.next();
    if (!done) waiting.push(value);
    return !done;
  };
  for (; waiting.length > 0 || (await more()); waiting.shift(), line += 1) {
    if (waiting[0]!.trim() === '') continue;
    const first = waiting[0]!;
    // Without a quote its fields are what stands between separators. A parser for each would take 10^5 of them 5 s.
    if (!first.includes('"')) {
      yield { line, until: line, fields: first.split(separator) };
      continue;
    }
    let many = 1;
    let text = first;
    while (isOpen(text) && many < longest.lines && text.length < longest.characters && (waiting.length > many || (await more())))
      text += `\n${waiting[many++]!}`;
    const fields = isOpen(text) ? undefined : fieldsOf(text, separator);
    if (!fields) {
      yield { line, broken: isOpen(text) ? 'a quote is opened and not closed' : 'a quote stands within a value: it is doubled there ("")' };
      continue;
    }
    yield { line, until: line + many - 1, fields };
    waiting.splice(0, many - 1);
    line += many - 1;
  }
}

/** Quotes come in pairs: around a value, or doubled within. */
const isOpen = (text: string): boolean => text.split('"').length % 2 === 0;

function fieldsOf(text: string, separator: string): string[] | undefined {
  try {
    return (parse(text, { delimiter: separator, relax_column_count: true, record_delimiter: '\0' }) as string[][])[0];
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
