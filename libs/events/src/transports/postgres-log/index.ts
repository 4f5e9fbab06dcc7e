export { PostgresEventLog } from './postgres-event-log.ts';
export { PostgresLogTransport, type PostgresLogOptions } from './postgres-log-transport.ts';
