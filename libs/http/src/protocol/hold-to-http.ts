import { MethodNotAllowedException } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refused } from '#domain';
import { untransformed } from './cache-control.ts';
import { KnownPaths, namesNothing } from './known-paths.ts';
import { tooLong } from './long-params.ts';
import { malformed } from './request-target.ts';
import { codingRefused } from './unread-body.ts';
import type { Refuses } from './unreadable.ts';

const everyMethod = ['OPTIONS', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** The part of HTTP that is no route's own: the gateway and each service call it once, before they have any route. */
export function holdToHttp(fastify: FastifyInstance, refuses: Refuses = () => undefined): void {
  const known = new KnownPaths();
  fastify.addHook('onRoute', ({ method, url, config }) => {
    for (const each of [method].flat()) known.add(each, url, !(each === 'HEAD' && isEndless(config)));
  });

  fastify.addHook('onRequest', (request, reply, done) => {
    const fault = malformed(request.raw) ?? tooLong(request.params);
    if (!fault && isRouted(request)) return done();
    const refusal = refuses(request.ip, reply) ?? fault;
    if (refusal) return done(refusal as Error);
    const [path = ''] = request.url.split('?', 1);
    // RFC 9110, 9.3.7: `*` is the server as a whole.
    const allowed = path === '*' ? everyMethod : known.methodsAt(path);
    if (allowed.length === 0) return done(refused('route-not-found', { hint: known.hintAt(path) }));
    reply.header('Allow', allowed.join(', '));
    if (request.method === 'OPTIONS') return void reply.code(204).send();
    done(new MethodNotAllowedException());
  });

  fastify.addHook('preParsing', (request, reply, _, done) => {
    const fault = codingRefused(request.headers);
    if (fault) reply.header('Connection', 'close'); // The body is left where it is.
    done(fault);
  });

  fastify.addHook('onSend', (_, reply, payload, done) => {
    reply.header('Cache-Control', untransformed(reply.getHeader('Cache-Control')));
    done(null, payload);
  });
}

const isEndless = (config: unknown): boolean => (config as { endless?: boolean } | undefined)?.endless === true;

/** HEAD of an answer without an end would have no end either. */
function isRouted({ is404, method, params, routeOptions }: FastifyRequest): boolean {
  return !is404 && !namesNothing(params) && !(method === 'HEAD' && isEndless(routeOptions.config));
}
