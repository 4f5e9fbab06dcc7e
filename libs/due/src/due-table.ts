import type { MigrationClass, Sql } from '#database';
import { Due1700000000400 } from './migrations/1700000000400-due.ts';

export const dueMigrations: MigrationClass[] = [Due1700000000400];

/** A moment, or so many seconds from the database's now. */
export type DueTime = Date | { inSeconds: number };

/** Whoever is at a task. */
export interface Held {
  kind: string;
  id: string;
  holder: string;
}

const timeOf = (time: DueTime, date: string, seconds: string): [sql: string, values: [Date | null, number | null]] => [
  `coalesce(${date}::timestamptz, clock_timestamp() + make_interval(secs => ${seconds}))`,
  time instanceof Date ? [time, null] : [null, time.inSeconds],
];

/**
 * In the caller's transaction: it is due then, and with it the work can't be lost. Put again it is due at the new time and has not been
 * tried; one that somebody is at is done once more after that, for what came meanwhile may not have been seen.
 */
export async function putDue(sql: Sql, kind: string, ids: readonly string[], time: DueTime = { inSeconds: 0 }): Promise<void> {
  if (ids.length === 0) return;
  const [at, values] = timeOf(time, '$3', '$4');
  await sql.query(
    `INSERT INTO due (kind, id, at) SELECT $1, id, ${at} FROM unnest($2::text[]) id ORDER BY id
     ON CONFLICT (kind, id) DO UPDATE SET at = EXCLUDED.at, tries = 0, put_anew = due.holder IS NOT NULL`,
    [kind, [...new Set(ids)], ...values],
  );
}

/** It is not due any more. Whoever is at it may still finish. */
export async function dropDue(sql: Sql, kind: string, ids: readonly string[]): Promise<void> {
  await sql.query(`DELETE FROM due WHERE kind = $1 AND id = ANY($2)`, [kind, ids]);
}

/** What is due and nobody is at, the longest due first; held by `holder` until the lease ends. Others' claims are not waited for. */
export const claimDue = (
  sql: Sql,
  { kind, holder, seconds, most }: { kind: string; holder: string; seconds: number; most: number },
): Promise<{ id: string; tries: number }[]> =>
  sql.query(
    `WITH claimed AS MATERIALIZED (
       SELECT kind, id FROM due WHERE kind = $1 AND at <= clock_timestamp() AND held_until < clock_timestamp()
       ORDER BY at LIMIT $4 FOR UPDATE SKIP LOCKED)
     UPDATE due d SET holder = $2, held_until = clock_timestamp() + make_interval(secs => $3), tries = d.tries + 1, put_anew = false
     FROM claimed c WHERE (d.kind, d.id) = (c.kind, c.id) RETURNING d.id, d.tries`,
    [kind, holder, seconds, most],
  );

/** Done: it goes, unless it was put anew while it was being done, or is another's by now. */
export async function settleDue(sql: Sql, { kind, id, holder }: Held): Promise<void> {
  const gone = await sql.query(`DELETE FROM due WHERE kind = $1 AND id = $2 AND holder = $3 AND NOT put_anew RETURNING 1 AS gone`, [
    kind,
    id,
    holder,
  ]);
  if (gone.length === 0) await letGo(sql, { kind, id, holder });
}

/** Once more at another time, unless it was put anew meanwhile: then at the time given there. */
export async function laterDue(sql: Sql, { kind, id, holder }: Held, time: DueTime): Promise<void> {
  const [at, values] = timeOf(time, '$4', '$5');
  await sql.query(
    `UPDATE due SET at = CASE WHEN put_anew THEN at ELSE ${at} END, holder = NULL, held_until = '-infinity', put_anew = false
     WHERE kind = $1 AND id = $2 AND holder = $3`,
    [kind, id, holder, ...values],
  );
}

async function letGo(sql: Sql, { kind, id, holder }: Held): Promise<void> {
  await sql.query(`UPDATE due SET holder = NULL, held_until = '-infinity', put_anew = false WHERE kind = $1 AND id = $2 AND holder = $3`, [
    kind,
    id,
    holder,
  ]);
}

/** Milliseconds until the next of a kind can be taken; undefined when there is none. */
export async function nextDueIn(sql: Sql, kind: string): Promise<number | undefined> {
  const [next] = await sql.query<{ ms: number }>(
    `SELECT extract(epoch FROM greatest(at, held_until) - clock_timestamp())::float8 * 1000 AS ms
     FROM due WHERE kind = $1 ORDER BY greatest(at, held_until) LIMIT 1`,
    [kind],
  );
  return next?.ms;
}
