import type { FastifyInstance, FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';
import type { Logger } from 'pino';
import { newId } from '#domain';
import { inLogContext, type LogContext } from './log-context.ts';
import type { Metrics } from './metrics.ts';
import { nextTraceparent } from './tracing.ts';

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
const correlation = /^[\w.:/+=-]{1,128}$/;
const contexts = new WeakMap<FastifyRequest, LogContext>();

/**
 * Per request: a correlation id (the caller's `X-Correlation-Id` when it is a plain word, else a new one) in the request's and
 * the answer's headers, `traceparent` to send on, the log context, one log line, one duration under the route's template.
 */
export function observeHttp(fastify: FastifyInstance, { metrics, logger }: { metrics: Metrics; logger?: Logger }): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    const given = request.headers['x-correlation-id'];
    const correlationId = typeof given === 'string' && correlation.test(given) ? given : newId();
    const traceparent = nextTraceparent(request.headers['traceparent']);
    request.headers['x-correlation-id'] = correlationId;
    request.headers['traceparent'] = traceparent;
    reply.header('X-Correlation-Id', correlationId);
    contexts.set(request, { service: metrics.service, correlationId, traceparent });
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
    if (logger && at) {
      const line = { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
      // Paths that are nobody's are the noise of scanners and probes.
      const level = reply.statusCode >= 500 ? 'error' : route === 'none' ? 'debug' : 'info';
      inLogContext(at, () => logger[level](line, 'answered'));
    }
    done();
  });
}

function reenter(request: FastifyRequest, _: FastifyReply, done: HookHandlerDoneFunction): void {
  const at = contexts.get(request);
  if (at) inLogContext(at, () => done());
  else done();
}
