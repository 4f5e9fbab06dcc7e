import type { Sql } from '#database';
import type { Attempt, DeliveryState } from './delivery.entity.ts';

/** Of one subscription and key: there as long as something waits in it, and held by whoever delivers it. */
export interface Lane {
  subscriptionId: string;
  lane: string;
}

export interface HeldLane extends Lane {
  holder: string;
}

/** Raises the lanes of what `made` has inserted. In their order: whoever takes several at once waits for others in the same order. */
export const lanesOfMade = `INSERT INTO delivery_lane AS l (subscription_id, lane, pending, since, due_at)
  SELECT subscription_id, lane, count(*), now(), now() FROM made GROUP BY subscription_id, lane ORDER BY subscription_id, lane
  ON CONFLICT (subscription_id, lane) DO UPDATE SET pending = l.pending + excluded.pending`;

/** In the transaction that has inserted one delivery. */
export async function addToLane(sql: Sql, { subscriptionId, lane }: Lane): Promise<void> {
  await sql.query(`WITH made AS (SELECT $1::uuid AS subscription_id, $2::text AS lane) ${lanesOfMade}`, [subscriptionId, lane]);
}

/** What waits for its next try is due. What somebody is at stays with them. */
export async function tryLanesNow(sql: Sql, subscriptionId: string): Promise<void> {
  await sql.query(
    `UPDATE delivery_lane l SET due_at = now() FROM (
       SELECT lane FROM delivery_lane WHERE subscription_id = $1 AND holder IS NULL AND due_at > now() ORDER BY lane FOR UPDATE) waiting
     WHERE l.subscription_id = $1 AND l.lane = waiting.lane`,
    [subscriptionId],
  );
}

export interface ClaimPlan {
  holder: string;
  seconds: number;
  /** Of one subscription at once, in this process. */
  most: number;
  /** Lanes of each subscription that this process is at. */
  busy: ReadonlyMap<string, number>;
}

/**
 * Lanes that are due and nobody is at, the longest due first, of each subscription no more than it has left: one that hangs takes nothing
 * from the others. Who dies leaves them due at the end of the lease. Tests of an endpoint go to disabled and paused ones too.
 */
export const claimLanes = (sql: Sql, { holder, seconds, most, busy }: ClaimPlan): Promise<(Lane & { now: number })[]> =>
  sql.query(
    `WITH due AS MATERIALIZED (
       SELECT l.subscription_id, l.lane FROM subscription s
       LEFT JOIN unnest($4::uuid[], $5::int[]) AS busy(id, lanes) ON busy.id = s.id
       CROSS JOIN LATERAL (
         SELECT d.subscription_id, d.lane FROM delivery_lane d WHERE d.subscription_id = s.id AND d.due_at <= now()
         ORDER BY d.due_at LIMIT greatest($3 - coalesce(busy.lanes, 0), 0) FOR UPDATE SKIP LOCKED) l
       WHERE s.state IN ('active', 'failing')
       UNION
       SELECT t.subscription_id, t.lane FROM (
         SELECT subscription_id, lane FROM delivery_lane WHERE lane = 'test' AND due_at <= now()
         ORDER BY due_at LIMIT 20 FOR UPDATE SKIP LOCKED) t)
     UPDATE delivery_lane l SET holder = $1, due_at = now() + make_interval(secs => $2)
     FROM due WHERE (l.subscription_id, l.lane) = (due.subscription_id, due.lane)
     RETURNING l.subscription_id AS "subscriptionId", l.lane, extract(epoch FROM clock_timestamp())::float8 * 1000 AS now`,
    [holder, seconds, most, [...busy.keys()], [...busy.values()]],
  );

/** Milliseconds until a lane is due, of the subscriptions that may have one more; undefined when there is none. */
export async function nextLaneIn(sql: Sql, full: readonly string[]): Promise<number | undefined> {
  const [next] = await sql.query<{ ms: number | null }>(
    `SELECT extract(epoch FROM min(l.due_at) - clock_timestamp())::float8 * 1000 AS ms FROM subscription s
     CROSS JOIN LATERAL (SELECT d.due_at FROM delivery_lane d WHERE d.subscription_id = s.id ORDER BY d.due_at LIMIT 1) l
     WHERE s.state IN ('active', 'failing') AND s.id <> ALL($1::uuid[])`,
    [full],
  );
  return next?.ms ?? undefined;
}

export interface Pending extends Lane {
  id: string;
  eventId: string;
  position: number;
  tries: number;
  createdAt: Date;
}

/**
 * The first of each lane that wait, in their order: first deliveries in the journal's, then what was asked for again. A statement of its
 * own after the claim: what a lane's last holder has recorded is seen by it.
 */
export const pendingOf = (sql: Sql, lanes: readonly Lane[], most: number): Promise<Pending[]> =>
  sql.query<Pending>(
    `SELECT c.subscription_id AS "subscriptionId", c.lane, d.* FROM unnest($1::uuid[], $2::text[]) AS c(subscription_id, lane)
     CROSS JOIN LATERAL (
       SELECT d.id, d.event_id AS "eventId", d.position, jsonb_array_length(d.attempts) AS tries, d.created_at AS "createdAt"
       FROM delivery d WHERE d.subscription_id = c.subscription_id AND d.lane = c.lane AND d.state = 'pending'
       ORDER BY d.round, d.position LIMIT $3) d`,
    [lanes.map(({ subscriptionId }) => subscriptionId), lanes.map(({ lane }) => lane), most],
  );

export interface Result {
  deliveryId: string;
  state: DeliveryState;
  attempt: Attempt;
}

/** What whoever held a lane has done, in its order. */
export interface Run extends HeldLane {
  results: readonly Result[];
  /** Seconds until the next try of the first that is left; 0: what is left is due. */
  wait: number;
}

/**
 * Many runs in one statement. Whose lease was lost is told by the holder: then the attempts are kept, for they were made, and the rest is
 * for whoever has the lane now.
 */
export async function recordRuns(sql: Sql, runs: readonly Run[]): Promise<void> {
  const lanes = runs.map(({ subscriptionId: subscription_id, lane, holder, results, wait }) => {
    return { subscription_id, lane, holder, wait, done: results.filter(({ state }) => state !== 'pending').length };
  });
  const results = runs.flatMap(({ subscriptionId: subscription_id, lane, holder, results: ofRun }) =>
    ofRun.map(({ deliveryId: id, state, attempt }) => ({ id, subscription_id, lane, holder, state, attempt })),
  );
  await sql.query(
    `WITH held AS MATERIALIZED (
       SELECT l.subscription_id, l.lane, l.holder, l.pending - r.done AS left, r.done, r.wait
       FROM json_to_recordset($1::json) AS r(subscription_id uuid, lane text, holder uuid, done int, wait float8)
       JOIN delivery_lane l ON (l.subscription_id, l.lane) = (r.subscription_id, r.lane)
       WHERE l.holder = r.holder
       ORDER BY l.subscription_id, l.lane FOR UPDATE OF l
     ), emptied AS (
       DELETE FROM delivery_lane l USING held h WHERE (l.subscription_id, l.lane) = (h.subscription_id, h.lane) AND h.left <= 0
     ), let_go AS (
       UPDATE delivery_lane l SET holder = NULL, pending = h.left, due_at = now() + make_interval(secs => h.wait),
         since = CASE WHEN h.done > 0 THEN now() ELSE l.since END
       FROM held h WHERE (l.subscription_id, l.lane) = (h.subscription_id, h.lane) AND h.left > 0
     )
     UPDATE delivery d SET attempts = d.attempts || r.attempt, state = CASE WHEN h.holder IS NULL THEN d.state ELSE r.state END
     FROM json_to_recordset($2::json) AS r(id uuid, subscription_id uuid, lane text, holder uuid, state text, attempt jsonb)
     LEFT JOIN held h ON (h.subscription_id, h.lane, h.holder) = (r.subscription_id, r.lane, r.holder)
     WHERE d.id = r.id`,
    [JSON.stringify(lanes), JSON.stringify(results)],
  );
}

/** How many wait, and for how many seconds the lane that has not moved for longest; of endpoints that are in use. */
export async function laneFigures(sql: Sql): Promise<{ pending: number; oldestAgeSeconds: number }> {
  const [figures] = await sql.query<{ pending: number; oldestAgeSeconds: number }>(
    `SELECT coalesce(sum(l.pending), 0)::float8 AS pending,
       coalesce(extract(epoch FROM clock_timestamp() - min(l.since)), 0)::float8 AS "oldestAgeSeconds"
     FROM delivery_lane l JOIN subscription s ON s.id = l.subscription_id WHERE s.state IN ('active', 'failing')`,
  );
  return figures!;
}
