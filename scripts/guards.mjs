// Takes away each guard of docs/guarantees.md in a copy of the project and runs the test that guards it: it must turn red.
//   node scripts/guards.mjs [--only NAME]
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { change, copyProject } from './edited-copy.mjs';

const { guards } = JSON.parse(readFileSync('scripts/guards.json', 'utf8'));
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const chosen = guards.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0) {
  console.error(`--only must be one of ${guards.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

const copy = copyProject('guards', {
  copied: ['apps', 'libs', 'package.json', 'tsconfig.json', '.swcrc', 'jest.config.js', 'scripts'],
  linked: ['node_modules', '.cache', 'dist'],
});

function failures(file, title) {
  const results = join(copy, 'results.json');
  rmSync(results, { force: true });
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    file,
    '-t',
    RegExp.escape(title),
  ];
  spawnSync(process.execPath, [...args, '--json', `--outputFile=${results}`], { cwd: copy, stdio: 'ignore' });
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

let unguarded = 0;
for (const { name, edits, test, title } of chosen) {
  const before = failures(test, title);
  const putBack = change(copy, name, edits);
  const after = failures(test, title);
  putBack();
  const red = before.passed > 0 && before.failed === 0 && after.failed > 0;
  if (!red) unguarded++;
  const counts = `with it ${before.passed} passed, ${before.failed} failed; without it ${after.passed} passed, ${after.failed} failed`;
  console.log(`${red ? 'red  ' : 'GREEN'}  ${name}: "${title}" (${counts})`);
}
process.exitCode = unguarded === 0 ? 0 : 1;
