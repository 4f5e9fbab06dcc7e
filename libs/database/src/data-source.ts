import pg from 'pg';
import { DataSource } from 'typeorm';
import { clientClass } from './client.ts';
import type { Class, MigrationClass } from './types.ts';

/** A transaction may not last longer (milliseconds); the relay's floor waits for none that writes for longer than twice this. */
export const transactionTimeout = 30_000;
/** A server that has not answered a statement after so long (milliseconds) is silent: it ends each one second earlier itself. */
export const statementDeadline = 15_000;

/** Limits after which the server itself ends a statement or transaction, and says so: options of a session's command line. */
export const sessionLimits = (deadline = statementDeadline): string =>
  `-c statement_timeout=${deadline - 1_000} -c transaction_timeout=${transactionTimeout} ` +
  '-c lock_timeout=10000 -c idle_in_transaction_session_timeout=15000';

// Dates are days, not instants: as text they cannot shift with a process's time zone. Counts and sequences stay below 2^53.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export interface DatabaseOptions {
  url: string;
  entities?: Class<object>[];
  migrations?: MigrationClass[];
  poolSize?: number;
  applicationName?: string;
  /** Milliseconds for a statement; more than 1 000. */
  deadline?: number;
  /** More settings of each session, as its command line has them: `-c enable_seqscan=off`. */
  session?: string;
}

/** Entities and migrations are given as classes: no globs, so compiled and source files behave alike. Not connected yet. */
export const dataSource = ({
  url,
  entities = [],
  migrations = [],
  poolSize = 10,
  applicationName,
  deadline = statementDeadline,
  session = '',
}: DatabaseOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    poolSize,
    ...(applicationName ? { applicationName } : {}),
    connectTimeoutMS: 5_000,
    // A pool that lost its server makes new connections by itself; its idle clients' errors are not the process's end.
    poolErrorHandler: () => {},
    extra: {
      options: `${sessionLimits(deadline)} ${session}`,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      Client: clientClass({ deadline }),
      // Whose machine is gone is noticed within seconds, not after the two hours that systems wait.
      keepAliveInitialDelayMillis: 10_000,
    },
  });
