import type { Pool } from 'pg';
import type { EventMessage, ReceivedMessage } from '../../transport.ts';

/**
 * Takes the topic's row and with it the next offsets. The row is held until the commit, so offsets are visible in their order and without
 * a gap, and a reader's plain cursor misses none.
 */
export async function append(pool: Pool, topic: string, messages: readonly EventMessage[]): Promise<void> {
  const { rowCount } = await pool.query(
    `WITH taken AS (
       UPDATE log_topic SET next = next + $2 WHERE topic = $1 RETURNING next - $2 AS first
     )
     INSERT INTO log (topic, "offset", key, headers, value)
     SELECT $1, taken.first + message.ordinal - 1, message.key, message.headers, message.value
     FROM taken, unnest($3::text[], $4::jsonb[], $5::text[]) WITH ORDINALITY AS message (key, headers, value, ordinal)`,
    [
      topic,
      messages.length,
      messages.map(({ key }) => key),
      messages.map(({ headers }) => JSON.stringify(headers)),
      messages.map(({ value }) => value),
    ],
  );
  if (rowCount !== messages.length) throw new Error(`The log has no topic ${topic}`);
}

/** At most `limit` messages; `bytes` bounds them roughly, except that one always comes. */
export async function readFrom(pool: Pool, topic: string, offset: bigint, limit: number, bytes: number): Promise<ReceivedMessage[]> {
  const { rows } = await pool.query<Omit<ReceivedMessage, 'partition'>>(
    `SELECT topic, "offset"::text, key, headers, value
     FROM (
       SELECT *, sum(octet_length(value)) OVER (ORDER BY "offset") - octet_length(value) AS before
       FROM (SELECT * FROM log WHERE topic = $1 AND "offset" >= $2 ORDER BY "offset" LIMIT $3) AS next
     ) AS measured
     WHERE before < $4
     ORDER BY measured."offset"`,
    [topic, offset, limit, bytes],
  );
  return rows.map((row) => ({ ...row, partition: 0 }));
}

export async function committedOffset(pool: Pool, topic: string, group: string): Promise<bigint> {
  const { rows } = await pool.query<{ offset: string }>('SELECT "offset" FROM log_group WHERE topic = $1 AND "group" = $2', [topic, group]);
  return BigInt(rows[0]?.offset ?? 0);
}

export async function commitOffset(pool: Pool, topic: string, group: string, offset: bigint): Promise<void> {
  await pool.query(
    `INSERT INTO log_group (topic, "group", "offset") VALUES ($1, $2, $3)
     ON CONFLICT (topic, "group") DO UPDATE SET "offset" = excluded."offset"`,
    [topic, group, offset],
  );
}

/** Messages after the group's offset, per topic. */
export async function lagOf(pool: Pool, topics: readonly string[], group: string): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ topic: string; lag: string }>(
    `SELECT topic, next - coalesce(done."offset", 0) AS lag
     FROM log_topic LEFT JOIN (SELECT topic, "offset" FROM log_group WHERE "group" = $2) AS done USING (topic)
     WHERE topic = ANY ($1)`,
    [topics, group],
  );
  return Object.fromEntries(rows.map(({ topic, lag }) => [topic, Number(lag)]));
}
