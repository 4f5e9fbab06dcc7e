import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startTime } from '#local';
import { claimDataFolder } from '../src/data-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'b40-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lock = () => join(folder, 'lock.json');

test('a claimed folder is refused to others until it is given back', async () => {
  const claim = await claimDataFolder(folder);
  await expect(claimDataFolder(folder)).rejects.toThrow(`in use by process ${process.pid}`);
  claim.release();
  (await claimDataFolder(folder)).release();
  expect(existsSync(lock())).toBe(false);
});

test('an owner that is stopping is waited for', async () => {
  const claim = await claimDataFolder(folder);
  claim.stopping();
  let claimed = false;
  const next = claimDataFolder(folder).then(() => (claimed = true));
  await new Promise(setImmediate);
  expect(claimed).toBe(false);
  claim.release();
  await next;
});

test('a folder is made when it is missing', async () => {
  await claimDataFolder(join(folder, 'deep', 'data'));
  expect(existsSync(join(folder, 'deep', 'data'))).toBe(true);
});

test.each([
  ['of a process that is gone', { pid: 2 ** 22 + 1, startTime: '1' }],
  ['whose pid has been given to another process', { pid: process.ppid, startTime: `${startTime(process.ppid)}0` }],
  ['that was cut off while it was written', undefined],
])('a claim %s counts for nothing', async (_, owner) => {
  writeFileSync(lock(), owner ? JSON.stringify(owner) : '');
  await claimDataFolder(folder);
  expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid });
});

test('a folder below a file is one line', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(claimDataFolder(join(folder, 'file', 'data'))).rejects.toThrow(/can't be written/);
});
