import { setTimeout as sleep } from 'node:timers/promises';
import { CityUpdated, topicOf, topics } from '#contracts';
import { dataSource, migrate, sqlOf } from '#database';
import { newId } from '#domain';
import { CommitSignal, EventConsumer, eventMigrations, Relay, UnitOfWork, type EventTransport } from '#events';
import { percentile } from './figures.ts';

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export interface Latency {
  p50: number;
  p99: number;
  events: number;
}

/**
 * From the commit of a command to the handler of another service, in milliseconds: outbox, relay, transport, position. Open loop: a
 * commit every `1000 / rate` ms whether or not the one before has arrived.
 */
export async function commitToHandler(
  transport: EventTransport,
  { publisherUrl, consumerUrl, rate, seconds }: { publisherUrl: string; consumerUrl: string; rate: number; seconds: number },
): Promise<Latency> {
  await migrate(publisherUrl, eventMigrations);
  await migrate(consumerUrl, eventMigrations);
  const [source, target] = await Promise.all([publisherUrl, consumerUrl].map((url) => dataSource({ url }).initialize()));
  const committed = new CommitSignal();
  const work = new UnitOfWork(source!, committed);
  const committedAt = new Map<string, number>();
  const latencies: number[] = [];
  const handler = {
    handles: () => true,
    handle: async ({ key }: { key: string }) => {
      const at = committedAt.get(key);
      if (at !== undefined) latencies.push(performance.now() - at);
    },
  };
  const consumer = new EventConsumer('bench', target!, handler, new CommitSignal(), { actor: 'urn:b40:bench' });
  await transport.ensureTopics(topics);
  const topic = topicOf('membership');
  const subscription = await transport.subscribe(`bench-${newId()}`, [topic], (batch) => consumer.take(batch));
  const publisher = { service: 'membership', topic, publicUrl: 'http://localhost:3000' };
  const relay = new Relay(sqlOf(source!), transport, publisher, committed, { logger: silent });
  relay.start();

  const run = `b${Date.now()}`;
  const commit = async (n: number, counted: boolean) => {
    const cityId = `${run}-${counted ? '' : 'warm-'}${n}`;
    await work.transaction({ actor: 'bench', correlationId: newId() }, async (tx) =>
      tx.append(CityUpdated, { ...CityUpdated.example, cityId }),
    );
    if (counted) committedAt.set(cityId, performance.now());
  };
  for (let n = 0; n < 50; n++) await commit(n, false);
  await sleep(1_500);
  const total = rate * seconds;
  const began = performance.now();
  const commits: Promise<void>[] = [];
  for (let n = 0; n < total; n++) {
    const due = began + (n * 1_000) / rate;
    if (due > performance.now()) await sleep(due - performance.now());
    commits.push(commit(n, true));
  }
  await Promise.all(commits);
  for (const until = Date.now() + 10_000; latencies.length < total && Date.now() < until;) await sleep(50);

  await subscription.close();
  await relay.stop();
  await source!.destroy();
  await target!.destroy();
  return { p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99), events: latencies.length };
}
