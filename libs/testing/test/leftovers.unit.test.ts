import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '../src/kafka/leftovers.ts';

const made: string[] = [];
const another = async () => {
  const folder = await temporaryFolder();
  made.push(folder);
  return folder;
};
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test('a cluster of this process is left alone when it starts another', async () => {
  const folder = await another();
  await another();
  expect(existsSync(folder)).toBe(true);
});

test('what a process left that is gone is cleared away, also when another has its pid by now', async () => {
  const [gone, reused] = [await another(), await another()];
  writeFileSync(join(gone, 'owner.json'), JSON.stringify({ pid: 2 ** 30 }));
  writeFileSync(join(reused, 'owner.json'), JSON.stringify({ pid: process.pid, startTime: 'another' }));
  await another();
  expect(existsSync(gone)).toBe(false);
  expect(existsSync(reused)).toBe(false);
});
