import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { BootFailure } from '../boot-failure.ts';
import { makeFolder } from '../make-folder.ts';
import { identityOf, newKey, type Identity } from './identity.ts';

/** The issuer on one machine. Its key lives in the data folder, so tokens survive restarts and can be made before the first start. */
export async function localIdentity(dataFolder: string): Promise<Identity> {
  const folder = join(dataFolder, 'identity');
  const file = join(folder, 'key.json');
  // In two steps: PostgreSQL's account has to pass through the first.
  makeFolder(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = readKey(file) ?? (await makeKey(file));
  try {
    return await identityOf(key, { issuer: 'urn:b40:local', audience: 'b40' });
  } catch (error) {
    throw unreadable(file, error);
  }
}

function readKey(file: string): JWK | undefined {
  try {
    const key = JSON.parse(readFileSync(file, 'utf8')) as JWK;
    // A copied or unpacked folder may have lost the mode.
    chmodSync(file, 0o600);
    return key;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unreadable(file, error);
  }
}

const unreadable = (file: string, cause: unknown) =>
  new BootFailure(`The key file ${file} can't be read: ${(cause as Error).message}; put it back, or delete it and make new tokens`, {
    cause,
  });

/** Appears whole or not at all; of two made at once (the app and the token command) the first stays. */
async function makeKey(file: string): Promise<JWK> {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, JSON.stringify(await newKey()), { mode: 0o600 });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new BootFailure(`The key file ${file} can't be written: ${(error as Error).message}`, { cause: error });
  } finally {
    rmSync(draft, { force: true });
  }
  return readKey(file)!;
}
