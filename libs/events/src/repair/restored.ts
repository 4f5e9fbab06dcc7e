import type { Sql } from '#database';
import type { Appended } from '../publishing/append.ts';

/** What was read back from the topic, for an aggregate: its row was restored as it was before these events. */
export interface RestoredSubject {
  key: string;
  subject: string;
  /** Of the last that was read back. */
  sequence: number;
  count: number;
  types: string[];
  /** False where every one of them was a handler's answer: the consumer makes that state again by itself. */
  byCommand: boolean;
}

export const restoredSubjects = (sql: Sql): Promise<RestoredSubject[]> =>
  sql.query<RestoredSubject>(
    `SELECT e.key, e.subject, max(e.sequence) AS sequence, count(*) AS count, bool_or(e.causation_id IS NULL) AS "byCommand",
       array_agg(DISTINCT split_part(e.type, '.', 4) ORDER BY split_part(e.type, '.', 4)) AS types
     FROM restored_event r JOIN event e ON e.id = r.event_id GROUP BY e.key, e.subject ORDER BY e.key, e.subject`,
  );

/**
 * A consumer whose database was restored takes events again that it had answered: what it answered then has been read back, and is not said
 * twice. The index is empty but after a repair.
 */
export async function withoutRestored(sql: Sql, buffer: readonly Appended[]): Promise<readonly Appended[]> {
  const causes = new Set(buffer.map(({ origin }) => origin.causationId).filter((cause) => cause !== undefined));
  if (causes.size === 0) return buffer;
  const said = await sql.query<{ place: string }>(
    `SELECT concat_ws(' ', r.causation_id, e.type, e.key, e.subject) AS place
     FROM restored_event r JOIN event e ON e.id = r.event_id WHERE r.causation_id = ANY($1::text[])`,
    [[...causes]],
  );
  if (said.length === 0) return buffer;
  const places = new Set(said.map(({ place }) => place));
  return buffer.filter(({ origin, type, key, subject }) => !places.has([origin.causationId, type, key, subject].join(' ')));
}
