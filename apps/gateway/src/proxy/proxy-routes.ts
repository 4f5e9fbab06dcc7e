import { Injectable, NotFoundException } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '#domain';
import { CountedRates } from '../access/counted-rates.ts';
import { Doorkeeper } from '../access/doorkeeper.ts';
import { Catalogues } from '../open-data/catalogues.ts';
import { catalogue, keeperOf } from '../open-data/data-sets.ts';
import { Backlogs } from '../operations/backlogs.ts';
import { Overviews } from '../overview/overviews.ts';
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
    private readonly catalogues: Catalogues,
    private readonly overviews: Overviews,
    private readonly rates: CountedRates,
  ) {}

  register(fastify: FastifyInstance, routes: readonly Route[]): void {
    // Bodies go on as they came; what is in them is the service's to judge.
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
    fastify.addHook('onRequest', async (request, reply) => this.countUnlessAdmitted(request, reply));
    for (const route of routes) this.add(fastify, route);
  }

  /** A route of a service counts for its token, a document for the address; what is no route is counted where it is refused. */
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
      method: route.method === 'GET' ? ['GET', 'HEAD'] : route.method,
      url: urlOf(route),
      exposeHeadRoute: false,
      config: { endless: route.stream, admits: true },
      ...(route.bodyLimit !== undefined && { bodyLimit: route.bodyLimit }),
      onRequest: async (request, reply) => {
        if (isOpenData(route)) forEveryOrigin(reply);
        if (isUnsafe(request)) this.rates.countAddress(request.ip, reply);
        refuseUnsafe(request);
        await this.doorkeeper.admit(request, reply, route);
      },
      handler: (request, reply) => this.answer(request, reply, route),
    });
  }

  private answer(request: FastifyRequest, reply: FastifyReply, { path, service, stream, open }: Route): Promise<unknown> {
    if (service === 'gateway') return this.composed(request, reply, path);
    const url = request.raw.url ?? '';
    const answering = answeringOf(service, request.params as Record<string, string>);
    return forward(request, reply, {
      service: answering,
      upstream: this.upstreams.of(answering),
      // `/v1/operations/{service}/parked-keys…` is `/v1/operations/parked-keys…` of that service.
      path: service === '{service}' ? url.replace(/^(\/v1\/operations)\/[^/]+/, '$1') : url,
      stream,
      signed: open,
      draining: this.draining.signal,
    });
  }

  private composed(request: FastifyRequest, reply: FastifyReply, path: string): Promise<unknown> {
    if (path === catalogue) return this.catalogues.read(request, reply);
    return path.endsWith('/overview') ? this.overviews.read(request, reply) : this.backlogs.read(request);
  }
}

/** `{service}` is the one that the path names, `{file}` the one that keeps the data set that it names. */
function answeringOf(service: string, { service: named = '', file = '' }: Record<string, string>): string {
  if (service === '{service}') return named;
  if (service !== '{file}') return service;
  const keeper = keeperOf(file);
  if (!keeper) throw notFound('data-set', file);
  return keeper;
}

const isOpenData = ({ path }: Route): boolean => path.startsWith(catalogue);

/** Pages of others may show it too: it is for everybody, and no cookie or token decides of it. */
function forEveryOrigin(reply: FastifyReply): void {
  reply.header('Access-Control-Allow-Origin', '*').header('Access-Control-Expose-Headers', 'ETag, Retry-After');
  reply.header('Cross-Origin-Resource-Policy', 'cross-origin');
}

const isUnsafe = ({ raw }: FastifyRequest): boolean => unsafe.test(raw.url?.split('?', 1)[0] ?? '');

function refuseUnsafe(request: FastifyRequest): void {
  if (isUnsafe(request)) throw new NotFoundException();
}

const urlOf = ({ path }: Route): string => path.replaceAll(/\{(\w+)\}/g, ':$1');
