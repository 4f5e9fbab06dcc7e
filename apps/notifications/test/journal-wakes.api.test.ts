import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { EventTransport, type OnBatch, type Published, type Subscription } from '#events';
import { migrationsOf, startService, type RunningService } from '#service';
import { testDatabase, testIdentity, type TestDatabase } from '#testing';
import { notifications } from '../src/index.ts';
import { JournalSignal } from '../src/journal/journal-signal.ts';
import { anEvent, journalOf } from './journal-fixture.ts';

/** Hands over what the test gives it. */
class HandingTransport extends EventTransport {
  private readonly subscribed = Promise.withResolvers<OnBatch>();

  hand: OnBatch = async (batch) => (await this.subscribed.promise)(batch);

  async ensureTopics(): Promise<void> {}

  async publish(): Promise<Published> {
    return { acknowledged: [], failure: new Error('away') };
  }

  async subscribe(_group: string, _topics: readonly string[], onBatch: OnBatch): Promise<Subscription> {
    this.subscribed.resolve(onBatch);
    return { lag: async () => ({}), heartbeat: () => Date.now(), close: async () => {} };
  }

  async check(): Promise<void> {}

  async close(): Promise<void> {}
}

const transport = new HandingTransport();
let database: TestDatabase;
let service: RunningService;

beforeAll(async () => {
  database = await testDatabase({ migrations: migrationsOf(notifications), name: 'notifications' });
  const { issuer, audience, jwksUrl } = await testIdentity();
  const options = { host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:3000', timeZone: 'Europe/Istanbul', logLevel: 'silent' };
  service = await startService(
    notifications,
    { databaseUrl: database.url, identity: { issuer, audience, jwksUrl }, ...options },
    transport,
  );
});
afterAll(async () => {
  await service.stop();
  await database.drop();
});

test('readers of the journal are woken once a batch, when all of it is there', async () => {
  const signal = service.app.get(JournalSignal, { strict: false });
  const before = signal.rung;
  const there: Promise<number>[] = [];
  const ring = signal.ring.bind(signal);
  signal.ring = () => {
    there.push(journalOf(sqlOf(service.app.get(DataSource))).then(({ length }) => length));
    ring();
  };
  await transport.hand(Array.from({ length: 20 }, (_, n) => anEvent('sarajevo', n + 1)));
  expect(signal.rung).toBe(before + 1);
  expect(await Promise.all(there)).toEqual([20]);
});
