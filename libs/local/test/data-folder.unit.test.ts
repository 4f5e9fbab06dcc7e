import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
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

test('of a folder that is in use a copy is free, and the original stays claimed', async () => {
  const data = join(folder, 'data');
  const claim = await claimDataFolder(data);
  cpSync(data, join(folder, 'copy'), { recursive: true });
  const copy = await claimDataFolder(join(folder, 'copy'));
  await expect(claimDataFolder(data)).rejects.toThrow('in use');
  await expect(claimDataFolder(join(folder, 'copy'))).rejects.toThrow('in use');
  copy.release();
  claim.release();
});

test('under another name a folder is no copy', async () => {
  const data = join(folder, 'data');
  await claimDataFolder(data);
  symlinkSync(data, join(folder, 'link'));
  await expect(claimDataFolder(join(folder, 'link'))).rejects.toThrow('in use');
  renameSync(data, join(folder, 'moved'));
  await expect(claimDataFolder(join(folder, 'moved'))).rejects.toThrow('in use');
});

test('a copy put in the place of a folder in use is not taken for free', async () => {
  const data = join(folder, 'data');
  await claimDataFolder(data);
  renameSync(data, join(folder, 'away'));
  cpSync(join(folder, 'away'), data, { recursive: true });
  await expect(claimDataFolder(data)).rejects.toThrow('in use');
});

test.each(['null', '[]', '"x"', '{}', '{'])(
  'a claim that reads %s counts for nothing, also of a clock that was put back',
  async (content) => {
    writeFileSync(lock(), content);
    utimesSync(lock(), 4e9, 4e9);
    (await claimDataFolder(folder)).release();
  },
);

test('a folder below a file is one line', async () => {
  writeFileSync(join(folder, 'file'), '');
  await expect(claimDataFolder(join(folder, 'file', 'data'))).rejects.toThrow(/can't be written/);
});
