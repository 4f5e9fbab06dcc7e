import { escapeIdentifier } from 'pg';
import type { Sql } from '#database';

/** Whose rows time alone changes. */
const restless = ['relay_lease', 'journal_cursor'];

/** What stands in every table of a database, to be compared with what stands there later. */
export async function stored(sql: Sql): Promise<Record<string, string>> {
  const tables = await sql.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1) ORDER BY 1`,
    [restless],
  );
  const contents: [string, string][] = [];
  for (const { name } of tables) {
    const [row] = await sql.query<{ rows: string }>(
      `SELECT count(*) || ' rows ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS rows
       FROM ${escapeIdentifier(name)} t`,
    );
    contents.push([name, row!.rows]);
  }
  return Object.fromEntries(contents);
}
