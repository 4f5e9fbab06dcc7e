import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { CustomStrategy, NestMicroservice } from '@nestjs/microservices';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Logger } from 'nestjs-pino';
import { DataSource } from 'typeorm';
import { TokenVerifier } from '#auth';
import { eventTypeOf, topicOf, topics } from '#contracts';
import { databaseFault, schemaFault, sqlOf } from '#database';
import { messageOf, reasonOf } from '#domain';
import { CommitSignal, EventStrategy, PassErrorsOn, Relay, relaySource, type EventTransport } from '#events';
import { configureHttp, drainOf, httpAdapter, letGoOfIdleReaders, openApiOf } from '#http';
import { logger, Metrics, observeHttp, seldom, type Health, type RunningApp } from '#observability';
import { collectFigures } from './collect-figures.ts';
import { Consumption } from './consumption.ts';
import type { Intake, ServiceDefinition } from './definition.ts';
import { forgetAnswersDaily } from './forget-answers.ts';
import { Liveness } from './liveness.ts';
import type { ServerOptions } from './server-options.ts';
import { migrationsOf, ServiceModule } from './service.module.ts';

/** For a dependency to answer a health check (milliseconds). */
const patience = 1_500;
/** For requests in flight when the service stops (milliseconds). */
const drainTime = 10_000;

export async function createApp(definition: ServiceDefinition, options: ServerOptions): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ServiceModule.of(definition, options),
    httpAdapter({ forceCloseConnections: 'idle' }),
    { bufferLogs: true, abortOnError: false },
  );
  app.useLogger(app.get(Logger));
  return app;
}

export interface RunningService extends RunningApp {
  app: NestFastifyApplication;
  metrics: Metrics;
}

/**
 * Starts everything of a service in this process. Its database must be migrated; the transport may be away, it will be found. `warn` is
 * told what goes on being wrong, each line seldom.
 */
export async function startService(
  definition: ServiceDefinition,
  options: ServerOptions,
  transport: EventTransport,
  warn: (line: string) => void = seldom((line) => logger(options.logLevel, definition.name).warn(line)),
): Promise<RunningService> {
  const app = await createApp(definition, options);
  const metrics = app.get(Metrics);
  const log = logger(options.logLevel, definition.name);
  observeHttp(app.getHttpAdapter().getInstance() as never, { metrics, logger: log });
  configureHttp(app);
  let stopping = false;
  // Who is told so makes the next connection elsewhere; who is not may send on this one just as it is closed.
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (_, reply) => void (stopping && reply.header('Connection', 'close')));

  const consumption = app.get(Consumption);
  const strategy = new EventStrategy(async (handler) => {
    const intakes = definition.intakes?.(app, strategy, transport) ?? [directIntake(definition.name, strategy, transport)];
    const answering = intakes.find((intake) => intake.handler === handler);
    consumption.start(intakes, answering, warn);
    return () => consumption.close();
  });
  listenWith(app, strategy);
  await app.init();
  // The metrics and health ask there too: commands that wait for a lock may take all of the service's pool.
  const own = await relaySource(options.databaseUrl, `b40-${definition.name}`).initialize();
  const migrations = migrationsOf(definition);
  // One question at a time: probes must not take connection after connection from a database that hangs.
  const schema = oneAtATime(() => schemaFault(sqlOf(own), migrations));
  void untilDone(
    () => transport.ensureTopics(topics),
    (error) => warn(`topics can't be made yet: ${reasonOf(error)}`),
  );
  await app.startAllMicroservices();

  const topic = topicOf(definition.name);
  const relay = new Relay(sqlOf(own), transport, { service: definition.name, topic, publicUrl: options.publicUrl }, app.get(CommitSignal), {
    onPublished: (count) => metrics.relayPublished.inc({ topic }, count),
    logger: { warn },
  });
  relay.start();
  collectFigures(metrics, { topic, source: app.get(DataSource), own, consumption, relay });
  const { idempotencyDays } = options;
  const forgetting = idempotencyDays === undefined ? undefined : forgetAnswersDaily(sqlOf(own), idempotencyDays, log);

  const drain = drainOf(app.getHttpServer(), drainTime);
  letGoOfIdleReaders(app.getHttpServer(), options.idleReaderMs);
  await app.listen(options.port, options.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const liveness = new Liveness({ beat: () => Math.min(relay.heartbeat(), consumption.heartbeat()), database: schema });
  const tokens = app.get(TokenVerifier);

  const health = async (): Promise<Health> => {
    const [database, events, keys] = await Promise.all([
      inTime(schema()).then(
        (fault) => fault && `the database ${fault}`,
        (error: unknown) => (error === late ? 'the database does not answer' : databaseFault(error, options.databaseUrl)),
      ),
      inTime(transport.check()).then(
        () => undefined,
        (error: unknown) =>
          `the event transport does not answer${error === late ? '' : `: ${messageOf(error)}`}; events wait in the outbox`,
      ),
      inTime(tokens.keysKnown()).catch(() => false),
    ]);
    const wanting = [database, keys ? undefined : 'the keys of the token issuer are not known', stopping ? 'stopping' : undefined];
    const missing = wanting.filter((reason) => reason !== undefined);
    // Commands need no transport: that is a reason, not a want of readiness.
    return { ready: missing.length === 0, reasons: [...missing, ...(events === undefined ? [] : [events])] };
  };

  return {
    app,
    metrics,
    port,
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host.replace('0.0.0.0', '127.0.0.1')}:${port}`,
    live: () => liveness.live(),
    health,
    async stop() {
      if (stopping) return;
      stopping = true;
      await pause(options.shutdownDelayMs ?? 0);
      await consumption.close();
      // Who does not finish reading in time is cut off: the lease and the database wait for nobody.
      await drain(() => (app.getHttpAdapter().getInstance() as unknown as { close(): Promise<void> }).close());
      await forgetting?.stop();
      await relay.stop();
      await own.destroy();
      await app.close();
      liveness.stop();
    },
  };
}

const late = new Error('late');

/** What hangs must not hang the probe that asks: rejects with `late`. */
function inTime<T>(check: Promise<T>): Promise<T> {
  const tooLate = new Promise<never>((_, reject) => setTimeout(() => reject(late), patience).unref());
  return Promise.race([check, tooLate]);
}

function oneAtATime<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking: Promise<T> | undefined;
  return () => (asking ??= ask().finally(() => (asking = undefined)));
}

/** As Nest does by itself, except that the filter is there before the handlers are wrapped: afterwards it would be too late. */
export function listenWith(app: NestFastifyApplication, strategy: EventStrategy): void {
  const events = app.connectMicroservice<CustomStrategy>(
    { strategy },
    { inheritAppConfig: false, deferInitialization: true },
  ) as NestMicroservice;
  events.useGlobalFilters(new PassErrorsOn());
  events.registerListeners();
  events.setIsInitialized(true);
  events.setIsInitHookCalled(true);
}

/** The service's OpenAPI document; needs neither database nor transport. */
export async function openApiOfService(definition: ServiceDefinition): Promise<OpenAPIObject> {
  const nowhere = {
    databaseUrl: 'postgres://localhost/none',
    identity: { issuer: 'none', audience: 'none', jwksUrl: 'http://localhost/none' },
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:3000',
    timeZone: 'Europe/Istanbul',
    logLevel: 'silent',
  };
  return openApiOf(await createApp(definition, nowhere), definition.title);
}

/** Every topic that the service has a handler for, straight from the transport. */
export function directIntake(name: string, strategy: EventStrategy, transport: EventTransport): Intake {
  const read = [...new Set(strategy.types().map((type) => eventTypeOf(type)!.topic))].sort();
  return { name, handler: strategy, topics: read, subscribe: (onBatch) => transport.subscribe(name, read, onBatch) };
}

async function untilDone(work: () => Promise<void>, failed: (error: unknown) => void): Promise<void> {
  for (let wait = 500; ; wait = Math.min(wait * 2, 10_000)) {
    try {
      return await work();
    } catch (error) {
      failed(error);
      await new Promise((resolve) => setTimeout(resolve, wait).unref());
    }
  }
}
