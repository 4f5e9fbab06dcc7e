// Is the fault run's oracle any good? Breaks the platform on purpose, in a copy, and lets the fault run judge it: it must find violations.
//   node scripts/broken-builds.mjs [--only NAME] [--seed N]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import typescript from 'typescript';
import { change, copyProject } from './edited-copy.mjs';

const { builds } = JSON.parse(readFileSync('scripts/broken-builds.json', 'utf8'));
const { only, seed } = parseArgs({ options: { only: { type: 'string' }, seed: { type: 'string', default: '1' } } }).values;
const chosen = builds.filter(({ name }) => only === undefined || name === only);
if (chosen.length === 0) {
  console.error(`--only must be one of ${builds.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));
const options = typescript.convertCompilerOptionsFromJson(compilerOptions, '.').options;

/** As the build would write it; the types of a broken build are of no interest. */
function compile(copy, file) {
  const source = readFileSync(join(copy, file), 'utf8');
  const { outputText } = typescript.transpileModule(source, {
    fileName: join(copy, file),
    // By itself it takes no notice of the package's type.
    compilerOptions: { ...options, module: typescript.ModuleKind.ESNext, sourceMap: false },
  });
  writeFileSync(join(copy, 'dist', file.replace(/\.ts$/, '.js')), outputText);
}

let missed = 0;
for (const { name, what, faults, seconds, rules, minutes = 0.5, rate, edits } of chosen) {
  const copy = copyProject(name, {
    copied: ['apps', 'libs', 'dist', 'package.json'],
    linked: ['node_modules', '.cache'],
  });
  change(copy, name, edits);
  for (const file of new Set(edits.map((edit) => edit.file))) compile(copy, file);
  const began = Date.now();
  const args = ['--transport', 'kafka', '--seed', seed, '--minutes', String(minutes), '--only', faults.join(',')];
  const rated = rate === undefined ? [] : ['--rate', String(rate)];
  const { status, stdout } = spawnSync(process.execPath, ['dist/faults/main.js', ...args, ...rated], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const took = Math.round((Date.now() - began) / 1_000);
  const found = /(\d+) VIOLATIONS/.exec(stdout)?.[1] ?? 0;
  const violated = [...new Set([...stdout.matchAll(/^ {2}([^:\n]+): /gm)].map(([, rule]) => rule))].filter(
    (rule) => !faults.includes(rule),
  );
  // By what this build does wrong: a violation of anything else, a fault that could not be injected for one, shows nothing.
  const caught = status === 1 && took <= seconds && violated.some((rule) => rules.includes(rule));
  if (!caught) {
    missed++;
    console.log(stdout);
  }
  console.log(
    `${caught ? 'caught' : 'MISSED'}  ${name} (${what}): ${found} violations after ${took} s of at most ${seconds}; ${violated.join('; ')}`,
  );
}
process.exitCode = missed === 0 ? 0 : 1;
