import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { eventually, kafkaClusterForTests } from '#testing';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(60_000);
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
