import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { CityJoined, MeetingCalled } from '#contracts';
import type { Handed, ReceivedMessage, Subscription } from '#events';
import { eventually } from '#testing';
import { JournalReader } from '../src/journal/journal-reader.ts';
import { JournalSignal } from '../src/journal/journal-signal.ts';
import { anEvent, journalDatabase, journalOf, type JournalDatabase } from './journal-fixture.ts';

let db: JournalDatabase;
let signal: JournalSignal;
const open: Subscription[] = [];
beforeAll(async () => void (db = await journalDatabase()));
afterAll(() => db.stop());
beforeEach(async () => {
  await db.empty();
  signal = new JournalSignal();
});
afterEach(async () => void (await Promise.all(open.splice(0).map((each) => each.close()))));

/** A replica's reader: what it was handed, in order. */
async function read(onBatch: (batch: readonly ReceivedMessage[]) => Promise<void> | void = () => {}, leaseSeconds = 0.5) {
  const heard: number[] = [];
  const batches: string[] = [];
  const subscription = await new JournalReader(db.source, signal).subscribe(
    'notices',
    async (batch) => {
      await onBatch(batch);
      heard.push(...batch.map(({ offset }) => Number(offset)));
      batches.push([...new Set(batch.map(({ topic }) => topic))].join());
    },
    { leaseSeconds },
  );
  open.push(subscription);
  return { heard, batches, subscription };
}

const upTo = (n: number) => Array.from({ length: n }, (_, at) => at + 1);
const cursor = async () => (await db.sql.query<{ position: number }>(`SELECT position FROM journal_cursor`))[0]!.position;

test('a reader gets the journal in its order, one topic a batch, and goes on where it was', async () => {
  await db.consumer().take([anEvent('a', 1), anEvent('a', 2)]);
  await db.consumer().take([anEvent('m', 1, {}, MeetingCalled)]);
  await db.consumer().take([anEvent('network', 1, {}, CityJoined)]);
  const first = await read();
  await eventually(() => expect(first.heard).toEqual([1, 2, 3, 4]));
  expect(first.batches).toEqual(['b40.membership.v1', 'b40.meetings.v1', 'b40.membership.v1']);
  await first.subscription.close();
  await db.consumer().take([anEvent('a', 3)]);
  const second = await read();
  await eventually(() => expect(second.heard).toEqual([5]));
});

test('the signal after a commit wakes it at once', async () => {
  const { heard } = await read();
  await db.consumer().take([anEvent('a', 1)]);
  signal.ring();
  await eventually(() => expect(heard).toEqual([1]));
});

test('what was not taken comes again', async () => {
  let failures = 1;
  const { heard } = await read(() => {
    if (failures-- > 0) throw new Error('the database went away');
  });
  await db.consumer().take([anEvent('a', 1), anEvent('a', 2)]);
  await eventually(() => expect(heard).toEqual([1, 2]));
  expect(await eventually(async () => (await cursor()) === 2)).toBe(true);
});

test('of two replicas one reads; when it closes the other goes on at once', async () => {
  const replicas = [await read(), await read()];
  await db.consumer().take(upTo(20).map((n) => anEvent('a', n)));
  const both = () => replicas.flatMap(({ heard }) => heard).sort((a, b) => a - b);
  await eventually(() => expect(both()).toEqual(upTo(20)));
  const reader = replicas.findIndex(({ heard }) => heard.length === 20);
  expect(reader).not.toBe(-1);
  await replicas[reader]!.subscription.close();
  await db.consumer().take([anEvent('a', 21)]);
  await eventually(() => expect(replicas[1 - reader]!.heard).toEqual([21]));
});

test('one that hangs loses its lease: the other takes over, and each event has its effect once, in order', async () => {
  const effects: string[] = [];
  const handler = {
    handles: () => true,
    together: () => undefined,
    handle: async ([handed]: readonly Handed[]) => void effects.push(`${handed!.event.key}${handed!.event.sequence}`),
  };
  let hang!: () => void;
  const hanging = new Promise<void>((resolve) => (hang = resolve));
  let began = false;
  await db.consumer().take(upTo(3).map((n) => anEvent('a', n)));
  const slow = await read(async (batch) => {
    began = true;
    await hanging;
    await db.consumer(handler, 'notices').take(batch);
  });
  await eventually(() => began);
  const other = await read((batch) => db.consumer(handler, 'notices').take(batch));
  await eventually(() => expect(other.heard).toEqual([1, 2, 3]));
  hang();
  await eventually(() => expect(slow.heard).toEqual([1, 2, 3]));
  await db.consumer().take([anEvent('a', 4)]);
  await eventually(() => expect(effects).toEqual(['a1', 'a2', 'a3', 'a4']));
  expect(await cursor().then((position) => position <= 4)).toBe(true);
});

test('its lag counts what it has not taken, what waits for its cause included', async () => {
  const { subscription } = await read(() => new Promise((resolve) => setTimeout(resolve, 200)));
  await db.consumer().take([anEvent('a', 1)]);
  await db.consumer().take([anEvent('b', 1, { cause: '01805ff2-f680-7b40-8000-00000000abcd' })]);
  expect(await journalOf(db.sql)).toHaveLength(1);
  expect(await subscription.lag()).toMatchObject({ 'b40.membership.v1': 2, 'b40.meetings.v1': 0 });
  await eventually(async () => (await subscription.lag())['b40.membership.v1'] === 1);
});
