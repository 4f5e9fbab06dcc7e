import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const python = fileURLToPath(new URL('../../../.cache/deploy-tools/bin/python', import.meta.url));
const how = 'deploy/tools/install.sh installs it';

/** Asks a script of Python: its answer (JSON on stdout) to a text on its stdin. Throws with what the script complains of. */
export type Ask = <Answer>(input: string) => Answer;

/**
 * A script that reads by Python's packages what we write, as somebody else would; or `undefined`, said loudly: then what needs it is
 * skipped. Under CI=true the absence of a package fails the run.
 */
export function pythonReader(folder: string, script: string, packages: readonly string[]): Ask | undefined {
  if (existsSync(python) && spawnSync(python, ['-c', `import ${packages.join(', ')}`]).status === 0) return ask(join(folder, script));
  const missing = `Python's ${packages.join(' and ')}`;
  if (process.env['CI'] === 'true') throw new Error(`${missing} must be there under CI=true: ${how}`);
  process.stderr.write(`\n*** SKIPPED: what needs ${missing} (${script}), for it is not here: ${how}\n`);
  return undefined;
}

/** A file in a wheel that is installed beside them, for a test that reads it by itself; or `undefined`, said loudly, as above. */
export function fileOfWheel(path: string): string | undefined {
  const [found] = globSync(join(python, `../../lib/python*/site-packages/${path}`));
  if (found !== undefined) return found;
  if (process.env['CI'] === 'true') throw new Error(`${path} must be there under CI=true: ${how}`);
  process.stderr.write(`\n*** SKIPPED: what needs ${path}, for it is not here: ${how}\n`);
  return undefined;
}

const ask =
  (script: string): Ask =>
  (input) => {
    const { status, stdout, stderr } = spawnSync(python, [script], { input, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
    if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
    return JSON.parse(stdout);
  };
