import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { isAlive } from '#local';
import { eventually } from '#testing';
import { PidFiles } from '../src/pid-files.ts';
import { SupervisedProcess } from '../src/supervised-process.ts';

let folder: string;
let supervised: SupervisedProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'b40-cluster-'));
});
afterEach(async () => {
  await supervised?.stop();
  rmSync(folder, { recursive: true });
});

const said: string[] = [];
let changes = 0;

function app(code: string): string {
  const main = join(folder, 'apps', 'fake', 'main.js');
  mkdirSync(join(folder, 'apps', 'fake'), { recursive: true });
  writeFileSync(main, code);
  return main;
}

function start(code: string): SupervisedProcess {
  const main = app(code);
  supervised = new SupervisedProcess({ name: 'fake', main, env: {}, changed: () => changes++, say: (line) => said.push(line) });
  supervised.start();
  return supervised;
}
const idle = 'setInterval(() => {}, 1000);';
const pidOtherThan = (process: SupervisedProcess, before: number) =>
  eventually(() => (process.pid !== undefined && process.pid !== before ? process.pid : null));

test('a killed process is started again at once, and both changes are told', async () => {
  const process_ = start(idle);
  const first = process_.pid!;
  changes = 0;
  process.kill(first, 'SIGKILL');
  await pidOtherThan(process_, first);
  expect(changes).toBe(2);
  expect(said.at(-1)).toBe('fake was ended by SIGKILL, starting it again');
});

test('one that ends again and again is started after growing pauses', async () => {
  said.length = 0;
  start('process.exit(3);');
  await eventually(() => expect(said).toHaveLength(3), { within: 10_000 });
  expect(said).toEqual(['', ' in 250 ms', ' in 500 ms'].map((pause) => `fake ended with exit code 3, starting it again${pause}`));
});

test('a stopped process ends and stays ended', async () => {
  const process_ = start(idle);
  const { pid } = process_;
  await process_.stop();
  expect(process_.pid).toBeUndefined();
  expect(isAlive(pid!)).toBe(false);
});

test('the pid file names each process where others look for it', () => {
  const pidFiles = new PidFiles(folder);
  const here = { pid: process.pid, port: 12_001, managementPort: 12_002 };
  pidFiles.write('127.0.0.1:9092', [{ app: 'membership', ...here }]);
  expect(JSON.parse(readFileSync(join(folder, 'pids.json'), 'utf8'))).toEqual({ brokers: '127.0.0.1:9092', apps: { membership: [here] } });
});

test('in a copy of the data folder the original’s processes are nobody’s', async () => {
  const original = join(folder, 'original');
  mkdirSync(original);
  const running = spawn(process.execPath, [app(idle)]).pid!;
  new PidFiles(original).write('', [{ app: 'gateway', pid: running, port: 1, managementPort: 2 }]);
  cpSync(original, join(folder, 'copy'), { recursive: true });
  expect(await new PidFiles(join(folder, 'copy')).stopOrphans()).toBe(0);
  expect(existsSync(join(folder, 'copy', 'pids.json'))).toBe(false);
  expect(isAlive(running)).toBe(true);
  expect(await new PidFiles(original).stopOrphans()).toBe(1);
});

test('the next supervisor stops what a killed one left, and nobody else who has been given such a pid', async () => {
  const orphan = spawn(process.execPath, [app(idle)]).pid!;
  const pidFiles = new PidFiles(folder);
  pidFiles.write('', [
    { app: 'gateway', pid: orphan, port: 1, managementPort: 2 },
    { app: 'gateway', pid: process.pid, port: 3, managementPort: 4 },
  ]);
  // This process is alive with the recorded start time, yet no app of ours.
  expect(await pidFiles.stopOrphans()).toBe(1);
  await eventually(() => !isAlive(orphan));
});
