export { exposition, expositionType } from './exposition.ts';
export { together, type Health, type RunningApp } from './health.ts';
export { observeHttp } from './http.ts';
export { currentLogContext, inLogContext, type LogContext } from './log-context.ts';
export { logger, loggingModule } from './logger.ts';
export { startManagement, type Management, type ManagementOptions } from './management.ts';
export { Metrics } from './metrics.ts';
export { seldom } from './seldom.ts';
export { startConfiguredTracing, tracingOf, tracingVariables, type Tracing } from './tracing-config.ts';
export { recording, startTracing, type TracingOptions } from './tracing-sdk.ts';
export {
  activeTraceparent,
  beginSpan,
  failSpan,
  inSpan,
  nextTraceparent,
  readTraceparent,
  traced,
  writeTraceparent,
  type SpanOptions,
  type TraceParent,
} from './tracing.ts';
