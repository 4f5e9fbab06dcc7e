import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A folder and those above it, where they are missing; `path` is absolute. Under root PostgreSQL runs as another user, who has to pass
 * through what is made here, whatever the umask; nobody else's folder is opened.
 */
export function makeFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true });
  if (first === undefined || process.getuid?.() !== 0) return;
  for (let made = path; made.length >= first.length; made = dirname(made)) chmodSync(made, 0o755);
}
