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

/** The same, as rows of JSON. */
const rows = `json_to_recordset($1::json) AS (id uuid, topic text, key text, sequence bigint, type text, causation_id uuid,
  headers jsonb, data text, city_ids text[], about text, story text, refers_to text[])`;

export interface Arriving {
  event: ReceivedEvent;
  references: References;
}

/**
 * Under the head's lock: appends events in their order; or keeps one, when its cause is not there or an earlier one of its key waits; or
 * neither, when it is known. The consumer hands a key's events over in sequence, so an earlier one that is missing can only be waiting.
 * Answers the ids of what it appended, if others need wait for them no longer.
 */
export async function takeIn(sql: Sql, arriving: readonly Arriving[]): Promise<string[]> {
  const found = await standings(sql, arriving);
  const seen = new Set<string>();
  const appended = new Set<string>();
  const waitingKeys = new Set<string>();
  const toAppend: Arriving[] = [];
  const toKeep: Arriving[] = [];
  for (const [at, one] of arriving.entries()) {
    const { id, topic, key, causationId } = one.event;
    const { known, settled: hasCause, behind } = found[at]!;
    const place = JSON.stringify([topic, key]);
    if (known || seen.has(id)) continue;
    seen.add(id);
    if ((hasCause || appended.has(causationId!)) && !behind && !waitingKeys.has(place)) {
      toAppend.push(one);
      appended.add(id);
    } else {
      toKeep.push(one);
      waitingKeys.add(place);
    }
  }
  if (toAppend.length > 0) await insertAppended(sql, toAppend);
  if (toKeep.length > 0) await insertWaiting(sql, toKeep);
  return appended.size > 0 && (toKeep.length > 0 || found.some(({ frees }) => frees)) ? [...appended] : [];
}

interface Standing {
  known: boolean;
  /** Its cause is in the journal, or will never come, or it has none. */
  settled: boolean;
  /** An earlier one of its key waits. */
  behind: boolean;
  /** Others wait for it, or for what will never come. */
  frees: boolean;
}

const standings = (sql: Sql, arriving: readonly Arriving[]): Promise<Standing[]> =>
  sql.query<Standing>(
    `SELECT EXISTS (SELECT FROM journal j WHERE j.id = a.id) OR EXISTS (SELECT FROM journal_waiting w WHERE w.id = a.id) AS known,
       ${settled('a.causation_id')} AS settled,
       EXISTS (SELECT FROM journal_waiting w WHERE w.topic = a.topic AND w.key = a.key AND w.sequence < a.sequence) AS behind,
       EXISTS (SELECT FROM journal_waiting w WHERE w.causation_id = a.id)
         OR EXISTS (SELECT FROM discarded_event WHERE consumer = 'journal')
           AND EXISTS (SELECT FROM journal_waiting w WHERE ${waitsForDiscarded}) AS frees
     FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bigint[], $5::uuid[])
       WITH ORDINALITY a(id, topic, key, sequence, causation_id, place)
     ORDER BY a.place`,
    [
      arriving.map(({ event }) => event.id),
      arriving.map(({ event }) => event.topic),
      arriving.map(({ event }) => event.key),
      arriving.map(({ event }) => event.sequence),
      arriving.map(({ event }) => event.causationId),
    ],
  );

const insertAppended = (sql: Sql, arriving: readonly Arriving[]): Promise<unknown> =>
  sql.query(
    `WITH head AS (UPDATE journal_head SET last = last + $2 RETURNING last)
     INSERT INTO journal (position, ${columns})
     SELECT head.last - $2 + a.place, ${columns} FROM head, ROWS FROM (${rows}) WITH ORDINALITY a(${columns}, place) ORDER BY a.place`,
    [rowsOf(arriving), arriving.length],
  );

const insertWaiting = (sql: Sql, arriving: readonly Arriving[]): Promise<unknown> =>
  sql.query(`INSERT INTO journal_waiting (${columns}) SELECT ${columns} FROM ${rows}`, [rowsOf(arriving)]);

const rowsOf = (arriving: readonly Arriving[]): string =>
  JSON.stringify(
    arriving.map(({ event, references }) => {
      const { id, topic, key, sequence, type, causationId, headers, data } = event;
      const { cityIds, about, story, refersTo } = references;
      const of = { city_ids: cityIds, about, story, refers_to: refersTo };
      return { id, topic, key, sequence, type, causation_id: causationId, headers, data, ...of };
    }),
  );

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
