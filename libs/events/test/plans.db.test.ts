import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { sqlOf, type Sql } from '#database';
import { newId } from '#domain';
import { relaySource } from '#events';
import { lockPositions, positionsBehind, raisePositions } from '../src/consuming/consumer-key.ts';
import { deletePublished, pendingEvents } from '../src/publishing/outbox.ts';
import { serviceDatabase, type ServiceDatabase } from './service-database.ts';

const topic = 'b40.membership.v1';

let db: ServiceDatabase;

/** A young database: much is stored, and nothing has looked at it yet, so the planner knows no numbers. */
beforeAll(async () => {
  db = await serviceDatabase();
  for (const table of ['event', 'outbox', 'consumer_key']) await db.sql.query(`ALTER TABLE ${table} SET (autovacuum_enabled = false)`);
  await db.sql.query(
    `INSERT INTO event (id, key, sequence, type, subject, time, actor, correlation_id, data)
     SELECT gen_random_uuid(), 'k' || n, 1, 'org.b40.membership.CityUpdated.v1', 'k' || n, now(), 'test', 'test', '{}'
     FROM generate_series(1, 20000) n`,
  );
  await db.sql.query(`INSERT INTO outbox (event_id) SELECT id FROM event LIMIT 5`);
  await db.sql.query(
    `INSERT INTO consumer_key (consumer, topic, key, last_sequence) SELECT 'c', $1, 'k' || n, 1 FROM generate_series(1, 20000) n`,
    [topic],
  );
});
afterAll(() => db.stop());

/** The plans of what `work` asks, for the given values and for any (as a prepared statement may be planned); the statements run too. */
async function plansOf(work: (sql: Sql) => Promise<unknown>, sql = db.sql): Promise<string> {
  const plans: string[] = [];
  await work({
    query: async (text, params) => {
      const given = await sql.query<Record<string, string>>(`EXPLAIN ${text}`, params);
      const any = await sql.query<Record<string, string>>(`EXPLAIN (GENERIC_PLAN) ${text}`);
      plans.push(...[...given, ...any].flatMap((line) => Object.values(line)));
      return sql.query(text, params);
    },
  });
  return plans.join('\n');
}

test('a sweep looks its events up one by one, however many are stored', async () => {
  const plan = await plansOf((sql) => pendingEvents(sql, 0, 500));
  expect(plan).toContain('Index Scan using event_pkey');
  expect(plan).not.toMatch(/(Seq|Bitmap Heap) Scan on event\b/);
});

test.each<[string, (sql: Sql) => Promise<unknown>]>([
  ['locked', (sql) => lockPositions(sql, 'c', topic, ['k1', 'k2'])],
  ['raised', (sql) => raisePositions(sql, 'c', topic, [{ key: 'k1', last: 2, parked: false }])],
  ['compared', (sql) => positionsBehind(sql, 'c', [{ topic, key: 'k1', sequence: 3 }])],
])('positions that are %s are found by the whole of their key', async (_, work) => {
  const plan = await plansOf(work);
  expect(plan).not.toMatch(/Seq Scan on consumer_key/);
  for (const condition of plan.match(/Index Cond: .*/g) ?? []) expect(condition).toMatch(/consumer.*topic.*key/);
});

describe('an outbox full of dead pointers that an old transaction holds, counted when it was all but empty', () => {
  let relay: DataSource;
  let old: Client;
  const last = 50_035;
  const lease = { name: 'membership', holder: newId(), epoch: 1 };
  const sweep = (sql: Sql) => pendingEvents(sql, last - 100, 500);
  const finish = (sql: Sql) =>
    deletePublished(
      sql,
      Array.from({ length: 200 }, (_, n) => last - n),
      lease,
    );

  beforeAll(async () => {
    const { url } = db.source.options as { url: string };
    old = new Client({ connectionString: url });
    await old.connect();
    await old.query('BEGIN');
    await old.query('SELECT pg_current_xact_id()');
    await db.sql.query(`INSERT INTO outbox (event_id) SELECT gen_random_uuid() FROM generate_series(1, 50000)`);
    await db.sql.query('DELETE FROM outbox');
    await db.sql.query(`INSERT INTO outbox (event_id) SELECT id FROM event LIMIT 30`);
    await db.sql.query('VACUUM (ANALYZE) outbox');
    relay = await relaySource(url).initialize();
  });
  afterAll(async () => {
    await relay.destroy();
    await old.end();
  });

  test('is what makes PostgreSQL read all of its pages', async () => {
    expect(await plansOf(finish)).toMatch(/Seq Scan on outbox/);
  });

  test.each([
    ['read', sweep],
    ['deleted from', finish],
  ])('is %s by its index all the same', async (_, work) => {
    const plan = await plansOf(work, sqlOf(relay));
    expect(plan).toMatch(/Index Scan (using|on) outbox_pkey/);
    expect(plan).not.toMatch(/Seq Scan on outbox/);
  });
});
