import { setTimeout as pause } from 'node:timers/promises';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { dataSource } from './data-source.ts';
import { DatabaseRefused, databaseNamed } from './connect.ts';
import { sqlState } from './faults.ts';
import { contractsTable, tooOld } from './schema.ts';
import { sqlOf } from './sql.ts';
import type { MigrationClass } from './types.ts';

/** Any number of processes may migrate one database at once: they wait for each other on this lock. */
const migrationLock = 4_010_440;

/**
 * A lock that a migration waits for makes everybody behind it wait too, so the migration gives up after 3 s and comes again. A client that
 * is cut off is noticed in the middle of a statement, one whose machine is gone within a minute.
 */
const settings = [
  'lock_timeout=3s',
  'statement_timeout=15min',
  'idle_in_transaction_session_timeout=60s',
  'client_connection_check_interval=2s',
  'tcp_keepalives_idle=30',
  'tcp_keepalives_interval=10',
  'tcp_keepalives_count=3',
];
/** Somebody must look at a migration that commands keep from its locks for so many turns. */
const turns = 20;

/**
 * Brings a database's schema to the newest migration that this code has. An interrupted migration is rolled back with its transaction; the
 * next call runs it again. `say` gets a line when it has to wait. Throws where a migration has run that this code can't live with.
 */
export async function migrate(url: string, migrations: MigrationClass[], say: (line: string) => void = () => {}): Promise<void> {
  const source = dataSource({ url, migrations, poolSize: 2, applicationName: 'b40-migrate' });
  source.setOptions({ extra: { options: settings.map((each) => `-c ${each}`).join(' '), keepAlive: true } });
  await source.initialize();
  // Lock and migrations have one session: who has lost the lock can't go on migrating.
  const session = source.createQueryRunner();
  try {
    await lockAlone(session, say);
    const sql = sqlOf(session);
    await sql.query(contractsTable);
    const refusal = await tooOld(sql, migrations);
    if (refusal !== undefined) throw new DatabaseRefused(`the database ${databaseNamed(url)} ${refusal}`);
    await runAll(source, session, say);
    await session.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
  } finally {
    await session.release();
    await source.destroy();
  }
}

/** Asked again and again: a waiting `pg_advisory_lock` holds a snapshot, which a CREATE INDEX CONCURRENTLY of the other would wait for. */
async function lockAlone(session: QueryRunner, say: (line: string) => void): Promise<void> {
  for (let asked = 0; ; asked++) {
    const [{ locked }] = (await session.query('SELECT pg_try_advisory_lock($1) AS locked', [migrationLock])) as [{ locked: boolean }];
    if (locked) return;
    if (asked === 0) say('another process migrates this database: waiting for it');
    await pause(200);
  }
}

async function runAll(source: DataSource, session: QueryRunner, say: (line: string) => void): Promise<void> {
  for (let turn = 1; ; turn++) {
    try {
      const executor = new MigrationExecutor(source, session);
      executor.transaction = 'each';
      return void (await executor.executePendingMigrations());
    } catch (error) {
      if (sqlState(error) !== '55P03' || turn === turns) throw error;
      say('a migration did not get its lock from running commands: trying again');
      await pause(500 + Math.random() * 1_000);
    }
  }
}
