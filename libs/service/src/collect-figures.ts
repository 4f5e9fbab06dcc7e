import type { DataSource } from 'typeorm';
import { poolUse, sqlOf } from '#database';
import { countParkedKeys, outboxBacklog, type Relay } from '#events';
import type { Metrics } from '#observability';
import type { Consumption } from './consumption.ts';

export interface Watched {
  /** The service's own topic. */
  topic: string;
  /** Whose pool is watched. */
  source: DataSource;
  /** Who is asked. */
  own: DataSource;
  consumption: Consumption;
  relay: Relay;
}

/** Asked when Prometheus asks, not by a clock. */
export function collectFigures(metrics: Metrics, { topic, source, own, consumption, relay }: Watched): void {
  const sql = sqlOf(own);
  metrics.onScrape(async () => {
    // First what this process knows by itself: the rest fails with the database, which is when this is wanted.
    const { inUse, idle, waiting, max } = poolUse(source);
    metrics.relayLeader.set({ topic }, relay.leads() ? 1 : 0);
    metrics.poolConnections.set({ state: 'in_use' }, inUse);
    metrics.poolConnections.set({ state: 'idle' }, idle);
    metrics.poolWaiting.set(waiting);
    metrics.poolMax.set(max);
    const { pending, oldestAgeSeconds } = await outboxBacklog(sql);
    metrics.outboxPending.set(pending);
    metrics.outboxOldestAge.set(oldestAgeSeconds);
    metrics.parkedKeys.set(await countParkedKeys(sql));
    for (const [of, count] of Object.entries(await consumption.lag())) metrics.consumerLag.set({ topic: of }, count);
  });
}
