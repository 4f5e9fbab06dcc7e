import type { Sql } from '#database';
import type { DataSet } from '#open-data';

/** How PostgreSQL reads a data set through the cursor that it is sent by. */
export async function planOfSet(sql: Sql, { rows }: DataSet): Promise<string> {
  const lines = await sql.query<Record<string, string>>(`EXPLAIN DECLARE data_set NO SCROLL CURSOR FOR ${rows}`);
  return lines.flatMap((line) => Object.values(line)).join('\n');
}

/** Milliseconds until the first byte of an answer's body; the rest is left. */
export async function firstByteOf(address: string): Promise<number> {
  const began = performance.now();
  const reader = (await fetch(address)).body!.getReader();
  await reader.read();
  const took = performance.now() - began;
  await reader.cancel();
  return took;
}
