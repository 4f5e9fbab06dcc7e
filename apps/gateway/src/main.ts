import { ConfigurationError } from '#configuration';
import { endOnUncaught, listening, logger, Metrics, startConfiguredTracing, startManagement, watchHealth } from '#observability';
import { readConfig } from './config.ts';
import { startGateway } from './start-gateway.ts';

const fail = (reason: string): never => {
  process.stderr.write(`gateway: ${reason}\n`);
  process.exit(1);
};

endOnUncaught((err) => logger('fatal', 'gateway').fatal({ err }, 'nobody caught this'));
try {
  const config = readConfig();
  const endTracing = await startConfiguredTracing('gateway', config.tracing);
  const metrics = new Metrics('gateway');
  const gateway = await startGateway(config, { metrics });
  const log = logger(config.logLevel, 'gateway');
  const watched = watchHealth(
    () => gateway.health(),
    (line) => log.warn(line),
  );
  const { host, managementPort: port } = config;
  const management = await startManagement({
    host,
    port,
    live: () => gateway.live(),
    health: watched.health,
    registry: metrics.registry,
  });
  log.info(`gateway listens on ${listening(host, gateway.port)}, management on ${management.port}`);
  const stop = async () => {
    await gateway.stop();
    watched.stop();
    await management.stop();
    await endTracing();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
} catch (error) {
  if (error instanceof ConfigurationError) fail(error.message);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE' || code === 'EACCES') fail(`can't listen: ${message}`);
  throw error;
}
