import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { dataSource, sqlOf, type Sql } from '#database';
import { dropDue, dueMigrations, DueWork, nextDueIn, putDue, type DueTask, type DueTime } from '#due';
import { eventually, testDatabase, type TestDatabase } from '#testing';

let database: TestDatabase;
let source: DataSource;
let sql: Sql;
const working: Letters[] = [];

beforeAll(async () => {
  database = await testDatabase({ migrations: dueMigrations, name: 'due' });
  source = await dataSource({ url: database.url, poolSize: 10 }).initialize();
  sql = sqlOf(source);
});
beforeEach(() => sql.query(`DELETE FROM due`).then(() => {}));
afterEach(async () => {
  for (const each of working.splice(0)) await each.beforeApplicationShutdown();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

/** Does letters as it is told. */
class Letters extends DueWork {
  override readonly kind = 'letter';
  readonly done: DueTask[] = [];
  /** At once, at the most. */
  together = 0;
  private now = 0;

  constructor(
    private readonly act: (task: DueTask) => Promise<DueTime | void>,
    protected override readonly leaseSeconds = 60,
    protected override readonly most = 4,
  ) {
    super(sql);
  }

  async perform(task: DueTask): Promise<DueTime | void> {
    this.together = Math.max(this.together, ++this.now);
    try {
      return await this.act(task);
    } finally {
      this.now--;
      this.done.push(task);
    }
  }
}

function letters(act: (task: DueTask) => Promise<DueTime | void> = async () => {}, leaseSeconds?: number, most?: number): Letters {
  const made = new Letters(act, leaseSeconds, most);
  working.push(made);
  made.onApplicationBootstrap();
  return made;
}

const left = async () => (await sql.query<{ id: string }>(`SELECT id FROM due ORDER BY id`)).map(({ id }) => id);
const empty = () => eventually(async () => (await left()).length === 0);

/** A promise and the one who settles it. */
const gate = () => Promise.withResolvers<void>();

test('what is due is done once by one of two workers, several at once', async () => {
  const ids = Array.from({ length: 40 }, (_, at) => `letter-${at}`);
  const two = [letters(), letters()];
  await putDue(sql, 'letter', ids);
  for (const each of two) each.ring();
  await empty();
  expect(two.flatMap(({ done }) => done.map(({ id }) => id)).sort()).toEqual(ids.sort());
  expect(Math.max(...two.map(({ together }) => together))).toBeLessThanOrEqual(4);
});

test('what is put in a transaction that ends in nothing is never due', async () => {
  await expect(
    source.transaction(async (manager) => {
      await putDue(sqlOf(manager), 'letter', ['a']);
      throw new Error('not so');
    }),
  ).rejects.toThrow('not so');
  expect(await left()).toEqual([]);
});

test('what is due later waits for its time, and may be moved or dropped', async () => {
  const working = letters();
  await putDue(sql, 'letter', ['a', 'b', 'c'], { inSeconds: 3_600 });
  await putDue(sql, 'letter', ['a'], new Date());
  await dropDue(sql, 'letter', ['b']);
  working.ring();
  await eventually(async () => (await left()).join() === 'c');
  expect(working.done).toEqual([{ id: 'a', tries: 1 }]);
  expect(await nextDueIn(sql, 'letter')).toBeGreaterThan(3_500_000);
});

test('what asks for another time is done then, and its tries are counted', async () => {
  const working = letters(async ({ tries }) => (tries < 3 ? { inSeconds: 0 } : undefined));
  await putDue(sql, 'letter', ['a']);
  working.ring();
  await empty();
  expect(working.done.map(({ tries }) => tries)).toEqual([1, 2, 3]);
});

test('what throws is left for later, and keeps nothing else from being done', async () => {
  const working = letters(async ({ id }) => {
    if (id === 'a') throw new Error('no such letter');
  });
  await putDue(sql, 'letter', ['a', 'b']);
  working.ring();
  await eventually(async () => (await left()).join() === 'a' && working.done.length === 2);
  await eventually(async () => (await nextDueIn(sql, 'letter'))! > 1_000);
});

test('put anew while it is being done, it is done once more after that, never beside it', async () => {
  const [begun, may] = [gate(), gate()];
  let first = true;
  const working = letters(async () => {
    if (!first) return;
    first = false;
    begun.resolve();
    await may.promise;
  });
  await putDue(sql, 'letter', ['a']);
  working.ring();
  await begun.promise;
  await putDue(sql, 'letter', ['a']);
  working.ring();
  may.resolve();
  await empty();
  expect(working.done.length).toBe(2);
  expect(working.together).toBe(1);
});

test('put anew for a later time while it is being done, it waits for that time whatever the doing asked for', async () => {
  const [begun, may] = [gate(), gate()];
  const working = letters(async () => {
    begun.resolve();
    await may.promise;
    return { inSeconds: 0 };
  });
  await putDue(sql, 'letter', ['a']);
  working.ring();
  await begun.promise;
  await putDue(sql, 'letter', ['a'], { inSeconds: 3_600 });
  may.resolve();
  await eventually(async () => working.done.length === 1 && (await nextDueIn(sql, 'letter'))! > 3_000_000);
  expect((await sql.query<{ held: boolean }>(`SELECT holder IS NOT NULL AS held FROM due`))[0]).toEqual({ held: false });
});

test('of who died at it another takes it when the lease has ended; who was only slow changes nothing then', async () => {
  const [begun, may] = [gate(), gate()];
  const slow = letters(
    async () => {
      begun.resolve();
      await may.promise;
      // One at once: else it would take it again itself.
    },
    0.2,
    1,
  );
  await putDue(sql, 'letter', ['a']);
  slow.ring();
  await begun.promise;
  const [begunAnew, mayAnew] = [gate(), gate()];
  const other = letters(async () => {
    begunAnew.resolve();
    await mayAnew.promise;
  });
  await begunAnew.promise;
  may.resolve();
  await eventually(async () => slow.done.length === 1);
  expect(await left()).toEqual(['a']);
  mayAnew.resolve();
  await empty();
  expect(other.done).toEqual([{ id: 'a', tries: 2 }]);
});
