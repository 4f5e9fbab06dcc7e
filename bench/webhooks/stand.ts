import { setTimeout as sleep } from 'node:timers/promises';
import { dataSource, migrate, sqlOf } from '#database';
import { notifications } from '#notifications';
import { migrationsOf } from '#service';
import { apiClient, testIdentity, type ApiClient } from '#testing';
import { fillNotifications } from '../growth/stored.ts';
import { forked } from '../http/forked.ts';
import type { Arrival, Asked as AskedOfEndpoints } from './endpoints-process.ts';
import { cities, cityOf } from './events.ts';
import type { Asked, Due, Given, Left, Taken } from './notifications-process.ts';

/** Notifications, and endpoints on this machine that are subscribed. */
export interface Stand {
  /** Of the API, by a system. */
  api: ApiClient;
  hand(events: number): Promise<Taken>;
  handOver(events: number, perSecond: number): Promise<Due>;
  left(): Promise<Left>;
  /** Until nothing waits. */
  drained(): Promise<void>;
  /** These do not answer, from now on; what came before is forgotten. */
  hang(endpoints: readonly number[]): Promise<void>;
  /** What has come since, once it is so many deliveries; throws when they do not come. */
  arrived(deliveries: number, within?: number): Promise<Arrival[]>;
  subscribe(endpoint: number, filter?: { types?: string[]; cities?: string[] }): Promise<string>;
  resident(): number;
  stop(): Promise<void>;
}

export interface StandOptions {
  databaseUrl: string;
  /** Events that it has taken in before. */
  stored?: number;
  /** Its events come from there; else they are handed to it. */
  log?: string;
}

export async function webhookStand({ databaseUrl, stored = 1_000, log }: StandOptions): Promise<Stand> {
  await migrate(databaseUrl, migrationsOf(notifications));
  await fillNotifications(databaseUrl, stored);
  await makeCities(databaseUrl);
  const { issuer, audience, jwksUrl, token } = await testIdentity();
  const given: Given = {
    options: {
      databaseUrl,
      identity: { issuer, audience, jwksUrl },
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost:3000',
      linkSecrets: ['of the benchmark'.repeat(2)],
      timeZone: 'Europe/Istanbul',
      logLevel: 'error',
    },
    ...(log !== undefined && { log }),
  };
  const service = await forked<{ url: string }>(new URL('./notifications-process.js', import.meta.url), given);
  const endpoints = await forked<{ port: number }>(new URL('./endpoints-process.js', import.meta.url), {});
  const api = apiClient({ baseUrl: service.ready.url, token: await token({ role: 'system', sub: 'urn:b40:bench' }) });
  const ask = <Answer>(asked: Asked) => service.ask<Answer>(asked);
  const askEndpoints = (asked: AskedOfEndpoints) => endpoints.ask<{ arrivals: Arrival[] }>(asked);
  return {
    api,
    hand: (events) => ask<Taken>({ hand: events }),
    handOver: (events, perSecond) => ask<Due>({ handOver: events, perSecond }),
    left: () => ask<Left>({ left: true }),
    async drained() {
      for (const until = Date.now() + 120_000; Date.now() < until; await sleep(50)) {
        const { behind, pending } = await ask<Left>({ left: true });
        if (behind + pending === 0) return;
      }
      throw new Error('deliveries are left over');
    },
    hang: async (endpoints) => void (await askEndpoints({ hang: endpoints })),
    async arrived(deliveries, within = 60_000) {
      const { arrivals } = await askEndpoints({ until: { arrived: deliveries, within } });
      if (arrivals.length < deliveries) throw new Error(`${arrivals.length} of ${deliveries} deliveries have come`);
      return arrivals;
    },
    async subscribe(endpoint, filter = {}) {
      const url = `http://127.0.1.${endpoint}:${endpoints.ready.port}/`;
      const { status, body } = await api.post('/v1/subscriptions', { url, ...filter });
      if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
      return (body as { id: string }).id;
    },
    resident: () => service.resident(),
    async stop() {
      await service.end();
      await endpoints.end();
    },
  };
}

async function makeCities(url: string): Promise<void> {
  const source = await dataSource({ url, poolSize: 1 }).initialize();
  await sqlOf(source).query(
    `INSERT INTO roster_city (id, name, country, kind) SELECT id, id, 'BA', 'municipality' FROM unnest($1::text[]) id`,
    [Array.from({ length: cities }, (_, n) => cityOf(n))],
  );
  await source.destroy();
}
