import { ConfigurationError } from '#configuration';
import { endOnUncaught, logger, Metrics, startConfiguredTracing, startManagement } from '#observability';
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
  const { host, managementPort: port } = config;
  const management = await startManagement({
    host,
    port,
    live: () => gateway.live(),
    health: () => gateway.health(),
    registry: metrics.registry,
  });
  logger(config.logLevel, 'gateway').info(`gateway listens on ${gateway.url}, management on port ${management.port}`);
  const stop = async () => {
    await gateway.stop();
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
