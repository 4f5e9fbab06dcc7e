import type { Sql } from '#database';
import { storedEventColumns, type StoredEvent } from '../stored-event.ts';
import type { Lease } from './relay-lease.ts';

export interface Pending extends StoredEvent {
  seq: number;
}

/**
 * The visible pending rows in seq order, at most `limit` and about `bytes` of data, but always one. Reading what is there and deleting it after the acknowledgement is the one way that lost
 * and reordered nothing with 16 writers: a `seq > cursor` reader lost one event in six, SKIP LOCKED with three workers reorders keys.
 * OFFSET 0 keeps the look-up of each event what it is: without statistics, as in a young database, a join reads the whole table
 * instead (measured with 7 k events stored: 12 ms, and more with each).
 */
export const pendingEvents = (sql: Sql, floor: number, limit: number, bytes = 4_000_000): Promise<Pending[]> =>
  sql.query<Pending>(
    `SELECT e.seq, ${storedEventColumns}
     FROM (
       SELECT next.seq, d.*, sum(octet_length(d.data)) OVER (ORDER BY next.seq) - octet_length(d.data) AS before
       FROM (SELECT seq, event_id FROM outbox WHERE seq > $1 ORDER BY seq LIMIT $2) next,
         LATERAL (SELECT * FROM event WHERE id = next.event_id OFFSET 0) d
     ) e
     WHERE e.before < $3 ORDER BY e.seq`,
    [floor, limit, bytes],
  );

/** Deletes what the broker has acknowledged, under the lease's epoch only; false when the lease is another's by now. */
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

export interface OutboxMoment {
  /** The highest seq that has been given out, committed or not. */
  last: number;
  /** Ids of the transactions that were writing just before, whoever's they are. */
  running: string[];
}

/**
 * A snapshot does not list transactions that began after the last one that has ended: whoever has a seq up to `last` by now is listed in
 * the next moment only because this one takes a transaction's id after it has read `last`, and ends.
 */
export async function outboxMoment(sql: Sql): Promise<OutboxMoment> {
  const [moment] = await sql.query<OutboxMoment>(
    `SELECT given.last, ARRAY(SELECT pg_snapshot_xip(pg_current_snapshot())::text) AS running, pg_current_xact_id()::text AS own
     FROM (SELECT coalesce(pg_sequence_last_value(pg_get_serial_sequence('outbox', 'seq')::regclass), 0) AS last OFFSET 0) given`,
  );
  return moment!;
}

/** The lowest pending seq that is not above `floor`. It passes over all dead pointers down there. */
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
