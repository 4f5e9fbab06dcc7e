// Installs and builds what is missing or stale. Node built-ins only: it runs before anything is installed, on any Node from 20 on.
// What it says goes to stderr, so that a command behind it (`npm run -s token`) has stdout to itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
process.chdir(root);

const path = (process.env.PATH ?? '').split(delimiter);
// `npm ci` deletes the Node in node_modules, so the machine's own one installs.
const machine = path.filter((folder) => !folder.includes('node_modules')).join(delimiter);
const project = [join(root, 'node_modules', '.bin'), machine].join(delimiter);

/**
 * Somebody's npm may be told to leave out what building needs (`omit`, `production`, NODE_ENV), to link no commands, or to refuse Node 20,
 * which only begins here: the packages run on the Node that is installed with them. No package needs its install script: the one of
 * PostgreSQL makes links that libs/local makes where they are missing.
 */
const npmFlags = [
  ...['--include=dev', '--include=optional', '--include=peer', '--ignore-scripts', '--engine-strict=false', '--bin-links=true'],
  ...['--install-strategy=hoisted', '--package-lock=true', '--dry-run=false', '--location=project', '--global=false'],
  ...['--no-audit', '--no-fund', '--loglevel=error'],
];

/** What the operator has to put right: one line. */
class Refused extends Error {}

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

/** Whether a package is for this machine (`os` and `cpu` of its package.json). */
function isForThisMachine({ os, cpu }) {
  const allows = (listed, one) => {
    const list = [listed ?? []].flat();
    return list.includes(one) || (!list.includes(`!${one}`) && list.every((each) => each[0] === '!'));
  };
  return allows(os, process.platform) && allows(cpu, process.arch);
}

/** An optional package must be there when it was made for this machine: Node itself is one, and PostgreSQL. Which libc this has is npm's to tell. */
const mayBeMissing = (entry) => entry.optional && !((entry.os || entry.cpu) && !entry.libc && isForThisMachine(entry));

/** The first package that is not installed as the lock file has it. npm writes node_modules/.package-lock.json last. */
function missingPackage() {
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  if (!existsSync('node_modules/.package-lock.json')) return 'node_modules/.package-lock.json';
  const here = packages('node_modules/.package-lock.json');
  const wrong = Object.entries(packages('package-lock.json')).find(([name, entry]) => {
    if (name === '') return false;
    if (!here[name]) return !mayBeMissing(entry);
    return here[name].version !== entry.version || !existsSync(join(name, 'package.json'));
  });
  if (wrong) return wrong[0];
  return ['node_modules/.bin/nest', 'node_modules/.bin/jest'].find((command) => !existsSync(command));
}

/** Everything that is compiled but tests, and the files beside it. */
function fingerprint() {
  const sources = ['apps', 'libs', 'bench', 'faults'].flatMap((folder) =>
    filesBelow(folder).filter((name) => !name.endsWith('.md') && !/[\\/]test[\\/]/.test(name)),
  );
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', ...sources.sort()])
    hash.update(`${name}\0`).update(readFileSync(name)).update('\0');
  return hash.digest('hex');
}

/** The modules of dist with their sizes: one that is gone or was cut off is noticed. */
function modules() {
  const hash = createHash('sha256');
  for (const name of existsSync('dist') ? filesBelow('dist').sort() : [])
    if (name.endsWith('.js')) hash.update(`${name}\0${statSync(name).size}\0`);
  return hash.digest('hex');
}

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

function lastBuild() {
  try {
    return JSON.parse(readFileSync('dist/.built', 'utf8'));
  } catch {
    return {};
  }
}

function isBuilt() {
  const last = lastBuild();
  return last.sources === fingerprint() && last.modules === modules();
}

/** Two commands started at once in one clone must not install into the same folder: the second waits for the first. */
function alone(work) {
  const lock = join(tmpdir(), `b40-prepare-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`);
  for (let said = false; !take(lock); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)) {
    const owner = ownerOf(lock);
    if (owner === undefined) removeStale(lock);
    else if (owner > 0 && !said) said = !console.error(`Waiting for process ${owner}, which is setting up; if it is not, delete ${lock} …`);
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  work();
}

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw new Refused(`The lock ${lock} can't be made (${error.code}): set TMPDIR to a folder that can be written`);
  }
}

/** The process that is setting up; 0 when the file may just be in the making; undefined when nobody holds it. */
function ownerOf(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    if (pid > 0) return isSettingUp(pid) ? pid : undefined;
    // A time in the future is no sign of youth: clocks are put back.
    return Math.abs(Date.now() - statSync(lock).mtimeMs) < 3_000 ? 0 : undefined;
  } catch (error) {
    if (error.code === 'ENOENT') return 0;
    throw new Refused(`The lock ${lock} can't be read (${error.code}): delete it`);
  }
}

/** A pid is given out again: alive is not enough, it must be this script in this clone. */
function isSettingUp(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  if (process.platform === 'win32') return true;
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.includes('prepare.mjs') ?? true;
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('prepare.mjs')) return false;
    return readlinkSync(`/proc/${pid}/cwd`) === root;
  } catch (error) {
    // The folder of another user's process is not shown.
    return error.code !== 'ENOENT' && error.code !== 'ESRCH';
  }
}

/** By way of a name of its own: of two that wait, only one moves it away. */
function removeStale(lock) {
  const away = `${lock}.${process.pid}`;
  try {
    renameSync(lock, away);
    rmSync(away, { recursive: true });
  } catch (error) {
    if (error.code !== 'ENOENT') throw new Refused(`The lock ${lock} is nobody's any more and can't be deleted (${error.code}): delete it`);
  }
}

function install() {
  if (!missingPackage()) return;
  // Under root PostgreSQL runs as another user, who has to reach its program; a umask of 077 would close what is installed now.
  const open = process.getuid?.() === 0 ? ['--umask=0022'] : [];
  const before = open.length > 0 ? process.umask(0o022) : undefined;
  run('Installing the packages', machine, 'npm', 'ci', ...npmFlags, ...open);
  if (before !== undefined) process.umask(before);
  const missing = missingPackage();
  if (missing) throw new Refused(`npm ci has left out ${missing}: a setting of npm (\`npm config list\`) must have told it to`);
}

function build() {
  if (isBuilt()) return;
  // The compiler leaves out what it remembers to have written; of what it wrote some is gone or changed.
  if (lastBuild().modules !== modules() && existsSync('dist'))
    for (const name of readdirSync('dist')) if (name.endsWith('.tsbuildinfo')) rmSync(join('dist', name));
  const sources = fingerprint();
  run('Building', project, 'nest', 'build');
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/.built', JSON.stringify({ sources, modules: modules() }));
}

/** Where no Node is among the packages (macOS), the machine's own runs them. */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const least = existsSync('node_modules/.bin/node') ? [20, 0] : [22, 22];
  if (major > least[0] || (major === least[0] && minor >= least[1])) return;
  throw new Refused(`Node ${least.join('.')} or newer is needed on ${process.platform} ${process.arch}, this is ${process.version}`);
}

try {
  if (missingPackage() || !isBuilt())
    alone(() => {
      install();
      checkNode();
      build();
    });
  checkNode();
} catch (error) {
  if (!(error instanceof Refused) && error.code === undefined) throw error;
  console.error(error instanceof Refused ? error.message : `Setting up failed: ${error.message}`);
  process.exitCode = 1;
}
