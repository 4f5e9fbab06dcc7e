import type { Sql } from '#database';
import type { EventMessage, ReceivedEvent } from '#events';
import { journalEntryColumns, type JournalEntry } from './journal-entry.ts';
import type { References } from './references.ts';

/** Who holds this row is the one appender: the order of positions is the order of commits, so a plain cursor misses nothing. */
export async function lockHead(sql: Sql): Promise<void> {
  await sql.query(`SELECT last FROM journal_head FOR UPDATE`);
}

/** The last position; 0 while nothing has happened. */
export async function headOf(sql: Sql): Promise<number> {
  const [head] = await sql.query<{ last: number }>(`SELECT last FROM journal_head`);
  return head!.last;
}

/** Under the head's lock. */
export async function append(sql: Sql, event: ReceivedEvent, { cityIds, about, story, refersTo }: References): Promise<void> {
  await sql.query(
    `WITH head AS (UPDATE journal_head SET last = last + 1 RETURNING last)
     INSERT INTO journal (position, id, topic, key, sequence, type, causation_id, headers, data, city_ids, about, story, refers_to)
     SELECT last, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12 FROM head`,
    [
      event.id,
      event.topic,
      event.key,
      event.sequence,
      event.type,
      event.causationId,
      JSON.stringify(event.headers),
      event.data,
      cityIds,
      about,
      story,
      refersTo,
    ],
  );
}

/** A cause that an operator has discarded will never come: nothing need wait for it. */
const settled = (cause: string): string => `(
  EXISTS (SELECT FROM journal c WHERE c.id = ${cause})
  OR EXISTS (SELECT FROM discarded_event d WHERE d.consumer = 'journal' AND d.headers->>'ce_id' = ${cause}::text))`;

export interface Standing {
  /** In the journal, or waiting. */
  known: boolean;
  /** Its cause is not there yet, or an earlier event of its key waits. */
  early: boolean;
  /** Whether any event waits at all. */
  othersWait: boolean;
}

/** Under the head's lock. The consumer hands a key's events over in sequence, so an earlier one that is missing can only be waiting. */
export async function standingOf(sql: Sql, { id, topic, key, sequence, causationId }: ReceivedEvent): Promise<Standing> {
  const [standing] = await sql.query<Standing>(
    `SELECT
       EXISTS (SELECT FROM journal WHERE id = $1) OR EXISTS (SELECT FROM journal_waiting WHERE id = $1) AS known,
       ($2::uuid IS NOT NULL AND NOT ${settled('$2::uuid')})
         OR EXISTS (SELECT FROM journal_waiting WHERE topic = $3 AND key = $4 AND sequence < $5) AS early,
       EXISTS (SELECT FROM journal_waiting) AS "othersWait"`,
    [id, causationId, topic, key, sequence],
  );
  return standing!;
}

export async function keepWaiting(sql: Sql, { id, topic, key, sequence, causationId, headers, data }: ReceivedEvent): Promise<void> {
  await sql.query(
    `INSERT INTO journal_waiting (id, topic, key, sequence, causation_id, headers, data) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, topic, key, sequence, causationId, JSON.stringify(headers), data],
  );
}

/** Takes out what need not wait any more now that this event is there: what it caused, what follows it in its key. */
export const takeFreed = (sql: Sql, { id, topic, key }: ReceivedEvent): Promise<EventMessage[]> =>
  sql.query<EventMessage>(
    `WITH freed AS (
       DELETE FROM journal_waiting w
       WHERE (w.causation_id = $1 OR (w.topic = $2 AND w.key = $3)
              OR w.causation_id::text IN (SELECT headers->>'ce_id' FROM discarded_event WHERE consumer = 'journal'))
         AND (w.causation_id IS NULL OR ${settled('w.causation_id')})
         AND NOT EXISTS (SELECT FROM journal_waiting e WHERE e.topic = w.topic AND e.key = w.key AND e.sequence < w.sequence)
       RETURNING id, topic, key, headers, data
     )
     SELECT topic, key, headers, data AS value FROM freed ORDER BY id`,
    [id, topic, key],
  );

/** In order, none left out: as many as fit into `bytes`, but always one. */
export const entriesAfter = (sql: Sql, position: number, limit: number, bytes = 4_000_000): Promise<JournalEntry[]> =>
  sql.query<JournalEntry>(
    `SELECT ${journalEntryColumns} FROM (
       SELECT *, sum(octet_length(data)) OVER (ORDER BY position) - octet_length(data) AS before
       FROM (SELECT * FROM journal WHERE position > $1 ORDER BY position LIMIT $2) AS next
     ) AS j
     WHERE before < $3
     ORDER BY j.position`,
    [position, limit, bytes],
  );

/** Events per topic that a reader has not taken, those that wait for their cause included. */
export async function lagBehind(sql: Sql, reader: string, topics: readonly string[]): Promise<Record<string, number>> {
  const rows = await sql.query<{ topic: string; lag: number }>(
    `SELECT t.topic,
       (SELECT count(*) FROM journal j WHERE j.topic = t.topic AND j.position > c.position)
         + (SELECT count(*) FROM journal_waiting w WHERE w.topic = t.topic) AS lag
     FROM unnest($2::text[]) t(topic), journal_cursor c WHERE c.reader = $1`,
    [reader, topics],
  );
  return Object.fromEntries(rows.map(({ topic, lag }) => [topic, lag]));
}
