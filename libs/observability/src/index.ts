export { exposition, expositionType } from './exposition.ts';
export { together, type Health, type RunningApp } from './health.ts';
export { observeHttp } from './http.ts';
export { currentLogContext, inLogContext, type LogContext } from './log-context.ts';
export { logger, loggingModule } from './logger.ts';
export { startManagement, type Management, type ManagementOptions } from './management.ts';
export { Metrics } from './metrics.ts';
export { nextTraceparent, readTraceparent, traced, writeTraceparent, type TraceParent } from './tracing.ts';
