export { PostgresLogTransport, type PostgresLogOptions } from './postgres-log-transport.ts';
