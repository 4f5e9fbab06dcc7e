import { migrate, sqlOf, type Sql } from '#database';
import { CommitSignal, eventMigrations, Relay, relaySource, type EventTransport, type StoredEvent } from '#events';
import { Progress, type RelayPlan, type RelayVariant } from './variant.ts';

/** Our relay, as a service starts it, on a transport. */
export async function ourRelay(name: string, transport: EventTransport, { topic, database }: RelayPlan): Promise<RelayVariant> {
  const url = await database();
  await migrate(url, eventMigrations);
  const source = await relaySource(url).initialize();
  const sql = sqlOf(source);
  return {
    name,
    share: 1,
    fill: (events) => append(sql, events),
    async drain(count) {
      const progress = new Progress(count);
      const publisher = { service: 'working-groups', topic, publicUrl: 'http://localhost:3000' };
      const logger = { warn: (message: string) => progress.fail(new Error(message)) };
      const relay = new Relay(sql, transport, publisher, new CommitSignal(), { onPublished: (some) => progress.done(some), logger });
      progress.begin();
      relay.start();
      const took = await progress.took;
      await relay.stop();
      return took;
    },
    close: () => source.destroy(),
  };
}

/** What the append leaves, many at a time. */
export async function append(sql: Sql, events: readonly StoredEvent[]): Promise<void> {
  const column = <T>(of: (event: StoredEvent) => T): T[] => events.map(of);
  await sql.query(
    `WITH written AS (
       INSERT INTO event (id, key, sequence, type, subject, time, actor, correlation_id, data)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::timestamptz[],
         $7::text[], $8::text[], $9::text[])
       RETURNING id)
     INSERT INTO outbox (event_id) SELECT id FROM written ORDER BY id`,
    [
      column(({ id }) => id),
      column(({ key }) => key),
      column(({ sequence }) => sequence),
      column(({ type }) => type),
      column(({ subject }) => subject),
      column(({ time }) => time),
      column(({ actor }) => actor),
      column(({ correlationId }) => correlationId),
      column(({ data }) => data),
    ],
  );
}
