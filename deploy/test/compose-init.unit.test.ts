import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';

let folder: string;
const env = () => readFileSync(join(folder, '.env'), 'utf8');
const init = () => execFileSync(process.execPath, [join(folder, 'scripts/compose-init.mjs')], { encoding: 'utf8' });
const required = [...new Set([...readFileSync('docker-compose.yml', 'utf8').matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name!))];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'b40-compose-init-'));
  mkdirSync(join(folder, 'scripts'));
  for (const file of ['docker-compose.yml', 'scripts/compose-init.mjs']) copyFileSync(file, join(folder, file));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('every variable that compose requires gets a secret of its own, that nobody else can read', () => {
  init();
  const lines = env().trimEnd().split('\n');
  expect(lines).toHaveLength(required.length);
  expect(new Set(lines.map((line) => line.split('=')[0]))).toEqual(new Set(required));
  for (const line of lines) expect(line).toMatch(/^\w+=[0-9a-f]{48}$/);
  expect(new Set(lines.map((line) => line.split('=')[1])).size).toBe(required.length);
  expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
});

test('a second time nothing changes', () => {
  init();
  const before = env();
  expect(init()).toBe('.env has everything already.\n');
  expect(env()).toBe(before);
});

test('what somebody has written stays, what is missing or empty is added', () => {
  const mine = '# mine\nPOSTGRES_PASSWORD=chosen\nOTHER=x\nGRAFANA_ADMIN_PASSWORD=\nexport B40_SYSTEM_SECRET=set';
  writeFileSync(join(folder, '.env'), mine, { mode: 0o644 });
  init();
  expect(env().startsWith(`${mine}\n`)).toBe(true);
  const added = env().slice(mine.length + 1);
  expect(added).toMatch(/^GRAFANA_ADMIN_PASSWORD=[0-9a-f]{48}$/m);
  expect(added).not.toMatch(/^(POSTGRES_PASSWORD|B40_SYSTEM_SECRET)=/m);
  expect(statSync(join(folder, '.env')).mode & 0o777).toBe(0o600);
});
