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
  batch = 500,
): Relay {
  const faulty: Pick<EventTransport, 'publish'> = {
    publish: (messages) => around(() => transport.publish(messages), messages),
  };
  const publisher = { service: 'membership', topic, publicUrl: 'http://localhost:3000' };
  const relay = new Relay(sql, faulty as EventTransport, publisher, db.committed, { leaseSeconds: 1, batch });
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

test('sixteen writers, and sweeps that are full: the next is read while one is sent, and no event is lost or overtaken', async () => {
  const keys = upTo(5).map((n) => `k${n}-${newId()}`);
  await Promise.all(
    upTo(16).map(async () => {
      for (let n = 0; n < 5; n++) await write(...keys);
    }),
  );
  aRelay((send) => send(), db.sql, 7).start();
  await Promise.all(
    upTo(16).map(async () => {
      for (let n = 0; n < 5; n++) await write(...keys);
    }),
  );
  await emptied();
  const found = await logged(keys, 800);
  for (const key of keys) expect(found.get(key)).toEqual(upTo(160));
});

/** A relay of sweeps of two, whose sends wait until the next sweep has been read beside them. `sent` tells of each send's sequences. */
function readingAhead(around: (send: () => Promise<Published>, nth: number) => Promise<Published>): { relay: Relay; sent: number[][] } {
  let sweepsRead = 0;
  const sent: number[][] = [];
  const sql: Sql = {
    async query<R>(text: string, params?: unknown[]): Promise<R[]> {
      const rows = await db.sql.query<R>(text, params);
      if (text.includes('FROM outbox WHERE seq >') && text.includes('LIMIT')) sweepsRead++;
      return rows;
    },
  };
  const relay = aRelay(
    async (send, messages) => {
      const read = sweepsRead;
      sent.push(messages.map(({ headers }) => Number(headers['ce_sequence'])));
      if (messages.length === 2) await eventually(() => expect(sweepsRead).toBe(read + 1), { within: 5_000 });
      return around(send, sent.length);
    },
    sql,
    2,
  );
  return { relay, sent };
}

test('while a full sweep is sent the next is read, and is sent without another look', async () => {
  const key = `l-${newId()}`;
  for (let n = 0; n < 5; n++) await write(key);
  const { relay, sent } = readingAhead((send) => send());
  relay.start();
  await emptied();
  expect(sent).toEqual([[1, 2], [3, 4], [5]]);
  expect((await logged([key], 5)).get(key)).toEqual(upTo(5));
});

test('a sweep that was read while the one before it failed is thrown away: nothing later of its key overtakes', async () => {
  const key = `m-${newId()}`;
  for (let n = 0; n < 5; n++) await write(key);
  const { relay, sent } = readingAhead(async (send, nth) => (nth === 1 ? { acknowledged: [], failure: new Error('away') } : send()));
  relay.start();
  await emptied();
  expect(sent.slice(0, 2)).toEqual([
    [1, 2],
    [1, 2, 3, 4],
  ]);
  expect((await logged([key], 5)).get(key)).toEqual(upTo(5));
});

test('what was left out of a sweep because it was under way is found again when its send fails, though the floor has risen', async () => {
  const keys = upTo(130).map((n) => `o${n}-${newId()}`);
  await write(...keys);
  let failures = 0;
  // Each is followed by a quarter of a second: the second moment of the floor, half a second after the first, lies between.
  aRelay(async (send) => (++failures <= 5 ? { acknowledged: [], failure: new Error('away') } : send()), db.sql, 2).start();
  await emptied();
  const found = await logged(keys, 130);
  for (const key of keys) expect(found.get(key)).toEqual([1]);
});

test('a sweep that was read under a lease that has ended is thrown away: another leader may have sent more since', async () => {
  const key = `n-${newId()}`;
  for (let n = 0; n < 5; n++) await write(key);
  const { relay, sent } = readingAhead(async (send, nth) => {
    if (nth === 1) {
      // Another leads in between, sends all there is, and gives the lease back.
      await db.sql.query(`UPDATE relay_lease SET holder = gen_random_uuid(), epoch = epoch + 1, until = '-infinity'`);
      await db.sql.query(`DELETE FROM outbox`);
    }
    return send();
  });
  relay.start();
  await eventually(async () => expect(await leadsAnew()).toBe(true), { within: 5_000 });
  await write(key);
  await emptied();
  expect(sent).toEqual([[1, 2], [6]]);
});

/** Whether the lease has been taken a third time: by the first leader, by another, and again. */
const leadsAnew = async () => (await db.sql.query<{ anew: boolean }>(`SELECT epoch >= 3 AS anew FROM relay_lease`))[0]?.anew;

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
