import { randomUUID } from 'node:crypto';
import { AttendanceRecorded, MeetingCalled, topicOf } from '#contracts';
import type { EventMessage } from '#events';
import { until } from '#local';
import { withClient } from '../oracle/snapshot.ts';
import type { ServiceName } from '../platform/platform.ts';
import type { Fault, FaultContext } from './fault.ts';
import { judgeLatency, medianOf } from './latency.ts';

const both = ['kafka', 'postgres-log'] as const;

/** As they are, in any order: what a relay that wakes up late, or a replay, does to the topics. */
async function oldEventsAgain({ platform, random, say, hold }: FaultContext): Promise<void> {
  const records = await platform.log.read();
  const chosen = random.shuffled(records).slice(0, 60);
  const newest = records.slice(-20);
  say(`${chosen.length + newest.length} of ${records.length}`);
  await platform.log.write([...chosen, ...newest].map(({ topic, key, headers, value }) => ({ topic, key, headers, value })));
  await hold(2);
}

/** An event in its envelope, as this service would send it. */
function forged(service: 'meetings', type: string, key: string, sequence: number, data: object): EventMessage {
  const headers = {
    ce_specversion: '1.0',
    ce_id: randomUUID(),
    ce_source: `urn:b40:${service}`,
    ce_type: type,
    ce_subject: key,
    ce_time: new Date().toISOString(),
    ce_partitionkey: key,
    ce_sequence: String(sequence),
    ce_dataschema: `http://localhost:3000/v1/event-types/${type}`,
    ce_correlationid: randomUUID(),
    ce_actor: 'nemesis',
    'content-type': 'application/json',
  };
  return { topic: topicOf(service), key, headers, value: JSON.stringify(data) };
}

/** From commit to the journal of what working groups committed in between (ms); what is not there yet has taken until now. */
async function delays({ platform }: FaultContext, from: number, to: number): Promise<number[]> {
  const committed = await withClient(platform.databases['working-groups'], async (client) => {
    const { rows } = await client.query<{ id: string; at: number }>(
      `SELECT id, extract(epoch FROM time)::float8 * 1000 AS at FROM event
       WHERE time BETWEEN to_timestamp($1 / 1000.0) AND to_timestamp($2 / 1000.0)`,
      [from, to],
    );
    return rows;
  });
  const applied = await withClient(platform.databases.notifications, async (client) => {
    const { rows } = await client.query<{ id: string; at: number }>(
      `SELECT event_id AS id, extract(epoch FROM at)::float8 * 1000 AS at FROM ledger WHERE consumer = 'journal' AND event_id = ANY($1)`,
      [committed.map(({ id }) => id)],
    );
    return new Map(rows.map(({ id, at }) => [id, at]));
  });
  const now = Date.now();
  return committed.map(({ id, at }) => (applied.get(id) ?? now) - at);
}

/** The delays of what is committed from now on, once enough has been for a median. */
async function traffic(context: FaultContext): Promise<number[]> {
  const began = Date.now();
  let found: number[] = [];
  for (let round = 0; round < 5 && found.length < 10; round++) {
    await context.hold(7);
    // The newest may be on their way: they are left out.
    found = await delays(context, began, Date.now() - 2_000);
  }
  return found;
}

/** By every consumer that handles its type. */
async function isParked({ platform }: FaultContext, service: ServiceName, key: string): Promise<boolean> {
  return withClient(platform.databases[service], async (client) => {
    const { rowCount } = await client.query('SELECT FROM parked_key WHERE key = $1', [key]);
    return rowCount === 1;
  });
}

/** A key that no handler can apply, and a type that nobody has heard of: the others' keys go on as before. */
async function poison(context: FaultContext): Promise<void> {
  const { platform, history, say, random } = context;
  // After the fault before it, clients may have to find back first: without traffic there is nothing to compare with.
  const before = await traffic(context);
  const key = `poison-${random.between(0, 1e9)}`;
  const stranger = `stranger-${random.between(0, 1e9)}`;
  for (const each of [key, stranger]) history.poisoned.add(`${topicOf('meetings')}/${each}`);
  history.strangers.add(`${topicOf('meetings')}/${stranger}`);
  // The first can't be applied: a meeting needs an id. What follows it waits behind it.
  await platform.log.write([
    forged('meetings', MeetingCalled.type, key, 1, { meetingId: 'no id' }),
    forged('meetings', AttendanceRecorded.type, key, 2, { meetingId: 'no id' }),
    forged('meetings', 'org.b40.meetings.NeverHeardOf.v1', stranger, 1, { anything: 1 }),
  ]);
  const after = await traffic(context);
  const shown = (values: number[]) => `${Math.round(medianOf(values) ?? NaN)} ms (${values.length})`;
  say(`meetings/${key}: events took ${shown(before)} before, ${shown(after)} with it`);
  for (const violation of judgeLatency(before, after)) history.violated(violation);
  for (const service of ['working-groups', 'notifications'] as const)
    if (!(await until(() => isParked(context, service, key), 90_000, 200)))
      history.violated({ rule: 'a poison event is not parked', detail: `${service}: ${key}`, service, key });
}

export const logFaults: Fault[] = [
  { name: 'old-events-again', on: both, seconds: 10, run: oldEventsAgain },
  { name: 'poison', on: both, seconds: 20, run: poison },
];
