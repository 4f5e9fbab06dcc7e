import { isUtf8 } from 'node:buffer';
import { setImmediate as breath } from 'node:timers/promises';
import { invalid } from '#domain';
import { fieldsOf, type Field, type FieldClass } from '../fields/field.ts';
import { withoutBlanksAround } from '../input/blanks.ts';
import { under, WrongPlaces } from '../input/wrong-places.ts';
import { withoutApostrophe } from './csv.ts';
import { recordsOf, separatorOf } from './records.ts';
import { linesIn, notUtf8 } from './text-lines.ts';

/** What a file holds: each line is an object of a class, and its columns are the fields of that. */
export interface CsvForm<L extends object> {
  of: FieldClass & { prototype: L };
  /** Other names of columns. */
  alsoNamed?: Readonly<Record<string, string>>;
  /** Columns that may be there and are not read. */
  leftAside?: readonly string[];
  /** What a cell was probably meant to be, where it is of no form that its column has. */
  hint?(column: string, text: string): string | undefined;
}

export interface CsvLine<L> {
  /** Of the file, from 1: the one that it begins at. */
  line: number;
  /** Without those that are empty. */
  cells: L;
}

/** Lines of a file, with empty ones. */
const longest = 200_000;
/** Lines between two turns of the event loop. */
const atOnce = 1_000;

/**
 * Reads a file of UTF-8 (with a mark or without) and of commas, semicolons or tabs (RFC 4180), and takes none of its lines where one is
 * wrong: 400 `invalid-input` with the places, a line and a column (`/17/value`), ten of them told and the others counted. Others have
 * their turn meanwhile.
 */
export async function readCsv<L extends object>(bytes: Buffer, form: CsvForm<L>): Promise<CsvLine<L>[]> {
  if (!isUtf8(bytes) || bytes.includes(0)) refuseBytes(bytes);
  const wrong = new WrongPlaces();
  const known = fieldsOf(form.of);
  const lines: CsvLine<L>[] = [];
  let columns: string[] | undefined;
  for await (const record of recordsOf(inTurns(bytes), separatorIn(bytes))) {
    const { line } = record;
    if ('broken' in record) wrong.add(() => `/${line}`, record.broken);
    if (columns === undefined) {
      columns = 'broken' in record ? [] : headerOf(record.fields, line, known, form, wrong);
      wrong.refuse();
      continue;
    }
    if ('broken' in record) continue;
    const texts = record.fields.map(withoutBlanksAround);
    // Spreadsheets end a file with lines of separators.
    if (texts.every((text) => text === '')) continue;
    if (texts.length === columns.length) lines.push({ line, cells: cellsOf(texts, columns, line, known, form, wrong) });
    else wrong.add(() => `/${line}`, `has ${texts.length} ${texts.length === 1 ? 'column' : 'columns'}, the header ${columns!.length}`);
  }
  if (columns === undefined) throw invalid('', `is empty: its first line names the columns ${needed(known).join(', ')}`);
  wrong.refuse();
  return lines;
}

function refuseBytes(bytes: Buffer): never {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const why = notUtf8(bytes.subarray(start, end));
    if (why !== undefined) throw invalid(`/${line}`, why);
    start = end + 1;
  }
  throw invalid('', 'is not UTF-8');
}

async function* inTurns(bytes: Buffer): AsyncGenerator<string> {
  let count = 0;
  for (const line of linesIn(bytes)) {
    if (++count > longest) throw invalid('', `has more than ${longest} lines`);
    if (count % atOnce === 0) await breath();
    yield line;
  }
}

function separatorIn(bytes: Buffer): string {
  for (const line of linesIn(bytes)) if (line.trim() !== '') return separatorOf(line);
  return ',';
}

const needed = (known: ReadonlyMap<string, Field>): string[] =>
  [...known].flatMap(([name, { optional }]) => (optional === true ? [] : [name]));

/** The columns by the names of their fields; of those that are not read an empty name. */
function headerOf<L extends object>(
  fields: readonly string[],
  line: number,
  known: ReadonlyMap<string, Field>,
  { alsoNamed = {}, leftAside = [] }: CsvForm<L>,
  wrong: WrongPlaces,
): string[] {
  const given = fields.map(withoutBlanksAround);
  const columns = given.map((name) => (Object.hasOwn(alsoNamed, name) ? alsoNamed[name]! : name));
  for (const [at, name] of given.entries()) {
    const place = () => (name === '' ? `/${line}` : under(`/${line}`, name));
    if (name === '') wrong.add(place, `column ${at + 1} has no name`);
    else if (leftAside.includes(name)) columns[at] = '';
    else if (!known.has(columns[at]!)) wrong.add(place, `is not a column: they are ${[...known.keys()].join(', ')}`);
    else if (columns.indexOf(columns[at]!) !== at) wrong.add(place, 'stands there twice');
  }
  for (const name of needed(known)) if (!columns.includes(name)) wrong.add(() => `/${line}/${name}`, 'is a column that must be there');
  return columns;
}

function cellsOf<L extends object>(
  texts: readonly string[],
  columns: readonly string[],
  line: number,
  known: ReadonlyMap<string, Field>,
  { hint }: CsvForm<L>,
  wrong: WrongPlaces,
): L {
  const cells: Record<string, unknown> = {};
  for (const [at, column] of columns.entries()) {
    if (column === '') continue;
    const { kind, form, optional } = known.get(column)!;
    const text = withoutApostrophe(texts[at]!);
    const place = () => `/${line}/${column}`;
    if (text === '') {
      if (optional !== true) wrong.add(place, 'is required');
      continue;
    }
    const isNumber = kind === 'int' || kind === 'number';
    const value = isNumber && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : isNumber ? text : (form!.read?.(text) ?? text);
    if (form!.test(value)) cells[column] = value;
    else wrong.add(place, hint?.(column, text) ?? form!.message);
  }
  return cells as L;
}
