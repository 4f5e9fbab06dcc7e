import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CityUpdated } from '#contracts';
import { aCity, by, serviceDatabase, type ServiceDatabase } from './service-database.ts';

let db: ServiceDatabase;
beforeAll(async () => void (db = await serviceDatabase()));
afterAll(() => db.stop());

const sequencesBySeq = (key: string) =>
  db.sql.query<{ sequence: number }>(`SELECT e.sequence FROM outbox o JOIN event e ON e.id = o.event_id WHERE e.key = $1 ORDER BY o.seq`, [
    key,
  ]);

test('events of a key are numbered 1, 2, 3 … and their outbox pointers stand in the same order', async () => {
  for (let n = 0; n < 3; n++)
    await db.work.transaction(by(), async (tx) => {
      tx.append(CityUpdated, aCity('zenica', `first ${n}`));
      tx.append(CityUpdated, aCity('zenica', `second ${n}`));
    });
  expect((await sequencesBySeq('zenica')).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('what a transaction appended is gone with its rollback, and leaves no gap', async () => {
  await db.work.transaction(by(), async (tx) => tx.append(CityUpdated, aCity('mostar')));
  await expect(
    db.work.transaction(
      { ...by(), command: { begin: async () => {}, end: () => Promise.reject(new Error('after the append')) } },
      async (tx) => tx.append(CityUpdated, aCity('mostar')),
    ),
  ).rejects.toThrow('after the append');
  await db.work.transaction(by(), async (tx) => tx.append(CityUpdated, aCity('mostar')));
  expect((await sequencesBySeq('mostar')).map(({ sequence }) => sequence)).toEqual([1, 2]);
});

test('sixteen writers on the same keys: no gap, no double, and seq order is sequence order per key', async () => {
  const keys = ['bihac', 'doboj', 'livno'];
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let n = 0; n < 10; n++)
        await db.work.transaction(by(), async (tx) => {
          for (const key of n % 2 ? keys : keys.toReversed()) tx.append(CityUpdated, aCity(key));
        });
    }),
  );
  for (const key of keys)
    expect((await sequencesBySeq(key)).map(({ sequence }) => sequence)).toEqual(Array.from({ length: 160 }, (_, n) => n + 1));
});

test('a transaction that appends to a key waits for one that has and is not committed', async () => {
  let commit!: () => void;
  const held = new Promise<void>((resolve) => (commit = resolve));
  let appended!: () => void;
  const reached = new Promise<void>((resolve) => (appended = resolve));
  const first = db.work.transaction(
    {
      ...by(),
      command: {
        begin: async () => {},
        end: async () => {
          appended();
          await held;
        },
      },
    },
    async (tx) => tx.append(CityUpdated, aCity('travnik', 'first')),
  );
  await reached;
  let secondDone = false;
  const second = db.work
    .transaction(by(), async (tx) => tx.append(CityUpdated, aCity('travnik', 'second')))
    .then(() => (secondDone = true));
  await db.sql.query(`SELECT pg_sleep(0.2)`);
  expect(secondDone).toBe(false);
  commit();
  await Promise.all([first, second]);
  const rows = await db.sql.query<{ data: string }>(`SELECT data FROM event WHERE key = 'travnik' ORDER BY sequence`);
  expect(rows.map(({ data }) => (JSON.parse(data) as { name: string }).name)).toEqual(['first', 'second']);
});

test('data that is not what the contract says never enters the outbox', async () => {
  await expect(
    db.work.transaction(by(), async (tx) => tx.append(CityUpdated, { ...aCity('brcko'), cityId: 'Not a slug' })),
  ).rejects.toThrow('org.b40.membership.CityUpdated.v1: data/cityId must match pattern');
  await expect(db.work.transaction(by(), async (tx) => tx.append(CityUpdated, aCity('brcko', 'x'.repeat(1_000_000))))).rejects.toThrow(
    'event-too-large',
  );
  expect(await sequencesBySeq('brcko')).toEqual([]);
});

test('the position of what was appended is handed to the command, last of each key', async () => {
  const positions: string[] = [];
  await db.work.transaction(
    { ...by(), command: { begin: async () => {}, end: async (_, outcome) => void positions.push(...outcome.positions) } },
    async (tx) => {
      tx.append(CityUpdated, aCity('neum'));
      tx.append(CityUpdated, aCity('neum'));
      tx.append(CityUpdated, aCity('jajce'));
    },
  );
  expect(positions).toEqual(['b40.membership.v1/jajce@1', 'b40.membership.v1/neum@2']);
});
