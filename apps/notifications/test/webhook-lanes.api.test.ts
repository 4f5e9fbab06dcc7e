import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { CityUpdated } from '#contracts';
import { newId } from '#domain';
import { startService, type RunningService } from '#service';
import { AwayTransport, eventually } from '#testing';
import { notifications } from '../src/index.ts';
import { DeliveryWork } from '../src/subscriptions/delivery-work.ts';
import { RecordRuns } from '../src/subscriptions/record-runs.ts';
import { NotificationSettings } from '../src/settings.ts';
import { status } from './endpoint.ts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';
import { subscribing, type Subscribing } from './subscribing.ts';

let running: RunningNotifications;
let to: Subscribing;
/** Another replica on the same database, with the same keys. */
let second: RunningService;

const workOf = ({ app }: RunningService) => app.get(DeliveryWork, { strict: false });
const recordsOf = ({ app }: RunningService) => app.get(RecordRuns, { strict: false });

beforeAll(async () => {
  running = await runningNotifications();
  to = await subscribing(running);
  const { issuer, audience, jwksUrl } = running.identity;
  const { url } = running.service.app.get(DataSource).options as { url: string };
  const options = { host: '127.0.0.1', port: 0, publicUrl: 'http://localhost:3000', timeZone: 'Europe/Istanbul', logLevel: 'silent' };
  const settings = running.service.app.get(NotificationSettings, { strict: false });
  second = await startService(
    notifications,
    {
      databaseUrl: url,
      identity: { issuer, audience, jwksUrl },
      linkSecrets: ['a secret of the tests, not of anybody'],
      settings,
      ...options,
    },
    new AwayTransport(),
  );
});
beforeEach(() => to.tidy());
afterAll(async () => {
  await second.stop();
  await to.tidy();
  await running.stop();
});

/** Events at once in the journal, `count` in turn of the keys: a backlog is made as it would have come. */
async function backlog(count: number, keys: number): Promise<void> {
  await running.sql.query(
    `WITH head AS (UPDATE journal_head SET last = last + $1 RETURNING last - $1 AS last),
       made AS (SELECT n, uuidv7() AS id, 'backlog-' || n % $2 AS key, n / $2 + 1 AS sequence FROM generate_series(0, $1 - 1) n)
     INSERT INTO journal (position, id, topic, key, sequence, type, headers, data, city_ids, refers_to)
     SELECT head.last + n + 1, id, 'b40.membership.v1', key, sequence, $3,
       jsonb_build_object('ce_id', id, 'ce_type', $3::text, 'ce_partitionkey', key, 'ce_sequence', sequence::text),
       '{"name":"backlog"}', '{}', '{}'
     FROM head, made`,
    [count, keys, CityUpdated.type],
  );
}

const isInOrder = (numbers: readonly number[]): boolean => numbers.every((each, at) => at === 0 || numbers[at - 1]! < each);

test('two workers at once send in order per key, each delivery once', async () => {
  let answers = 0;
  const there = await to.listening((response, _, nth) => void response.writeHead(nth === 1 && ++answers % 7 === 0 ? 503 : 200).end());
  const { id } = await to.subscribed(there);
  await to.change(id, { state: 'paused' });
  await backlog(600, 12);
  await to.change(id, { state: 'active' });
  await there.heard(600, 60_000);
  await eventually(async () => expect(await to.deliveriesOf(id, { state: 'pending' })).toEqual([]), { within: 20_000 });
  const first = there.received.filter((each, at) => there.received.findIndex(({ id: other }) => other === each.id) === at);
  for (const ofKey of Map.groupBy(first, ({ event }) => event.partitionkey).values())
    expect(isInOrder(ofKey.map(({ event }) => event.sequence))).toBe(true);
  expect(there.received).toHaveLength(600 + Math.floor(answers / 7));
}, 90_000);

test('a worker that dies between sending and recording leaves a repeat with the same id, never out of order', async () => {
  const there = await to.listening();
  for (const each of [running.service, second]) Object.assign(workOf(each), { leaseSeconds: 2, timeoutMs: 1_000 });
  const dead = workOf(running.service);
  const record = recordsOf(running.service);
  const recorded = record.record.bind(record);
  let died = 0;
  record.record = async () => {
    dead.most = 0;
    died++;
    throw new Error('the process is gone');
  };
  try {
    const { id } = await to.subscribed(there);
    await to.change(id, { state: 'paused' });
    await backlog(60, 4);
    workOf(second).most = 0;
    await to.change(id, { state: 'active' });
    await eventually(() => died > 0);
    const sent = there.received.length;
    expect(sent).toBeGreaterThan(0);
    workOf(second).most = 2;
    await there.heard(60, 20_000);
    await eventually(async () => expect(await to.deliveriesOf(id, { state: 'pending' })).toEqual([]), { within: 20_000 });
    const first = there.received.filter((each, at) => there.received.findIndex(({ id: other }) => other === each.id) === at);
    for (const ofKey of Map.groupBy(first, ({ event }) => event.partitionkey).values())
      expect(isInOrder(ofKey.map(({ event }) => event.sequence))).toBe(true);
    expect(there.received.length).toBe(60 + sent);
  } finally {
    record.record = recorded;
    for (const each of [running.service, second]) Object.assign(workOf(each), { leaseSeconds: 20, timeoutMs: 15_000, most: 2 });
  }
}, 60_000);

test('10,000 that wait when an endpoint comes back arrive, in order per key', async () => {
  const there = await to.listening(status(410));
  const { id } = await to.subscribed(there);
  await running.publish(CityUpdated, { ...CityUpdated.example, cityId: newId().slice(0, 8) });
  await eventually(async () => expect((await to.stateOf(id)).state).toBe('disabled'));
  await backlog(10_000, 25);
  there.answer = status(200);
  await to.reactivate(id);
  await there.heard(10_001, 120_000);
  const waited = there.received.filter(({ event }) => event.partitionkey.startsWith('backlog'));
  const ofKeys = [...Map.groupBy(waited, ({ event }) => event.partitionkey).values()];
  expect([waited.length, ofKeys.length]).toEqual([10_000, 25]);
  for (const ofKey of ofKeys) expect(isInOrder(ofKey.map(({ event }) => event.sequence))).toBe(true);
}, 150_000);

test('what waits for a disabled endpoint costs the others nothing', async () => {
  const [gone, there] = [await to.listening(), await to.listening()];
  const { id } = await to.subscribed(gone);
  await to.change(id, { state: 'paused' });
  await backlog(20_000, 5_000);
  await eventually(async () => {
    const [behind] = await running.sql.query<{ behind: number }>(
      `SELECT h.last - c.position AS behind FROM journal_head h, journal_cursor c WHERE c.reader = 'webhooks'`,
    );
    return behind!.behind === 0;
  });
  await to.subscribed(there);
  const began = performance.now();
  await to.tell(20, 'sarajevo', 'tuzla');
  await there.heard(20, 5_000);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(gone.received).toEqual([]);
}, 60_000);
