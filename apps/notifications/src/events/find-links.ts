import type { Sql } from '#database';

/** One event follows from another: `from` the cause, `to` the effect. `id` is what both name; null where it is `causationid`. */
export interface Link {
  from: string;
  to: string;
  id: string | null;
}

/** What the given events follow from directly: their cause, the step before in their own story, the first event about what they name. */
export const linksUp = (sql: Sql, ids: readonly string[], limit: number): Promise<Link[]> =>
  sql.query<Link>(
    `SELECT * FROM (
       SELECT c.id AS "from", e.id AS "to", NULL AS id
       FROM journal e JOIN journal c ON c.id = e.causation_id WHERE e.id = ANY($1)
       UNION ALL
       SELECT before.id, e.id, e.story
       FROM journal e CROSS JOIN LATERAL (
         SELECT b.id FROM journal b WHERE b.story = e.story AND b.position < e.position ORDER BY b.position DESC LIMIT 1) before
       WHERE e.id = ANY($1)
       UNION ALL
       SELECT first.id, e.id, named.id
       FROM journal e CROSS JOIN LATERAL unnest(e.refers_to || CASE WHEN e.story IS NULL THEN ARRAY[e.about] END) named(id)
       CROSS JOIN LATERAL (SELECT b.id FROM journal b WHERE b.about = named.id ORDER BY b.position LIMIT 1) first
       WHERE e.id = ANY($1) AND first.id <> e.id
     ) AS link LIMIT $2`,
    [ids, limit],
  );

/** The other way round: what they caused, the next step in their story, and of the first event about something all that name it. */
export const linksDown = (sql: Sql, ids: readonly string[], limit: number): Promise<Link[]> =>
  sql.query<Link>(
    `SELECT * FROM (
       SELECT c.id AS "from", e.id AS "to", NULL AS id
       FROM journal c JOIN journal e ON e.causation_id = c.id WHERE c.id = ANY($1)
       UNION ALL
       SELECT c.id, after.id, c.story
       FROM journal c CROSS JOIN LATERAL (
         SELECT a.id FROM journal a WHERE a.story = c.story AND a.position > c.position ORDER BY a.position LIMIT 1) after
       WHERE c.id = ANY($1)
       UNION ALL
       SELECT c.id, e.id, c.about
       FROM journal c CROSS JOIN LATERAL (
         SELECT n.id, n.position FROM journal n WHERE n.refers_to @> ARRAY[c.about]
         UNION ALL
         SELECT n.id, n.position FROM journal n WHERE n.about = c.about AND n.id <> c.id AND c.story IS NULL
         ORDER BY position) e
       WHERE c.id = ANY($1) AND NOT EXISTS (SELECT FROM journal b WHERE b.about = c.about AND b.position < c.position)
     ) AS link LIMIT $2`,
    [ids, limit],
  );
