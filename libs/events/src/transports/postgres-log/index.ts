export { PostgresEventLog } from './postgres-event-log.ts';
export { PostgresLogTransport } from './postgres-log-transport.ts';
