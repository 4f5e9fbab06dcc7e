import type { Registry } from 'prom-client';
import { databaseThere } from '#database';
import { messageOf } from '#domain';
import { KafkaTransport, type EventTransport, type KafkaOptions } from '#events';
import {
  endOnUncaught,
  listening,
  logger,
  seldom,
  startConfiguredTracing,
  startManagement,
  watchHealth,
  type Health,
  type WatchedHealth,
} from '#observability';
import { readServiceConfig } from './config.ts';
import { certificatesOf } from './kafka-security.ts';
import type { ServiceDefinition } from './definition.ts';
import { startService, type RunningService } from './start-service.ts';
import { saySeldomWithoutKafka } from './without-kafka.ts';

/**
 * One service as a process of its own, configured by the environment alone. Wrong configuration, and a database that refuses, is one line
 * and exit code 1; a database that is away is waited for, alive and unready. `transportOf` may give another transport than Kafka, or put
 * something around it.
 */
export async function runService(
  definition: ServiceDefinition,
  transportOf: (options: KafkaOptions) => EventTransport = (options) => new KafkaTransport(options),
): Promise<void> {
  endOnUncaught((err) => logger('fatal', definition.name).fatal({ err }, 'nobody caught this'));
  try {
    const config = readServiceConfig(undefined, definition);
    const log = logger(config.logLevel, definition.name);
    let service: RunningService | undefined;
    let watched: WatchedHealth | undefined;
    let starting = 'starting';
    const registry: Registry[] = [];
    const endTracing = await startConfiguredTracing(definition.name, config.tracing);
    const management = await startManagement({
      host: config.host,
      port: config.managementPort,
      live: () => service?.live() ?? true,
      health: async (): Promise<Health> => watched?.health() ?? { ready: false, reasons: [starting] },
      registry,
    });
    let transport: EventTransport | undefined;
    onStop(async () => {
      await service?.stop();
      watched?.stop();
      await transport?.close();
      await management.stop();
      await endTracing();
    });
    const warn = seldom((line) => log.warn(line));
    await databaseThere(config.databaseUrl, { waiting: (reason) => warn((starting = reason)) });
    starting = 'starting';
    const { brokers, security, replicationFactor } = config;
    const sifted = saySeldomWithoutKafka(log);
    transport = transportOf({
      brokers,
      clientId: `b40-${definition.name}`,
      logger: sifted,
      ...security,
      ...(replicationFactor > 0 ? { replicationFactor } : {}),
    });
    const running = (service = await startService(
      definition,
      config,
      transport,
      seldom((line) => sifted.warn(line)),
    ));
    watched = watchHealth(
      () => running.health(),
      (line) => log.warn(line),
    );
    service.metrics.observeCertificates(certificatesOf(security));
    registry.push(service.metrics.registry);
    log.info(`${definition.name} listens on ${listening(config.host, service.port)}, management on ${management.port}`);
  } catch (error) {
    failBoot(error);
  }
}

/** SIGTERM and SIGINT end the process in order; a second one ends it at once. */
export function onStop(stop: () => Promise<void>): void {
  let stopping = false;
  const handle = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => failBoot(error),
    );
  };
  process.on('SIGTERM', handle);
  process.on('SIGINT', handle);
}

export function failBoot(error: unknown): never {
  // An AggregateError (both addresses of a host refused) has a code and no message.
  const message = messageOf(error) || String((error as NodeJS.ErrnoException).code);
  process.stderr.write(`${message.split('\n')[0]}\n`);
  process.exit(1);
}
