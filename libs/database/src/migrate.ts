import { dataSource } from './data-source.ts';
import type { MigrationClass } from './types.ts';

/** Any number of processes may migrate one database at once: they wait for each other on this lock. */
const migrationLock = 4_010_440;

/** Brings a database's schema to the newest migration; an interrupted one is finished by the next call. */
export async function migrate(url: string, migrations: MigrationClass[]): Promise<void> {
  const source = dataSource({ url, migrations, poolSize: 2 });
  source.setOptions({ extra: {} });
  await source.initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await source.runMigrations();
  } finally {
    await lock.query('SELECT pg_advisory_unlock($1)', [migrationLock]).catch(() => {});
    await lock.release();
    await source.destroy();
  }
}
