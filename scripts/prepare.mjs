// Installs and builds what is missing or stale. Node built-ins only: it runs before anything is installed, on any Node from 20 on.
// What it says goes to stderr, so that a command behind it (`npm run -s token`) has stdout to itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const path = (process.env.PATH ?? '').split(delimiter);
// `npm ci` deletes the Node in node_modules, so the machine's own one installs.
const machine = path.filter((folder) => !folder.includes('node_modules')).join(delimiter);
const project = [join(root, 'node_modules', '.bin'), machine].join(delimiter);

function run(title, PATH, command, ...args) {
  const began = Date.now();
  console.error(`${title} …`);
  const { status, error } = spawnSync(command, args, {
    stdio: ['inherit', 2, 2],
    env: { ...process.env, PATH },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`${title} failed${error ? `: ${error.message}` : ''}`);
    process.exit(status ?? 1);
  }
  console.error(`${title}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

/** npm writes node_modules/.package-lock.json last: it says what is really installed. */
function installed() {
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const here = packages('node_modules/.package-lock.json');
  return Object.entries(packages('package-lock.json')).every(
    ([name, { version, optional }]) => name === '' || here[name]?.version === version || (optional && !here[name]),
  );
}

/** Everything that is compiled but tests, and the files beside it. */
function fingerprint() {
  const sources = ['apps', 'libs', 'bench', 'faults'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((name) => !/[\\/]test[\\/]/.test(name)),
  );
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', ...sources.sort()])
    hash.update(`${name}\0`).update(readFileSync(name)).update('\0');
  return hash.digest('hex');
}

/** Two commands started at once in one clone must not install into the same folder: the second waits for the first. */
function alone(work) {
  const lock = join(tmpdir(), `b40-prepare-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`);
  for (let said = false; ; Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!alive(lock)) rmSync(lock, { force: true });
      else if (!said) said = !console.error('Waiting for another command that is setting up …');
    }
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  work();
}

function alive(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Empty for the moment between making and writing it.
    if (pid > 0) process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function install() {
  if (!installed()) run('Installing the packages', machine, 'npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
}

function build() {
  const now = fingerprint();
  if (existsSync('dist/.built') && readFileSync('dist/.built', 'utf8') === now) return;
  run('Building', project, 'nest', 'build');
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/.built', now);
}

alone(() => {
  install();
  build();
});
