import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '#domain';
import { sameTag, weakTag } from '#http';
import { requestHeaders } from '../proxy/headers.ts';
import type { Upstream } from '../proxy/upstream.ts';

/** Longer than a service waits for a position (2 s): who hangs takes no more than this from the answer (ms). */
const deadline = 3_000;

export interface Answered {
  status: number;
  body: unknown;
  retryAfter?: string | undefined;
}

/** What a service says of its part, with the caller's token. Throws where it says nothing in time, or no JSON. */
export async function ask(upstream: Upstream, path: string, request: FastifyRequest): Promise<Answered> {
  // It is not the part that the caller has a tag of.
  const { 'if-none-match': _, 'if-modified-since': __, accept: ___, ...headers } = requestHeaders(request);
  const {
    statusCode,
    headers: said,
    body,
  } = await upstream.request({
    method: 'GET',
    path,
    headers,
    signal: AbortSignal.timeout(deadline),
    stream: false,
    repeatable: true,
  });
  return { status: statusCode, body: await body.json(), retryAfter: said['retry-after']?.toString() };
}

/** For a route that takes no parameter. */
export function refuseParameters({ query }: FastifyRequest): void {
  const unknown = Object.keys(query as object).slice(0, 10);
  const errors = unknown.map((name) => ({ pointer: `?${name.slice(0, 100)}`, detail: 'is not a known parameter' }));
  if (errors.length > 0) throw new Refusal('invalid-input', {}, errors);
}

/** As the service has refused it, but for where it happened. */
export function relay({ status, body, retryAfter }: Answered, { url }: FastifyRequest, reply: FastifyReply): unknown {
  const problem = { ...(body as object), instance: url.split('?')[0] };
  if (retryAfter !== undefined) reply.header('Retry-After', retryAfter);
  return reply.code(status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

interface Sending {
  type: string;
  cacheControl: string;
}

/** With the tag of its text, as any resource without a version of its own. */
export function send(text: string, { type, cacheControl }: Sending, request: FastifyRequest, reply: FastifyReply): unknown {
  const etag = weakTag(text);
  reply.header('ETag', etag).header('Cache-Control', cacheControl);
  if (sameTag(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.header('Content-Type', type).send(text);
}
