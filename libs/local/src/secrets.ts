import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BootFailure } from './boot-failure.ts';

/** Random passwords by name, made when first asked for and kept in a file that only the owner may read. */
export class Secrets {
  readonly file: string;
  private readonly known: Record<string, string>;
  /** Why the file does not have all that it might. */
  private readonly fault: string | undefined;

  constructor(folder: string) {
    this.file = join(folder, 'secrets.json');
    const { known = {}, fault } = readSecrets(this.file);
    this.known = known;
    this.fault = fault;
  }

  /** `lock`: what an earlier secret of this name opens. Where that is there, a new secret would open nothing, and none is made. */
  get(name: string, lock?: string): string {
    const found = this.known[name];
    if (found) return found;
    if (lock !== undefined && existsSync(lock))
      throw new BootFailure(
        `${this.file} ${this.fault ?? `has no password "${name}"`}, and ${lock} can't be used without it: ` +
          `put the file back from a copy; to begin anew without these data, delete ${lock}`,
      );
    const secret = (this.known[name] = randomBytes(24).toString('hex'));
    try {
      writeFileSync(`${this.file}.new`, JSON.stringify(this.known, null, 2), { mode: 0o600 });
      renameSync(`${this.file}.new`, this.file);
    } catch (error) {
      throw new BootFailure(`${this.file} can't be written: ${(error as Error).message}`, { cause: error });
    }
    return secret;
  }
}

function readSecrets(file: string): { known?: Record<string, string>; fault?: string } {
  if (!existsSync(file)) return { fault: 'is missing' };
  const text = readOwn(file);
  if (text.trim() === '') return { fault: 'is empty' };
  try {
    const known: unknown = JSON.parse(text);
    if (typeof known === 'object' && known !== null && Object.values(known).every((each) => typeof each === 'string'))
      return { known: known as Record<string, string> };
  } catch {
    // No JSON: as useless as other JSON.
  }
  return { fault: 'is not an object of passwords in JSON' };
}

function readOwn(file: string): string {
  try {
    // A copied or unpacked folder may have lost the mode.
    if ((statSync(file).mode & 0o077) !== 0) chmodSync(file, 0o600);
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BootFailure(`${file} can't be read: ${(error as Error).message}`, { cause: error });
  }
}
