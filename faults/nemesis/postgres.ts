import { Client } from 'pg';
import { topicOf } from '#contracts';
import { until } from '#local';
import { serviceNames } from '../platform/platform.ts';
import { withClient } from '../oracle/snapshot.ts';
import type { Fault, FaultContext } from './fault.ts';
import { during, untilReady } from './heal.ts';

const both = ['kafka', 'postgres-log'] as const;

/** It is started again by itself, as a cluster's operator would. */
async function endPostgres(context: FaultContext, signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
  const pid = context.platform.postgres.pid();
  process.kill(pid, signal);
  if (!(await until(() => context.platform.postgres.pid() !== pid, 60_000, 100))) throw new Error('PostgreSQL did not come back');
  await untilReady(context);
}

/** One backend that is killed makes PostgreSQL end all others and recover. */
async function killBackend(context: FaultContext): Promise<void> {
  const { platform, random } = context;
  const backends = await withClient(platform.postgres.url, async (client) => {
    const { rows } = await client.query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE datname LIKE 'b40%' ORDER BY pid`);
    return rows.map(({ pid }) => pid);
  });
  process.kill(random.pick(backends), 'SIGKILL');
  await context.hold(2);
  await untilReady(context);
}

/** Beyond what PostgreSQL can bear it ends, and comes back once there is room. */
async function fillDisk(context: FaultContext): Promise<void> {
  const { platform, hold } = context;
  const disk = platform.smallDisk!;
  const inject = async () => {
    disk.fill();
    await hold(8);
  };
  await during(context, inject, () => disk.free());
}

/** All that PostgreSQL gives but the superuser's reserve. */
async function takeConnections(context: FaultContext): Promise<void> {
  const { platform, hold, say } = context;
  const taken: Client[] = [];
  const inject = async () => {
    const url = platform.databases.meetings;
    for (;;) {
      const client = new Client({ connectionString: url });
      client.on('error', () => {});
      try {
        await client.connect();
        taken.push(client);
      } catch {
        break;
      }
    }
    say(`${taken.length} connections taken`);
    await hold(8);
  };
  await during(context, inject, async () => void (await Promise.all(taken.map((client) => client.end()))));
}

/** Runs it in a transaction of the harness, which is open for so many seconds. */
async function inTransaction(context: FaultContext, url: string, sql: string, seconds: number): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await context.hold(seconds);
  } finally {
    await client.query('ROLLBACK').catch(() => {});
    await client.end().catch(() => {});
  }
}

const rows = { membership: 'roster', meetings: 'meeting', 'working-groups': 'action_item' } as const;

/** Rows that many commands need: those that wait for them fill the pool. */
async function exhaustPool(context: FaultContext): Promise<void> {
  const { random, platform, say } = context;
  const service = random.pick(['membership', 'meetings', 'working-groups'] as const);
  say(`all of ${rows[service]} of ${service} is locked for 8 s`);
  await inTransaction(context, platform.databases[service], `SELECT FROM ${rows[service]} FOR UPDATE`, 8);
  await untilReady(context);
}

/** One that has written and does nothing any more: no row that is dead since can be vacuumed. */
async function idleTransaction(context: FaultContext): Promise<void> {
  const { random, platform, say, history } = context;
  const service = random.pick(serviceNames);
  // Longer than the relay takes any transaction for one of its service's.
  const seconds = random.between(75, 95);
  say(`in ${service} and in another database for ${seconds} s`);
  const idle = 'SELECT pg_current_xact_id()';
  const open = [platform.databases[service], platform.postgres.url].map((url) => inTransaction(context, url, idle, seconds));
  // While it is open: dead pointers pile up before the relay, and it must not fall behind for them.
  const watched = context.hold(seconds - 10).then(async () => {
    const ages: number[] = [];
    for (let look = 0; look < 8; look++) {
      ages.push(await oldestPending(platform.databases[service]));
      await context.hold(1);
    }
    if (ages.filter((age) => age < 3).length < ages.length / 2)
      history.violated({
        rule: 'an idle transaction holds the relay up',
        detail: `${service}: the oldest pending events are of ${ages.map((age) => age.toFixed(1)).join(', ')} s`,
        service,
      });
  });
  await Promise.all([...open, watched]);
}

/** Seconds since the oldest pending event was appended. */
const oldestPending = (url: string): Promise<number> =>
  withClient(url, async (client) => {
    const { rows } = await client.query<{ age: number }>(
      `SELECT coalesce(extract(epoch FROM clock_timestamp() - min(e.time)), 0)::float8 AS age
       FROM outbox o JOIN event e ON e.id = o.event_id`,
    );
    return rows[0]!.age;
  });

/** Events that come while it stands still; held in memory they are more than 150 MiB. */
const flood = 60_000;
/** MiB that a process may hold more then. */
const mostGrowth = 60;

/** A consumer that can't go on while events stream in: they wait in the log, not in its memory. */
async function slowConsumer(context: FaultContext): Promise<void> {
  const { random, platform, history, say } = context;
  const service = random.pick(['meetings', 'working-groups', 'notifications'] as const);
  const processes = [...platform.processesOf(service), ...platform.processesOf('platform')];
  const look = () => Promise.all(processes.map(async (process) => ({ process, pid: process.pid, held: await process.held() })));
  const before = await look();
  // Old ones again: they change nothing, but each has to be looked at. Of one key, so of one partition: a send each would take minutes.
  const records = (await platform.log.read()).filter(({ topic, key }) => topic === topicOf('membership') && key === 'network');
  const old = records.map(({ topic, key, headers, value }) => ({ topic, key, headers, value }));
  const began = performance.now();
  let flooded = false;
  const standStill = async () => {
    // Each time under the deadline that a lock has.
    for (let round = 0; round < 3 || (!flooded && round < 9); round++)
      await inTransaction(context, platform.databases[service], 'LOCK TABLE consumer_key IN SHARE ROW EXCLUSIVE MODE', 7);
  };
  await Promise.all([platform.log.flood(old, flood).finally(() => (flooded = true)), standStill()]);
  const grown: string[] = [];
  for (const [index, { process, pid, held: now }] of (await look()).entries()) {
    const { pid: pidThen, held: then } = before[index]!;
    if (pid !== pidThen || then === undefined || now === undefined) continue;
    grown.push(`${then} to ${now} MiB`);
    if (!(now - then <= mostGrowth))
      history.violated({ rule: 'a slow consumer takes memory', detail: `${process.app}: ${then} MiB, then ${now} MiB` });
  }
  const seconds = ((performance.now() - began) / 1_000).toFixed(0);
  say(`${service} could not take in anything for ${seconds} s, and ${flood} old events came: ${grown.join(', ')}`);
  await untilReady(context);
}

export const postgresFaults: Fault[] = [
  { name: 'restart-postgres', on: both, seconds: 15, run: (context) => endPostgres(context, 'SIGINT') },
  { name: 'kill-postgres', on: both, seconds: 20, run: (context) => endPostgres(context, 'SIGKILL') },
  { name: 'kill-backend', on: both, seconds: 15, run: killBackend },
  {
    name: 'disk-full',
    on: both,
    seconds: 25,
    absent: ({ smallDisk }) => (smallDisk ? undefined : 'a small disk can’t be mounted here (Linux and root)'),
    run: fillDisk,
  },
  { name: 'no-connections', on: both, seconds: 20, run: takeConnections },
  { name: 'pool-exhausted', on: both, seconds: 15, run: exhaustPool },
  { name: 'idle-transaction', on: both, seconds: 100, run: idleTransaction },
  { name: 'slow-consumer', on: both, seconds: 45, run: slowConsumer },
];
