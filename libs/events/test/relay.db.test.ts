import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { CityUpdated } from '#contracts';
import type { Sql } from '#database';
import { newId } from '#domain';
import { PostgresLogTransport, Relay, type EventMessage, type EventTransport, type Published } from '#events';
import { eventually, testDatabase, type TestDatabase } from '#testing';
import { acquireLease, releaseLease } from '../src/publishing/relay-lease.ts';
import { deletePublished, pendingEvents } from '../src/publishing/outbox.ts';
import { aCity, by, serviceDatabase, type ServiceDatabase } from './service-database.ts';

const silent = { debug: () => {}, warn: () => {}, error: () => {} };
const topic = 'b40.membership.v1';

let db: ServiceDatabase;
let logDatabase: TestDatabase;
let transport: PostgresLogTransport;
const relays: Relay[] = [];

beforeAll(async () => {
  db = await serviceDatabase();
});
afterAll(() => db.stop());
beforeEach(async () => {
  logDatabase = await testDatabase({ name: 'log' });
  transport = new PostgresLogTransport({ connectionString: logDatabase.url, logger: silent });
  await transport.ensureTopics([topic]);
  await db.sql.query(`TRUNCATE outbox, relay_lease`);
});
afterEach(async () => {
  await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  await transport.close();
  await logDatabase.drop();
});

/** A relay whose sends pass through `around`: what happens before, instead of or after them. */
function aRelay(
  around: (send: () => Promise<Published>, messages: readonly EventMessage[]) => Promise<Published> = (send) => send(),
  sql: Sql = db.sql,
): Relay {
  const faulty: Pick<EventTransport, 'publish'> = {
    publish: (messages) => around(() => transport.publish(messages), messages),
  };
  const publisher = { service: 'membership', topic, publicUrl: 'http://localhost:3000' };
  const relay = new Relay(sql, faulty as EventTransport, publisher, db.committed, { leaseSeconds: 1 });
  relays.push(relay);
  return relay;
}

const write = (...keys: string[]) =>
  db.work.transaction(by(), async (tx) => {
    for (const key of keys) tx.append(CityUpdated, aCity(key));
  });

const outboxSize = async () => (await db.sql.query<{ count: number }>(`SELECT count(*) AS count FROM outbox`))[0]!.count;
const emptied = () => eventually(async () => expect(await outboxSize()).toBe(0), { within: 10_000 });

/** What a reader of the log finds, per key, in the order it stands there. */
async function logged(keys: readonly string[], atLeast: number): Promise<Map<string, number[]>> {
  const found: EventMessage[] = [];
  const subscription = await transport.subscribe(`reader-${newId()}`, [topic], async (batch) => void found.push(...batch));
  await eventually(() => expect(found.length).toBeGreaterThanOrEqual(atLeast), { within: 10_000 });
  await subscription.close();
  return new Map(keys.map((key) => [key, found.filter((each) => each.key === key).map(({ headers }) => Number(headers['ce_sequence']))]));
}

/** As a consumer drops what it has: repeats of old events disappear, a gap or a step over stays visible. */
const applied = (sequences: readonly number[]): number[] =>
  sequences.reduce<number[]>((taken, sequence) => (sequence <= (taken.at(-1) ?? 0) ? taken : [...taken, sequence]), []);

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('sixteen writers while the relay runs: every event is in the log once, in order per key', async () => {
  aRelay().start();
  const keys = upTo(5).map((n) => `a${n}-${newId()}`);
  await Promise.all(
    upTo(16).map(async () => {
      for (let n = 0; n < 10; n++) await write(...keys);
    }),
  );
  await emptied();
  const found = await logged(keys, 800);
  for (const key of keys) expect(found.get(key)).toEqual(upTo(160));
});

test('killed between publish and delete: the events are sent again, and a consumer drops what it has', async () => {
  const key = `b-${newId()}`;
  for (let n = 0; n < 5; n++) await write(key);
  // As after kill -9: neither the send comes back nor does anything reach the database any more.
  const never = new Promise<never>(() => {});
  let dead = false;
  const mortal: Sql = { query: (sql, params) => (dead ? never : db.sql.query(sql, params)) };
  const died = new Promise<void>((resolve) =>
    aRelay(async (send) => {
      await send();
      dead = true;
      resolve();
      return never;
    }, mortal).start(),
  );
  await died;
  relays.splice(0); // it can't be stopped in order
  expect(await outboxSize()).toBe(5);
  aRelay().start();
  await emptied();
  const found = (await logged([key], 10)).get(key)!;
  expect(found.length).toBe(10);
  expect(applied(found)).toEqual(upTo(5));
});

test('what could not be sent stays in the outbox and comes in order when the broker is back', async () => {
  let away = true;
  aRelay(async (send) => (away ? { acknowledged: [], failure: new Error('away') } : send())).start();
  const key = `c-${newId()}`;
  for (let n = 0; n < 20; n++) await write(key);
  expect(await outboxSize()).toBe(20);
  away = false;
  await emptied();
  expect((await logged([key], 20)).get(key)).toEqual(upTo(20));
});

test('of a send that went half way only what was acknowledged is deleted', async () => {
  let first = true;
  const keys = [`d-${newId()}`, `e-${newId()}`];
  for (let n = 0; n < 3; n++) await write(...keys);
  aRelay(async (send, messages) => {
    if (!first) return send();
    first = false;
    const part = messages.filter(({ key }) => key === keys[0]);
    return { acknowledged: (await transport.publish(part)).acknowledged, failure: new Error('one partition is away') };
  }).start();
  await emptied();
  const found = await logged(keys, 6);
  expect(found.get(keys[0]!)).toEqual([1, 2, 3]);
  expect(found.get(keys[1]!)).toEqual([1, 2, 3]);
});

test('a leader whose lease was taken while it sent deletes nothing: its epoch is over', async () => {
  const lease = (await acquireLease(db.sql, 'membership', newId(), 30))!;
  await write(`f-${newId()}`);
  const seqs = (await db.sql.query<{ seq: number }>(`SELECT seq FROM outbox`)).map(({ seq }) => seq);
  await releaseLease(db.sql, lease);
  const next = (await acquireLease(db.sql, 'membership', newId(), 30))!;
  expect(next.epoch).toBe(lease.epoch + 1);
  expect(await deletePublished(db.sql, seqs, lease)).toBe(false);
  expect(await outboxSize()).toBe(1);
  expect(await deletePublished(db.sql, seqs, next)).toBe(true);
  expect(await outboxSize()).toBe(0);
});

test('a send that takes longer than the lease keeps the leadership: what was acknowledged is deleted, nobody takes over', async () => {
  let slow = true;
  const one = aRelay(async (send) => {
    if (slow) await new Promise((resolve) => setTimeout(resolve, 2_500));
    slow = false;
    return send();
  });
  const key = `i-${newId()}`;
  await write(key);
  one.start();
  await eventually(() => expect(one.leads()).toBe(true), { within: 5_000 });
  const two = aRelay();
  two.start();
  await emptied();
  expect(two.leads()).toBe(false);
  expect((await logged([key], 1)).get(key)).toEqual([1]);
});

test('a holder that forgot its lease after an error takes it again at once, with a higher epoch', async () => {
  const holder = newId();
  expect(await acquireLease(db.sql, 'membership', holder, 30)).toMatchObject({ epoch: 1 });
  expect(await acquireLease(db.sql, 'membership', holder, 30)).toMatchObject({ epoch: 2 });
});

test('a sweep holds as many bytes as it may, but always one event', async () => {
  const keys = [1, 2, 3].map((n) => `j${n}-${newId()}`);
  for (const key of keys) await db.work.transaction(by(), async (tx) => tx.append(CityUpdated, aCity(key, 'x'.repeat(10_000))));
  expect(await pendingEvents(db.sql, 0, 500, 1)).toHaveLength(1);
  expect(await pendingEvents(db.sql, 0, 500, 15_000)).toHaveLength(2);
  expect(await pendingEvents(db.sql, 0, 500, 1_000_000)).toHaveLength(3);
});

test('a lease that runs is nobody else’s; one that has run out is taken with a higher epoch', async () => {
  const [first, second] = [newId(), newId()];
  expect(await acquireLease(db.sql, 'membership', first, 0.2)).toMatchObject({ epoch: 1 });
  expect(await acquireLease(db.sql, 'membership', second, 5)).toBeUndefined();
  await eventually(async () => expect(await acquireLease(db.sql, 'membership', second, 5)).toMatchObject({ epoch: 2 }), { within: 5_000 });
});

test('of two relays one leads; when it stops the other goes on', async () => {
  const [one, two] = [aRelay(), aRelay()];
  one.start();
  await eventually(() => expect(one.leads()).toBe(true), { within: 5_000 });
  two.start();
  const key = `g-${newId()}`;
  for (let n = 0; n < 5; n++) await write(key);
  await emptied();
  expect(two.leads()).toBe(false);
  await one.stop();
  for (let n = 0; n < 5; n++) await write(key);
  await emptied();
  expect(two.leads()).toBe(true);
  expect((await logged([key], 10)).get(key)).toEqual(upTo(10));
});

test('who stands by asks for the lease now and then, however often its process commits', async () => {
  await acquireLease(db.sql, 'membership', newId(), 30);
  let asked = 0;
  const counting: Sql = {
    query: (text, params) => {
      if (text.includes('relay_lease')) asked++;
      return db.sql.query(text, params);
    },
  };
  aRelay((send) => send(), counting).start();
  const began = performance.now();
  for (let n = 0; n < 40; n++) await write(`h-${newId()}`);
  const quarters = (performance.now() - began) / 250;
  expect(asked).toBeGreaterThan(0);
  expect(asked).toBeLessThanOrEqual(2 + quarters);
});

test('PostgreSQL drops the relay’s connections: it goes on by itself', async () => {
  aRelay().start();
  const key = `h-${newId()}`;
  await write(key);
  await emptied();
  await db.sql.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  await eventually(() => write(key), { within: 5_000 });
  await emptied();
  expect((await logged([key], 2)).get(key)).toEqual([1, 2]);
});
