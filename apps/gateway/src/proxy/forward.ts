import { pipeline } from 'node:stream/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refused } from '#domain';
import { untransformed } from '#http';
import { requestHeaders, responseHeaders } from './headers.ts';
import { Unreachable, type Upstream } from './upstream.ts';

export interface Forwarding {
  service: string;
  upstream: Upstream;
  path: string;
  stream: boolean;
  /** Its path is its own key: done twice it is done once, whatever the method. */
  signed: boolean;
  /** When the gateway stops: streams end, and their clients come back with `Last-Event-ID`. */
  draining: AbortSignal;
}

const reads = new Set(['GET', 'HEAD']);

/** Bytes; most answers are far smaller. */
const oneWrite = 65_536;

/**
 * Sends the request on and the answer back. A small answer goes as a whole, because one write of head and body costs less than two. Any
 * other goes piece by piece: nothing is held, so that a stream is heard as it is said.
 */
export async function forward(request: FastifyRequest, reply: FastifyReply, to: Forwarding): Promise<void> {
  const gone = new AbortController();
  // An answer that was sent closes too; an abort costs an error with its stack.
  reply.raw.once('close', () => reply.raw.writableFinished || gone.abort());
  const body = Buffer.isBuffer(request.body) && request.body.length > 0 ? request.body : undefined;

  const asked = to.upstream.request({
    method: request.method,
    path: to.path,
    headers: requestHeaders(request),
    ...(body && { body }),
    signal: gone.signal,
    stream: to.stream,
    repeatable: to.signed || reads.has(request.method) || request.headers['idempotency-key'] !== undefined,
  });
  const unavailable = () => refused('service-unavailable', { service: to.service });
  const answer = await asked.catch((error: unknown) => {
    if (gone.signal.aborted) return undefined;
    throw error instanceof Unreachable ? unavailable() : error;
  });
  const small = answer && !to.stream && Number(answer.headers['content-length']) <= oneWrite;
  const whole = small ? await answer.body.arrayBuffer().catch(() => undefined) : undefined;
  if (small && !whole && !gone.signal.aborted) throw unavailable();

  reply.hijack();
  if (!answer) return;
  reply.raw.statusCode = answer.statusCode;
  // What hooks have set (security headers, the correlation id) stands unless the service says it better.
  for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
  for (const [name, value] of responseHeaders(answer.headers)) reply.raw.setHeader(name, value);
  reply.raw.setHeader('cache-control', untransformed(reply.raw.getHeader('cache-control')));
  if (small) return void reply.raw.end(whole && Buffer.from(whole));
  reply.raw.flushHeaders();
  const end = () => reply.raw.end();
  if (to.stream && to.draining.aborted) end();
  else if (to.stream) to.draining.addEventListener('abort', end, { once: true });
  // Where either side breaks in the middle both are destroyed, because a truncated answer must not look like a whole one.
  await pipeline(answer.body, reply.raw).catch(() => {});
  to.draining.removeEventListener('abort', end);
}
