import { CityUpdated, topicOf, topics } from '#contracts';
import { dataSource, migrate, sqlOf } from '#database';
import { Clock, newId } from '#domain';
import { CommitSignal, EventConsumer, eventMigrations, Relay, relaySource, UnitOfWork, type EventTransport, type Handed } from '#events';

const silent = { warn: () => {} };
const keys = 10_000;

/** From a command of one service to a handler of another: unit of work, outbox, relay, transport, position. */
export interface Path {
  /** Commits one event, on one of many keys. */
  commit(n: number): Promise<void>;
  /** Called as the handler is, within its transaction, with the number that was committed. */
  onHandled(listener: (n: number) => void): void;
  close(): Promise<void>;
}

export interface PathDatabases {
  publisherUrl: string;
  consumerUrl: string;
}

export async function openPath(transport: EventTransport, { publisherUrl, consumerUrl }: PathDatabases): Promise<Path> {
  await Promise.all([migrate(publisherUrl, eventMigrations), migrate(consumerUrl, eventMigrations)]);
  const source = await dataSource({ url: publisherUrl }).initialize();
  const relaying = await relaySource(publisherUrl).initialize();
  const target = await dataSource({ url: consumerUrl }).initialize();
  const committed = new CommitSignal();
  const work = new UnitOfWork(source, committed, new Clock());
  const run = newId();
  let handled: (n: number) => void = () => {};
  const handler = {
    handles: () => true,
    together: () => undefined,
    handle: async (handed: readonly Handed[]) => {
      for (const { event } of handed) {
        const [of, n] = event.correlationId.split('/');
        if (of === run) handled(Number(n));
      }
    },
  };
  const consumer = new EventConsumer('bench', target, handler, new CommitSignal(), { actor: 'urn:b40:bench', clock: new Clock() });
  await transport.ensureTopics(topics);
  const topic = topicOf('membership');
  const subscription = await transport.subscribe(`bench-${run}`, [topic], (batch) => consumer.take(batch));
  const publisher = { service: 'membership', topic, publicUrl: 'http://localhost:3000' };
  const relay = new Relay(sqlOf(relaying), transport, publisher, committed, { logger: silent });
  relay.start();
  return {
    commit: (n) =>
      work.transaction({ actor: 'bench', correlationId: `${run}/${n}` }, async (tx) =>
        tx.append(CityUpdated, { ...CityUpdated.example, cityId: `${run}-${n % keys}` }),
      ),
    onHandled: (listener) => (handled = listener),
    async close() {
      await subscription.close();
      await relay.stop();
      await Promise.all([source, relaying, target].map((each) => each.destroy()));
    },
  };
}
