import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { eventually } from '#testing';
import { killAll, npm, type Setting } from './npm.ts';

/**
 * A project of a few files with the script as it is: installed by npm, "built" by a command that is a package for development, as here.
 * Its package brings a Node along and asks for one that nobody has.
 */
let project: string;
let temporary: string;
beforeEach(() => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'b40-prepare-test-')));
  temporary = join(project, 'temporary');
  for (const folder of ['apps/one/src', 'libs', 'bench', 'faults', 'scripts', 'tool', 'temporary'])
    mkdirSync(join(project, folder), { recursive: true });
  cpSync('scripts/prepare.mjs', join(project, 'scripts/prepare.mjs'));
  const write = (file: string, content: unknown) => writeFileSync(join(project, file), JSON.stringify(content));
  const tool = { version: '1.0.0', bin: { nest: 'build.mjs', jest: 'build.mjs', node: 'node.sh' }, engines: { node: '>=999' } };
  const about = { name: 'few-files', version: '1.0.0', devDependencies: { tool: 'file:tool' } };
  write('package.json', { ...about, type: 'module', scripts: { start: 'node scripts/prepare.mjs && cat dist/one.js' } });
  write('package-lock.json', {
    ...{ name: about.name, version: about.version, lockfileVersion: 3 },
    packages: { '': about, 'node_modules/tool': { resolved: 'tool', link: true }, tool: { ...tool, dev: true } },
  });
  write('tool/package.json', { name: 'tool', ...tool });
  const program = (file: string, ...lines: string[]) => writeFileSync(join(project, file), lines.join('\n'), { mode: 0o755 });
  const imports = "import { existsSync, mkdirSync, writeFileSync } from 'node:fs';";
  program(
    'tool/build.mjs',
    '#!/usr/bin/env node',
    imports,
    "mkdirSync('dist', { recursive: true }); writeFileSync('dist/one.js', 'built');",
  );
  program('tool/node.sh', '#!/bin/sh', `exec ${process.execPath} "$@"`);
  for (const file of ['nest-cli.json', 'tsconfig.json', 'tsconfig.build.json']) write(file, {});
  writeFileSync(join(project, 'apps/one/src/one.ts'), '1');
});
afterEach(() => {
  killAll();
  rmSync(project, { recursive: true, force: true });
});

const env = (more: Record<string, string> = {}) => ({ TMPDIR: temporary, ...more });
async function start(setting: Setting = {}, args: string[] = []): Promise<{ code: number | null; said: string }> {
  const command = npm([...args, '-s', 'start'], { ...setting, cwd: project, env: env(setting.env) });
  const code = await command.ended;
  return { code, said: command.said() };
}
const lock = () => join(temporary, `b40-prepare-${createHash('sha256').update(project).digest('hex').slice(0, 16)}.lock`);

describe('what building needs is installed, once, under', () => {
  test.each([
    ['NODE_ENV=production', { NODE_ENV: 'production' }],
    ['omit=dev', { npm_config_omit: 'dev' }],
    ['production', { npm_config_production: 'true' }],
    ['only=production', { npm_config_only: 'production' }],
    ['ignore-scripts', { npm_config_ignore_scripts: 'true' }],
    ['engine-strict', { npm_config_engine_strict: 'true' }],
    ['bin-links=false', { npm_config_bin_links: 'false' }],
    ['package-lock=false', { npm_config_package_lock: 'false' }],
    ['dry-run', { npm_config_dry_run: 'true' }],
    ['install-strategy=nested', { npm_config_install_strategy: 'nested' }],
  ])('%s', async (_, setting: Record<string, string>) => {
    const first = await start({ env: setting });
    expect(first).toMatchObject({ code: 0, said: expect.stringMatching(/Installing the packages: [^]*Building: [^]*built$/) });
    expect(await start({ env: setting })).toEqual({ code: 0, said: 'built' });
  });

  test('the same in ~/.npmrc', async () => {
    writeFileSync(join(project, 'users.npmrc'), 'omit[]=dev\nomit[]=optional\nignore-scripts=true\nengine-strict=true\nbin-links=false\n');
    const setting = { env: { npm_config_userconfig: join(project, 'users.npmrc') } };
    expect((await start(setting)).code).toBe(0);
    expect(await start(setting)).toEqual({ code: 0, said: 'built' });
  });
});

describe('what has gone is made again:', () => {
  test.each([
    ['a package for development', 'node_modules/tool', /Installing/],
    ['the commands of the packages', 'node_modules/.bin', /Installing/],
    ['a module of the build', 'dist/one.js', /^Building/],
    ['the build', 'dist', /^Building/],
  ])('%s', async (_, gone, says) => {
    expect((await start()).code).toBe(0);
    rmSync(join(project, gone), { recursive: true });
    expect(await start()).toMatchObject({ code: 0, said: expect.stringMatching(says) });
    expect(await start()).toEqual({ code: 0, said: 'built' });
  });

  test('a module that was cut off', async () => {
    await start();
    writeFileSync(join(project, 'dist/one.js'), '');
    writeFileSync(join(project, 'dist/tsconfig.tsbuildinfo'), '{}');
    expect((await start()).said).toMatch(/built$/);
    // With it the compiler would leave out what it has once written.
    expect(existsSync(join(project, 'dist/tsconfig.tsbuildinfo'))).toBe(false);
  });
});

describe('a lock counts for nothing', () => {
  const old = () => utimesSync(lock(), new Date(0), new Date(0));

  test.each([
    ['of a process that is gone', () => writeFileSync(lock(), String(2 ** 22 + 1))],
    ['whose pid has been given to another process', () => writeFileSync(lock(), String(process.pid))],
    ['that stays empty', () => (writeFileSync(lock(), ''), old())],
    ['with something else in it', () => (writeFileSync(lock(), '{'), old())],
    ['that stays empty, of a clock that was put back', () => (writeFileSync(lock(), ''), utimesSync(lock(), 4e9, 4e9))],
  ])('%s', async (_, leave) => {
    leave();
    expect(await start()).toMatchObject({ code: 0, said: expect.not.stringContaining('Waiting') });
    expect(existsSync(lock())).toBe(false);
  });

  test('of another clone’s set-up', async () => {
    // It runs the same script, elsewhere.
    writeFileSync(join(project, 'prepare.mjs'), 'setInterval(() => {}, 1_000);');
    const elsewhere = npm(['exec', '-c', `node ${join(project, 'prepare.mjs')} & echo pid $!; wait`], { cwd: temporary });
    await eventually(() => expect(elsewhere.said()).toMatch(/pid \d+/), { within: 20_000 });
    writeFileSync(lock(), /pid (\d+)/.exec(elsewhere.said())![1]!);
    expect((await start()).code).toBe(0);
  });
});

test('of two that start at once the second waits, and says for whom and where', async () => {
  const untilTold = "while (!existsSync('go')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);";
  appendFileSync(join(project, 'tool/build.mjs'), `\n${untilTold}\n`);
  const first = npm(['-s', 'start'], { cwd: project, env: env() });
  await eventually(() => expect(first.said()).toMatch(/Building …/), { within: 30_000 });
  const second = npm(['-s', 'start'], { cwd: project, env: env() });
  const pid = readFileSync(lock(), 'utf8');
  await eventually(() => expect(second.said()).toMatch(/Waiting/), { within: 20_000 });
  expect(second.said()).toBe(`Waiting for process ${pid}, which is setting up; if it is not, delete ${lock()} …\n`);
  writeFileSync(join(project, 'go'), '');
  expect([await first.ended, await second.ended]).toEqual([0, 0]);
  expect(second.said()).not.toMatch(/Building/);
});

describe('one line and exit code 1', () => {
  test('for a temporary folder that is not there', async () => {
    const { code, said } = await start({ env: { TMPDIR: join(project, 'nowhere') } });
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringMatching(/^The lock \S+nowhere\/b40-prepare-\S+ can't be made \(ENOENT\): set TMPDIR [^\n]*\n$/),
    });
  });

  test('for a lock file that can’t be read', async () => {
    mkdirSync(lock());
    expect(await start()).toEqual({ code: 1, said: `The lock ${lock()} can't be read (EISDIR): delete it\n` });
  });
});

test('what is installed and built needs no folder to be written to', async () => {
  await start();
  chmodSync(temporary, 0o555);
  expect(await start({ env: { TMPDIR: join(project, 'nowhere') } })).toEqual({ code: 0, said: 'built' });
});

test('every command prepares by itself, for npm may be told to run no script before it', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const prepared = Object.entries(scripts).filter(([, script]) => script.includes('prepare.mjs'));
  // `node` alone would be the one that a shell remembers from before the installation.
  expect(prepared.filter(([, script]) => !script.startsWith('node scripts/prepare.mjs && exec env node '))).toEqual([]);
  expect(Object.keys(scripts).filter((name) => name.startsWith('pre'))).toEqual([]);
});
