import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from '@jest/globals';
import { mountSmallDisk } from '../platform/small-disk.ts';

const run = promisify(execFile);
const mounted = await mountSmallDisk(16);
if ('absent' in mounted) process.stderr.write(`\n*** SKIPPED: tests that need a small disk, for there is none: ${mounted.absent}\n`);
const disk = 'absent' in mounted ? undefined : mounted;
afterAll(() => (disk && existsSync(disk.folder) ? disk.unmount() : undefined));

(disk ? describe : describe.skip)('a small disk', () => {
  test('is a file system of its own, of the size that was asked for', () => {
    const { bsize, blocks } = statfsSync(disk!.folder);
    expect(bsize * blocks).toBe(16 * 2 ** 20);
    expect(statSync(disk!.folder).dev).not.toBe(statSync(join(disk!.folder, '..')).dev);
  });

  test('is passed by an account that is not the owner’s, for its own folder in it', async () => {
    const folder = join(disk!.folder, 'data');
    const nobody = 65_534;
    mkdirSync(folder);
    chownSync(folder, nobody, nobody);
    await run('touch', [join(folder, 'touched')], { uid: nobody, gid: nobody });
    expect(readdirSync(folder)).toEqual(['touched']);
  });

  test('takes nothing more once it is filled, and again after it is freed, any number of times', () => {
    for (let round = 0; round < 2; round++) {
      const file = join(disk!.folder, `written-${round}`);
      disk!.fill();
      expect(() => writeFileSync(file, 'x')).toThrow('ENOSPC');
      disk!.fill(); // while it is full
      disk!.free();
      writeFileSync(file, Buffer.alloc(2 ** 20));
    }
    disk!.free(); // where nothing is to be freed
  });

  test('leaves nothing behind when it is unmounted', async () => {
    await disk!.unmount();
    expect(existsSync(disk!.folder)).toBe(false);
  });
});

test('where it can’t be mounted, one line says why', async () => {
  // Not even root's mount makes a file system of less than nothing.
  const { absent } = (await mountSmallDisk(-1)) as { absent: string };
  expect(absent).toMatch(/^no small disk can be mounted: mount: [^\n]+$|^only Linux/);
});
