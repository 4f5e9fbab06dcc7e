import { csvOf, numeral } from '#http';
import { columnsOf, type Column, type DataSet } from './data-set.ts';
import type { Row } from './snapshot.ts';

export type Form = 'csv' | 'json';

/** How a set is written, piece by piece: what stands before its rows, some rows of it, what stands behind them. */
export interface Writing {
  type: string;
  head: string;
  piece(rows: readonly Row[], first: boolean): string;
  tail: string;
}

const cell = (value: unknown, type: Column['type']): unknown => (type === 'decimal' && typeof value === 'string' ? numeral(value) : value);

export function writingOf(set: DataSet, form: Form): Writing {
  const columns = columnsOf(set);
  const names = columns.map(({ name }) => name);
  if (form === 'csv')
    return {
      type: 'text/csv; charset=utf-8; header=present',
      head: csvOf([names]),
      piece: (rows) => csvOf(rows.map((row) => columns.map(({ name, type }) => cell(row[name], type)))),
      tail: '',
    };
  const written = (row: Row) => JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null])));
  return {
    type: 'application/json; charset=utf-8',
    head: '[',
    piece: (rows, first) => rows.map((row, at) => `${first && at === 0 ? '\n' : ',\n'}${written(row)}`).join(''),
    tail: '\n]\n',
  };
}
