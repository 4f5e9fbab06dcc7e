import type { Sql } from '#database';
import type { SentAnswer } from '../sent-answer.ts';

export interface KeptAnswer extends SentAnswer {
  requestHash: string;
}

/** True for the first with this key. Whoever comes meanwhile waits here, on the unique index, until the first has ended. */
export async function claimKey(sql: Sql, sub: string, key: string, requestHash: string): Promise<boolean> {
  const claimed = await sql.query(
    'INSERT INTO idempotency (sub, key, request_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key',
    [sub, key, requestHash],
  );
  return claimed.length > 0;
}

export async function keptAnswer(sql: Sql, sub: string, key: string): Promise<KeptAnswer | undefined> {
  const [kept] = await sql.query<KeptAnswer>(
    `SELECT request_hash AS "requestHash", status, body, location, etag, event_position AS "eventPosition"
       FROM idempotency WHERE sub = $1 AND key = $2`,
    [sub, key],
  );
  return kept;
}

export async function keepAnswer(sql: Sql, sub: string, key: string, answer: SentAnswer): Promise<void> {
  await sql.query(
    'UPDATE idempotency SET status = $3, body = $4, location = $5, etag = $6, event_position = $7 WHERE sub = $1 AND key = $2',
    [sub, key, answer.status, answer.body, answer.location ?? null, answer.etag ?? null, answer.eventPosition ?? null],
  );
}

/** Forgets answers older than so many days, and says how many: from then on such a key is a new one. */
export async function forgetOldAnswers(sql: Sql, days: number): Promise<number> {
  const [forgotten] = await sql.query<{ count: number }>(
    `WITH forgotten AS (DELETE FROM idempotency WHERE created_at < now() - make_interval(days => $1) RETURNING 1)
     SELECT count(*)::int AS count FROM forgotten`,
    [days],
  );
  return forgotten?.count ?? 0;
}
