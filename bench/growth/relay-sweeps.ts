import { sqlOf } from '#database';
import { CommitSignal, EventTransport, Relay, relaySource, type EventMessage, type Published, type Subscription } from '#events';
import { topic, updated } from './stored.ts';

/** Acknowledges at once: what is measured is what the relay itself costs beside all that is stored. */
class ReadyTransport extends EventTransport {
  async ensureTopics(): Promise<void> {}

  async publish(messages: readonly EventMessage[]): Promise<Published> {
    return { acknowledged: messages };
  }

  async subscribe(): Promise<Subscription> {
    return { lag: async () => ({}), heartbeat: () => Date.now(), close: async () => {} };
  }

  async check(): Promise<void> {}

  async close(): Promise<void> {}
}

let run = 0;

/** Milliseconds to empty an outbox of so many events. */
export async function relayed(databaseUrl: string, count: number): Promise<number> {
  const source = await relaySource(databaseUrl).initialize();
  const sql = sqlOf(source);
  await sql.query(
    `WITH written AS (
       INSERT INTO event (id, key, sequence, type, subject, time, actor, correlation_id, data)
       SELECT uuidv7(), $1 || n % 100, n / 100 + 1, $2, $1 || n % 100, now(), 'bench', 'bench', '{}' FROM generate_series(0, $3::int - 1) n
       RETURNING id)
     INSERT INTO outbox (event_id) SELECT id FROM written ORDER BY id`,
    [`relayed ${run++} `, updated, count],
  );
  let published = 0;
  const began = performance.now();
  const done = new Promise<void>((resolve) => {
    // Not under the service's name: its own relay stands by.
    const relay = new Relay(
      sql,
      new ReadyTransport(),
      { service: 'growth', topic, publicUrl: 'http://localhost:3000' },
      new CommitSignal(),
      {
        onPublished: (some) => {
          published += some;
          if (published >= count) void relay.stop().then(resolve);
        },
      },
    );
    relay.start();
  });
  await done;
  const took = performance.now() - began;
  await source.destroy();
  return took;
}
