import { expect } from '@jest/globals';
import { CityUpdated } from '#contracts';
import type { ApiClient } from '#testing';
import { endpoint, type TestEndpoint } from './endpoint.ts';
import type { RunningNotifications } from './running-notifications.ts';

/** A system that subscribes its endpoints, and what it is told. */
export interface Subscribing {
  system: ApiClient;
  listening(...answer: Parameters<typeof endpoint>): Promise<TestEndpoint>;
  /** To CityUpdated, unless the body says otherwise. */
  subscribed(there: Pick<TestEndpoint, 'url'>, body?: object): Promise<{ id: string; secret: string }>;
  /** Events of one key each, in turn: `tell(3, 'a', 'b')` tells a, b, a. Answers their ids. */
  tell(count: number, ...cities: string[]): Promise<string[]>;
  stateOf(id: string): Promise<any>;
  deliveriesOf(id: string, query?: Record<string, string | boolean>): Promise<any[]>;
  change(id: string, body: object): Promise<{ status: number; body: any }>;
  reactivate(id: string): Promise<{ status: number; body: any }>;
  /** Ends the subscriptions and closes the endpoints that were made so far. */
  tidy(): Promise<void>;
}

export async function subscribing(running: RunningNotifications): Promise<Subscribing> {
  const system = await running.as({ role: 'system' });
  const open: TestEndpoint[] = [];
  const made: string[] = [];
  return {
    system,
    async listening(...answer) {
      const there = await endpoint(...answer);
      open.push(there);
      return there;
    },
    async subscribed(there, body = {}) {
      const { status, body: subscription } = await system.post('/v1/subscriptions', { url: there.url, types: ['CityUpdated'], ...body });
      expect(status).toBe(201);
      made.push(subscription.id as string);
      return subscription as { id: string; secret: string };
    },
    async tell(count, ...cities) {
      const ids: string[] = [];
      for (let n = 0; n < count; n++) {
        const cityId = cities[n % cities.length]!;
        ids.push(await running.publish(CityUpdated, { ...CityUpdated.example, cityId, name: String(n) }));
      }
      return ids;
    },
    stateOf: async (id) => (await system.get(`/v1/subscriptions/${id}`)).body,
    deliveriesOf: async (id, query = {}) =>
      (await system.get(`/v1/subscriptions/${id}/deliveries`, { query: { limit: 200, ...query } })).body.items,
    async change(id, body) {
      const { etag } = await system.get(`/v1/subscriptions/${id}`);
      return system.patch(`/v1/subscriptions/${id}`, body, { ifMatch: etag! });
    },
    reactivate: (id) => system.post(`/v1/subscriptions/${id}/reactivation`),
    async tidy() {
      for (const id of made.splice(0)) {
        const { etag, status } = await system.get(`/v1/subscriptions/${id}`);
        if (status === 200) await system.delete(`/v1/subscriptions/${id}`, { ifMatch: etag! });
      }
      for (const each of open.splice(0)) await each.close();
    },
  };
}
