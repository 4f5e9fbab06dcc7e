// `.env` for docker-compose.yml: a random secret for every variable that it requires and `.env` does not have. What is there stays.
// Node built-ins only: nothing has to be installed for it.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export const requiredBy = (compose) => [...new Set([...compose.matchAll(/\$\{(\w+):\?/g)].map(([, name]) => name))];

/** Answers the names that were added. */
export function initialise(composeFile, envFile) {
  const before = existsSync(envFile) ? readFileSync(envFile, 'utf8') : '';
  const known = new Set([...before.matchAll(/^[ \t]*(?:export[ \t]+)?(\w+)[ \t]*=[ \t]*\S/gm)].map(([, name]) => name));
  const missing = requiredBy(readFileSync(composeFile, 'utf8')).filter((name) => !known.has(name));
  if (missing.length === 0) return [];
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  // Letters and digits only: they stand in URLs as they are.
  const lines = missing.map((name) => `${name}=${randomBytes(24).toString('hex')}\n`);
  // Whole or not at all, and never readable by others, not even for a moment.
  const draft = `${envFile}.${process.pid}.new`;
  writeFileSync(draft, before + gap + lines.join(''), { mode: 0o600, flag: 'wx' });
  renameSync(draft, envFile);
  return missing;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const added = initialise(join(root, 'docker-compose.yml'), join(root, '.env'));
  console.log(added.length === 0 ? '.env has everything already.' : `.env has ${added.length} new secrets: ${added.join(', ')}`);
}
