export { BootFailure } from './boot-failure.ts';
export { freePort } from './free-port.ts';
export { startPostgres, type Postgres, type PostgresOptions } from './postgres/cluster.ts';
export { commandLine, isAlive, startTime } from './processes.ts';
export { until } from './until.ts';
