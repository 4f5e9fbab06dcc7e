import type { Registry } from 'prom-client';
import { topics } from '#contracts';
import { migrate } from '#database';
import { PostgresLogTransport, type EventTransport } from '#events';
import { startGateway } from '#gateway';
import { freePort, localIdentity, Teardown, type Claim, type LocalConfig } from '#local';
import { logger, Metrics, startManagement, together, type Health, type RunningApp } from '#observability';
import { migrationsOf, startService, type ServerOptions } from '#service';
import { ensureDatabases, startPostgres } from './databases.ts';
import { serviceNames, services, type ServiceName } from './services.ts';

export interface Platform {
  url: string;
  managementUrl: string;
  health(): Promise<Health>;
  stop(): Promise<void>;
}

/** Five apps in this process; only PostgreSQL is another. They speak with each other as they would across a network. */
export async function startPlatform(config: LocalConfig, claim: Claim, say: (line: string) => void): Promise<Platform> {
  const running = new Teardown();
  running.add(claim.release);
  try {
    const platform = await start(config, running, say);
    running.add(claim.stopping);
    return platform;
  } catch (failure) {
    await running.run().catch(() => {});
    throw failure;
  }
}

async function start(config: LocalConfig, running: Teardown, say: (line: string) => void): Promise<Platform> {
  const { dataFolder, host, managementPort, logLevel } = config;
  // Known before the gateway listens: the services write it into their events.
  const port = config.port || (await freePort());
  const [postgres, identity] = await Promise.all([startPostgres(dataFolder, say), localIdentity(dataFolder)]);
  running.add(() => postgres.stop());
  const databases = await ensureDatabases(postgres.url, dataFolder, [...serviceNames, 'events']);

  const parts: Record<string, RunningApp> = {};
  const registry: Registry[] = [];
  const health = () => healthOf(parts);
  const management = await startManagement({ host, port: managementPort, health, registry, jwks: identity.jwks });
  running.add(() => management.stop());
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const managementUrl = `http://${reached}:${management.port}`;
  const { issuer, audience } = identity;
  const keys = { issuer, audience, jwksUrl: `${managementUrl}/.well-known/jwks.json` };

  const transport = new PostgresLogTransport({ connectionString: databases.events, logger: logger(logLevel, 'log') });
  running.add(() => transport.close());
  await transport.ensureTopics(topics);
  const common = {
    identity: keys,
    host: '127.0.0.1',
    port: 0,
    publicUrl: `http://${reached}:${port}`,
    timeZone: config.timeZone,
    logLevel,
  };
  await Promise.all(
    serviceNames.map(async (name) => {
      const service = await startOne(name, { ...common, databaseUrl: databases[name] }, transport);
      registry.push(service.metrics.registry);
      running.add(() => service.stop());
      parts[name] = service;
    }),
  );

  const upstreams = Object.fromEntries(serviceNames.map((name) => [name, [parts[name]!.url]])) as unknown as Record<ServiceName, string[]>;
  const metrics = new Metrics('gateway');
  registry.push(metrics.registry);
  const gateway = await startGateway({ host, port, upstreams, identity: keys, rateLimit: config.rateLimit, logLevel }, { metrics });
  running.add(() => gateway.stop());
  parts['gateway'] = gateway;
  return { url: `http://${reached}:${gateway.port}`, managementUrl, health, stop: () => running.run() };
}

async function startOne(name: ServiceName, options: ServerOptions, transport: EventTransport) {
  const definition = await services[name]();
  await migrate(options.databaseUrl, migrationsOf(definition));
  return startService(definition, options, transport);
}

async function healthOf(parts: Readonly<Record<string, RunningApp>>): Promise<Health> {
  if (!parts['gateway']) return { live: true, ready: false, reasons: ['still starting'] };
  const all = await Promise.all(Object.entries(parts).map(async ([name, part]) => [name, await part.health()] as const));
  return together(Object.fromEntries(all));
}
