import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimDataFolder, startTime } from '#local';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'b40-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lock = () => join(folder, 'lock.json');

test('a claimed folder is refused to others until it is given back', () => {
  const release = claimDataFolder(folder);
  expect(() => claimDataFolder(folder)).toThrow(`in use by process ${process.pid}`);
  release();
  claimDataFolder(folder)();
  expect(existsSync(lock())).toBe(false);
});

test('a folder is made when it is missing', () => {
  claimDataFolder(join(folder, 'deep', 'data'))();
  expect(existsSync(join(folder, 'deep', 'data'))).toBe(true);
});

test.each([
  ['of a process that is gone', { pid: 2 ** 22 + 1, startTime: '1' }],
  ['whose pid has been given to another process', { pid: process.ppid, startTime: `${startTime(process.ppid)}0` }],
  ['that was cut off while it was written', undefined],
])('a claim %s counts for nothing', (_, owner) => {
  writeFileSync(lock(), owner ? JSON.stringify(owner) : '');
  expect(() => claimDataFolder(folder)()).not.toThrow();
});

test('a folder below a file is one line', () => {
  writeFileSync(join(folder, 'file'), '');
  expect(() => claimDataFolder(join(folder, 'file', 'data'))).toThrow(/can't be written/);
});
