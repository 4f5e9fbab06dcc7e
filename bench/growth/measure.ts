import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import { median, percentile } from '../figures.ts';
import { relayed } from './relay-sweeps.ts';
import { probes } from './stored.ts';
import type { GrowthStand, Service } from './stand.ts';

/** A figure for each size; of the latencies the median of a round, then of the rounds. */
export const figures = {
  relay: { title: 'relay, outbox to acknowledged (transport that acknowledges at once)', unit: 'events/s', more: true },
  command: { title: 'command (an item’s update), p50', unit: 'ms', more: false },
  feed: { title: 'feed, 50 events from the middle, p50', unit: 'ms', more: false },
  history: { title: 'history of one item, p50', unit: 'ms', more: false },
  boot: { title: 'boot of a service', unit: 's', more: false },
  resident: { title: 'resident after it, the bigger of two services', unit: 'MiB', more: false },
} as const;
export type Figure = keyof typeof figures;

export type Measured = Record<Figure, number[]>;

export interface Running {
  stand: GrowthStand;
  workingGroups: Service;
  notifications: Service;
  measured: Measured;
}

const relayEvents = 3_000;

/** One round of one size. */
export async function measure(
  { stand, workingGroups, notifications, measured }: Running,
  token: string,
  milliseconds: number,
): Promise<void> {
  measured.relay.push((relayEvents * 1_000) / (await relayed(stand.databases.workingGroups, relayEvents)));
  const any = (ids: readonly string[]) => ids[Math.floor(Math.random() * ids.length)]!;
  const asking = async (service: Service, request: () => { method: 'GET' | 'POST'; path: string; body?: string }) => {
    const latencies = await alone(service.ready.url, token, request, milliseconds);
    return percentile(latencies, 0.5);
  };
  measured.command.push(
    await asking(workingGroups, () => ({
      method: 'POST',
      path: `/v1/action-items/${any(stand.ids)}/updates`,
      body: JSON.stringify({ progress: Math.floor(Math.random() * 101), note: 'Presented by the term president.' }),
    })),
  );
  const middle = Math.floor(stand.events / 2);
  measured.feed.push(
    await asking(notifications, () => ({ method: 'GET', path: `/v1/events?after=${middle + Math.floor(Math.random() * 100)}&limit=50` })),
  );
  measured.history.push(
    await asking(workingGroups, () => ({ method: 'GET', path: `/v1/action-items/${any(stand.probeIds)}/updates?limit=${probes.events}` })),
  );
  measured.resident.push(Math.max(workingGroups.resident(), notifications.resident()));
}

/** One after the other on one connection: latency without a queue. */
export async function alone(
  url: string,
  token: string,
  request: () => { method: 'GET' | 'POST'; path: string; body?: string },
  milliseconds: number,
): Promise<number[]> {
  const pool = new Pool(url, { connections: 1, pipelining: 1 });
  const latencies: number[] = [];
  for (const until = performance.now() + milliseconds; performance.now() < until;) {
    const { body, ...rest } = request();
    const asked = performance.now();
    const answer = await pool.request({
      ...rest,
      headers: { authorization: `Bearer ${token}`, ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }) },
      ...(body && { body }),
    });
    const text = await answer.body.text();
    latencies.push(performance.now() - asked);
    if (answer.statusCode !== 200) throw new Error(`${rest.method} ${rest.path}: ${answer.statusCode} ${text}`);
  }
  await pool.close();
  return latencies;
}

export const nothingYet = (): Measured => ({ relay: [], command: [], feed: [], history: [], boot: [], resident: [] });

export const summary = (measured: Measured): Record<Figure, number> =>
  Object.fromEntries(Object.entries(measured).map(([figure, values]) => [figure, median(values)])) as Record<Figure, number>;
