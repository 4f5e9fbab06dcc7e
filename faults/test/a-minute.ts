import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { startProcess } from '#testing';

/** The command as anybody runs it, and what it said; what a failing run has left is kept. */
export async function expectNothingViolated(transport: string, seed: number, ...more: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'b40-faults-'));
  const run = startProcess('faults/main.js', {
    args: ['--transport', transport, '--seed', String(seed), '--minutes', '1', '--folder', folder, ...more],
    env: { NODE_ENV: undefined },
  });
  const code = await run.ended;
  const said = code === 0 ? '' : `${run.stdout()}\n${run.stderr()}`;
  expect({ code, said }).toEqual({ code: 0, said: '' });
  expect(run.stdout()).toMatch(/nothing violated/);
  rmSync(folder, { recursive: true, force: true });
  return run.stdout();
}
