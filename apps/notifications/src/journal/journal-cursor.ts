import type { Sql } from '#database';

/** A reader's place in the journal. Of several processes one reads at a time, under a lease; the time is the database's. */
export interface Holding {
  reader: string;
  holder: string;
}

export async function makeCursor(sql: Sql, reader: string): Promise<void> {
  await sql.query(`INSERT INTO journal_cursor (reader) VALUES ($1) ON CONFLICT DO NOTHING`, [reader]);
}

/** The position, when the lease is ours, free, or has run out; undefined while another holds it. */
export async function holdCursor(sql: Sql, { reader, holder }: Holding, seconds: number): Promise<number | undefined> {
  const [held] = await sql.query<{ position: number }>(
    `UPDATE journal_cursor SET holder = $2, held_until = clock_timestamp() + make_interval(secs => $3)
     WHERE reader = $1 AND (holder = $2 OR held_until < clock_timestamp()) RETURNING position`,
    [reader, holder, seconds],
  );
  return held?.position;
}

/** False when the cursor is another's by now. It never goes back. */
export async function moveCursor(sql: Sql, { reader, holder }: Holding, position: number): Promise<boolean> {
  const moved = await sql.query(
    `UPDATE journal_cursor SET position = greatest(position, $3) WHERE reader = $1 AND holder = $2 RETURNING 1 AS moved`,
    [reader, holder, position],
  );
  return moved.length > 0;
}

/** The next one need not wait for the lease's end. */
export async function releaseCursor(sql: Sql, { reader, holder }: Holding): Promise<void> {
  await sql.query(`UPDATE journal_cursor SET held_until = '-infinity' WHERE reader = $1 AND holder = $2`, [reader, holder]);
}
