import { Injectable, NotFoundException } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CountedRates } from '../access/counted-rates.ts';
import { Doorkeeper } from '../access/doorkeeper.ts';
import { Backlogs } from '../operations/backlogs.ts';
import type { Route } from '../routes/manifest.ts';
import { forward } from './forward.ts';
import { Upstreams } from './upstreams.ts';

/** Dots that climb, slashes in disguise or at the end, other hosts, what a URL can't hold: a service might read them otherwise. */
const unsafe = /^[^/]|.\/$|%2f|%5c|%00|\\|#|(^|\/)(\.|%2e){1,2}(\/|$)|[^\x21-\x7e]/i;

/** The manifest as Fastify routes. The services use the same router, so that both read a path the same way. */
@Injectable()
export class ProxyRoutes {
  private readonly draining = new AbortController();

  constructor(
    private readonly upstreams: Upstreams,
    private readonly doorkeeper: Doorkeeper,
    private readonly backlogs: Backlogs,
    private readonly rates: CountedRates,
  ) {}

  register(fastify: FastifyInstance, routes: readonly Route[]): void {
    // Bodies go on as they came; what is in them is the service's to judge.
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
    fastify.addHook('onRequest', async (request, reply) => this.countUnlessAdmitted(request, reply));
    for (const route of routes) this.add(fastify, route);
    for (const [url, methods] of methodsByUrl(routes)) {
      fastify.options(url, { onRequest: async (request) => refuseUnsafe(request) }, (_, reply) =>
        reply.code(204).header('Allow', methods.join(', ')).send(),
      );
    }
  }

  /** A route of a service counts for its token. Whatever else is asked counts for its address: documents, `OPTIONS`, what is not there. */
  private countUnlessAdmitted(request: FastifyRequest, reply: FastifyReply): void {
    const { admits } = request.routeOptions.config as { admits?: true };
    if (!admits) this.rates.countAddress(request.ip, reply);
  }

  /** Ends the streams. Everything else is answered as ever. */
  drain(): void {
    this.draining.abort();
  }

  private add(fastify: FastifyInstance, route: Route): void {
    fastify.route({
      method: methodsOf(route),
      url: urlOf(route),
      exposeHeadRoute: false,
      config: { admits: true },
      onRequest: async (request, reply) => {
        if (isUnsafe(request)) this.rates.countAddress(request.ip, reply);
        refuseUnsafe(request);
        await this.doorkeeper.admit(request, reply, route);
      },
      handler: (request, reply) => this.answer(request, reply, route),
    });
  }

  private answer(request: FastifyRequest, reply: FastifyReply, { service, stream }: Route): Promise<unknown> {
    if (service === 'gateway') return this.backlogs.read(request);
    const url = request.raw.url ?? '';
    const named = service === '{service}';
    const answering = named ? (request.params as { service: string }).service : service;
    return forward(request, reply, {
      service: answering,
      upstream: this.upstreams.of(answering),
      // `/v1/operations/{service}/parked-keys…` is `/v1/operations/parked-keys…` of that service.
      path: named ? url.replace(/^(\/v1\/operations)\/[^/]+/, '$1') : url,
      stream,
      draining: this.draining.signal,
    });
  }
}

const isUnsafe = ({ raw }: FastifyRequest): boolean => unsafe.test(raw.url?.split('?', 1)[0] ?? '');

function refuseUnsafe(request: FastifyRequest): void {
  if (isUnsafe(request)) throw new NotFoundException();
}

const urlOf = ({ path }: Route): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** HEAD is GET without the body. Of a stream that would be nothing, for ever. */
const methodsOf = ({ method, stream }: Route): string[] => (method === 'GET' && !stream ? ['GET', 'HEAD'] : [method]);

function methodsByUrl(routes: readonly Route[]): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  const shapes = new Map<string, string>();
  for (const route of routes) {
    // `/v1/cities/:id` and `/v1/cities/:cityId` are one path to the router.
    const shape = urlOf(route).replaceAll(/:\w+/g, ':');
    const url = shapes.get(shape) ?? urlOf(route);
    shapes.set(shape, url);
    methods.set(url, [...(methods.get(url) ?? ['OPTIONS']), ...methodsOf(route)]);
  }
  return methods;
}
