import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { topics } from '#contracts';
import { isAlive } from '#local';
import {
  eventually,
  kafkaClusterForTests,
  kafkaForTests,
  readTopics,
  type ApiClient,
  type StartedProcess,
  type TopicRecord,
} from '#testing';
import { expectBinaryCloudEvent, expectDataOfSchema, expectOrder } from './cloud-events.ts';
import { ClusterUnderTest } from './cluster-under-test.ts';
import { countsOf, eventsOfTheScenario } from './events-of-the-scenario.ts';
import { endsWell } from './one-machine-under-test.ts';

const brokers = kafkaForTests();
const hasOwnBroker = (await kafkaClusterForTests()) !== undefined;

/** The platform's topics have fixed names, so what an earlier run has left would be read as this one's. */
async function clearTopics(): Promise<void> {
  const admin = new Kafka({ brokers: brokers!.split(','), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  const left = (await admin.listTopics()).filter((topic) => topics.includes(topic));
  await admin.deleteTopics({ topics: left });
  const { groups } = await admin.listGroups();
  const ours = groups.map(({ groupId }) => groupId).filter((group) => topics.some((topic) => topic === `b40.${group}.v1`));
  await admin.deleteGroups(ours);
  await eventually(async () => expect((await admin.listTopics()).filter((topic) => topics.includes(topic))).toEqual([]));
  await admin.disconnect();
}

/** Everything that is in the four topics; each message is checked as a stranger would, and what is doubled is left out. */
async function readAsAStranger(cluster: ClusterUnderTest): Promise<TopicRecord[]> {
  const records = await readTopics(cluster.pids().brokers, topics);
  for (const record of records) expectBinaryCloudEvent(record);
  await expectDataOfSchema(records);
  const kept = expectOrder(records);
  const ids = new Set(kept.map(({ headers }) => headers['ce_id']));
  expect(ids.size).toBe(kept.length);
  for (const { headers } of kept) expect(ids.has(headers['ce_causationid'] ?? headers['ce_id']!)).toBe(true);
  return kept;
}

const kinds: { kind: string; when: string; cue: (scenario: StartedProcess, api: ApiClient) => Promise<boolean> }[] = [
  { kind: 'membership', when: 'cities are registered', cue: (_, api) => hasMore(api, '/v1/cities', 8) },
  { kind: 'working-groups', when: 'groups plan their items', cue: (_, api) => hasMore(api, '/v1/action-items', 4) },
  { kind: 'meetings', when: 'the meeting has opened', cue: (scenario) => shows(scenario, 'The meeting opens') },
  { kind: 'gateway', when: 'plans have been evaluated', cue: (scenario) => shows(scenario, 'plans are evaluated') },
  { kind: 'notifications', when: 'statements are heard', cue: (scenario) => shows(scenario, 'Seven statements') },
];

/** Each once more in the acts since, one as soon as the other: by what has just been done, the next act is under way. */
const kindsSince: { kind: string; done: string }[] = [
  { kind: 'membership', done: 'Zenica replicates it' },
  { kind: 'meetings', done: 'sixteen come in' },
  { kind: 'gateway', done: 'It decides' },
  { kind: 'notifications', done: 'The meeting in Tuzla closes' },
  { kind: 'working-groups', done: 'The group takes up' },
];

async function hasMore(api: ApiClient, path: string, than: number): Promise<boolean> {
  const { status, body } = await api.get(`${path}?limit=200`);
  return status === 200 && body.items.length > than;
}

const shows = (scenario: StartedProcess, words: string) => Promise.resolve(scenario.stdout().includes(words));

(brokers ? describe : describe.skip)('two replicas of each app on Kafka, killed while the Sarajevo meeting is played', () => {
  let cluster: ClusterUnderTest;
  let scenario: StartedProcess;
  let api: ApiClient;

  beforeAll(async () => {
    // As anybody runs it: with a PostgreSQL and a broker of its own, where this machine can run one.
    if (!hasOwnBroker) await clearTopics();
    cluster = await ClusterUnderTest.start({ KAFKA_BROKERS: hasOwnBroker ? undefined : brokers });
    api = await cluster.asSecretariat();
  }, 180_000);
  afterAll(async () => {
    await scenario?.end('SIGKILL');
    await cluster?.clearAway();
  }, 60_000);

  test('they are five apps, two processes of each, and they tell their brokers', () => {
    expect(Object.keys(cluster.pids().apps).sort()).toEqual(kinds.map(({ kind }) => kind).sort());
    expect(cluster.running()).toHaveLength(10);
    expect(cluster.pids().brokers).toMatch(/^[^,]+:\d+(,[^,]+:\d+)*$/);
    scenario = cluster.startScenario();
  });

  test.each(kinds)(
    '$kind, when $when: it comes back by itself, on its port',
    async ({ kind, cue }) => {
      await eventually(() => cue(scenario, api), { within: 90_000 });
      const { pid, port, managementPort } = await cluster.busiest(kind);
      process.kill(pid, 'SIGKILL');
      // Killed before the end, that is: the last line counts the calls.
      expect(scenario.stdout()).not.toMatch(/calls, /);
      await eventually(
        () => {
          const found = cluster.pids().apps[kind]!.find((each) => each.port === port);
          return found !== undefined && found.pid !== pid && found.managementPort === managementPort;
        },
        { within: 20_000 },
      );
    },
    120_000,
  );

  test('one of each again, while the roster is corrected, a decision is taken and the train runs', async () => {
    const killed: { kind: string; pid: number }[] = [];
    for (const { kind, done } of kindsSince) {
      await eventually(() => shows(scenario, done), { within: 90_000 });
      const { pid } = await cluster.busiest(kind);
      process.kill(pid, 'SIGKILL');
      killed.push({ kind, pid });
      expect(scenario.stdout()).not.toMatch(/calls, /);
    }
    expect(killed.map(({ kind }) => kind).sort()).toEqual(kinds.map(({ kind }) => kind).sort());
  }, 180_000);

  test('the scenario ends well, with the same events as when nothing is killed, and every process is ready again', async () => {
    await endsWell(scenario, () => cluster.said());
    await eventually(() => cluster.ready(), { within: 60_000, every: 100 });
    const types = (await readAsAStranger(cluster)).map(({ headers }) => String(headers['ce_type']));
    expect(countsOf(types)).toEqual(eventsOfTheScenario);
    expect((await api.get('/v1/members?limit=200')).body).toMatchObject({ count: 29 });
  }, 180_000);

  test('all of it stops in order', async () => {
    const before = cluster.running();
    expect(await cluster.stop()).toBe(0);
    expect(before.filter(({ pid }) => isAlive(pid))).toEqual([]);
    expect(cluster.isWrittenDown()).toBe(false);
  });
});
