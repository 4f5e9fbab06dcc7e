import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { isError, plainError, reasonOf, withPlainErrors } from '#domain';
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

type LogCall = Parameters<NonNullable<NonNullable<LoggerOptions['hooks']>['logMethod']>>;

/**
 * pino copies every field of an error, under whatever name it stands, and takes its message for the line's: of a failed query that is
 * the parameters, and people's names in them. Nothing reaches pino but what may be said.
 */
const hooks = {
  logMethod(this: Logger, args: LogCall[0], method: LogCall[1]): void {
    const [first, ...rest] = args as unknown[];
    const said = rest.map((each) => (isError(each) ? reasonOf(each) : withPlainErrors(each)));
    method.apply(this, [isError(first) ? { err: plainError(first) } : withPlainErrors(first), ...said] as Parameters<LogCall[1]>);
  },
};

/** Errors are plain by now, and pino's own serializer would make another thing of them. */
const serializers = { err: asItIs, error: asItIs };

function asItIs(value: unknown): unknown {
  return value;
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
    serializers,
    hooks,
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
  return LoggerModule.forRoot({
    pinoHttp: { logger: logger(level, service), autoLogging: false, serializers, wrapSerializers: false },
    forRoutes: [],
  });
}
