import type { Sql } from '#database';

/** Forgets answers older than so many days, and says how many. From then on such a key is a new one. */
export async function forgetOldAnswers(sql: Sql, days: number): Promise<number> {
  const [forgotten] = await sql.query<{ count: number }>(
    `WITH forgotten AS (DELETE FROM idempotency WHERE created_at < now() - make_interval(days => $1) RETURNING 1)
     SELECT count(*)::int AS count FROM forgotten`,
    [days],
  );
  return forgotten?.count ?? 0;
}
