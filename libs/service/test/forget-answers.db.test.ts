import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { sqlOf } from '#database';
import { EventTransport, type Published, type Subscription } from '#events';
import { migrationsOf, startService } from '#service';
import { bareService, eventually, testDatabase, type TestDatabase } from '#testing';

class AwayTransport extends EventTransport {
  async ensureTopics(): Promise<void> {}
  publish = async (): Promise<Published> => ({ acknowledged: [], failure: new Error('away') });
  subscribe = (): Promise<Subscription> => Promise.reject(new Error('away'));
  check = (): Promise<void> => Promise.reject(new Error('away'));
  async close(): Promise<void> {}
}

let database: TestDatabase;
beforeAll(async () => void (database = await testDatabase({ migrations: migrationsOf(bareService), name: 'forgetting' })));
afterAll(() => database.drop());

const start = (more: { idempotencyDays?: number }) =>
  startService(
    bareService,
    {
      databaseUrl: database.url,
      identity: { issuer: 'urn:none', audience: 'b40', jwksUrl: 'http://localhost/none' },
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'http://localhost:3000',
      timeZone: 'Europe/Istanbul',
      logLevel: 'silent',
      ...more,
    },
    new AwayTransport(),
  );

test('a service that starts forgets answers older than its days; one that is told no days keeps them', async () => {
  const keeping = await start({});
  const sql = sqlOf(keeping.app.get(DataSource));
  for (const days of [29, 31])
    await sql.query(
      `INSERT INTO idempotency (sub, key, request_hash, created_at) VALUES ('a', $1::text, '', now() - make_interval(days => $1::int))`,
      [days],
    );
  const keys = async () => (await sql.query<{ key: string }>(`SELECT key FROM idempotency ORDER BY key`)).map(({ key }) => key);
  expect(await keys()).toEqual(['29', '31']);
  const forgetting = await start({ idempotencyDays: 30 });
  await eventually(async () => expect(await keys()).toEqual(['29']));
  await forgetting.stop();
  await keeping.stop();
});
