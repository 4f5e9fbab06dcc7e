import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import type { Registry } from 'prom-client';
import { messageOf } from '#domain';
import { exposition, expositionType } from './exposition.ts';
import type { Health } from './health.ts';

export interface Management {
  /** The port it listens on: the one asked for, or what the system gave for 0. */
  port: number;
  stop(): Promise<void>;
}

export interface ManagementOptions {
  host: string;
  port: number;
  /** Whether the process' own loops turn; without it that an answer is given says that the event loop does. */
  live?: () => boolean;
  health(): Promise<Health>;
  /** One app's, or those of all apps of this process. */
  registry: Registry | readonly Registry[];
  /** The local identity's public keys (RFC 7517), where this process is the issuer. */
  jwks?: object;
}

/** Longer than any check should take and shorter than a probe's patience. */
const checkDeadline = 4_000;

/** The endpoints for operators, on a port that the world does not see: `/livez`, `/readyz`, `/metrics`. */
export async function startManagement({ host, port, live = () => true, health, registry, jwks }: ManagementOptions): Promise<Management> {
  const registries = Array.isArray(registry) ? (registry as readonly Registry[]) : [registry as Registry];
  const server = Fastify({ logger: false, forceCloseConnections: true });

  // Nothing is awaited: a probe that waits for a database lets the cluster kill what only waits for it too.
  server.get('/livez', (_, reply) => {
    const turns = live();
    return reply.code(turns ? 200 : 503).send({ live: turns });
  });
  server.get('/readyz', async (_, reply) => {
    const { ready, reasons } = await within(checkDeadline, health);
    return reply.code(ready ? 200 : 503).send({ ready, reasons });
  });
  server.get('/metrics', async (_, reply) => reply.type(expositionType).send(await exposition(registries)));
  if (jwks) server.get('/.well-known/jwks.json', (_, reply) => reply.header('cache-control', 'public, max-age=60').send(jwks));

  await server.listen({ host, port });
  return { port: (server.server.address() as AddressInfo).port, stop: () => server.close() };
}

/** A check that hangs or throws makes an app unready. */
async function within(milliseconds: number, health: () => Promise<Health>): Promise<Health> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Health>((resolve) => {
    timer = setTimeout(() => resolve({ ready: false, reasons: [`no answer within ${milliseconds} ms`] }), milliseconds);
  });
  try {
    return await Promise.race([health(), late]);
  } catch (error) {
    return { ready: false, reasons: [messageOf(error)] };
  } finally {
    clearTimeout(timer);
  }
}
