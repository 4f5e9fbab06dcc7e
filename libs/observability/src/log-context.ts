import { AsyncLocalStorage } from 'node:async_hooks';

/** What every log line of one request or one event carries. */
export interface LogContext {
  service: string;
  correlationId: string;
  /** W3C `traceparent` to send on. */
  traceparent?: string;
}

const storage = new AsyncLocalStorage<LogContext>();

/** Lines logged within `work`, at whatever depth, name this request or event. */
export const inLogContext = <T>(fields: LogContext, work: () => T): T => storage.run(fields, work);

export const currentLogContext = (): LogContext | undefined => storage.getStore();
