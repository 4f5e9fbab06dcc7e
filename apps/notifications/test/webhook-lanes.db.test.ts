import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { newId } from '#domain';
import { eventually } from '#testing';
import { fanOut } from '../src/subscriptions/delivery-table.ts';
import { addToLane, claimLanes, pendingOf, recordRuns, type Result } from '../src/subscriptions/lane-table.ts';
import { anEvent, journalDatabase, type JournalDatabase } from './journal-fixture.ts';

let database: JournalDatabase;
const subscriptionId = newId();
const lane = 'b40.membership.v1/tuzla';

beforeAll(async () => {
  database = await journalDatabase();
});
beforeEach(async () => {
  const { sql } = database;
  await database.empty();
  await sql.query(`TRUNCATE subscription, delivery, delivery_lane`);
  await sql.query(`INSERT INTO journal_cursor (reader) VALUES ('webhooks')`);
  await sql.query(
    `INSERT INTO subscription (id, owner, of_secretariat, url, header_names, secret, state, starts_after, created_at, version)
     VALUES ($1, 'somebody', false, 'https://example.org', '{}', 'v1.', 'active', 0, now(), 0)`,
    [subscriptionId],
  );
});
afterAll(() => database.stop());

/** Events of one key come into the journal and become deliveries. */
async function happen(from: number, to: number): Promise<void> {
  const events = Array.from({ length: to - from + 1 }, (_, n) => anEvent('tuzla', from + n));
  await database.consumer().take(events);
  expect(await fanOut(database.sql)).toMatchObject({ taken: events.length, made: events.length });
}

const claim = async (seconds: number) => {
  const holder = newId();
  const lanes = await claimLanes(database.sql, { holder, seconds, most: 2, busy: new Map() });
  return { holder, lanes, pending: await pendingOf(database.sql, lanes, 10) };
};
const arrived = (deliveryId: string): Result => ({
  deliveryId,
  state: 'delivered',
  attempt: { at: new Date().toISOString(), status: 200, failure: null, durationMs: 1, answer: null },
});
const lanesNow = () => database.sql.query(`SELECT lane, pending, holder, due_at <= now() AS due FROM delivery_lane`);
const states = async () =>
  (
    await database.sql.query<{ of: string }>(`SELECT state || ' ' || jsonb_array_length(attempts) AS of FROM delivery ORDER BY position`)
  ).map(({ of }) => of);

test('a lane is there as long as something waits in it; one that is held is nobody else’s', async () => {
  await happen(1, 3);
  const { holder, lanes, pending } = await claim(20);
  expect([lanes, pending.map(({ position }) => position)]).toEqual([[{ subscriptionId, lane, now: expect.any(Number) }], [1, 2, 3]]);
  expect((await claim(20)).lanes).toEqual([]);
  await recordRuns(database.sql, [{ subscriptionId, lane, holder, wait: 0, results: pending.slice(0, 2).map(({ id }) => arrived(id)) }]);
  expect([await lanesNow(), await states()]).toEqual([
    [{ lane, pending: 1, holder: null, due: true }],
    ['delivered 1', 'delivered 1', 'pending 0'],
  ]);
  const last = await claim(20);
  await recordRuns(database.sql, [{ ...last, subscriptionId, lane, wait: 0, results: [arrived(last.pending[0]!.id)] }]);
  expect(await lanesNow()).toEqual([]);
  await happen(4, 4);
  expect((await claim(20)).pending).toHaveLength(1);
});

test('a worker that comes back after its lease changes nothing of what another does: its attempts alone are kept', async () => {
  await happen(1, 2);
  const slow = await claim(0);
  await eventually(async () => (await lanesNow())[0]!['due'] === true);
  const quick = await claim(20);
  expect(quick.pending.map(({ id }) => id)).toEqual(slow.pending.map(({ id }) => id));
  const of = (run: typeof slow, results: Result[], wait: number) =>
    recordRuns(database.sql, [{ ...run, subscriptionId, lane, wait, results }]);
  await of(slow, [arrived(slow.pending[0]!.id)], 3_600);
  expect([await lanesNow(), await states()]).toEqual([
    [{ lane, pending: 2, holder: quick.holder, due: false }],
    ['pending 1', 'pending 0'],
  ]);
  await of(
    quick,
    quick.pending.map(({ id }) => arrived(id)),
    0,
  );
  expect([await lanesNow(), await states()]).toEqual([[], ['delivered 2', 'delivered 1']]);
});

test('what comes while a lane’s last is recorded is not forgotten', async () => {
  await happen(1, 1);
  const { holder, pending } = await claim(20);
  const coming = database.source.createQueryRunner();
  await coming.startTransaction();
  await coming.query(
    `INSERT INTO delivery (id, subscription_id, lane, position, event_id, round, state, attempts, redelivered, created_at)
     VALUES (uuidv7(), $1, $2, 2, uuidv7(), 0, 'pending', '[]', false, now())`,
    [subscriptionId, lane],
  );
  await addToLane(coming, { subscriptionId, lane });
  const recording = recordRuns(database.sql, [{ subscriptionId, lane, holder, wait: 0, results: [arrived(pending[0]!.id)] }]);
  await eventually(async () => {
    const waits = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    return (await database.sql.query(waits)).length > 0;
  });
  await coming.commitTransaction();
  await coming.release();
  await recording;
  expect(await lanesNow()).toEqual([{ lane, pending: 1, holder: null, due: true }]);
  expect((await claim(20)).pending.map(({ position }) => position)).toEqual([2]);
});

test('of ten that claim at once each lane is one’s', async () => {
  const cities = Array.from({ length: 40 }, (_, n) => `city-${n}`);
  await database.consumer().take(cities.map((city) => anEvent(city, 1)));
  await fanOut(database.sql);
  const holders = Array.from({ length: 10 }, newId);
  const claimed = await Promise.all(holders.map((holder) => claimLanes(database.sql, { holder, seconds: 20, most: 40, busy: new Map() })));
  const taken = claimed.flat().map((each) => each.lane);
  expect([taken.length, new Set(taken).size]).toEqual([40, 40]);
});

test('a subscription has no more lanes at once than it may, and gives what it has left', async () => {
  await database.consumer().take(Array.from({ length: 9 }, (_, n) => anEvent(`city-${n}`, 1)));
  await fanOut(database.sql);
  const lanesOf = async (busy: number) =>
    (await claimLanes(database.sql, { holder: newId(), seconds: 20, most: 4, busy: new Map([[subscriptionId, busy]]) })).length;
  expect([await lanesOf(4), await lanesOf(3), await lanesOf(9), await lanesOf(0)]).toEqual([0, 1, 0, 4]);
});
