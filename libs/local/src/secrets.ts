import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Random passwords by name, made when first asked for and kept in a file that only the owner may read. */
export class Secrets {
  private readonly file: string;
  private readonly known: Record<string, string>;

  constructor(folder: string) {
    this.file = join(folder, 'secrets.json');
    this.known = readSecrets(this.file);
  }

  get(name: string): string {
    const found = this.known[name];
    if (found) return found;
    const secret = (this.known[name] = randomBytes(24).toString('hex'));
    writeFileSync(`${this.file}.new`, JSON.stringify(this.known, null, 2), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
    return secret;
  }
}

function readSecrets(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}
