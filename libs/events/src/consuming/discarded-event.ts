import type { Sql } from '#database';
import type { KeyName } from './parked-key.ts';

/** An event that an operator gave up; of one that never came, only its sequence is known. */
export interface DiscardedEvent {
  sequence: number;
  headers?: unknown;
  value?: string;
  reason: string;
  actor: string;
}

export async function keepDiscarded(
  sql: Sql,
  { consumer, topic, key }: KeyName,
  { sequence, headers, value, reason, actor }: DiscardedEvent,
): Promise<void> {
  await sql.query(
    `INSERT INTO discarded_event (consumer, topic, key, sequence, headers, value, reason, actor) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [consumer, topic, key, sequence, headers ? JSON.stringify(headers) : null, value ?? null, reason, actor],
  );
}
