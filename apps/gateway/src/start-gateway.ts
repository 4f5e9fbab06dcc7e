import { setTimeout as pause } from 'node:timers/promises';
import helmet from '@fastify/helmet';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { drainOf, holdToHttp, httpAdapter, letGoOfIdleReaders, ProblemFilter, type Refuses } from '#http';
import { logger, Metrics, observeHttp, type RunningApp } from '#observability';
import { CountedRates } from './access/counted-rates.ts';
import { RateLimit } from './access/rate-limit.ts';
import type { GatewayConfig } from './config.ts';
import { serveDocs } from './documents/docs.ts';
import { GatewayModule } from './gateway.module.ts';
import { ProxyRoutes } from './proxy/proxy-routes.ts';
import { Readiness } from './readiness.ts';
import { readDocument, routesOf } from './routes/manifest.ts';

/** How long a request may take to arrive as a whole; and how long, at the end, those in flight may take to be answered (ms). */
const patience = { request: 30_000, stop: 10_000 };

export async function startGateway(
  config: GatewayConfig,
  { metrics = new Metrics('gateway'), document = readDocument() } = {},
): Promise<RunningApp> {
  const rates = new CountedRates(new RateLimit(config.rateLimit), metrics);
  const overRate: Refuses = (address, reply) => rates.addressRefusal(address, reply);
  const adapter = httpAdapter(
    { requestTimeout: patience.request, trustProxy: config.trustedProxies?.length ? [...config.trustedProxies] : false },
    overRate,
  );
  const app = await NestFactory.create<NestFastifyApplication>(GatewayModule.with(config, metrics, document, rates), adapter, {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  const fastify = app.getHttpAdapter().getInstance();
  observeHttp(fastify, { metrics, logger: logger(config.logLevel, 'gateway') });
  // Over plain HTTP, as on one machine, upgrading the requests of the documentation would break it.
  await app.register(helmet, { contentSecurityPolicy: { directives: { 'upgrade-insecure-requests': null } } });
  app.useGlobalFilters(new ProblemFilter());

  let draining = false;
  // A client that is told so makes its next connection elsewhere; one that is not may send on this one just as it is closed.
  fastify.addHook('onRequest', async (_, reply) => void (draining && reply.header('Connection', 'close')));

  holdToHttp(fastify as never, overRate);
  const proxy = app.get(ProxyRoutes);
  proxy.register(fastify, routesOf(document));
  serveDocs(app, document);
  await app.init();
  const drain = drainOf(app.getHttpServer(), patience.stop);
  letGoOfIdleReaders(app.getHttpServer(), config.idleReaderMs);
  // `app.listen` would log a taken port, which is for the caller to say.
  await fastify.listen({ port: config.port, host: config.host });

  const port = (app.getHttpServer().address() as { port: number }).port;
  const readiness = app.get(Readiness);
  const stop = async () => {
    draining = true;
    readiness.stop();
    proxy.drain();
    await pause(config.shutdownDelayMs ?? 0);
    await drain(() => app.close());
  };
  const reached = config.host.includes(':') ? `[${config.host.replace(/^::$/, '::1')}]` : config.host.replace('0.0.0.0', '127.0.0.1');
  return { port, url: `http://${reached}:${port}`, live: () => true, health: () => readiness.health(), stop };
}
