import type { Sql } from '#database';
import type { SealedEndpoint } from './endpoints.ts';
import type { Subscription } from './subscription.entity.ts';

/** Of those that are there. A former secret is there as long as it signs, by the database's clock. */
export const endpointsOf = (sql: Sql, ids: readonly string[]): Promise<(SealedEndpoint & Pick<Subscription, 'state'>)[]> =>
  sql.query(
    `SELECT id, url, headers, secret, CASE WHEN former_until > now() THEN former_secret END AS "formerSecret", state
     FROM subscription WHERE id = ANY($1::uuid[]) AND state <> 'deleted'`,
    [ids],
  );

/** In the order of their ids: two that mark the same wait for each other. */
const inOrder = (ids: string, where: string): string =>
  `(SELECT id FROM subscription WHERE id = ANY(${ids}::uuid[]) AND ${where} ORDER BY id FOR UPDATE)`;

/** A delivery has arrived: what was failing is not. */
export async function markWorking(sql: Sql, ids: readonly string[]): Promise<void> {
  await sql.query(
    `UPDATE subscription s SET state = 'active', failing_since = NULL, failure = NULL, version = version + 1
     FROM ${inOrder('$1', `state = 'failing'`)} f WHERE s.id = f.id`,
    [ids],
  );
}

/** A delivery has failed, and none arrived meanwhile. Answers those that have been failing for so many days. */
export async function markFailing(sql: Sql, failures: ReadonlyMap<string, string>, days: number): Promise<string[]> {
  const ids = [...failures.keys()];
  await sql.query(
    `UPDATE subscription s SET state = 'failing', failing_since = now(), failure = f.failure, version = version + 1
     FROM ${inOrder('$1', `state = 'active'`)} a
     JOIN unnest($1::uuid[], $2::text[]) AS f(id, failure) ON f.id = a.id WHERE s.id = a.id`,
    [ids, [...failures.values()]],
  );
  const long = await sql.query<{ id: string }>(
    `SELECT id FROM subscription WHERE id = ANY($1::uuid[]) AND state = 'failing' AND failing_since <= now() - make_interval(days => $2)`,
    [ids, days],
  );
  return long.map(({ id }) => id);
}

/** Secrets and headers that another key than the present one has sealed. */
export const sealedBefore = (
  sql: Sql,
  prefix: string,
): Promise<Pick<Subscription, 'id' | 'secret' | 'formerSecret' | 'headers' | 'version'>[]> =>
  sql.query(
    `SELECT id, secret, former_secret AS "formerSecret", headers, version FROM subscription
     WHERE NOT (starts_with(secret, $1) AND starts_with(coalesce(former_secret, $1), $1) AND starts_with(coalesce(headers, $1), $1))
     ORDER BY id LIMIT 100`,
    [prefix],
  );
