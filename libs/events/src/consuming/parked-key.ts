import type { Sql } from '#database';
import { newId } from '#domain';

/** A key that has stopped: its events queue here, and only here, until an operator resumes or discards. */
export interface ParkedKey {
  id: string;
  consumer: string;
  topic: string;
  key: string;
  since: Date;
  reason: string;
  /** Events waiting behind, the failed one included. */
  queued: number;
}

/** What a key of a topic is called for one consumer. */
export interface KeyName {
  consumer: string;
  topic: string;
  key: string;
}

export async function parkKey(sql: Sql, { consumer, topic, key }: KeyName, reason: string): Promise<void> {
  await sql.query(
    `INSERT INTO parked_key AS p (id, consumer, topic, key, reason) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (consumer, topic, key) DO UPDATE SET reason = $5`,
    [newId(), consumer, topic, key, reason.slice(0, 2_000)],
  );
}

const parkedKeyColumns = `p.id, p.consumer, p.topic, p.key, p.since, p.reason,
  (SELECT count(*) FROM parked_event e WHERE e.consumer = p.consumer AND e.topic = p.topic AND e.key = p.key) AS queued`;

export const parkedKeys = (sql: Sql, after: string | undefined, limit: number): Promise<ParkedKey[]> =>
  sql.query<ParkedKey>(`SELECT ${parkedKeyColumns} FROM parked_key p WHERE $1::uuid IS NULL OR p.id > $1 ORDER BY p.id LIMIT $2`, [
    after ?? null,
    limit,
  ]);

export async function parkedKeyById(sql: Sql, id: string): Promise<ParkedKey | undefined> {
  const [found] = await sql.query<ParkedKey>(`SELECT ${parkedKeyColumns} FROM parked_key p WHERE p.id = $1`, [id]);
  return found;
}

/** Of every consumer, in order. */
export const parkedReasons = (sql: Sql): Promise<(KeyName & { reason: string })[]> =>
  sql.query<KeyName & { reason: string }>(`SELECT consumer, topic, key, reason FROM parked_key ORDER BY 1, 2, 3`);

export async function countParkedKeys(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`SELECT count(*) AS count FROM parked_key`);
  return row!.count;
}

export async function unparkKey(sql: Sql, { consumer, topic, key }: KeyName): Promise<void> {
  await sql.query(`DELETE FROM parked_key WHERE consumer = $1 AND topic = $2 AND key = $3`, [consumer, topic, key]);
}
