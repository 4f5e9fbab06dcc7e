import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, chownSync, constants, lchownSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BootFailure } from '../boot-failure.ts';

/** Whom PostgreSQL runs as: it refuses root, so root lends it the account `postgres`; everybody else runs it as themselves. */
export interface Account {
  uid?: number;
  gid?: number;
}

const idOf = (flag: '-u' | '-g') => {
  const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : undefined;
};

/** Makes the account where root has none (a bare container). */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  if (idOf('-u') === undefined) {
    spawnSync('groupadd', ['--system', 'postgres']);
    spawnSync('useradd', ['--system', '--no-create-home', '-g', 'postgres', 'postgres']);
  }
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  if (uid === undefined || gid === undefined)
    throw new BootFailure('PostgreSQL does not run as root, and no account "postgres" could be made: run this as another user');
  return { uid, gid };
}

/** A clone or a data folder below a home that only its owner may enter is the usual cause; the kernel's own answer is asked for. */
export function checkReachable(what: string, path: string, account: Account): void {
  if (account.uid === undefined) {
    if (!enters(path)) throw new BootFailure(`${what} ${path} can't be entered`);
    return;
  }
  if (enters(path, account)) return;
  const closed = [...ancestors(path), path].find((folder) => !enters(folder, account));
  throw new BootFailure(
    `${what} ${path} can't be reached by user "postgres", whom PostgreSQL runs as under root, because ${closed} is closed: ` +
      'put it where every user may enter, or start as another user',
  );
}

/** The outermost first. */
function ancestors(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [...ancestors(above), above];
}

function enters(path: string, account?: Account): boolean {
  if (account) return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', path], { ...account, cwd: '/' }).status === 0;
  try {
    accessSync(path, constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function giveTo({ uid, gid }: Account, path: string): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** A folder that was copied or unpacked has lost its owner or its mode, without either of which PostgreSQL refuses it. */
export function takeOver(folder: string, { uid, gid }: Account): void {
  const { uid: owner, mode } = statSync(folder);
  if (uid !== undefined && gid !== undefined && owner !== uid)
    for (const path of ['', ...(readdirSync(folder, { recursive: true }) as string[])]) lchownSync(join(folder, path), uid, gid);
  if ((mode & 0o027) !== 0) chmodSync(folder, 0o700);
}
