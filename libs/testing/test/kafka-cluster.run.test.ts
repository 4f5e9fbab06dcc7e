import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { eventually, kafkaClusterForTests, openLink, readTopics, type KafkaCluster, type Link } from '#testing';

const startCluster = await kafkaClusterForTests();
const source = join(import.meta.dirname, '..', 'src', 'kafka', 'cluster.ts');

const answers = (address: string) =>
  new Promise<boolean>((answer) => {
    const [host, port] = address.split(':') as [string, string];
    const socket = connect(Number(port), host, () => answer(socket.destroy() !== undefined)).once('error', () => answer(false));
  });

(startCluster ? describe : describe.skip)('a broker whose data outlive it', () => {
  let dir: string;
  beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'b40-kafka-data-'))));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test('ends when its owner is killed, and starts again on its port with its data', async () => {
    const script = `import { startKafkaCluster } from ${JSON.stringify(source)};
      const { brokers, pid } = await startKafkaCluster({ dir: ${JSON.stringify(dir)} });
      console.log(JSON.stringify({ brokers, pid: pid(1) }));
      setInterval(() => {}, 1_000);`;
    const owner = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    owner.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const { brokers, pid } = await eventually(() => JSON.parse(said) as { brokers: string; pid: number }, { within: 40_000 });
    await expect(startCluster!({ dir })).rejects.toThrow('another process runs its broker');
    owner.kill('SIGKILL');
    await eventually(async () => !(await answers(brokers)));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');

    const before = readFileSync(join(dir, 'node-1', 'data', 'meta.properties'), 'utf8');
    const again = await startCluster!({ dir });
    expect(again.brokers).toBe(brokers);
    expect(readFileSync(join(dir, 'node-1', 'data', 'meta.properties'), 'utf8')).toBe(before);
    await again.stop();
    expect(await answers(brokers)).toBe(false);
  });
});

const clientOf = (brokers: string) =>
  new Kafka({
    clientId: 'a-client',
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
    connectionTimeout: 2_000,
    retry: { retries: 0 },
  });

(startCluster ? describe : describe.skip)('brokers that advertise a link to their clients', () => {
  const links = new Map<number, Link>();
  let cluster: KafkaCluster;
  beforeAll(async () => {
    const advertise = async ({ id, port }: { id: number; port: number }) => {
      links.set(id, await openLink({ host: '127.0.0.1', port }));
      return links.get(id)!.port;
    };
    cluster = await startCluster!({ nodes: 2, advertise });
    const admin = clientOf(cluster.brokers).admin();
    await admin.connect();
    // One partition is led by each.
    const replicaAssignment = [
      { partition: 0, replicas: [1, 2] },
      { partition: 1, replicas: [2, 1] },
    ];
    await admin.createTopics({ waitForLeaders: true, topics: [{ topic: 'facts', replicaAssignment }] });
    await admin.disconnect();
  });
  afterAll(async () => {
    await cluster?.stop();
    for (const link of links.values()) await link.close();
  });

  /** Acknowledged by both: brokers have to reach each other. */
  async function send(brokers: string, partition: number, value: string): Promise<void> {
    const producer = clientOf(brokers).producer();
    await producer.connect();
    try {
      await producer.send({ topic: 'facts', acks: -1, timeout: 5_000, messages: [{ partition, value }] });
    } finally {
      await producer.disconnect();
    }
  }
  const sendSoon = (brokers: string, partition: number, value: string) =>
    eventually(() => send(brokers, partition, value), { within: 20_000, every: 200 });
  const values = async (brokers: string) => (await readTopics(brokers, ['facts'])).map(({ value }) => String(value)).sort();
  const addresses = async (brokers: string) => {
    const admin = clientOf(brokers).admin();
    await admin.connect();
    const { brokers: told } = await admin.describeCluster();
    await admin.disconnect();
    return told
      .sort((one, other) => one.nodeId - other.nodeId)
      .map(({ host, port }) => `${host}:${port}`)
      .join(',');
  };

  test('tell each kind of client its own addresses, and carry what it sends and reads', async () => {
    expect(cluster.clientBrokers).toBe([...links.values()].map(({ port }) => `127.0.0.1:${port}`).join(','));
    expect(cluster.clientBrokers).not.toBe(cluster.brokers);
    expect(await addresses(cluster.clientBrokers)).toBe(cluster.clientBrokers);
    expect(await addresses(cluster.brokers)).toBe(cluster.brokers);
    for (const partition of [0, 1]) await sendSoon(cluster.clientBrokers, partition, `through link ${partition}`);
    expect(await values(cluster.clientBrokers)).toEqual(['through link 0', 'through link 1']);
  });

  test('are out of those clients’ reach while the links are cut, while others and the brokers themselves go on', async () => {
    for (const link of links.values()) link.set({ mode: 'cut' });
    await expect(send(cluster.clientBrokers, 0, 'lost')).rejects.toThrow(/connection/i);
    for (const partition of [0, 1]) await sendSoon(cluster.brokers, partition, `past link ${partition}`);
    expect(await values(cluster.brokers)).toEqual(['past link 0', 'past link 1', 'through link 0', 'through link 1']);
    // With one of them cut, only what its broker leads is.
    links.get(1)!.set({ mode: 'open' });
    await sendSoon(cluster.clientBrokers, 0, 'through link 0 again');
    await expect(send(cluster.clientBrokers, 1, 'lost')).rejects.toThrow(/connection/i);
    for (const link of links.values()) link.set({ mode: 'open' });
    await sendSoon(cluster.clientBrokers, 1, 'through link 1 again');
    expect(await values(cluster.brokers)).not.toContain('lost');
  });

  test('keep those addresses when they are started again', async () => {
    await cluster.kill(2);
    await cluster.restart(2);
    await eventually(async () => expect(await addresses(cluster.clientBrokers)).toBe(cluster.clientBrokers), { within: 20_000 });
    for (const partition of [0, 1]) await sendSoon(cluster.clientBrokers, partition, `after ${partition}`);
    expect(await values(cluster.clientBrokers)).toEqual(expect.arrayContaining(['after 0', 'after 1']));
  });
});
