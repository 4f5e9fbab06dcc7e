import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { messageOf } from '#domain';
import { isDatabaseAway, sqlState } from './faults.ts';

/** The database will not be had by waiting: the operator has to put something right. One line, never with the password. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused';
}

/** What is wrong, in one line: the variable, host, role and database it names, never the password. */
export function databaseFault(error: unknown, url: string, variable = 'DATABASE_URL'): string {
  const { host, role, database } = named(url);
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  const at = `${variable}: PostgreSQL at ${host}`;
  if (isDatabaseAway(error)) return `${at} can't be reached: ${code ?? message}`;
  switch (sqlState(error)) {
    case '28P01':
      return `${at} does not know role "${role}" with this password`;
    case '28000':
      return `${at} does not let role "${role}" in: ${message}`;
    case '3D000':
      return `${at} has no database "${database}"`;
    case '42501':
      return `${at}: role "${role}" may not use database "${database}": ${message}`;
    default:
      return `${at}, role "${role}", database "${database}": ${(messageOf(error) || code || String(error)).split('\n')[0]}`;
  }
}

/**
 * Resolves when the database lets this role in. While it is away (refused, no such name yet, starting, full) it is asked again, and
 * `waiting` is told why. What waiting does not mend rejects with `DatabaseRefused`; so does being away for longer than `patience` (ms).
 */
export async function databaseThere(
  url: string,
  { variable, patience = Infinity, waiting = () => {} }: { variable?: string; patience?: number; waiting?: (reason: string) => void } = {},
): Promise<void> {
  const deadline = performance.now() + patience;
  for (let wait = 100; ; wait = Math.min(wait * 2, 2_000)) {
    try {
      return await ask(url);
    } catch (error) {
      const fault = databaseFault(error, url, variable);
      if (!isDatabaseAway(error) || performance.now() > deadline) throw new DatabaseRefused(fault, { cause: error });
      waiting(fault);
      await pause(wait);
    }
  }
}

async function ask(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('SELECT 1');
  } finally {
    void client.end().catch(() => {});
  }
}

export const databaseNamed = (url: string): string => named(url).database;

function named(url: string): { host: string; role: string; database: string } {
  const read = URL.parse(url);
  const decoded = (text: string | undefined): string => {
    try {
      return decodeURIComponent(text ?? '');
    } catch {
      return text ?? '';
    }
  };
  return {
    host: read?.host || read?.searchParams.get('host') || 'localhost',
    role: decoded(read?.username),
    database: decoded(read?.pathname.slice(1)),
  };
}
