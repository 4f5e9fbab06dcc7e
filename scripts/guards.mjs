// Takes away each guard of docs/guarantees.md in a copy of the project and runs the test that guards it: it must turn red.
//   node scripts/guards.mjs [--only NAME]
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { guards } = JSON.parse(readFileSync('scripts/guards.json', 'utf8'));
const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const chosen = guards.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0) {
  console.error(`--only must be one of ${guards.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

const copy = mkdtempSync(join(tmpdir(), 'b40-guards-'));
chmodSync(copy, 0o755);
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const name of ['apps', 'libs', 'package.json', 'tsconfig.json', '.swcrc', 'jest.config.js'])
  cpSync(name, join(copy, name), { recursive: true });
for (const name of ['node_modules', '.cache', 'dist']) symlinkSync(resolve(name), join(copy, name));

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

/** Changes the copy; answers what puts it back. */
function takeAway(name, edits) {
  const before = edits.map(({ file }) => [join(copy, file), readFileSync(join(copy, file), 'utf8')]);
  for (const { file, guard, without } of edits) {
    const text = readFileSync(join(copy, file), 'utf8');
    if (text.split(guard).length !== 2) throw new Error(`${name}: the guard does not stand once in ${file}`);
    writeFileSync(
      join(copy, file),
      text.replace(guard, () => without),
    );
  }
  return () => before.toReversed().forEach(([path, text]) => writeFileSync(path, text));
}

let unguarded = 0;
for (const { name, edits, test, title } of chosen) {
  const before = failures(test, title);
  const putBack = takeAway(name, edits);
  const after = failures(test, title);
  putBack();
  const red = before.passed > 0 && before.failed === 0 && after.failed > 0;
  if (!red) unguarded++;
  const counts = `with it ${before.passed} passed, ${before.failed} failed; without it ${after.passed} passed, ${after.failed} failed`;
  console.log(`${red ? 'red  ' : 'GREEN'}  ${name}: "${title}" (${counts})`);
}
process.exitCode = unguarded === 0 ? 0 : 1;
