import type { Sql } from '#database';
import { fromMessage } from '../envelope.ts';
import type { EventLog } from '../event-log.ts';

/** Messages that a group has committed past, though the consumer's positions have not reached them: it would never see them again. */
export interface Skipped {
  topic: string;
  count: number;
  keys: string[];
}

/** What stands in a topic that is nobody's event has a position of its own kind (`malformed:…`) and is left out. */
export async function skippedBy(sql: Sql, log: EventLog, group: string, consumer: string): Promise<Skipped[]> {
  const found: Skipped[] = [];
  // Before the positions are read: what is committed has been applied by then.
  for (const [topic, committed] of await log.committed(group)) {
    const keys = new Set<string>();
    let count = 0;
    await log.read(topic, async (batch) => {
      const passed = batch.flatMap((message) => {
        if (BigInt(message.offset) >= (committed.get(message.partition) ?? 0n)) return [];
        try {
          const { key, sequence } = fromMessage(message);
          return [{ key, sequence }];
        } catch {
          return [];
        }
      });
      if (passed.length === 0) return;
      const behind = await notReached(sql, consumer, topic, passed);
      count += behind.length;
      for (const { key } of behind) keys.add(key);
    });
    if (count > 0) found.push({ topic, count, keys: [...keys].sort() });
  }
  return found;
}

/** A parked key's events that have come are queued, or were given up. */
const notReached = (sql: Sql, consumer: string, topic: string, passed: readonly { key: string; sequence: number }[]) =>
  sql.query<{ key: string; sequence: number }>(
    `SELECT a.key, a.sequence FROM unnest($3::text[], $4::bigint[]) a(key, sequence)
     LEFT JOIN consumer_key c ON c.consumer = $1 AND c.topic = $2 AND c.key = a.key
     WHERE a.sequence > coalesce(c.last_sequence, 0)
       AND NOT EXISTS (SELECT FROM parked_event p WHERE p.consumer = $1 AND p.topic = $2 AND p.key = a.key AND p.sequence = a.sequence)`,
    [consumer, topic, passed.map(({ key }) => key), passed.map(({ sequence }) => sequence)],
  );
