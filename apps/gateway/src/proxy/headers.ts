import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyRequest } from 'fastify';

/** All that a service sees of a caller's headers. Everything else ends here: what is of one hop alone, and what is forged. */
const passedOn = [
  'authorization',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'if-modified-since',
  'after-position',
  'last-event-id',
  'accept',
  'accept-language',
  'content-type',
  'x-correlation-id',
  'traceparent',
  'tracestate',
] as const;

export function requestHeaders(request: FastifyRequest): Record<string, string> {
  const headers: Record<string, string> = {
    'x-forwarded-for': request.ip,
    'x-forwarded-proto': request.protocol,
    'x-forwarded-host': request.host,
  };
  for (const name of passedOn) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return headers;
}

/** Headers of one connection alone (RFC 9110 7.6.1), and those that the gateway says itself. */
const keptBack = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'date',
  'server',
  'x-correlation-id',
]);

export function responseHeaders(headers: IncomingHttpHeaders): [string, string | string[]][] {
  const named = new Set(
    String(headers.connection ?? '')
      .toLowerCase()
      .split(/\s*,\s*/),
  );
  return Object.entries(headers).filter(
    (header): header is [string, string | string[]] => header[1] !== undefined && !keptBack.has(header[0]) && !named.has(header[0]),
  );
}
