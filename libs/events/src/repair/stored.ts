import type { Sql } from '#database';
import type { ReceivedEvent } from '../envelope.ts';

export interface Kept {
  id: string;
  type: string;
  data: string;
}

export const placeOf = ({ key, sequence }: { key: string; sequence: number }): string => `${key}@${sequence}`;

/** What `event` holds at the places of these, by place. */
export async function keptAt(sql: Sql, events: readonly ReceivedEvent[]): Promise<Map<string, Kept>> {
  const rows = await sql.query<Kept & { key: string; sequence: number }>(
    `SELECT e.key, e.sequence, e.id, e.type, e.data FROM unnest($1::text[], $2::bigint[]) a(key, sequence),
       LATERAL (SELECT * FROM event WHERE key = a.key AND sequence = a.sequence OFFSET 0) e`,
    [events.map(({ key }) => key), events.map(({ sequence }) => sequence)],
  );
  return new Map(rows.map((row) => [placeOf(row), row]));
}

/** As they were sent, and remembered as read back. Their time is that of the envelope: milliseconds. */
export async function insertRestored(sql: Sql, events: readonly ReceivedEvent[]): Promise<void> {
  const column = <T>(of: (event: ReceivedEvent) => T): T[] => events.map(of);
  await sql.query(
    `WITH written AS (
       INSERT INTO event (id, key, sequence, type, subject, time, actor, correlation_id, causation_id, traceparent, roster_version, data)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::timestamptz[], $7::text[], $8::text[],
         $9::text[], $10::text[], $11::int[], $12::text[])
       RETURNING id, causation_id
     )
     INSERT INTO restored_event (event_id, causation_id) SELECT id, causation_id FROM written`,
    [
      column(({ id }) => id),
      column(({ key }) => key),
      column(({ sequence }) => sequence),
      column(({ type }) => type),
      column(({ subject }) => subject),
      column(({ time }) => time),
      column(({ actor }) => actor),
      column(({ correlationId }) => correlationId),
      column(({ causationId }) => causationId),
      column(({ traceparent }) => traceparent),
      column(({ rosterVersion }) => rosterVersion),
      column(({ data }) => data),
    ],
  );
}

/** No sequence that `event` holds is given out again. Answers how many keys were behind. */
export async function raiseKeys(sql: Sql, keys: readonly string[]): Promise<number> {
  const raised = await sql.query(
    `INSERT INTO event_key AS k (key, last)
     SELECT a.key, e.last FROM unnest($1::text[]) a(key), LATERAL (SELECT max(sequence) AS last FROM event WHERE key = a.key) e
     WHERE e.last IS NOT NULL
     ON CONFLICT (key) DO UPDATE SET last = excluded.last WHERE k.last < excluded.last RETURNING 1`,
    [keys],
  );
  return raised.length;
}

/** The last sequence of each key that no pointer in the outbox, its own or an earlier one's, holds back. */
export async function publishedByKey(sql: Sql): Promise<Map<string, number>> {
  const rows = await sql.query<{ key: string; last: number }>(
    `SELECT e.key, coalesce(min(e.sequence) FILTER (WHERE o.event_id IS NOT NULL) - 1, max(e.sequence)) AS last
     FROM event e LEFT JOIN outbox o ON o.event_id = e.id GROUP BY e.key`,
  );
  return new Map(rows.map(({ key, last }) => [key, last]));
}

export interface KeyGap {
  key: string;
  first: number;
  last: number;
  count: number;
  given: number | null;
}

/** Keys whose sequences are not 1 … n, or whose row in `event_key` says another n. */
export const keyGaps = (sql: Sql): Promise<KeyGap[]> =>
  sql.query<KeyGap>(
    `SELECT coalesce(e.key, k.key) AS key, coalesce(e.first, 0) AS first, coalesce(e.last, 0) AS last,
       coalesce(e.count, 0) AS count, k.last AS given
     FROM (SELECT key, min(sequence) AS first, max(sequence) AS last, count(*) AS count FROM event GROUP BY key) e
     FULL JOIN event_key k USING (key)
     WHERE e.first IS DISTINCT FROM 1 OR e.last <> e.count OR k.last IS DISTINCT FROM e.last ORDER BY 1`,
  );

export const sayGap = ({ key, first, last, count, given }: KeyGap): string =>
  `${key}: ${count} events from ${first} to ${last}, event_key says ${given ?? 'nothing'}`;
