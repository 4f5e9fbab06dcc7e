import { join } from 'node:path';
import { ensureDatabase, keepPostgres, Secrets, type KeptPostgres } from '#local';
import type { ServiceName } from './services.ts';

export interface Databases extends Record<ServiceName | 'events', string> {}

/** Connections for the pools of four services and of the log, with room for an operator. PostgreSQL's default memory is meant for more. */
const settings = { max_connections: 120, shared_buffers: '64MB' };

export function startPostgres(dataFolder: string, say: (line: string) => void): Promise<KeptPostgres> {
  const folder = join(dataFolder, 'postgres');
  const password = new Secrets(dataFolder).get('postgres', folder);
  return keepPostgres({ folder, password, settings }, say);
}

/** One per service, as if they were on machines of their own, and one for the log. */
export async function ensureDatabases(adminUrl: string, dataFolder: string, names: readonly string[]): Promise<Databases> {
  const secrets = new Secrets(dataFolder);
  const urls: Record<string, string> = {};
  for (const name of names) {
    const database = `b40_${name.replaceAll('-', '_')}`;
    urls[name] = await ensureDatabase(adminUrl, database, secrets.get(database), secrets.file);
  }
  return urls as unknown as Databases;
}
