import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { pino, type DestinationStream, type Logger } from 'pino';
import { currentLogContext } from './log-context.ts';
import { readTraceparent } from './tracing.ts';

/** Secrets, wherever a logged object holds them. People's names and bodies are never logged in the first place. */
const secrets = ['authorization', 'cookie', '["set-cookie"]', '["idempotency-key"]', 'password', 'secret', 'token'];
const redact = {
  paths: ['', '*', '*.*', 'req.headers', 'headers'].flatMap((at) =>
    secrets.map((name) => (at && !name.startsWith('[') ? `${at}.${name}` : at + name)),
  ),
  censor: '[redacted]',
};

/** pino's own copies every field of an error: a failed query brings its parameters, and with them people's names. */
function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name: type, message, stack, cause } = error;
  const code = (error as { code?: unknown }).code;
  return { type, message, stack, ...(code !== undefined && { code }), ...(cause !== undefined && { cause: plainError(cause) }) };
}

/**
 * JSON lines with `service`, `correlationId` and `traceId`. They are asked for line by line, not bound once: nestjs-pino has one
 * root logger per process, and in standalone five apps write through it.
 */
export function logger(level: string, service: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact,
    serializers: { err: plainError, error: plainError },
    mixin: () => {
      const at = currentLogContext();
      if (!at) return { service };
      const traceId = readTraceparent(at.traceparent)?.traceId;
      return { service: at.service, correlationId: at.correlationId, ...(traceId && { traceId }) };
    },
  };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * Import it once in an app's root module, then `app.useLogger(app.get(Logger))`; the line per request is written by `observeHttp`.
 * No middleware: a child logger for each request would only repeat what the log context says.
 */
export function loggingModule(level: string, service: string): DynamicModule {
  return LoggerModule.forRoot({ pinoHttp: { logger: logger(level, service), autoLogging: false }, forRoutes: [] });
}
