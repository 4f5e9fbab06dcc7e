import type { Sql } from '#database';
import type { Fingerprint } from './fingerprint.ts';

/** True for the first with this key. Whoever comes meanwhile waits here on the unique index until the first has ended. */
export async function claimKey(sql: Sql, sub: string, key: string, { asSent, normal }: Fingerprint): Promise<boolean> {
  const claimed = await sql.query(
    'INSERT INTO idempotency (sub, key, request_hash, normal_hash) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING key',
    [sub, key, asSent, normal === asSent ? null : normal],
  );
  return claimed.length > 0;
}
