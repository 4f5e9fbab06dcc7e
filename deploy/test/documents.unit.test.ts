import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePort } from '#local';
import { eventually } from '#testing';
import { root } from './tools.ts';

const documents = [
  'README.md',
  'deploy/README.md',
  'deploy/helm/b40/README.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
]
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(join(root, name), 'utf8')] as const);
/** What stands in fences and between backticks. */
const commandsOf = (document: string): string[] =>
  [...document.matchAll(/^ *```\w*\n([^]*?)^ *```|`([^`\n]+)`/gm)].flatMap(([, block, inline]) => (block ?? inline ?? '').split('\n'));

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'b40-documents-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(documents)('%s: who reads logs reads those of all replicas, whole', (_, document) => {
  for (const command of commandsOf(document)) {
    if (!/\b(on|kubectl -n b40) logs\b/.test(command)) continue;
    expect(command).not.toMatch(/logs (-f )?deploy/);
    if (/ -l /.test(command)) expect(command).toMatch(/ --prefix --tail=-?\d+ --max-log-requests=20/);
    if (/ -l /.test(command) && !/--all-containers/.test(command)) expect(command).toContain('--tail=-1');
  }
});

test('the runbook reads logs, and asks every replica', () => {
  const runbook = documents.find(([name]) => name === 'docs/runbook.md')![1];
  expect(runbook.match(/on logs -l app\.kubernetes\.io\/component=/g)!.length).toBeGreaterThan(6);
  expect(runbook).not.toMatch(/\bon exec deploy/);
});

test.each(documents)('%s: the shell reads every block of commands', (_, document) => {
  for (const [, block] of document.matchAll(/^```\n([^]*?)^```/gm)) {
    // Pictures, tables of commands and sessions are no scripts.
    if (!/^(on|kubectl|helm|curl|psql|npm|docker|b40-admin|export|kafka-)/.test(block!) || /[│─◀▶…]/.test(block!)) continue;
    const { status, stderr } = spawnSync('bash', ['-n'], { input: block, encoding: 'utf8' });
    expect({ block, status, stderr }).toEqual({ block, status: 0, stderr: '' });
  }
});

test('the metrics of one replica come, however long the forwarding takes to begin; and it ends', async () => {
  const runbook = readFileSync(join(root, 'docs/runbook.md'), 'utf8');
  const [, block] = /^```\n(kubectl -n b40 port-forward [^]*?)^```/m.exec(runbook)!;
  const port = String(await freePort());
  const kubectl = join(folder, 'kubectl');
  writeFileSync(
    kubectl,
    `#!${process.execPath}
const [space, name, verb, what, port] = process.argv.slice(2);
if (space !== '-n' || name !== 'b40' || verb !== 'port-forward' || what !== 'deploy/b40-meetings') process.exit(9);
require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'pid'))}, String(process.pid));
const server = require('node:http').createServer((_, answer) => answer.end('# HELP\\nb40_started 1\\n'));
setTimeout(() => server.listen(Number(port), '127.0.0.1'), 1500);
`,
  );
  chmodSync(kubectl, 0o755);
  const functions = runbook.split('\n').filter((line) => /^(on|each)\(\)/.test(line));
  expect(functions).toHaveLength(2);
  const { stdout, status } = spawnSync('bash', ['-c', `${functions.join('\n')}\n${block!.replaceAll('3001', port)}`], {
    env: { ...process.env, PATH: `${folder}:${process.env['PATH']}`, SERVICE: 'meetings' },
    encoding: 'utf8',
    timeout: 40_000,
  });
  expect([status, stdout]).toEqual([0, 'b40_started 1\n']);
  const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
  await eventually(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'));
});
