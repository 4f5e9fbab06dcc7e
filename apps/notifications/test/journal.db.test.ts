import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { CityJoined, CityUpdated, MeetingCalled, type EventType } from '#contracts';
import { Clock, newId } from '#domain';
import { discard, parkedKeys, UnitOfWork, CommitSignal, type EventConsumer, type Handed, type ReceivedMessage } from '#events';
import { Journal } from '../src/journal/journal.ts';
import { anEvent, idOf, journalDatabase, journalOf, type JournalDatabase, type Journalled } from './journal-fixture.ts';

let db: JournalDatabase;
let journal: EventConsumer;
beforeAll(async () => void (db = await journalDatabase()));
afterAll(() => db.stop());
beforeEach(async () => {
  await db.empty();
  journal = db.consumer();
});

const idsInOrder = async () => (await journalOf(db.sql)).map(({ id }) => id);
const waiting = async () => (await db.sql.query<{ id: string }>(`SELECT id FROM journal_waiting ORDER BY id`)).map(({ id }) => id);

test('positions count 1, 2, 3 … and an event that comes again is not there twice', async () => {
  const events = [anEvent('sarajevo', 1), anEvent('sarajevo', 2), anEvent('tuzla', 1)];
  await journal.take(events);
  await journal.take(events);
  // A consumer that has lost its positions hears everything anew.
  await db.sql.query(`TRUNCATE consumer_key`);
  await journal.take(events);
  expect((await journalOf(db.sql)).map(({ position, id }) => [position, id])).toEqual(events.map((event, at) => [at + 1, idOf(event)]));
  expect(await parkedKeys(db.sql, undefined, 10)).toEqual([]);
});

test('one that waits and comes again waits once', async () => {
  const cause = anEvent('network', 1, {}, CityJoined);
  const effect = anEvent('programme', 1, { cause: idOf(cause) });
  await journal.take([effect]);
  await db.sql.query(`TRUNCATE consumer_key`);
  await journal.take([effect]);
  expect(await waiting()).toEqual([idOf(effect)]);
  await journal.take([cause]);
  expect(await idsInOrder()).toEqual([cause, effect].map(idOf));
  expect(await parkedKeys(db.sql, undefined, 10)).toEqual([]);
});

test('an effect that is heard before its cause waits for it', async () => {
  const cause = anEvent('network', 1, {}, CityJoined);
  const effect = anEvent('programme', 1, { cause: idOf(cause) });
  const effectOfEffect = anEvent('offer', 1, { cause: idOf(effect) });
  await journal.take([effectOfEffect]);
  await journal.take([effect]);
  expect(await idsInOrder()).toEqual([]);
  await journal.take([cause]);
  expect(await idsInOrder()).toEqual([idOf(cause), idOf(effect), idOf(effectOfEffect)]);
  expect(await waiting()).toEqual([]);
});

test('behind an event that waits, its key waits: order in a key is never given up', async () => {
  const cause = anEvent('network', 1, {}, CityJoined);
  const effect = anEvent('tuzla', 1, { cause: idOf(cause) });
  const next = anEvent('tuzla', 2);
  const other = anEvent('zenica', 1);
  await journal.take([effect, next, other]);
  expect(await idsInOrder()).toEqual([idOf(other)]);
  await journal.take([cause]);
  expect(await idsInOrder()).toEqual([other, cause, effect, next].map(idOf));
});

test('in one batch an effect may stand before its cause, and an event twice', async () => {
  const cause = anEvent('network', 1);
  const effect = anEvent('tuzla', 1, { cause: idOf(cause) });
  const effectOfEffect = anEvent('zenica', 1, { cause: idOf(effect) });
  const next = anEvent('tuzla', 2);
  await journal.take([effectOfEffect, effect, next, cause, cause, effect]);
  await holdsOnce([cause, effect, effectOfEffect, next]);
});

test('an event waits for its cause and for its key, whichever comes last', async () => {
  const [one, two] = [anEvent('network', 1, {}, CityJoined), anEvent('meeting', 1, {}, MeetingCalled)];
  const first = anEvent('tuzla', 1, { cause: idOf(one) });
  const second = anEvent('tuzla', 2, { cause: idOf(two) });
  await journal.take([first, second]);
  await journal.take([two]);
  expect(await idsInOrder()).toEqual([idOf(two)]);
  await journal.take([one]);
  expect(await idsInOrder()).toEqual([two, one, first, second].map(idOf));
});

test('what can not be read, or names no event as its cause, parks its key; the others flow on', async () => {
  const broken = { ...anEvent('sarajevo', 1), value: '{"cityId":' };
  await journal.take([broken, anEvent('tuzla', 1, { cause: 'yesterday' }), anEvent('zenica', 1)]);
  expect((await journalOf(db.sql)).map(({ key }) => key)).toEqual(['zenica']);
  expect((await parkedKeys(db.sql, undefined, 10)).map(({ key }) => key).sort()).toEqual(['sarajevo', 'tuzla']);
});

test('what an operator has discarded is waited for no longer', async () => {
  const poison = { ...anEvent('sarajevo', 1), value: 'poison' };
  const effect = anEvent('tuzla', 1, { cause: idOf(poison) });
  await journal.take([poison]);
  await journal.take([effect]);
  const [parked] = await parkedKeys(db.sql, undefined, 10);
  const work = new UnitOfWork(db.source, new CommitSignal(), new Clock());
  await work.transaction({ actor: 'operator', correlationId: newId() }, (tx) => discard(tx, [journal], parked!.id, 'never was an event'));
  const later = anEvent('zenica', 1);
  await journal.take([later]);
  expect(await idsInOrder()).toEqual([idOf(later), idOf(effect)]);
});

test('when the transaction is lost, nothing of it is there; the same batch again is whole', async () => {
  let lost = true;
  const dying = db.consumer({
    handles: () => true,
    together: () => undefined,
    async handle(handed) {
      await new Journal().handle(handed);
      const [{ event, tx }] = handed as [Handed];
      if (lost && event.sequence === 3) await tx.query(`SELECT pg_terminate_backend(pg_backend_pid())`);
    },
  });
  const batch = [1, 2, 3, 4].map((sequence) => anEvent('sarajevo', sequence));
  await expect(dying.take(batch)).rejects.toThrow(/terminat|connection/i);
  expect(await idsInOrder()).toEqual([]);
  lost = false;
  await dying.take(batch);
  expect((await journalOf(db.sql)).map(({ position, sequence }) => [position, sequence])).toEqual([1, 2, 3, 4].map((n) => [n, n]));
});

test('many appenders at once: positions are the order of commits, and a reader at the head misses none', async () => {
  const keys = Array.from({ length: 8 }, (_, n) => `key-${n}`);
  const seen: number[] = [];
  let done = false;
  const reading = (async () => {
    for (let last = 0; !done || last < keys.length * 25;) {
      const rows = await db.sql.query<{ position: number }>(`SELECT position FROM journal WHERE position > $1 ORDER BY position`, [last]);
      seen.push(...rows.map(({ position }) => position));
      last = seen.at(-1) ?? 0;
    }
  })();
  await Promise.all(
    keys.map(async (key) => {
      const replica = db.consumer();
      for (let from = 0; from < 25; from += 5) await replica.take([1, 2, 3, 4, 5].map((n) => anEvent(key, from + n)));
    }),
  );
  done = true;
  await reading;
  expect(seen).toEqual(Array.from({ length: 200 }, (_, n) => n + 1));
  orderOfKeysHolds(await journalOf(db.sql));
});

const topicsOf: EventType[] = [CityUpdated, MeetingCalled];

/** A random forest of causes over several keys of two topics, and a random order in which the topics are heard. */
const histories = fc
  .array(fc.record({ key: fc.nat(4), cause: fc.option(fc.double({ min: 0, max: 0.999, noNaN: true })) }), { minLength: 1, maxLength: 30 })
  .map((drawn) => {
    const sequences = new Map<number, number>();
    const events: ReceivedMessage[] = [];
    for (const { key, cause } of drawn) {
      const sequence = (sequences.get(key) ?? 0) + 1;
      sequences.set(key, sequence);
      const causeId = cause === null || events.length === 0 ? null : idOf(events[Math.floor(cause * events.length)]!);
      events.push(anEvent(`key-${key}`, sequence, { cause: causeId }, topicsOf[key % 2]!));
    }
    return events;
  });

test('heard in any order that keeps the keys, every event is there once, after its cause, in its key’s order', async () => {
  await fc.assert(
    fc.asyncProperty(histories, fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 4 }), async (events, draw, batch) => {
      await db.empty();
      const queues = [...Map.groupBy(events, ({ topic, key }) => `${topic}/${key}`).values()];
      while (queues.some((queue) => queue.length > 0)) {
        const filled = queues.filter((queue) => queue.length > 0);
        const queue = filled[draw.next().value! % filled.length]!;
        await journal.take(queue.splice(0, batch));
      }
      await holdsOnce(events);
    }),
    { numRuns: 25 },
  );
});

test('so it is when a batch is of many keys of a topic', async () => {
  await fc.assert(
    fc.asyncProperty(histories, fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 12 }), async (events, draw, batch) => {
      await db.empty();
      const topics = [...Map.groupBy(events, ({ topic }) => topic).values()].map((ofTopic) => [
        ...Map.groupBy(ofTopic, ({ key }) => key).values(),
      ]);
      const oneOf = <T>(among: readonly T[]) => among[draw.next().value! % among.length]!;
      const left = (keys: readonly ReceivedMessage[][]) => keys.filter((queue) => queue.length > 0);
      for (let filled = topics; (filled = topics.filter((keys) => left(keys).length > 0)).length > 0;) {
        const keys = oneOf(filled);
        const taken: ReceivedMessage[] = [];
        while (taken.length < batch && left(keys).length > 0) taken.push(oneOf(left(keys)).shift()!);
        await journal.take(taken);
      }
      await holdsOnce(events);
    }),
    { numRuns: 40 },
  );
});

test('so it is when each topic has a consumer of its own, all at once', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (events) => {
      await db.empty();
      const byKey = [...Map.groupBy(events, ({ topic, key }) => `${topic}/${key}`).values()];
      await Promise.all(byKey.map((ofKey) => db.consumer().take(ofKey)));
      const there = await journalOf(db.sql);
      expect(there.map(({ position }) => position)).toEqual(events.map((_, at) => at + 1));
      causesComeFirst(there);
      orderOfKeysHolds(there);
    }),
    { numRuns: 15 },
  );
});

/** The whole journal: each of these events, and nothing waits. */
async function holdsOnce(events: readonly ReceivedMessage[]): Promise<void> {
  const there = await journalOf(db.sql);
  expect(there.map(({ position }) => position)).toEqual(events.map((_, at) => at + 1));
  expect(there.map(({ id }) => id).sort()).toEqual(events.map(idOf).sort());
  causesComeFirst(there);
  orderOfKeysHolds(there);
  expect(await waiting()).toEqual([]);
}

function causesComeFirst(there: readonly Journalled[]): void {
  const positions = new Map(there.map(({ id, position }) => [id, position]));
  for (const { cause, position } of there) if (cause !== null) expect(positions.get(cause)).toBeLessThan(position);
}

function orderOfKeysHolds(there: readonly Journalled[]): void {
  for (const ofKey of Map.groupBy(there, ({ topic, key }) => `${topic}/${key}`).values())
    expect(ofKey.map(({ sequence }) => sequence)).toEqual(ofKey.map((_, at) => at + 1));
}
