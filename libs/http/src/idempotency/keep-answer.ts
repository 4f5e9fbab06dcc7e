import type { Sql } from '#database';
import type { SentAnswer } from '../answers/sent-answer.ts';

export interface KeptAnswer extends SentAnswer {
  requestHash: string;
  /** Null where it is the same, and of what older code has kept. */
  normalHash: string | null;
}

export async function keepAnswer(sql: Sql, sub: string, key: string, answer: SentAnswer): Promise<void> {
  await sql.query(
    'UPDATE idempotency SET status = $3, body = $4, location = $5, etag = $6, event_position = $7 WHERE sub = $1 AND key = $2',
    [sub, key, answer.status, answer.body, answer.location ?? null, answer.etag ?? null, answer.eventPosition ?? null],
  );
}

export async function keptAnswer(sql: Sql, sub: string, key: string): Promise<KeptAnswer | undefined> {
  const [kept] = await sql.query<KeptAnswer>(
    `SELECT request_hash AS "requestHash", normal_hash AS "normalHash", status, body, location, etag, event_position AS "eventPosition"
       FROM idempotency WHERE sub = $1 AND key = $2`,
    [sub, key],
  );
  return kept;
}
