import type { Sql } from '#database';
import type { DataSet } from '#open-data';

/** How PostgreSQL reads a data set through the cursor that it is sent by. */
export async function planOfSet(sql: Sql, { rows }: DataSet): Promise<string> {
  const lines = await sql.query<Record<string, string>>(`EXPLAIN DECLARE data_set NO SCROLL CURSOR FOR ${rows}`);
  return lines.flatMap((line) => Object.values(line)).join('\n');
}
