import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CityRegistered, CityUpdated, MeetingCalled, topics, WorkingGroupFormed, type EventType } from '#contracts';
import { newId } from '#domain';
import { KafkaTransport, toMessage, type EventMessage } from '#events';
import { eventually, kafkaClusterForTests, pythonReader } from '#testing';
import { CopiedExamples, killAndRestart, untilOrEnded, type Effect } from './examples.ts';
import { startProgram, type StartedProgram } from './started-program.ts';

const startCluster = await kafkaClusterForTests();
const python = join(process.cwd(), '.cache/deploy-tools/bin/python');
const jars = join(process.cwd(), '.cache');

/** A Java that can compile; else said loudly, and under CI=true a failure. */
function hasCompiler(): boolean {
  if (/jdk\.compiler/.test(spawnSync('java', ['--list-modules'], { encoding: 'utf8' }).stdout ?? '')) return true;
  if (process.env['CI'] === 'true') throw new Error('A JDK must be there under CI=true: apt-get install openjdk-17-jdk-headless');
  process.stderr.write('\n*** SKIPPED: the example in Java, for here is no JDK: apt-get install openjdk-17-jdk-headless\n');
  return false;
}

interface Language {
  file: string;
  command: string;
  args: () => string[];
  effects: (copy: CopiedExamples) => Effect[];
}

const kafkaFolder = () => join(jars, /kafka-[\d.]+/.exec(spawnSync('ls', [jars], { encoding: 'utf8' }).stdout)![0]);

/** Lines of the file: topic, partition, offset, place, sequence, id, type. One that is being written has no end yet. */
function linesOf(file: string): Effect[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => line.split(' ')).map((word) => ({ id: word[5]!, place: word[3]!, sequence: Number(word[4]) }));
}

const languages: Language[] = [
  { file: 'kafka.ts', command: process.execPath, args: () => [], effects: (copy) => copy.effects('kafka-ts.sqlite') },
  ...(pythonReader('', 'the example in Python', ['kafka'])
    ? [{ file: 'kafka_reader.py', command: python, args: () => [], effects: (copy: CopiedExamples) => copy.effects('kafka-py.sqlite') }]
    : []),
  ...(startCluster && hasCompiler()
    ? [
        {
          file: 'KafkaReader.java',
          command: 'java',
          args: () => ['-Xmx128m', '-cp', join(kafkaFolder(), '*')],
          effects: (copy: CopiedExamples) => linesOf(join(copy.home, 'kafka-java.log')),
        },
      ]
    : []),
];

(startCluster ? describe : describe.skip)('the examples of Kafka, killed and started again while events come', () => {
  let cluster: Awaited<ReturnType<NonNullable<typeof startCluster>>>;
  let transport: KafkaTransport;
  let copy: CopiedExamples;
  const running: StartedProgram[] = [];
  const sequences = new Map<string, number>();
  const sent: Effect[] = [];

  beforeAll(async () => {
    cluster = await startCluster!();
    const logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    transport = new KafkaTransport({ brokers: [cluster.brokers], clientId: 'a-platform', logger: logger as never, sendTimeoutMs: 30_000 });
    await transport.ensureTopics(topics);
    copy = new CopiedExamples('docs/subscribing.md');
  }, 120_000);
  afterAll(async () => {
    await Promise.all(running.map((program) => program.end('SIGKILL')));
    await transport?.close();
    await cluster?.stop();
    copy?.clearAway();
  }, 60_000);

  /** As the relay of its service publishes it. */
  function messageOf({ type, service, topic, example }: EventType, key: string): EventMessage {
    const place = `${topic}/${key}`;
    const sequence = (sequences.get(place) ?? 0) + 1;
    sequences.set(place, sequence);
    const id = newId();
    sent.push({ id, place, sequence });
    const event = { id, key, sequence, type, subject: key, time: new Date(), actor: 'test', correlationId: newId() };
    const data = JSON.stringify(example);
    return toMessage(
      { ...event, causationId: null, traceparent: null, rosterVersion: null, data },
      { service, topic, publicUrl: 'http://localhost:3000' },
    );
  }

  async function tell(): Promise<void> {
    const of = [CityRegistered, CityUpdated, MeetingCalled, WorkingGroupFormed] as EventType[];
    const messages = of.flatMap((type) => [1, 2, 3].map((n) => messageOf(type, `key-${n}`)));
    expect(await transport.publish(messages)).not.toHaveProperty('failure');
    // A relay that has failed before it could delete sends again.
    expect(await transport.publish(messages.slice(-3))).not.toHaveProperty('failure');
  }

  test('each event has had its effect once, in the order of its key, in every language', async () => {
    let enough = false;
    const slowest = () => Math.min(...languages.map(({ effects }) => effects(copy).length));
    const telling = (async () => {
      for (; !enough; await eventually(() => enough || sent.length < slowest() + 100, { within: 120_000, every: 50 })) await tell();
    })();
    const programs = await Promise.all(
      languages.map(async ({ file, command, args, effects }) => {
        const start = () => {
          const program = startProgram(command, [...args(), file], { cwd: copy.home, env: { KAFKA_BROKERS: cluster.brokers } });
          running.push(program);
          return program;
        };
        return [file, effects, await killAndRestart(start, () => effects(copy).length, 2)] as const;
      }),
    ).finally(() => (enough = true));
    await telling;
    expect(sent.length).toBeGreaterThan(50);
    const inOrder = Object.groupBy(sent, ({ place }) => place);
    for (const [file, effects, program] of programs) {
      await untilOrEnded(program, () => effects(copy).length >= sent.length);
      expect([
        file,
        Object.groupBy(
          effects(copy).map((each) => ({ ...each })),
          ({ place }) => place,
        ),
      ]).toEqual([file, inOrder]);
    }
  }, 480_000);
});
