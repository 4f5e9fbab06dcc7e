import { join } from 'node:path';
import type { Registry } from 'prom-client';
import { topics } from '#contracts';
import { migrate } from '#database';
import { PostgresLogTransport, type EventTransport } from '#events';
import { startGateway } from '#gateway';
import { freePort, hostInUrl, localIdentity, orFullDisk, Secrets, Teardown, type Claim, type LocalConfig } from '#local';
import { logger, Metrics, startManagement, together, type Health, type RunningApp } from '#observability';
import { migrationsOf, startService, type ServerOptions, type ServiceDefinition } from '#service';
import { ensureDatabases, startPostgres, type Databases } from './databases.ts';
import { serviceNames, services, type ServiceName } from './services.ts';

export interface Platform {
  url: string;
  managementUrl: string;
  health(): Promise<Health>;
  stop(): Promise<void>;
}

/** What may be another than on one's own machine: where the databases are, and what is put around services and transport. */
export interface Parts {
  databases(config: LocalConfig, running: Teardown, say: (line: string) => void): Promise<Databases>;
  service(name: ServiceName): Promise<ServiceDefinition>;
  transport(options: ConstructorParameters<typeof PostgresLogTransport>[0]): EventTransport;
}

const usual: Parts = {
  databases: embeddedDatabases,
  service: (name) => services[name](),
  transport: (options) => new PostgresLogTransport(options),
};

/** Five apps in this process; only PostgreSQL is another. They speak with each other as they would across a network. */
export async function startPlatform(config: LocalConfig, claim: Claim, say: (line: string) => void, parts = usual): Promise<Platform> {
  const running = new Teardown();
  running.add(claim.release);
  try {
    const platform = await start(config, running, say, parts);
    running.add(claim.stopping);
    return platform;
  } catch (failure) {
    await running.run().catch(() => {});
    throw orFullDisk(failure, config.dataFolder);
  }
}

async function embeddedDatabases({ dataFolder }: LocalConfig, running: Teardown, say: (line: string) => void): Promise<Databases> {
  const postgres = await startPostgres(dataFolder, say);
  running.add(() => postgres.stop());
  return ensureDatabases(postgres.url, dataFolder, [...serviceNames, 'events']);
}

async function start(config: LocalConfig, running: Teardown, say: (line: string) => void, given: Parts): Promise<Platform> {
  const { dataFolder, host, managementPort, logLevel } = config;
  // Known before the gateway listens: the services write it into their events.
  const port = config.port || (await freePort());
  const [databases, identity] = await Promise.all([given.databases(config, running, say), localIdentity(dataFolder)]);

  const parts: Record<string, RunningApp> = {};
  const registry: Registry[] = [];
  const health = () => healthOf(parts);
  const live = () => Object.values(parts).every((part) => part.live());
  const management = await startManagement({ host, port: managementPort, live, health, registry, jwks: identity.jwks });
  running.add(() => management.stop());
  const reached = hostInUrl(host);
  const managementUrl = `http://${reached}:${management.port}`;
  const { issuer, audience } = identity;
  const keys = { issuer, audience, jwksUrl: `${managementUrl}/.well-known/jwks.json` };

  const transport = given.transport({ connectionString: databases.events, logger: logger(logLevel, 'log') });
  running.add(() => transport.close());
  await transport.ensureTopics(topics);
  const publicUrl = `http://${reached}:${port}`;
  const secrets = new Secrets(dataFolder);
  // No webhook may call these, whatever networks it may call: a request from here would be trusted here.
  const listeners = [`${reached}:${port}`, `${reached}:${management.port}`, new URL(databases.events).host];
  const kept = { SECRET_KEYS: secrets.get('webhooks'), MAIL_FOLDER: join(dataFolder, 'mails'), PUBLIC_URL: publicUrl };
  const common = {
    identity: keys,
    host: '127.0.0.1',
    port: 0,
    publicUrl,
    linkSecrets: [secrets.get('links')],
    timeZone: config.timeZone,
    logLevel,
  };
  await Promise.all(
    serviceNames.map(async (name) => {
      const definition = await given.service(name);
      const settings = definition.settings?.read({ ...kept, ...config.inherited }, listeners);
      const service = await startOne(definition, { ...common, databaseUrl: databases[name], ...(settings && { settings }) }, transport);
      listeners.push(`127.0.0.1:${service.port}`);
      registry.push(service.metrics.registry);
      running.add(() => service.stop());
      parts[name] = service;
    }),
  );

  const upstreams = Object.fromEntries(serviceNames.map((name) => [name, [parts[name]!.url]])) as unknown as Record<ServiceName, string[]>;
  const metrics = new Metrics('gateway');
  registry.push(metrics.registry);
  const gateway = await startGateway(
    { host, port, upstreams, identity: keys, publicUrl, rateLimit: config.rateLimit, logLevel },
    { metrics },
  );
  running.add(() => gateway.stop());
  parts['gateway'] = gateway;
  return { url: `http://${reached}:${gateway.port}`, managementUrl, health, stop: () => running.run() };
}

async function startOne(definition: ServiceDefinition, options: ServerOptions, transport: EventTransport) {
  await migrate(options.databaseUrl, migrationsOf(definition));
  return startService(definition, options, transport);
}

async function healthOf(parts: Readonly<Record<string, RunningApp>>): Promise<Health> {
  if (!parts['gateway']) return { ready: false, reasons: ['still starting'] };
  const all = await Promise.all(Object.entries(parts).map(async ([name, part]) => [name, await part.health()] as const));
  return together(Object.fromEntries(all));
}
