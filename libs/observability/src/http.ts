import { SpanKind, SpanStatusCode, type Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import type { Logger } from 'pino';
import { newId } from '#domain';
import { inLogContext, type LogContext } from './log-context.ts';
import type { Metrics } from './metrics.ts';
import { beginSpan, inSpan, nextTraceparent } from './tracing.ts';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const correlation = /^[\w.:/+=-]{1,128}$/;
const contexts = new WeakMap<FastifyRequest, { log: LogContext; span: Span | undefined }>();

/**
 * Per request: a correlation id (the caller's `X-Correlation-Id` when it is a plain word, else a new one) in the request's and
 * the answer's headers, `traceparent` to send on, the log context, one log line, one duration under the route's template.
 */
export function observeHttp(fastify: FastifyInstance, { metrics, logger }: { metrics: Metrics; logger?: Logger }): void {
  // The line has four fields of ours: to look for secrets in them cost a request 6 % (measured).
  const access = logger?.child({}, { redact: [] });
  fastify.addHook('onRequest', (request, reply, done) => {
    const given = request.headers['x-correlation-id'];
    const correlationId = typeof given === 'string' && correlation.test(given) ? given : newId();
    const span = serverSpan(request);
    const sendOn = () => nextTraceparent(request.headers['traceparent']);
    const traceparent = span ? inSpan(span, sendOn) : sendOn();
    request.headers['x-correlation-id'] = correlationId;
    request.headers['traceparent'] = traceparent;
    reply.header('X-Correlation-Id', correlationId);
    contexts.set(request, { log: { service: metrics.service, correlationId, traceparent }, span });
    reenter(request, reply, done);
  });
  // The events of a body come from the connection and lose the request's context: enter it again once the body is there.
  fastify.addHook('preValidation', reenter);

  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    const stream = String(reply.raw.getHeader('content-type') ?? reply.getHeader('content-type') ?? '').startsWith('text/event-stream');
    const seconds = reply.elapsedTime / 1_000;
    if (!stream) {
      const method = methods.has(request.method) ? request.method : 'other';
      metrics.httpRequests.observe({ method, route, status: `${Math.floor(reply.statusCode / 100)}xx` }, seconds);
    }
    const at = contexts.get(request);
    if (at?.span) endSpan(at.span, reply.statusCode);
    if (access && at) {
      const line = { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
      // Paths that are nobody's are the noise of scanners and probes.
      const level = reply.statusCode >= 500 ? 'error' : route === 'none' ? 'debug' : 'info';
      inLogContext(at.log, () => access[level](line, 'answered'));
    }
    done();
  });
}

function reenter(request: FastifyRequest, _: FastifyReply, done: HookHandlerDoneFunction): void {
  const at = contexts.get(request);
  if (!at) done();
  else inLogContext(at.log, () => (at.span ? inSpan(at.span, () => done()) : done()));
}

/** Names and attributes of OpenTelemetry's conventions for HTTP servers; the route, never the path: ids and queries stay out. */
function serverSpan(request: FastifyRequest): Span | undefined {
  const route = request.routeOptions.url;
  const method = methods.has(request.method) ? request.method : '_OTHER';
  const attributes = { 'http.request.method': method, ...(route && { 'http.route': route }), 'url.scheme': request.protocol };
  const traceparent = request.headers['traceparent'];
  return beginSpan(route ? `${method} ${route}` : method, {
    kind: SpanKind.SERVER,
    attributes,
    ...(typeof traceparent === 'string' && { traceparent }),
  });
}

function endSpan(span: Span, status: number): void {
  span.setAttribute('http.response.status_code', status);
  if (status >= 500) span.setAttribute('error.type', String(status)).setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
