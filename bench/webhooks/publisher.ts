import { setTimeout as sleep } from 'node:timers/promises';
import { CityLevelAssessed, topics } from '#contracts';
import { dataSource, migrate, sqlOf } from '#database';
import { Clock } from '#domain';
import { CommitSignal, eventMigrations, PostgresLogTransport, Relay, relaySource, UnitOfWork } from '#events';
import { assessed, correlationOf } from './events.ts';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** What of a service commits events and relays them to the log. */
export interface Publisher {
  /** The next events, one every so often; when each was committed, by its number: milliseconds since the epoch. */
  commitAt(perSecond: number, events: number): Promise<Map<number, number>>;
  close(): Promise<void>;
}

export async function assessing(url: string, log: string): Promise<Publisher> {
  await migrate(url, eventMigrations);
  const source = await dataSource({ url }).initialize();
  const relaying = await relaySource(url).initialize();
  const transport = new PostgresLogTransport({ connectionString: log, logger: silent });
  await transport.ensureTopics(topics);
  const committed = new CommitSignal();
  const work = new UnitOfWork(source, committed, new Clock());
  const publisher = { service: 'working-groups', topic: CityLevelAssessed.topic, publicUrl: 'http://localhost:3000' };
  const relay = new Relay(sqlOf(relaying), transport, publisher, committed, { logger: silent });
  relay.start();
  let made = 0;
  const now = () => performance.timeOrigin + performance.now();
  return {
    async commitAt(perSecond, events) {
      const at = new Map<number, number>();
      const commits: Promise<void>[] = [];
      const began = now();
      for (let index = 0; index < events; index++) {
        const early = began + (index * 1_000) / perSecond - now();
        if (early > 0) await sleep(early);
        const n = made++;
        const by = { actor: 'bench', correlationId: correlationOf(n) };
        const commit = work.transaction(by, async (tx) => tx.append(CityLevelAssessed, assessed(n)));
        commits.push(commit.then(() => void at.set(n, now())));
      }
      await Promise.all(commits);
      return at;
    },
    async close() {
      await relay.stop();
      await transport.close();
      await Promise.all([source, relaying].map((each) => each.destroy()));
    },
  };
}
