import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { judgeProjections } from '../../../faults/oracle/projections.ts';
import { readJournal } from '../../../faults/oracle/snapshot.ts';
import { postgresLog } from '../../../faults/platform/logs.ts';
import { serviceNames, type ServiceName } from '../../../faults/platform/platform.ts';

/** Addresses of the databases of the platform that runs on this data folder. */
function addressesOf(dataFolder: string): (name: string) => string {
  const port = readFileSync(join(dataFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  const secrets = JSON.parse(readFileSync(join(dataFolder, 'secrets.json'), 'utf8')) as Record<string, string>;
  return (name) => {
    const database = `b40_${name.replaceAll('-', '_')}`;
    return `postgres://${database}:${secrets[database]}@127.0.0.1:${port}/${database}`;
  };
}

/** The services' own databases. */
export function databasesOf(dataFolder: string): Record<ServiceName, string> {
  const addressOf = addressesOf(dataFolder);
  return Object.fromEntries(serviceNames.map((name) => [name, addressOf(name)])) as Record<ServiceName, string>;
}

/** Each projection, made anew from the beginning of the log in a database of its own, has the same rows as the one that grew. */
export async function expectRebuiltTheSame(dataFolder: string): Promise<void> {
  const addressOf = addressesOf(dataFolder);
  const databases = databasesOf(dataFolder);
  const journal = await readJournal(databases.notifications);
  const log = await postgresLog(addressOf('events')).read();
  // A process that is killed behind its send sends again: then the log has an event twice, and the journal once.
  expect(new Set(log.map(({ headers }) => headers['ce_id'])).size).toBe(journal.length);
  expect(await judgeProjections({ databases, server: process.env['B40_TEST_POSTGRES']! }, log, { journal })).toEqual([]);
}
