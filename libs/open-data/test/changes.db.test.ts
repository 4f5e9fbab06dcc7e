import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { CityRegistered, CityUpdated } from '#contracts';
import { dataSource, sqlOf, type Sql } from '#database';
import { Clock, newId } from '#domain';
import { CommitSignal, EventConsumer, eventMigrations, toMessage, UnitOfWork, type EventTransaction } from '#events';
import { CountChanges, DataSetChange1700000000300, OpenData } from '#open-data';
import { testDatabase, type TestDatabase } from '#testing';
import { Snapshot } from '../src/snapshot.ts';
import { broken, numbers } from './numbers.data-set.ts';

const others = { ...broken, name: 'others', changedBy: [CityRegistered, CityUpdated] };
/** Its last row is the count of its own changes. */
const counted = {
  ...numbers,
  name: 'counted',
  rows: `SELECT n, 'x' AS text, NULL::date AS day FROM generate_series(1, 2000) AS n
    UNION ALL SELECT sum(changes)::int, 'x', NULL FROM data_set_change WHERE data_set = 'counted'`,
};
const sets = [numbers, others, counted];

let database: TestDatabase;
let source: DataSource;
let sql: Sql;
let work: UnitOfWork;
let openData: OpenData;
beforeAll(async () => {
  database = await testDatabase({ migrations: [...eventMigrations, DataSetChange1700000000300], name: 'open-data' });
  source = await dataSource({ url: database.url, poolSize: 20 }).initialize();
  sql = sqlOf(source);
  work = new UnitOfWork(source, new CommitSignal(), new Clock(), new CountChanges(sets));
  openData = new OpenData(sets, source, { url: database.url, applicationName: 'test' });
  await openData.onApplicationBootstrap();
});
afterAll(async () => {
  await openData.onApplicationShutdown();
  await source.destroy();
  await database.drop();
});

const by = () => ({ actor: 'test', correlationId: newId() });
const updated = (tx: EventTransaction, cityId: string) => tx.append(CityUpdated, { ...CityUpdated.example, cityId });
const etagOf = async (set = numbers): Promise<string> => (await openData.stateOf(set)).etag;

/** A promise and how it is kept. */
function gate(): { opened: Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}

test('of two transactions the one that began and counted first commits last: each commit gives another tag', async () => {
  const [counted, mayCommit] = [gate(), gate()];
  const before = await etagOf();
  const held = { ...by(), command: { begin: async () => {}, end: async () => (counted.open(), mayCommit.opened) } };
  const earlier = work.transaction(held as never, async (tx) => updated(tx, 'tuzla'));
  await counted.opened;
  expect(await etagOf()).toBe(before);
  await work.transaction(by(), async (tx) => updated(tx, 'zenica'));
  const between = await etagOf();
  mayCommit.open();
  await earlier;
  const after = await etagOf();
  expect(new Set([before, between, after]).size).toBe(3);
});

test('sixteen at once on two keys are counted each', async () => {
  const before = await sql.query<{ n: number }>(`SELECT sum(changes)::int AS n FROM data_set_change WHERE data_set = 'numbers'`);
  const keys = ['bihac', 'doboj'];
  const writers = Array.from({ length: 16 }, (_, n) =>
    work.transaction(by(), async (tx) => {
      for (const key of n % 2 ? keys : keys.toReversed()) updated(tx, key);
    }),
  );
  await Promise.all(writers);
  const after = await sql.query<{ n: number }>(`SELECT sum(changes)::int AS n FROM data_set_change WHERE data_set = 'numbers'`);
  expect(after[0]!.n - before[0]!.n).toBe(32);
});

test('an event changes the sets that name it, and no other', async () => {
  const before = [await etagOf(numbers), await etagOf(others)];
  await work.transaction(by(), async (tx) => tx.append(CityRegistered, CityRegistered.example));
  const after = [await etagOf(numbers), await etagOf(others)];
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});

test('what is refused or tried changes nothing', async () => {
  const before = await etagOf();
  const refused = work.transaction(by(), async (tx) => {
    updated(tx, 'tuzla');
    throw new Error('no');
  });
  await expect(refused).rejects.toThrow('no');
  const tried = { dryRun: true, begin: async () => {}, end: async () => {} };
  await work.transaction({ ...by(), command: tried } as never, async (tx) => updated(tx, 'tuzla'));
  expect(await etagOf()).toBe(before);
});

test('a transaction whose events change no set asks nothing more of the database', async () => {
  const statements: string[] = [];
  const asked: Sql = {
    query: async (text) => {
      statements.push(text);
      return [];
    },
  };
  const { type, example } = CityUpdated;
  const event = (of: string) => ({ type: of, key: example.cityId }) as never;
  await new CountChanges([others]).write(asked, [event('org.b40.membership.PersonUpdated.v1')]);
  expect(statements).toEqual([]);
  await new CountChanges(sets).write(asked, [event(type), event(type)]);
  expect(statements).toHaveLength(1);
});

test('what a handler answers to an event of another service is counted, also where it does not say it again after a restore', async () => {
  const told = async (id: string) => {
    const handler = { handles: () => true, together: () => undefined, handle: async ([handed]: any) => updated(handed.tx, 'mostar') };
    const options = { actor: 'urn:b40:test', clock: new Clock(), afterAppend: new CountChanges(sets) };
    const consumer = new EventConsumer(`test ${newId()}`, source, handler as never, new CommitSignal(), options);
    const origin = { actor: 'test', correlationId: newId(), causationId: null, traceparent: null, rosterVersion: null };
    const data = JSON.stringify(CityRegistered.example);
    const stored = { id, key: 'laktasi', sequence: 1, type: CityRegistered.type, subject: 'laktasi', time: new Date(), data, ...origin };
    const of = { service: 'membership', topic: 'b40.membership.v1', publicUrl: 'http://localhost:3000' } as const;
    await consumer.take([{ ...toMessage(stored, of), partition: 0, offset: '0' }]);
  };
  const first = await etagOf();
  const cause = newId();
  await told(cause);
  const second = await etagOf();
  await sql.query(`INSERT INTO restored_event (event_id, causation_id) SELECT id, causation_id FROM event WHERE causation_id = $1`, [
    cause,
  ]);
  const [{ n: before }] = (await sql.query<{ n: number }>(`SELECT count(*)::int AS n FROM event`)) as [{ n: number }];
  await told(cause);
  expect(await sql.query(`SELECT count(*)::int AS n FROM event`)).toEqual([{ n: before }]);
  expect(new Set([first, second, await etagOf()]).size).toBe(3);
});

test('no more is read than is taken: some hundred rows of many', async () => {
  const { text } = await openData.read(numbers, 'csv', 'a');
  for (let taken = 0; taken < 3; taken++) {
    await once(text, 'readable');
    text.read(1);
    expect(text.readableLength).toBeLessThan(1_200_000);
  }
  text.destroy();
  await once(text, 'close');
});

async function gone(reader: Readable): Promise<void> {
  reader.destroy();
  await once(reader, 'close');
}

test('a fifth who can not read within two seconds is refused; when one of the four is done, the next reads', async () => {
  const four = await Promise.all(['a', 'a', 'b', 'b'].map((reader) => openData.read(numbers, 'csv', reader)));
  await expect(openData.read(numbers, 'json', 'c')).rejects.toMatchObject({ code: 'data-sets-busy', kind: 'unavailable' });
  const fifth = openData.read(numbers, 'json', 'c');
  four[0]!.text.destroy();
  const { text } = await fifth;
  for (const reader of [...four.slice(1).map((each) => each.text), text]) await gone(reader);
  const after = await Promise.all(['a', 'a', 'b', 'b'].map((reader) => openData.read(numbers, 'csv', reader)));
  for (const each of after) await gone(each.text);
});

test('one address reads two at once and waits for its third, while others read', async () => {
  const own = await Promise.all([1, 2].map(() => openData.read(numbers, 'csv', 'a')));
  await expect(openData.read(numbers, 'csv', 'a')).rejects.toMatchObject({ code: 'data-sets-busy' });
  const third = openData.read(numbers, 'csv', 'a');
  // Two are free, and they are the others', though somebody waits before them.
  const others = await Promise.all(['b', 'c'].map((reader) => openData.read(numbers, 'csv', reader)));
  for (const { text } of others) await gone(text);
  await gone(own[0]!.text);
  for (const { text } of [await third, own[1]!]) await gone(text);
});

test('rows and tag are of one moment, whatever is committed while they are read', async () => {
  const change = () => work.transaction(by(), async (tx) => updated(tx, 'tuzla'));
  const session = source.createQueryRunner();
  const ask = session.query.bind(session);
  // One is committed between the tag and the rows, another between the rows.
  session.query = async (text: string, ...more: any[]) => {
    if (text.startsWith('DECLARE')) await change();
    return ask(text, ...more) as never;
  };
  const snapshot = await Snapshot.open({ createQueryRunner: () => session } as never, counted, () => {});
  const rows = await snapshot.next();
  await change();
  for (let more = rows; more.length > 0; rows.push(...more)) more = await snapshot.next();
  await snapshot.close();
  expect(rows.at(-1)!['n']).toBe(Number(snapshot.state.etag.split('-')[1]));
  expect(rows).toHaveLength(2_001);
});

test('rows that are shown in another way are another file, since they have been', async () => {
  const other = { ...numbers, rows: `${numbers.rows} DESC` };
  const before = await openData.stateOf(numbers);
  const code = new OpenData([other], source, { url: database.url, applicationName: 'test' });
  await code.onApplicationBootstrap();
  const after = await code.stateOf(other);
  expect(after.etag).not.toBe(before.etag);
  expect(after.modified.getTime()).toBeGreaterThan(before.modified.getTime());
  await code.onApplicationBootstrap();
  expect(await code.stateOf(other)).toEqual(after);
});
