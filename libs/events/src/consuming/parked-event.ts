import type { Sql } from '#database';
import type { EventMessage } from '../transport.ts';
import type { KeyName } from './parked-key.ts';

/** An event that waits behind its parked key. */
export interface ParkedEvent extends EventMessage {
  sequence: number;
}

/** An event that comes again is there already. */
export async function queueEvent(sql: Sql, consumer: string, { topic, key, headers, value, sequence }: ParkedEvent): Promise<void> {
  await sql.query(
    `INSERT INTO parked_event (consumer, topic, key, sequence, headers, value) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [consumer, topic, key, sequence, JSON.stringify(headers), value],
  );
}

export const queuedEvents = (sql: Sql, { consumer, topic, key }: KeyName, limit: number): Promise<ParkedEvent[]> =>
  sql.query<ParkedEvent>(
    `SELECT topic, key, sequence, headers, value FROM parked_event
     WHERE consumer = $1 AND topic = $2 AND key = $3 ORDER BY sequence LIMIT $4`,
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
