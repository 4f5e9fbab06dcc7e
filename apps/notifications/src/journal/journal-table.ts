import type { Sql } from '#database';
import type { ReceivedEvent } from '#events';
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

/** What an event has a column for, in the journal as among those that wait. */
const columns = 'id, topic, key, sequence, type, causation_id, headers, data, city_ids, about, story, refers_to';

/** A cause that an operator has discarded will never come: nothing need wait for it. */
const settled = (cause: string): string => `(${cause} IS NULL
  OR EXISTS (SELECT FROM journal c WHERE c.id = ${cause})
  OR EXISTS (SELECT FROM discarded_event d WHERE d.consumer = 'journal' AND d.headers->>'ce_id' = ${cause}::text))`;

const waitsForDiscarded = `w.causation_id::text IN (SELECT headers->>'ce_id' FROM discarded_event WHERE consumer = 'journal')`;

/**
 * Under the head's lock, in one statement: appends the event; or keeps it, when its cause is not there or an earlier one of its key
 * waits; or neither, when it is known. The consumer hands a key's events over in sequence, so an earlier one that is missing can only be
 * waiting. Answers whether others now need wait no longer.
 */
export async function takeIn(sql: Sql, event: ReceivedEvent, { cityIds, about, story, refersTo }: References): Promise<boolean> {
  const { id, topic, key, sequence, type, causationId, headers, data } = event;
  const [taken] = await sql.query<{ frees: boolean }>(
    `WITH arriving (${columns}) AS (
       VALUES ($1::uuid, $2::text, $3::text, $4::bigint, $5::text, $6::uuid,
         $7::jsonb, $8::text, $9::text[], $10::text, $11::text, $12::text[])
     ), standing AS (
       SELECT EXISTS (SELECT FROM journal j WHERE j.id = a.id) OR EXISTS (SELECT FROM journal_waiting w WHERE w.id = a.id) AS known,
         NOT ${settled('a.causation_id')}
           OR EXISTS (SELECT FROM journal_waiting w WHERE w.topic = a.topic AND w.key = a.key AND w.sequence < a.sequence) AS early
       FROM arriving a
     ), head AS (
       UPDATE journal_head SET last = last + 1 FROM standing WHERE NOT known AND NOT early RETURNING last
     ), appended AS (
       INSERT INTO journal (position, ${columns}) SELECT head.last, arriving.* FROM head, arriving
     ), kept AS (
       INSERT INTO journal_waiting (${columns}) SELECT arriving.* FROM arriving, standing WHERE NOT known AND early
     )
     SELECT NOT known AND NOT early
       AND (EXISTS (SELECT FROM journal_waiting w WHERE w.causation_id = $1)
         OR EXISTS (SELECT FROM discarded_event WHERE consumer = 'journal')
           AND EXISTS (SELECT FROM journal_waiting w WHERE ${waitsForDiscarded})) AS frees
     FROM standing`,
    [id, topic, key, sequence, type, causationId, JSON.stringify(headers), data, cityIds, about, story, refersTo],
  );
  return taken!.frees;
}

/**
 * Appends what waited for these, in one statement: of each key, all up to the first that waits for something else. Answers their ids, for
 * which others may have waited in turn.
 */
export async function release(sql: Sql, causes: readonly string[]): Promise<string[]> {
  const released = await sql.query<{ id: string }>(
    `WITH freed AS (
       DELETE FROM journal_waiting f
       WHERE (f.topic, f.key) IN (
           SELECT w.topic, w.key FROM journal_waiting w WHERE w.causation_id = ANY($1::uuid[]) OR ${waitsForDiscarded})
         AND NOT EXISTS (
           SELECT FROM journal_waiting e
           WHERE e.topic = f.topic AND e.key = f.key AND e.sequence <= f.sequence AND NOT ${settled('e.causation_id')})
       RETURNING ${columns}
     ), head AS (
       UPDATE journal_head SET last = last + (SELECT count(*) FROM freed) RETURNING last
     )
     INSERT INTO journal (position, ${columns})
     SELECT head.last - count(*) OVER () + row_number() OVER (ORDER BY topic, key, sequence), ${columns} FROM freed, head
     RETURNING id`,
    [causes],
  );
  return released.map(({ id }) => id);
}

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
