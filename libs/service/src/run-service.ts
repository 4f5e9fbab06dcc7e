import { KafkaTransport, type EventTransport, type KafkaOptions } from '#events';
import { logger, startManagement } from '#observability';
import { readServiceConfig } from './config.ts';
import type { ServiceDefinition } from './definition.ts';
import { startService } from './start-service.ts';

/**
 * One service as a process of its own, configured by the environment alone. Wrong configuration is one line and exit code 1. `transportOf` may
 * be another than Kafka through kafkajs, or put something around it.
 */
export async function runService(
  definition: ServiceDefinition,
  transportOf: (options: KafkaOptions) => EventTransport = (options) => new KafkaTransport(options),
): Promise<void> {
  try {
    const config = readServiceConfig();
    const log = logger(config.logLevel, definition.name);
    const { brokers, replicationFactor } = config;
    const transport = transportOf({
      brokers,
      clientId: `b40-${definition.name}`,
      logger: log,
      ...(replicationFactor > 0 ? { replicationFactor } : {}),
    });
    const service = await startService(definition, config, transport);
    const management = await startManagement({
      host: config.host,
      port: config.managementPort,
      health: () => service.health(),
      registry: service.metrics.registry,
    });
    log.info(`${definition.name} listens on ${config.host}:${service.port}, management on ${management.port}`);
    onStop(async () => {
      await service.stop();
      await transport.close();
      await management.stop();
    });
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
  const message = error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : String(error);
  process.stderr.write(`${message.split('\n')[0]}\n`);
  process.exit(1);
}
