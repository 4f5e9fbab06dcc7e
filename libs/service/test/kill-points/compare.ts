import { expect } from '@jest/globals';
import type { Client } from 'pg';
import { eventually } from '#testing';

/** A message as it lies in the log, in the order of its partition. */
export interface Logged {
  partition: number;
  key: string;
  sequence: number;
  id: string;
  type: string;
  value: string;
}

type ByKey = Record<string, { sequence: number; id: string; type?: string; value?: string }[]>;

const rowsOf = async <R>(database: Client, sql: string, values: unknown[] = []): Promise<R[]> =>
  (await database.query(sql, values)).rows as R[];

const one = async (database: Client, sql: string): Promise<number> => Number((await rowsOf<{ n: number }>(database, sql))[0]!.n);

function byKey<T extends { key: string }>(rows: readonly T[]): Record<string, Omit<T, 'key'>[]> {
  const keys: Record<string, Omit<T, 'key'>[]> = {};
  for (const { key, ...row } of rows) (keys[key] ??= []).push(row);
  return keys;
}

/** What the service has committed: its event table, which is what every other place is compared with. */
async function committed(database: Client): Promise<ByKey> {
  const rows = await rowsOf<{ key: string; sequence: string; id: string; type: string; value: string }>(
    database,
    'SELECT key, sequence, id, type, data AS value FROM event ORDER BY key, sequence',
  );
  return byKey(rows.map((row) => ({ ...row, sequence: Number(row.sequence) })));
}

export const pendingIn = (database: Client): Promise<number> => one(database, 'SELECT count(*) AS n FROM outbox');
export const leaseEpoch = (database: Client): Promise<number> => one(database, 'SELECT max(epoch) AS n FROM relay_lease');

/**
 * Nothing is under way any more: the consumer where the publisher is, and then outboxes empty. In this order, because what the consumer
 * takes in fills its outbox in the same transaction: an outbox that was looked at before may be full by the time the positions agree.
 */
export async function comesToRest(publisher: Client, consumer: Client): Promise<void> {
  const positions = async (database: Client, sql: string) =>
    Object.fromEntries((await rowsOf<{ key: string; last: string }>(database, sql)).map(({ key, last }) => [key, Number(last)]));
  await eventually(
    async () => {
      expect(await positions(consumer, `SELECT key, last_sequence AS last FROM consumer_key WHERE topic = 'b40.membership.v1'`)).toEqual(
        await positions(publisher, 'SELECT key, last FROM event_key'),
      );
      expect([await pendingIn(publisher), await pendingIn(consumer)]).toEqual([0, 0]);
    },
    { within: 45_000, every: 100 },
  );
}

/** The log holds what was committed: all of it, in order, each key in one place; what is doubled is a sequence that was there before. */
export async function expectLogIs(database: Client, log: readonly Logged[]): Promise<number> {
  const places = new Map<string, number>();
  const last = new Map<string, number>();
  const kept = log.filter(({ key, partition, sequence }) => {
    expect(places.get(key) ?? partition).toBe(partition);
    places.set(key, partition);
    const before = last.get(key) ?? 0;
    last.set(key, Math.max(before, sequence));
    return sequence > before;
  });
  const shown = kept.map(({ key, sequence, id, type, value }) => ({ key, sequence, id, type, value }));
  expect(byKey(shown)).toEqual(await committed(database));
  return log.length - kept.length;
}

/** The handlers were given what was committed: each event once, in the order of its key. */
export async function expectLedgerIs(publisher: Client, consumer: Client): Promise<void> {
  const given = await rowsOf<{ key: string; sequence: string; id: string }>(
    consumer,
    'SELECT key, sequence, event_id AS id FROM ledger ORDER BY n',
  );
  const expected = Object.entries(await committed(publisher)).map(([key, events]) => [
    key,
    events.map(({ sequence, id }) => ({ sequence, id })),
  ]);
  expect(byKey(given.map((row) => ({ ...row, sequence: Number(row.sequence) })))).toEqual(Object.fromEntries(expected));
  expect(await one(consumer, 'SELECT count(*) AS n FROM parked_key')).toBe(0);
}

const facts: [what: string, atTheSource: string, kept: string][] = [
  ['cities', 'SELECT id, name FROM city ORDER BY id', 'SELECT id, name FROM roster_city ORDER BY id'],
  ['people', 'SELECT id, name FROM person ORDER BY id', 'SELECT id, name FROM roster_person ORDER BY id'],
  [
    'mandates',
    'SELECT id, person_id, city_id, office, from_on::text, until_on::text FROM mandate ORDER BY id',
    'SELECT id, person_id, city_id, office, from_on::text, until_on::text FROM roster_mandate ORDER BY id',
  ],
  [
    'members',
    `SELECT membership_id, city_id, effective_on::text, roster_version FROM roster_change WHERE change = 'joined' ORDER BY roster_version`,
    'SELECT membership_id, city_id, from_on::text AS effective_on, from_version AS roster_version FROM roster_member ORDER BY from_version',
  ],
  ['roster version', 'SELECT roster_version AS version FROM roster', 'SELECT version FROM roster'],
];

/** The consumer's projection says what the publisher's own tables say. */
export async function expectProjectionIs(publisher: Client, consumer: Client): Promise<void> {
  for (const [what, atTheSource, kept] of facts)
    expect({ what, rows: await rowsOf(consumer, kept) }).toEqual({ what, rows: await rowsOf(publisher, atTheSource) });
}

/** Each command took effect once, however often it was sent; and each city's joining since the offer has extended it once. */
export async function expectEffectsOnce(publisher: Client, consumer: Client, cities: readonly string[]): Promise<void> {
  const registered = await rowsOf<{ id: string }>(publisher, 'SELECT id FROM city ORDER BY id');
  expect(registered.map(({ id }) => id)).toEqual(cities.toSorted());
  for (const table of ['person', 'mandate', 'membership'])
    expect(await one(publisher, `SELECT count(*) AS n FROM ${table}`)).toBe(cities.length);
  const joined = await rowsOf<{ id: string }>(
    publisher,
    `SELECT id::text FROM event WHERE type = 'org.b40.membership.CityJoined.v1' AND roster_version > 6 ORDER BY id`,
  );
  const answered = await rowsOf<{ id: string }>(
    consumer,
    `SELECT causation_id AS id FROM event WHERE type = 'org.b40.working-groups.PlatformExtended.v1' ORDER BY causation_id`,
  );
  expect(answered).toEqual(joined);
}
