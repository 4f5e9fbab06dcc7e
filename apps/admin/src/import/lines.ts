import { recordsOf, separatorOf, withoutBlanksAround, type BrokenRecord } from '#http';
import type { Cells, Kind } from './kinds.ts';
import { FileRefused, linesOf, mustBeUtf8 } from './text-file.ts';

export interface Line {
  line: number;
  /** By column; of empty ones nothing. */
  cells: Cells;
  /** Of the file: what a pointer can lead to. */
  columns: readonly string[];
}

/** The lines of a file of a kind, after its header; what can't be read says why. Rejects with a `FileRefused` where the whole can't be. */
export async function* readLines(file: string, kind: Kind): AsyncGenerator<Line | BrokenRecord> {
  await mustBeUtf8(file);
  let columns: string[] | undefined;
  for await (const record of recordsOf(linesOf(file), await separatorIn(file))) {
    if (columns === undefined) {
      columns = 'broken' in record ? refuse(`${file}:${record.line}: ${record.broken}`) : header(file, record, kind);
      continue;
    }
    if ('broken' in record) {
      yield record;
      continue;
    }
    const { line, until, fields } = record;
    const values = fields.map(withoutBlanksAround);
    // Spreadsheets end a file with lines of separators.
    if (values.every((value) => value === '')) continue;
    const over = until > line ? ` (it goes on to line ${until})` : '';
    if (values.length === columns.length) yield { line, columns, cells: cellsOf(columns, values) };
    else yield { line, broken: `has ${values.length} ${values.length === 1 ? 'column' : 'columns'}, the header ${columns.length}${over}` };
  }
  if (columns === undefined) refuse(`${file} is empty: its first line names the columns ${kind.needs.join(', ')}`);
}

async function separatorIn(file: string): Promise<string> {
  for await (const line of linesOf(file)) if (line.trim() !== '') return separatorOf(line);
  return ',';
}

const cellsOf = (columns: readonly string[], values: readonly string[]): Cells =>
  Object.fromEntries(columns.flatMap((column, at) => (values[at] === '' ? [] : [[column, values[at]!] as const])));

function header(file: string, { line, fields }: { line: number; fields: string[] }, { name, needs, may }: Kind): string[] {
  const columns = fields.map(withoutBlanksAround);
  const known = [...needs, ...may];
  const all = `${needs.join(', ')}${may.length > 0 ? `, and if need be ${may.join(', ')}` : ''}`;
  for (const [at, column] of columns.entries()) {
    const place = `${file}:${line} column ${at + 1}`;
    if (column === '') refuse(`${place}: has no name`);
    if (column === 'personId') refuse(`${place}: "personId" is not a column: personRef, the person's ref, takes its place`);
    if (!known.includes(column)) refuse(`${place}: "${column}" is not a column of ${name}: they are ${all}`);
    if (columns.indexOf(column) !== at) refuse(`${place}: "${column}" stands there twice`);
  }
  const missing = needs.filter((column) => !columns.includes(column));
  if (missing.length > 0) refuse(`${file}:${line}: the ${missing.length === 1 ? 'column' : 'columns'} ${missing.join(', ')} must be there`);
  const place = columns.filter((column) => ['coordinates', 'latitude', 'longitude'].includes(column));
  if (place.length > 0 && place.join() !== 'coordinates' && (place.length !== 2 || place.includes('coordinates')))
    refuse(`${file}:${line}: either "coordinates" is a column, or "latitude" and "longitude" are`);
  return columns;
}

function refuse(why: string): never {
  throw new FileRefused(why);
}
