import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { askItselfDirectly, hostInUrl, makeFolder, readLocalConfig, reserve } from '#local';
import { linkLibraries } from '../src/postgres/binaries.ts';
import { reasonIn } from '../src/postgres/reason.ts';
import { dropUsersVariables } from '../src/environment.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'b40-surroundings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the address to listen on', () => {
  test.each([
    ['127.0.0.1', '127.0.0.1', '127.0.0.1'],
    ['0.0.0.0', '0.0.0.0', '127.0.0.1'],
    ['::1', '::1', '[::1]'],
    ['[::1]', '::1', '[::1]'],
    ['::', '::', '[::1]'],
    ['0:0:0:0:0:0:0:0', '0:0:0:0:0:0:0:0', '[::1]'],
    ['2001:DB8::7', '2001:DB8::7', '[2001:db8::7]'],
    ['localhost', 'localhost', 'localhost'],
    ['my_machine.local', 'my_machine.local', 'my_machine.local'],
  ])('%s is %s, reached at %s', (HOST, host, reached) => {
    expect(readLocalConfig({ HOST }).host).toBe(host);
    expect(hostInUrl(host)).toBe(reached);
  });

  test.each(['http://localhost', '127.0.0.1:3000', '[::1]:3000', 'fe80::1%eth0', 'a b', '*'])('%s is one line', (HOST) => {
    expect(() => readLocalConfig({ HOST })).toThrow(`HOST must be an address or a name of this machine, not "${HOST}"`);
  });
});

describe('one port for both', () => {
  const config = (PORT: string, MANAGEMENT_PORT: string) => readLocalConfig({ PORT, MANAGEMENT_PORT, B40_DATA: join(folder, 'data') });

  test('is refused before anything is made', async () => {
    await expect(reserve(config('4100', '4100'))).rejects.toThrow(
      'PORT and MANAGEMENT_PORT are both 4100: set one of them to another port',
    );
    await expect(reserve(config('3001', ''))).rejects.toThrow('PORT and MANAGEMENT_PORT are both 3001');
    expect(() => statSync(join(folder, 'data'))).toThrow('ENOENT');
  });

  test('is not meant where both are to be free ones', async () => {
    (await reserve(config('0', '0'))).release();
  });
});

test('a PostgreSQL of the user’s is forgotten, and nothing else', () => {
  const env = { PGSSLMODE: 'require', PGOPTIONS: '-c x=y', PGHOST: 'there', PGDATA: '/data', PATH: '/bin', PORT: '1', POSTGRES_URL: 'x' };
  dropUsersVariables(env);
  expect(env).toEqual({ PATH: '/bin', PORT: '1', POSTGRES_URL: 'x' });
});

test.each([
  [{}, 'localhost,127.0.0.1,::1'],
  [{ NO_PROXY: 'example.org, 10.0.0.1' }, 'example.org,10.0.0.1,localhost,127.0.0.1,::1'],
  [{ NO_PROXY: 'big.org', no_proxy: 'small.org' }, 'small.org,localhost,127.0.0.1,::1'],
  [{ no_proxy: 'localhost 127.0.0.1' }, 'localhost,127.0.0.1,::1'],
])('with %j what it asks itself goes past the proxies', (env: NodeJS.ProcessEnv, direct) => {
  askItselfDirectly('::1', env);
  expect(env).toMatchObject({ NO_PROXY: direct, no_proxy: direct });
});

describe('the reason in what PostgreSQL has said', () => {
  const began = '2026-11-28 10:11:12.131 UTC [77] ';

  test.each([
    [
      `initdb: error: x\n${began}FATAL:  could not write to file "pg_wal/x": No space left on device\ninitdb: removing contents of "/d"`,
      'FATAL: could not write to file "pg_wal/x": No space left on device; make room on that disk, or set B40_DATA to a folder on another',
    ],
    [
      'ENOSPC: no space left on device, write',
      'ENOSPC: no space left on device, write; make room on that disk, or set B40_DATA to a folder on another',
    ],
    [
      `${began}LOG:  starting\n${began}FATAL:  data directory "/d" has invalid permissions\n${began}DETAIL:  Permissions should be u=rwx.`,
      'FATAL: data directory "/d" has invalid permissions',
    ],
    [
      '/b/postgres: error while loading shared libraries: libicuuc.so.60: cannot open\nno data was returned by command',
      '/b/postgres: error while loading shared libraries: libicuuc.so.60: cannot open',
    ],
    ['initdb: error: program "postgres" is needed\ninitdb: hint: look', 'initdb: error: program "postgres" is needed'],
    ['something else\n', 'something else'],
    ['\n', 'it has said nothing'],
  ])('%#: %s', (log, reason) => {
    expect(reasonIn(log)).toBe(reason);
  });
});

describe('the libraries of PostgreSQL', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'native/lib'), { recursive: true });
    writeFileSync(join(folder, 'native/lib/libicuuc.so.60.2'), 'library');
    const link = (target: string) => ({ source: 'native/lib/libicuuc.so.60.2', target: `native/lib/${target}` });
    writeFileSync(join(folder, 'native/pg-symlinks.json'), JSON.stringify([link('libicuuc.so'), link('libicuuc.so.60')]));
  });
  const library = (name: string) => join(folder, 'native/lib', name);

  test('are linked where the links are missing, any number of times', () => {
    linkLibraries(folder);
    rmSync(library('libicuuc.so.60'));
    linkLibraries(folder);
    expect(['libicuuc.so', 'libicuuc.so.60'].map((name) => readlinkSync(library(name)))).toEqual(['libicuuc.so.60.2', 'libicuuc.so.60.2']);
  });

  test('may be files, as where a copy has followed the links', () => {
    writeFileSync(library('libicuuc.so'), 'library');
    linkLibraries(folder);
    expect(lstatSync(library('libicuuc.so')).isFile()).toBe(true);
  });

  test('are none on a system without the list', () => {
    rmSync(join(folder, 'native/pg-symlinks.json'));
    linkLibraries(folder);
  });
});

describe('a folder that is made', () => {
  const asRoot = process.getuid?.() === 0;
  if (!asRoot) process.stderr.write('\n*** SKIPPED: a folder that PostgreSQL’s account has to pass through, for only root has one\n');

  (asRoot ? test : test.skip)('lets PostgreSQL’s account pass, and none that was there is opened', () => {
    chmodSync(folder, 0o700);
    const before = process.umask(0o077);
    try {
      makeFolder(join(folder, 'one', 'two'));
      makeFolder(folder);
    } finally {
      process.umask(before);
    }
    const modes = ['', 'one', 'one/two'].map((path) => statSync(join(folder, path)).mode & 0o777);
    expect(modes).toEqual([0o700, 0o755, 0o755]);
  });
});
