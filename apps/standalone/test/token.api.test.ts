import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { startProcess } from '#testing';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'b40-token-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const personId = '0190a0f0-0000-7000-8000-000000000001';
async function run(...args: string[]) {
  const command = startProcess('apps/standalone/src/token.js', { args, env: { B40_DATA: folder } });
  return { code: await command.ended, stdout: command.stdout(), stderr: command.stderr() };
}

test.each([
  [['--role', 'secretariat'], { roles: ['secretariat'], sub: 'local:secretariat' }],
  [['--role', 'system'], { roles: ['system'], sub: 'local:system' }],
  [['--role', 'observer'], { roles: ['observer'], sub: 'local:observer' }],
  [['--role', 'office', '--person', personId], { roles: ['office'], person_id: personId, sub: `local:office:${personId}` }],
])('%j prints a token and nothing else', async (args, claims) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  expect(decodeJwt(stdout)).toMatchObject(claims);
});

test.each([
  [[]],
  [['--role', 'king']],
  [['--role', 'office']],
  [['--role', 'office', '--person', 'Darko']],
  [['--role', 'system', '--person', personId]],
  [['--rule', 'system']],
  [['secretariat']],
])('%j is one line on stderr and exit code 1', async (args) => {
  const { code, stdout, stderr } = await run(...args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^(Usage: |--person must)[^\n]+\n$/);
});
