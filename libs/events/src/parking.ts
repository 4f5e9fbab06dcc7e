import { newId } from '#domain';
import type { Sql } from '#database';
import type { EventMessage } from './transport.ts';

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

export interface ParkedEvent extends EventMessage {
  sequence: number;
}

interface KeyName {
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

/** An event that comes again is there already. */
export async function queueEvent(sql: Sql, consumer: string, { topic, key, headers, value, sequence }: ParkedEvent): Promise<void> {
  await sql.query(
    `INSERT INTO parked_event (consumer, topic, key, sequence, headers, value) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [consumer, topic, key, sequence, JSON.stringify(headers), value],
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

export async function countParkedKeys(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ count: number }>(`SELECT count(*) AS count FROM parked_key`);
  return row!.count;
}

export const queuedEvents = (sql: Sql, { consumer, topic, key }: KeyName, limit: number): Promise<ParkedEvent[]> =>
  sql.query<ParkedEvent>(
    `SELECT topic, key, sequence, headers, value FROM parked_event WHERE consumer = $1 AND topic = $2 AND key = $3 ORDER BY sequence LIMIT $4`,
    [consumer, topic, key, limit],
  );

export async function dropQueued(sql: Sql, { consumer, topic, key }: KeyName, upTo: number): Promise<void> {
  await sql.query(`DELETE FROM parked_event WHERE consumer = $1 AND topic = $2 AND key = $3 AND sequence <= $4`, [
    consumer,
    topic,
    key,
    upTo,
  ]);
}

export async function unparkKey(sql: Sql, { consumer, topic, key }: KeyName): Promise<void> {
  await sql.query(`DELETE FROM parked_key WHERE consumer = $1 AND topic = $2 AND key = $3`, [consumer, topic, key]);
}

export async function recordDiscard(
  sql: Sql,
  { consumer, topic, key }: KeyName,
  discarded: { sequence: number; headers?: unknown; value?: string; reason: string; actor: string },
): Promise<void> {
  await sql.query(
    `INSERT INTO discarded_event (consumer, topic, key, sequence, headers, value, reason, actor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      consumer,
      topic,
      key,
      discarded.sequence,
      discarded.headers ? JSON.stringify(discarded.headers) : null,
      discarded.value ?? null,
      discarded.reason,
      discarded.actor,
    ],
  );
}
