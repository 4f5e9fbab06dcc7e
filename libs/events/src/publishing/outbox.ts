import type { Sql } from '#database';
import { storedEventColumns, type StoredEvent } from '../stored-event.ts';
import type { Lease } from './relay-lease.ts';

/** An event that waits in the outbox. `seq` is its pointer's place there. */
export interface Pending extends StoredEvent {
  seq: number;
}

/**
 * The committed events after the floor but those of `without`, in seq order: at most `limit`, about `bytes` of data, but always one.
 *
 * Transactions do not commit in the order of their seqs:
 *
 *     T1 takes seq 7.   T2 takes seq 8 and commits.   T1 commits.
 *
 * A reader that goes on after the last seq it has seen reads 8 and never sees 7: with 16 writers it lost one event in six. The relay
 * therefore reads what is there and deletes what was acknowledged. It sends 8, then 7. No key loses its order, because T1 and T2 write to
 * different keys: of two transactions on one key the second waits for the key's row until the first has committed. Workers that share the
 * rows (SKIP LOCKED, measured with three) lose that order.
 *
 * OFFSET 0 keeps the look-up of each event a look-up. Without statistics, as in a young database, a join would read the whole table
 * (measured with 7 k events stored: 12 ms, and more with each).
 */
export const pendingEvents = (
  sql: Sql,
  floor: number,
  limit: number,
  bytes = 4_000_000,
  without: readonly Pending[] = [],
): Promise<Pending[]> =>
  sql.query<Pending>(
    `SELECT e.seq, ${storedEventColumns}
     FROM (
       SELECT next.seq, d.*, sum(octet_length(d.data)) OVER (ORDER BY next.seq) - octet_length(d.data) AS before
       FROM (SELECT seq, event_id FROM outbox WHERE seq > $1 AND seq <> ALL($4::bigint[]) ORDER BY seq LIMIT $2) next,
         LATERAL (SELECT * FROM event WHERE id = next.event_id OFFSET 0) d
     ) e
     WHERE e.before < $3 ORDER BY e.seq`,
    [floor, limit, bytes, without.map(({ seq }) => seq)],
  );

/** Deletes what the transport has acknowledged. False, and nothing is deleted, when the lease is another's or of another epoch by now. */
export async function deletePublished(sql: Sql, seqs: readonly number[], { name, holder, epoch }: Lease): Promise<boolean> {
  const [{ held } = { held: false }] = await sql.query<{ held: boolean }>(
    `WITH held AS (
       SELECT FROM relay_lease WHERE name = $2 AND holder = $3 AND epoch = $4 FOR SHARE
     ), deleted AS (
       DELETE FROM outbox WHERE seq = ANY($1::bigint[]) AND EXISTS (SELECT FROM held)
     )
     SELECT EXISTS (SELECT FROM held) AS held`,
    [seqs, name, holder, epoch],
  );
  return held;
}

/** Drops the pointers to these events. Answers how many there were. */
export async function dropPointers(sql: Sql, eventIds: readonly string[]): Promise<number> {
  const dropped = await sql.query(`DELETE FROM outbox WHERE event_id = ANY($1::uuid[]) RETURNING 1`, [eventIds]);
  return dropped.length;
}

/** The seqs of pointers whose event is not there. */
export async function seqsWithoutEvent(sql: Sql): Promise<number[]> {
  const rows = await sql.query<{ seq: number }>(
    `SELECT o.seq FROM outbox o LEFT JOIN event e ON e.id = o.event_id WHERE e.id IS NULL ORDER BY 1`,
  );
  return rows.map(({ seq }) => seq);
}

export interface OutboxMoment {
  /** The highest seq that has been given out, committed or not. */
  last: number;
  /** Ids of the transactions that were writing, as the statement's snapshot lists them, whoever's they are. */
  running: string[];
}

/**
 * Two moments say together who may still bring a seq: `last` of the first, `running` of the second.
 *
 * A snapshot lists no transaction whose id is above that of the newest one that has ended. T1 takes id 700 and seq 7; nothing newer has
 * ended, so no snapshot lists it. This statement therefore reads `last`, 7, takes an id of its own, 701, and ends: the next moment lists
 * 700 while T1 runs.
 */
export async function outboxMoment(sql: Sql): Promise<OutboxMoment> {
  const [moment] = await sql.query<OutboxMoment>(
    `SELECT given.last, ARRAY(SELECT pg_snapshot_xip(pg_current_snapshot())::text) AS running, pg_current_xact_id()::text AS own
     FROM (SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence('outbox', 'seq')::regclass), 0) AS last OFFSET 0) given`,
  );
  return moment!;
}

/** The lowest pending seq that is not above `floor`. The statement passes over all dead pointers down there. */
export async function lowestUpTo(sql: Sql, floor: number): Promise<number | undefined> {
  const [row] = await sql.query<{ lowest: number | null }>(`SELECT min(seq) AS lowest FROM outbox WHERE seq <= $1`, [floor]);
  return row!.lowest ?? undefined;
}

export interface OutboxBacklog {
  pending: number;
  /** Seconds since the oldest pending event was appended; 0 when there is none. */
  oldestAgeSeconds: number;
}

export async function outboxBacklog(sql: Sql): Promise<OutboxBacklog> {
  const [row] = await sql.query<OutboxBacklog>(
    `SELECT (SELECT count(*) FROM outbox) AS pending,
       coalesce((SELECT greatest(0, extract(epoch FROM clock_timestamp() - e.time))::float8
                 FROM outbox o JOIN event e ON e.id = o.event_id ORDER BY o.seq LIMIT 1), 0) AS "oldestAgeSeconds"`,
  );
  return row!;
}
