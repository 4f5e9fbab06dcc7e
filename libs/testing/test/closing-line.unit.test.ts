import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'b40-closing-line-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Jest writes with `--json`, as far as it is counted. */
const results = (numPassedTests: number, { failed = 0, skipped = 0, unloadable = 0 } = {}) => ({
  ...{ numPassedTests, numFailedTests: failed, numPendingTests: skipped },
  ...{ numTodoTests: 0, numRuntimeErrorTestSuites: unloadable },
});
type Part = [results: object | undefined, status: number];

function lineOf(checks: number, ...parts: Part[]) {
  const told = parts.map(([content, status], index) => {
    const file = join(folder, `${index}.json`);
    rmSync(file, { force: true });
    if (content) writeFileSync(file, JSON.stringify(content));
    return `${file}=${status}`;
  });
  const { stdout, status } = spawnSync(process.execPath, ['.ci/closing-line.mjs', String(checks), ...told], { encoding: 'utf8' });
  return [stdout, status];
}

const good: Part = [results(10), 0];

test.each<[string, number, Part[], string, number]>([
  ['counts both parts', 0, [good, [results(2, { skipped: 1 }), 0]], '12 passed, 0 failed, 1 skipped', 0],
  ['a test that failed fails it', 0, [good, [results(2, { failed: 1 }), 1]], '12 passed, 1 failed, 0 skipped', 1],
  ['a file that could not be loaded fails it', 0, [[results(9, { unloadable: 1 }), 1], good], '19 passed, 1 failed, 0 skipped', 1],
  ['a part without results fails it', 0, [good, [undefined, 1]], '10 passed, 1 failed, 0 skipped', 1],
  ['a part without results fails it, whatever its exit code says', 0, [[undefined, 0], good], '10 passed, 1 failed, 0 skipped', 1],
  ['a part in which nothing ran fails it', 0, [good, [results(0), 0]], '10 passed, 1 failed, 0 skipped', 1],
  ['an exit code that no count explains fails it', 0, [[results(10), 1], good], '20 passed, 1 failed, 0 skipped', 1],
  ['a check that failed fails it', 1, [good, good], '20 passed, 1 failed, 0 skipped', 1],
])('%s', (_, checks, parts, line, status) => {
  expect(lineOf(checks, ...parts)).toEqual([`${line}\n`, status]);
});
