export { BootFailure } from './boot-failure.ts';
export { freePort } from './free-port.ts';
export { identityOf, newKey, roles, type Identity, type Role, type TokenRequest } from './identity/identity.ts';
export { localIdentity } from './identity/local-identity.ts';
export { startPostgres, type Postgres, type PostgresOptions } from './postgres/cluster.ts';
export { commandLine, isAlive, startTime } from './processes.ts';
export { until } from './until.ts';
