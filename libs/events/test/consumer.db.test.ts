import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { CityJoined, CityUpdated } from '#contracts';
import { Clock, newId } from '#domain';
import { EventConsumer, parkedKeys, redrive, discard, type EventTransaction, type Handed, type ReceivedEvent } from '#events';
import { eventually } from '#testing';
import { aMessage, by, serviceDatabase, type ServiceDatabase } from './service-database.ts';

let db: ServiceDatabase;
let consumer: EventConsumer;
/** What the handler does beside its effect; a test may make it fail. */
let trouble: (event: ReceivedEvent, tx: EventTransaction) => Promise<void> | void;

beforeAll(async () => void (db = await serviceDatabase()));
afterAll(() => db.stop());
beforeEach(() => {
  trouble = () => {};
  consumer = aConsumer(`consumer-${newId()}`);
});

const aConsumer = (name: string) =>
  new EventConsumer(
    name,
    db.source,
    {
      handles: (type) => type === CityUpdated.type,
      together: () => undefined,
      async handle(handed) {
        const [{ event, tx }] = handed as [Handed];
        await tx.query(`INSERT INTO effect (key, sequence) VALUES ($1, $2)`, [`${name}/${event.key}`, event.sequence]);
        await trouble(event, tx);
      },
    },
    db.committed,
    { actor: 'urn:b40:test', clock: new Clock() },
  );

async function effects(key: string): Promise<number[]> {
  const rows = await db.sql.query<{ sequence: number }>(`SELECT sequence FROM effect WHERE key = $1 ORDER BY n`, [
    `${consumer.name}/${key}`,
  ]);
  return rows.map(({ sequence }) => sequence);
}

const position = async (key: string) =>
  (
    await db.sql.query<{ last: number; parked: boolean }>(
      `SELECT last_sequence AS last, parked FROM consumer_key WHERE consumer = $1 AND key = $2`,
      [consumer.name, key],
    )
  )[0];

const parkedOf = async (key: string) =>
  (await parkedKeys(db.sql, undefined, 200)).find((each) => each.consumer === consumer.name && each.key === key);

test('what comes again has no second effect', async () => {
  const [one, two, three] = [1, 2, 3].map((n) => aMessage('sarajevo', n)) as [never, never, never];
  await consumer.take([one, two]);
  await consumer.take([one, two, three]);
  await consumer.take([two]);
  expect(await effects('sarajevo')).toEqual([1, 2, 3]);
});

test('two members taking the same batch at once, for a key nobody has met, apply it once', async () => {
  for (let round = 0; round < 10; round++) {
    const key = `new-${round}`;
    const batch = [1, 2, 3].map((n) => aMessage(key, n));
    await Promise.all([consumer.take(batch), aConsumer(consumer.name).take(batch), consumer.take(batch)]);
    expect(await effects(key)).toEqual([1, 2, 3]);
  }
});

test('two members taking the same batch at once, for a key both know, apply it once', async () => {
  await consumer.take([aMessage('known', 1)]);
  // The first goes on when the second stands beside it, or waits for it.
  let applying = 0;
  const waits = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  const waiting = async () => (await db.sql.query(waits)).length > 0;
  trouble = async () => {
    applying++;
    await eventually(async () => applying > 1 || (await waiting()));
  };
  const batch = [aMessage('known', 2), aMessage('known', 3)];
  await Promise.all([consumer.take(batch), aConsumer(consumer.name).take(batch)]);
  expect(await effects('known')).toEqual([1, 2, 3]);
});

test('a type without a handler only raises the position', async () => {
  await consumer.take([aMessage('tuzla', 1, { type: CityJoined.type, data: CityJoined.example }), aMessage('tuzla', 2)]);
  expect(await effects('tuzla')).toEqual([2]);
  expect(await position('tuzla')).toEqual({ last: 2, parked: false });
});

test('a gap parks the key: nothing is applied over what is missing, other keys flow on', async () => {
  await consumer.take([aMessage('zenica', 1), aMessage('zenica', 3), aMessage('mostar', 1), aMessage('zenica', 4)]);
  expect(await effects('zenica')).toEqual([1]);
  expect(await effects('mostar')).toEqual([1]);
  expect(await parkedOf('zenica')).toMatchObject({ reason: 'gap: 3 came after 1', queued: 2 });
});

test('a gap that is filled later resumes in order', async () => {
  await consumer.take([aMessage('bihac', 1), aMessage('bihac', 3)]);
  await consumer.take([aMessage('bihac', 2), aMessage('bihac', 4)]);
  const { id } = (await parkedOf('bihac'))!;
  const answer = await db.work.transaction(by(), (tx) => redrive(tx, [consumer], id));
  expect(answer).toMatchObject({ state: 'resumed', applied: 3, queued: 0 });
  expect(await effects('bihac')).toEqual([1, 2, 3, 4]);
  expect(await parkedOf('bihac')).toBeUndefined();
});

test('an event that a handler can not take parks its key; the others of its batch take effect once', async () => {
  trouble = ({ key, sequence }) => {
    if (key === 'doboj' && sequence === 2) throw new Error('no such mayor');
  };
  await consumer.take([aMessage('doboj', 1), aMessage('livno', 1), aMessage('doboj', 2), aMessage('livno', 2), aMessage('doboj', 3)]);
  expect(await effects('doboj')).toEqual([1]);
  expect(await effects('livno')).toEqual([1, 2]);
  expect(await parkedOf('doboj')).toMatchObject({ reason: 'Error: no such mayor', queued: 2 });
  await consumer.take([aMessage('doboj', 4), aMessage('livno', 3)]);
  expect(await parkedOf('doboj')).toMatchObject({ queued: 3 });
  expect(await effects('livno')).toEqual([1, 2, 3]);

  const { id } = (await parkedOf('doboj'))!;
  const still = await db.work.transaction(by(), (tx) => redrive(tx, [consumer], id));
  expect(still).toMatchObject({ state: 'parked', applied: 0, queued: 3, reason: 'Error: no such mayor' });
  expect(await effects('doboj')).toEqual([1]);

  trouble = () => {};
  const done = await db.work.transaction(by(), (tx) => redrive(tx, [consumer], id));
  expect(done).toMatchObject({ state: 'resumed', applied: 3, queued: 0 });
  expect(await effects('doboj')).toEqual([1, 2, 3, 4]);
  await consumer.take([aMessage('doboj', 5)]);
  expect(await effects('doboj')).toEqual([1, 2, 3, 4, 5]);
});

test('a value that the database can not hold is the fault that it is: its key is parked', async () => {
  trouble = async (_, tx) => void (await tx.query(`SELECT $1::integer`, ['2147483648']));
  await consumer.take([aMessage('prijedor', 1)]);
  expect(await effects('prijedor')).toEqual([]);
  expect(await parkedOf('prijedor')).toMatchObject({ reason: expect.stringMatching(/^QueryFailedError: .*2147483648/), queued: 1 });
});

test('discarding leaves the one event out, with its reason on record, and goes on with the rest', async () => {
  trouble = ({ sequence }) => {
    if (sequence === 1) throw new Error('poison');
  };
  await consumer.take([aMessage('neum', 1), aMessage('neum', 2)]);
  const { id } = (await parkedOf('neum'))!;
  await db.work.transaction(by(), (tx) => discard(tx, [consumer], id, 'agreed with the secretariat'));
  expect(await effects('neum')).toEqual([2]);
  const recorded = await db.sql.query(`SELECT sequence, reason, actor FROM discarded_event WHERE consumer = $1`, [consumer.name]);
  expect(recorded).toEqual([{ sequence: 1, reason: 'agreed with the secretariat', actor: 'test' }]);
});

test('effect and position are one: when the effect is rolled back the event comes again', async () => {
  let failures = 2;
  trouble = () => {
    if (failures-- > 0) throw new Error('the first tries fail');
  };
  await consumer.take([aMessage('jajce', 1)]);
  expect(await effects('jajce')).toEqual([1]);
});

test('a database fault is nobody’s poison: the batch comes again', async () => {
  trouble = (_, tx) => tx.query(`SELECT pg_terminate_backend(pg_backend_pid())`).then(() => {});
  await expect(consumer.take([aMessage('visoko', 1)])).rejects.toThrow(/terminat/i);
  expect(await parkedOf('visoko')).toBeUndefined();
  trouble = () => {};
  await consumer.take([aMessage('visoko', 1)]);
  expect(await effects('visoko')).toEqual([1]);
});

test('a message that is no event of ours is parked by itself, under its place in the log', async () => {
  const { ce_sequence: _, ...headers } = aMessage('cazin', 1).headers;
  await consumer.take([{ ...aMessage('cazin', 1, { offset: 17 }), headers }, aMessage('cazin', 1)]);
  expect(await effects('cazin')).toEqual([1]);
  expect(await parkedOf('malformed:0@17')).toMatchObject({ reason: 'Error: the message has no header ce_sequence', queued: 1 });
});

test.each([
  ['a NUL in its value', { value: 'avro\0…' }, 'NUL'],
  ['a NUL in a header', { headers: { foreign: 'a\0b' } }, 'NUL'],
  ['a key as long as a book', { key: 'k'.repeat(5_000) }, 'longer than 512'],
])('a message that PostgreSQL could not keep, for %s, is parked all the same and blocks nobody', async (_, strange, reason) => {
  const offset = Math.floor(Math.random() * 1e9);
  const key = `beside-${offset}`;
  await consumer.take([{ ...aMessage('foreign', 1, { offset }), ...strange }, aMessage(key, 1)]);
  expect(await effects(key)).toEqual([1]);
  expect((await parkedOf(`malformed:0@${offset}`))?.reason).toContain(reason);
});

test('a batch that takes longer than a transaction may is taken one by one; one event that does is parked', async () => {
  trouble = async ({ key, sequence }, tx) => {
    if (key === 'slow' && sequence === 1) await tx.query(`SET LOCAL statement_timeout = 50`).then(() => tx.query(`SELECT pg_sleep(1)`));
  };
  await consumer.take([aMessage('quick', 1), aMessage('slow', 1), aMessage('quick', 2)]);
  expect(await effects('quick')).toEqual([1, 2]);
  expect(await parkedOf('slow')).toMatchObject({ reason: expect.stringContaining('statement timeout'), queued: 1 });
});

test('two operators who discard at once: the second, whose reason was meant for the first event, is refused', async () => {
  trouble = ({ sequence }) => {
    if (sequence <= 2) throw new Error('poison');
  };
  await consumer.take([aMessage('konjic', 1), aMessage('konjic', 2), aMessage('konjic', 3)]);
  const { id } = (await parkedOf('konjic'))!;
  const act = (n: number) => db.work.transaction(by(), (tx) => discard(tx, [consumer], id, `operator ${n}`));
  // Both have looked at the key before either may act on it.
  const both = await db.source.transaction(async (em) => {
    await em.query(`SELECT FROM consumer_key WHERE consumer = $1 AND key = 'konjic' FOR UPDATE`, [consumer.name]);
    const acts = Promise.allSettled([act(1), act(2)]);
    const waiting = `SELECT count(*) AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await eventually(async () => expect(await db.sql.query(waiting)).toEqual([{ count: 2 }]), { within: 5_000 });
    return { acts };
  });
  const outcomes = (await both.acts).map(({ status }) => status);
  expect(outcomes.toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await parkedOf('konjic')).toMatchObject({ queued: 2 });
});

test('what a handler appends names the event as its cause, and is written with the position', async () => {
  const message = aMessage('gorazde', 1);
  trouble = (_, tx) => tx.append(CityUpdated, { ...CityUpdated.example, cityId: 'answer' });
  await consumer.take([message]);
  await consumer.take([message]);
  const rows = await db.sql.query(`SELECT causation_id AS cause, correlation_id AS correlation, actor FROM event WHERE key = 'answer'`);
  expect(rows).toEqual([{ cause: message.headers['ce_id'], correlation: message.headers['ce_correlationid'], actor: 'urn:b40:test' }]);
});
