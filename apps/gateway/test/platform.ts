import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { anyToken, type Role } from '#auth';
import { Metrics, type RunningApp } from '#observability';
import { apiClient, testIdentity, type TestIdentity } from '#testing';
import { startGateway, type GatewayConfig, type ServiceName } from '#gateway';

const operation = (service: string, roles: Role[] | 'public', type = 'application/json', allowed: string[] = []) => ({
  'x-service': service,
  'x-roles': roles === 'public' ? [] : roles,
  'x-allowed': allowed,
  ...(roles === 'public' && { security: [] }),
  responses: { 200: { description: 'so', content: { [type]: { schema: {} } } } },
});
const readers: Role[] = ['secretariat', 'office', 'system', 'observer'];

/** A small manifest with one of each kind of route. */
export const document = {
  openapi: '3.0.3',
  info: { title: 'test', version: '1' },
  components: {},
  paths: {
    '/v1/cities': { get: operation('membership', readers), post: operation('membership', ['secretariat']) },
    '/v1/cities/{id}': { get: operation('membership', readers), patch: operation('membership', ['secretariat']) },
    '/v1/cities/{cityId}/overview': { get: operation('gateway', readers) },
    '/v1/cities/{cityId}/interest': { post: operation('membership', ['secretariat', 'office']) },
    '/v1/me': { get: operation('membership', readers, 'application/json', [anyToken]) },
    '/v1/figures/imports': { post: { ...operation('membership', ['secretariat']), 'x-body-limit': 2 ** 24 } },
    '/v1/meetings': { get: operation('meetings', readers) },
    '/v1/events/stream': { get: operation('notifications', ['secretariat', 'system'], 'text/event-stream') },
    '/v1/event-types': { get: operation('notifications', 'public') },
    '/v1/unsubscribe/{signed}': {
      get: operation('notifications', 'public', 'text/html'),
      post: operation('notifications', 'public', 'text/html'),
    },
    '/v1/open-data': { get: operation('gateway', 'public', 'application/ld+json') },
    '/v1/open-data/{file}': { get: operation('{file}', 'public', 'text/csv') },
    '/v1/operations/backlogs': { get: operation('gateway', ['secretariat']) },
    '/v1/operations/{service}/parked-keys': { get: operation('{service}', ['secretariat']) },
    '/v1/operations/{service}/parked-keys/{id}/redrive': { post: operation('{service}', ['secretariat']) },
  },
} as unknown as OpenAPIObject;

/** A real HTTP server in a service's place. Unless told otherwise it answers with what it was asked. */
export async function peer(routes: (server: FastifyInstance) => void = () => {}, port = 0) {
  const server = Fastify({ forceCloseConnections: true, bodyLimit: 2 ** 25 });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body));
  const asked: { method: string; url: string; headers: IncomingMessage['headers']; body: unknown }[] = [];
  server.addHook('preHandler', async ({ method, raw, headers, body }) => void asked.push({ method, url: raw.url ?? '', headers, body }));
  routes(server);
  server.setNotFoundHandler((asking, reply) => reply.send({ url: asking.raw.url, length: (asking.body as string | null)?.length ?? 0 }));
  await server.listen({ port, host: '127.0.0.1' });
  const address = server.server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    asked: () => asked.filter(({ url }) => url !== '/'),
    stop: () => server.close(),
  };
}

/** An address where nobody is. */
export async function nobody(): Promise<string> {
  const { url, stop } = await peer();
  await stop();
  return url;
}

export let identity: TestIdentity;
beforeAll(async () => {
  identity = await testIdentity();
});

const running: { stop(): Promise<unknown> }[] = [];
afterAll(async () => {
  await Promise.all(running.map((each) => each.stop()));
});
export const stopAfterwards = <T extends { stop(): Promise<unknown> }>(app: T): T => {
  running.push(app);
  return app;
};

type Given = Partial<Record<ServiceName, string | string[]>> & Partial<Omit<GatewayConfig, 'upstreams'>>;

export async function gateway({
  membership,
  meetings,
  notifications,
  'working-groups': groups,
  ...config
}: Given = {}): Promise<RunningApp> {
  const silent = await nobody();
  const urls = (given: string | string[] = silent) => (Array.isArray(given) ? given : [given]);
  const upstreams = {
    membership: urls(membership),
    meetings: urls(meetings),
    'working-groups': urls(groups),
    notifications: urls(notifications),
  };
  const metrics = new Metrics('gateway');
  const options: GatewayConfig = { host: '127.0.0.1', port: 0, upstreams, identity, rateLimit: 1_000, logLevel: 'silent', ...config };
  return stopAfterwards(await startGateway(options, { metrics, document }));
}

export const clientOf = async ({ url }: { url: string }, role: Role | null = 'secretariat') =>
  apiClient({ baseUrl: url, token: role === null ? undefined : await identity.token({ role }) });

/** A request as no well-behaved client sends it: the target exactly as given. */
export function raw(
  base: string,
  { target = '/', method = 'GET', headers = {} }: { target?: string; method?: string; headers?: Record<string, string | string[]> },
) {
  const { hostname, port } = new URL(base);
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: string }>((resolve, reject) => {
    const sent = request({ hostname, port, path: target, method, headers, agent: false }, (response) => {
      let body = '';
      response.on('data', (piece) => (body += piece));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}
