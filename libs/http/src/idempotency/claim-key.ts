import type { Sql } from '#database';

/** True for the first with this key. Whoever comes meanwhile waits here on the unique index until the first has ended. */
export async function claimKey(sql: Sql, sub: string, key: string, requestHash: string): Promise<boolean> {
  const claimed = await sql.query(
    'INSERT INTO idempotency (sub, key, request_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key',
    [sub, key, requestHash],
  );
  return claimed.length > 0;
}
