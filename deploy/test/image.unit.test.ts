import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { root } from './tools.ts';

/** In the engine's place: writes down what it is told, and answers as an engine does that has built the image. */
const docker = `#!${process.execPath}
const { appendFileSync, statSync } = require('node:fs');
const args = process.argv.slice(2);
const context = args[0] === 'build' ? args.at(-1) : undefined;
const mode = context && (statSync(context + '/package.json').mode & 0o777).toString(8);
appendFileSync(process.env.TOLD, JSON.stringify({ args, mode, buildkit: process.env.DOCKER_BUILDKIT }) + '\\n');
const line = args.join(' ');
const say = (text) => console.log(text);
if (line === 'version' && process.env.ENGINE === 'none') process.exit(1);
if (/^(image inspect|pull -q) postgres:18$/.test(line) && process.env.ENGINE === 'alone') process.exit(1);
if (line.includes('{{.Size}}')) say(300000000);
else if (line.includes('{{.Config.User}}')) say('10001:10001');
else if (line.includes('image.revision')) say(process.env.REVISION);
else if (line.endsWith(' nonsense')) process.exit(2);
else if (args[0] === 'logs') say(args[1].replace(/-\\d+$/, '') + ' listens on 0.0.0.0:3000, management on 3001');
else if (line.includes('{{.State.ExitCode}}')) say(process.env.ENDS ?? 0);
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'b40-docker-'));
  writeFileSync(join(folder, 'docker'), docker);
  chmodSync(join(folder, 'docker'), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Told {
  args: string[];
  mode?: string;
  buildkit?: string;
}
function run(env: Record<string, string> = {}) {
  const told = join(folder, 'told');
  const revision = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout.trim();
  const { status, stdout, stderr } = spawnSync('sh', [join(root, 'deploy/image.test.sh')], {
    env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}`, TOLD: told, REVISION: revision, ...env },
    encoding: 'utf8',
  });
  const lines = existsSync(told) ? readFileSync(told, 'utf8').trimEnd().split('\n') : [];
  return { status, stdout, stderr, told: lines.map((line) => JSON.parse(line) as Told) };
}
const apps = ['membership', 'meetings', 'working-groups', 'notifications', 'gateway'];
const wordAfter = (args: string[], option: string) => args[args.indexOf(option) + 1];

test('each app is started on the database that was made and migrated for it, sandboxed, and all holds', () => {
  const { status, stdout, stderr, told } = run();
  expect([status, stderr]).toEqual([0, '']);
  for (const app of apps) expect(stdout).toContain(`ok: ${app} starts read-only and unprivileged, and ends with 0`);
  const runs = told.map(({ args }) => args).filter(([verb]) => verb === 'run');
  const sandboxes = runs.filter((args) => args.includes('--read-only'));
  expect(sandboxes.map((args) => wordAfter(args, '--name')!.replace(/-\d+$/, ''))).toEqual(
    apps.flatMap((app) => (app === 'gateway' ? [app] : [`migrate-${app}`, app])),
  );
  for (const app of apps.slice(0, 4)) {
    const database = app.replaceAll('-', '_');
    expect(told.map(({ args }) => args.at(-1))).toContain(`CREATE DATABASE ${database}`);
    const own = sandboxes.filter((args) => args.at(-1) === app);
    expect(own).toHaveLength(2);
    for (const args of own) {
      expect(args.find((word) => word.startsWith('DATABASE_URL='))).toMatch(new RegExp(`@postgres:5432/${database}$`));
      expect(args).toEqual(expect.arrayContaining(['--cap-drop', 'ALL', '--security-opt', 'no-new-privileges']));
    }
  }
  for (const app of apps) expect(told.some(({ args }) => args[0] === 'stop' && args.at(-1)!.startsWith(`${app}-`))).toBe(true);
});

test('the image is built by both builders, from a checkout that only its owner can read; nothing of that stays', () => {
  const builds = run().told.filter(({ args }) => args[0] === 'build');
  expect(builds.map(({ buildkit, mode }) => [buildkit, mode])).toEqual([
    ['0', '600'],
    ['1', '600'],
  ]);
  for (const { args } of builds) expect(existsSync(args.at(-1)!)).toBe(false);
});

test('an app that ends otherwise than it should is a failure that names it', () => {
  const { status, stderr } = run({ ENDS: '137' });
  expect([status, stderr]).toEqual([1, 'FAILED: membership ends with 137 on SIGTERM\n']);
});

test.each([
  ['none', 'no Docker engine answers'],
  ['alone', "the engine can't have postgres:18"],
])('with an engine that is %s it says so in one line and builds nothing', (engine, why) => {
  const { status, stdout, stderr, told } = run({ ENGINE: engine });
  expect([status, stdout, stderr]).toEqual([77, '', `SKIPPED: the image was not built and tried: ${why}\n`]);
  expect(told.filter(({ args }) => args[0] === 'build')).toEqual([]);
});

test('the Dockerfile opens to everybody whatever its last stage takes from those before', () => {
  const dockerfile = readFileSync(join(root, 'deploy/Dockerfile'), 'utf8').replaceAll(/\\\n(?:\s*#.*\n)*/g, ' ');
  const stages = dockerfile.split(/^FROM /m).slice(1);
  const last = stages.pop()!;
  const copies = [...last.matchAll(/^COPY --from=(\w+) (.+)$/gm)];
  expect(copies.length).toBeGreaterThan(3);
  for (const [, from, words] of copies) {
    const stage = stages.find((each) => new RegExp(` AS ${from}$`, 'm').test(each))!;
    const [, opened] = /.*chmod -R a\+rX ([^&\n]+)$/m.exec(stage.slice(stage.lastIndexOf('\nCOPY '))) ?? [];
    for (const path of words!.split(' ').slice(0, -1)) expect(opened?.trim().split(' ')).toContain(path.replace(/^\/b40\//, ''));
  }
  expect(last).not.toMatch(/^COPY (?!--from)/m);
});

test('CI tries the image, and counts what fails', () => {
  const ci = readFileSync(join(root, '.ci/run'), 'utf8');
  expect(ci).toMatch(/^deploy\/image\.test\.sh$[^]*checks=1[^]*closing-line/m);
});
