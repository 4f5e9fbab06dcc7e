import type { Sql } from '#database';
import { isVisible } from '../events/visible-events.ts';
import { lanesOfMade } from './lane-table.ts';

/** Whether the event in the row `j` of the journal is one for the subscription `s`. */
const matches = `(s.types IS NULL OR j.type = ANY(s.types)) AND (s.cities IS NULL OR j.city_ids && s.cities)
  AND ${isVisible('CASE WHEN s.of_secretariat THEN NULL ELSE s.owner END')}`;

const columns = 'id, subscription_id, lane, position, event_id, round, state, attempts, redelivered, created_at';
const values = (round: string) =>
  `uuidv7(), s.id, j.topic || '/' || j.key, j.position, j.id, ${round}, 'pending', '[]'::jsonb, false, now()`;

/** Events a statement. */
const batch = 500;

export interface Advanced {
  /** Events that were looked at. */
  taken: number;
  /** Deliveries that are due by it. */
  made: number;
}

/**
 * The next of the journal becomes deliveries, whatever the number of subscriptions in one statement, with the cursor: once, in the
 * journal's order. Where another process is at it, there is nothing to do here.
 */
export async function fanOut(sql: Sql): Promise<Advanced> {
  const [advanced] = await sql.query<Advanced>(
    `WITH cursor AS MATERIALIZED (
       SELECT c.position AS after, least(h.last, c.position + $1) AS upto
       FROM journal_cursor c, journal_head h WHERE c.reader = 'webhooks' FOR UPDATE OF c SKIP LOCKED
     ), made AS (
       INSERT INTO delivery (${columns})
       SELECT ${values('0')}
       FROM cursor c
       CROSS JOIN LATERAL (SELECT * FROM journal WHERE position > c.after AND position <= c.upto ORDER BY position LIMIT $1) j
       JOIN subscription s ON s.state <> 'deleted' AND s.starts_after < j.position AND ${matches}
       ORDER BY j.position
       ON CONFLICT DO NOTHING RETURNING subscription_id, lane
     ), lanes AS (${lanesOfMade})
     UPDATE journal_cursor SET position = c.upto FROM cursor c WHERE reader = 'webhooks' AND c.upto > c.after
     RETURNING (c.upto - c.after)::int AS taken, (SELECT count(*)::int FROM made) AS made`,
    [batch],
  );
  return advanced ?? { taken: 0, made: 0 };
}

/** Where the journal has become deliveries up to; what is behind it comes by itself. */
export async function fannedOutTo(sql: Sql): Promise<number> {
  const [cursor] = await sql.query<{ position: number }>(`SELECT position FROM journal_cursor WHERE reader = 'webhooks'`);
  return cursor?.position ?? 0;
}

/** Of a replay, or of one delivery that is asked for again: later than every one before. */
export async function nextRound(sql: Sql): Promise<number> {
  const [{ round }] = (await sql.query(`SELECT nextval('delivery_round') AS round`)) as [{ round: number }];
  return round;
}

const ofSame = `d.subscription_id = s.id AND d.position = j.position AND d.event_id = j.id`;

/**
 * The next piece of the oldest replay. What waits to be delivered anyway is left out. `failedOnly`: what was given up and not asked for
 * since, whatever the filter says by now.
 */
export async function replayNext(sql: Sql): Promise<Advanced> {
  const [advanced] = await sql.query<Advanced>(
    `WITH replay AS MATERIALIZED (
       SELECT round, subscription_id, position AS after, until, least(until, position + $1) AS upto, failed_only FROM delivery_replay
       ORDER BY round LIMIT 1 FOR UPDATE SKIP LOCKED
     ), made AS (
       INSERT INTO delivery (${columns})
       SELECT ${values('r.round')}
       FROM replay r JOIN subscription s ON s.id = r.subscription_id AND s.state <> 'deleted'
       CROSS JOIN LATERAL (SELECT * FROM journal WHERE position > r.after AND position <= r.upto ORDER BY position LIMIT $1) j
       WHERE NOT EXISTS (SELECT FROM delivery d WHERE ${ofSame} AND d.state = 'pending')
         AND CASE WHEN r.failed_only THEN EXISTS (SELECT FROM delivery d WHERE ${ofSame} AND d.state = 'exhausted' AND NOT d.redelivered)
             ELSE ${matches} END
       ORDER BY j.position
       ON CONFLICT DO NOTHING RETURNING subscription_id, lane, position, event_id
     ), again AS (
       UPDATE delivery d SET redelivered = true FROM made m
       WHERE d.subscription_id = m.subscription_id AND d.position = m.position AND d.event_id = m.event_id AND NOT d.redelivered
     ), lanes AS (${lanesOfMade}),
     done AS (DELETE FROM delivery_replay p USING replay r WHERE p.round = r.round AND r.upto = r.until),
     moved AS (UPDATE delivery_replay p SET position = r.upto FROM replay r WHERE p.round = r.round AND r.upto < r.until)
     SELECT (upto - after)::int AS taken, (SELECT count(*)::int FROM made) AS made FROM replay`,
    [batch],
  );
  return advanced ?? { taken: 0, made: 0 };
}
