import type { EventType } from '#contracts';
import { fieldsOf, type FieldClass } from '#http';

export const languages = ['en', 'tr', 'bs'] as const;

/** In each of the network's languages. */
export type Texts = Readonly<Record<(typeof languages)[number], string>>;

/** A set of rows that everybody may read. Nothing of a person is in it: no name, no id, no text that is written about people. */
export interface DataSet {
  /** `members`: of its files, and in the catalogue. */
  name: string;
  titles: Texts;
  descriptions: Texts;
  keywords: readonly string[];
  /** A code of the EU's authority table of frequencies. */
  updateFrequency: 'CONT' | 'DAILY' | 'IRREG';
  /** The fields of this class are the columns, in their order. */
  row: FieldClass;
  /** The columns that name a row. */
  key: readonly string[];
  /** The service's own events by which its rows change: each that can change one. */
  changedBy: readonly EventType[];
  /** SQL: all rows in the order of a unique key, which an index has. Its columns are called as the fields are. */
  rows: string;
  /** SQL: one row with the first day (`from`) and the last (`until`) that the rows speak of. */
  temporal?: string;
  /** SQL: the countries (`country`, ISO 3166-1 alpha-2) that the rows speak of. */
  spatial?: string;
}

const types = ['text', 'integer', 'number', 'decimal', 'boolean', 'date', 'instant', 'address', 'list'] as const;

export interface Column {
  name: string;
  type: (typeof types)[number];
  nullable: boolean;
  description?: string;
}
export const columnTypes: readonly string[] = types;

export const columnsOf = ({ row }: Pick<DataSet, 'row'>): Column[] =>
  [...fieldsOf(row)].map(([name, { documented }]) => ({
    name,
    type: typeOf(documented),
    nullable: documented.nullable === true,
    ...(documented.description !== undefined && { description: documented.description }),
  }));

function typeOf({ type, format, pattern }: { type?: unknown; format?: string; pattern?: string }): Column['type'] {
  if (type === 'array') return 'list';
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  if (format === 'date') return 'date';
  if (format === 'date-time') return 'instant';
  if (format === 'uri') return 'address';
  return pattern !== undefined && isDecimal(pattern) ? 'decimal' : 'text';
}

/** The fields of decimals have patterns that take these, and not what other texts may be. */
function isDecimal(pattern: string): boolean {
  const form = new RegExp(pattern);
  return form.test('12.5') && !form.test('abc');
}
