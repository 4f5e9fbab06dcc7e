export type Rows = Record<string, string[]>;
type Query = (sql: string) => Promise<{ row: string }[]>;

export interface TableDifference {
  table: string;
  rows: number;
  rebuilt: number;
  onlyHere: string[];
  onlyRebuilt: string[];
}

/** Each table's rows as text, in an order; `columns` by table, for those that have ids and times of their own. */
export async function rowsOf(query: Query, columns: Readonly<Record<string, string>>, schema?: string): Promise<Rows> {
  const rows: Rows = {};
  for (const [table, chosen] of Object.entries(columns)) {
    const from = schema === undefined ? table : `"${schema}".${table}`;
    rows[table] = (await query(`SELECT t::text AS row FROM (SELECT ${chosen} FROM ${from}) t ORDER BY 1`)).map(({ row }) => row);
  }
  return rows;
}

/** The tables that are not the same. */
export const compareTables = (here: Rows, rebuilt: Rows): TableDifference[] =>
  Object.keys(here).flatMap((table) => {
    const [grown, anew] = [here[table]!, rebuilt[table]!];
    if (grown.join('\n') === anew.join('\n')) return [];
    return [{ table, rows: grown.length, rebuilt: anew.length, onlyHere: without(grown, anew), onlyRebuilt: without(anew, grown) }];
  });

function without(rows: readonly string[], others: readonly string[]): string[] {
  const there = new Set(others);
  return rows.filter((row) => !there.has(row));
}
