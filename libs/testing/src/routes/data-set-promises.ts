import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Sql } from '#database';
import { columnsOf, OpenData, type Column, type DataSet } from '#open-data';
import type { ServiceUnderTest } from '../service-under-test.ts';

/** Of each set: what its rows are, and the tag of its files. */
export type StateOfSets = Readonly<Record<string, { rows: string; etag: string }>>;

export async function stateOfSets({ service, sql }: ServiceUnderTest, sets: readonly DataSet[]): Promise<StateOfSets> {
  const states: [string, StateOfSets[string]][] = [];
  for (const set of sets) {
    const [found] = await sql.query<{ rows: string }>(`SELECT coalesce(md5(string_agg(r::text, '|')), '') AS rows FROM (${set.rows}) AS r`);
    states.push([set.name, { rows: found!.rows, etag: (await service.app.get(OpenData).stateOf(set)).etag }]);
  }
  return Object.fromEntries(states);
}

/** The sets whose rows are others than before, though their tag is not. */
export const silent = (before: StateOfSets, after: StateOfSets): string[] =>
  Object.keys(after).filter((name) => after[name]!.rows !== before[name]!.rows && after[name]!.etag === before[name]!.etag);

/** The sets whose rows an act changes. Throws where one keeps its tag. */
export async function setsChangedBy(network: ServiceUnderTest, sets: readonly DataSet[], act: () => Promise<unknown>): Promise<string[]> {
  const before = await stateOfSets(network, sets);
  await act();
  const after = await stateOfSets(network, sets);
  expect(silent(before, after)).toEqual([]);
  return Object.keys(after).filter((name) => after[name]!.rows !== before[name]!.rows);
}

type Row = Record<string, unknown>;

/** What every public data set promises, a test each; asked when everything of the service's table of routes has been done. */
export function promisesOfDataSets(sets: readonly DataSet[], network: () => ServiceUnderTest): void {
  describe.each(sets)('data set $name', (set) => {
    const columns = columnsOf(set);
    const read = (ending: string) => network().api.get(`/v1/open-data/${set.name}.${ending}`);

    test('has rows, each of the columns that are documented', async () => {
      const rows = (await read('json')).body as Row[];
      expect(rows.length).toBeGreaterThan(0);
      const names = columns.map(({ name }) => name);
      const wrong = rows.flatMap((row) => columns.filter((column) => !fits(column, row[column.name])).map(({ name }) => [name, row[name]]));
      expect(wrong).toEqual([]);
      for (const row of rows) expect(Object.keys(row)).toEqual(names);
      expect(set.key.filter((name) => !names.includes(name))).toEqual([]);
    });

    test('names each row once', async () => {
      const rows = (await read('json')).body as Row[];
      const keys = rows.map((row) => JSON.stringify(set.key.map((name) => row[name])));
      expect(new Set(keys).size).toBe(keys.length);
    });

    test('is the same as CSV, read by its schema', async () => {
      const [csv, json, { body: schema }] = await Promise.all([read('csv'), read('json'), read('csv-metadata.json')]);
      expect(csv.headers.get('link')).toContain(`<${schema.url}-metadata.json>`);
      const records: Record<string, string>[] = parse(csv.body as string, { columns: true, relax_column_count: false });
      const shown = records.map((record) =>
        Object.fromEntries(schema.tableSchema.columns.map((column: CsvwColumn) => [column.name, valueOf(column, record[column.titles]!)])),
      );
      expect(shown).toEqual(json.body);
    });

    test('has nothing of a person', async () => {
      const people = await peopleOf(network().sql);
      expect(people.length).toBeGreaterThan(0);
      const files = await Promise.all(['csv', 'json', 'csv-metadata.json'].map(read));
      const texts = files.map(({ body }) => JSON.stringify(body));
      const found = people.flatMap(({ id, name }) => [id, name]).filter((each) => texts.some((text) => text.includes(each)));
      expect(found).toEqual([]);
    });
  });

  test('the list of data sets has each, in every language of the network', async () => {
    const { dataSets } = (await network().api.get('/v1/open-data')).body;
    expect(dataSets.map(({ name }: DataSet) => name)).toEqual(sets.map(({ name }) => name));
    for (const { titles, descriptions, keywords } of dataSets as DataSet[]) {
      expect(Object.values({ ...titles, ...descriptions }).filter((text) => text.trim() === '')).toEqual([]);
      expect(keywords.length).toBeGreaterThan(0);
    }
  });
}

/** Whoever the service knows of. */
async function peopleOf(sql: Sql): Promise<{ id: string; name: string }[]> {
  const [table] = await sql.query<{ name: string }>(`SELECT coalesce(to_regclass('person'), to_regclass('roster_person'))::text AS name`);
  return sql.query(`SELECT id, name FROM ${table!.name}`);
}

const forms: Partial<Record<Column['type'], RegExp>> = {
  decimal: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
  address: /^https?:\/\//,
  // An empty text would be read as none.
  text: /[^]/,
};

function fits({ type, nullable }: Column, value: unknown): boolean {
  if (value === null) return nullable;
  if (type === 'list') return Array.isArray(value) && value.every((item) => typeof item === 'string' && /^\S+$/.test(item));
  if (type === 'integer') return Number.isSafeInteger(value);
  const form = forms[type];
  return form === undefined ? typeof value === type : typeof value === 'string' && form.test(value);
}

interface CsvwColumn {
  name: string;
  titles: string;
  datatype: string;
  separator?: string;
}

function valueOf({ datatype, separator }: CsvwColumn, cell: string): unknown {
  if (separator !== undefined) return cell === '' ? [] : cell.split(separator);
  if (cell === '') return null;
  if (datatype === 'boolean') return cell === 'true';
  return datatype === 'integer' || datatype === 'number' ? Number(cell) : cell;
}
