import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Registry } from 'prom-client';
import {
  BootFailure,
  ensureDatabase,
  hostInUrl,
  keepPostgres,
  localIdentity,
  makeFolder,
  orFullDisk,
  Secrets,
  Teardown,
  type Claim,
} from '#local';
import { startManagement } from '#observability';
import { findKafka } from '#testing';
import { startBalancer } from './balancer.ts';
import { clusterHealth, type Member } from './cluster-health.ts';
import type { ClusterConfig } from './config.ts';
import { migrateServices } from './migrate-services.ts';
import { environmentOf, planPlaces, serviceNames, type AppName, type ServiceName, type Surroundings } from './plan.ts';
import { PidFiles } from './pid-files.ts';
import { SupervisedProcess } from './supervised-process.ts';

export interface Cluster {
  url: string;
  managementUrl: string;
  brokers: string;
  processes: number;
  ready(): Promise<boolean>;
  stop(): Promise<void>;
}

const mainOf = (app: AppName) => fileURLToPath(new URL(`../../${app}/src/main.js`, import.meta.url));

/** A connection pool of each process, the relay's and the lease's among them, and room for an operator. */
const connections = (replicas: number) => serviceNames.length * replicas * 14 + 20;

export async function startCluster(config: ClusterConfig, claim: Claim, say: (line: string) => void): Promise<Cluster> {
  const running = new Teardown();
  running.add(claim.release);
  try {
    const cluster = await start(config, running, say);
    running.add(claim.stopping);
    return cluster;
  } catch (failure) {
    await running.run().catch(() => {});
    throw orFullDisk(failure, config.dataFolder);
  }
}

async function start(config: ClusterConfig, running: Teardown, say: (line: string) => void): Promise<Cluster> {
  const { host, port, managementPort, replicas } = config;
  const pidFiles = new PidFiles(config.dataFolder);
  const orphans = await pidFiles.stopOrphans();
  if (orphans > 0) say(`Stopped ${orphans} processes of an earlier run that was killed`);

  // Apart from the data of `npm start`: each has the whole history in its own log.
  const folder = join(config.dataFolder, 'kafka');
  makeFolder(folder);
  const [identity, { brokers, databases }] = await Promise.all([localIdentity(config.dataFolder), backbone(config, folder, running, say)]);
  say('Migrating the databases …');
  await migrateServices(databases, config.inherited);

  const places = await planPlaces(replicas);
  const members: Member[] = [];
  const health = () => clusterHealth(members, places.length);
  const management = await startManagement({ host, port: managementPort, health, registry: new Registry(), jwks: identity.jwks });
  running.add(() => management.stop());
  const reached = hostInUrl(host);
  const balancer = await startBalancer({ host, port, targets: places.flatMap((place) => (place.app === 'gateway' ? [place.port] : [])) });

  const url = `http://${reached}:${balancer.port}`;
  const managementUrl = `http://${reached}:${management.port}`;
  const { issuer, audience } = identity;
  const { logLevel, timeZone, rateLimit } = config;
  const secrets = new Secrets(folder);
  const surroundings: Surroundings = {
    ...{ brokers, databases, issuer, audience, logLevel, timeZone, rateLimit },
    jwksUrl: `${managementUrl}/.well-known/jwks.json`,
    publicUrl: url,
    linkSecret: secrets.get('links'),
    sealingSecret: secrets.get('webhooks'),
    mailFolder: join(config.dataFolder, 'mails'),
  };
  let stopped = false;
  const changed = () => {
    if (stopped) return;
    pidFiles.write(
      brokers,
      members.flatMap(({ place, process: { pid } }) => (pid === undefined ? [] : [{ ...place, pid }])),
    );
  };
  running.add(() => {
    stopped = true;
    pidFiles.clear();
  });
  const stopAll = (isGateway: boolean) => () =>
    Promise.all(members.filter(({ place }) => (place.app === 'gateway') === isGateway).map((member) => member.process.stop()));
  running.add(async () => void (await stopAll(false)()));
  running.add(async () => void (await stopAll(true)()));
  running.add(() => balancer.stop());
  for (const place of places) {
    const env = { ...config.inherited, ...environmentOf(place, places, surroundings) };
    const supervised = new SupervisedProcess({ name: `${place.app}:${place.port}`, main: mainOf(place.app), env, changed, say });
    members.push({ place, process: supervised });
    supervised.start();
  }
  return { url, managementUrl, brokers, processes: places.length, ready: async () => (await health()).ready, stop: () => running.run() };
}

interface Backbone {
  brokers: string;
  databases: Record<ServiceName, string>;
}

async function backbone(config: ClusterConfig, folder: string, running: Teardown, say: (line: string) => void): Promise<Backbone> {
  const secrets = new Secrets(folder);
  const adminUrl = config.postgresUrl ?? (await embedded());
  const adminSecrets = config.postgresUrl === undefined ? secrets.file : undefined;
  async function embedded(): Promise<string> {
    say('Starting PostgreSQL …');
    const settings = { max_connections: connections(config.replicas) };
    const data = join(folder, 'postgres');
    const server = await keepPostgres({ folder: data, password: secrets.get('postgres', data), settings }, say);
    running.add(() => server.stop());
    return server.url;
  }
  const databases = {} as Record<ServiceName, string>;
  for (const service of serviceNames) {
    const name = `b40_${service.replaceAll('-', '_')}`;
    databases[service] = await ensureDatabase(adminUrl, name, secrets.get(name), adminSecrets);
  }
  if (!config.kafkaBrokers) say('Starting Kafka …');
  const kafka = config.kafkaBrokers
    ? { brokers: config.kafkaBrokers, stop: async () => {} }
    : await findKafka({ dir: join(folder, 'broker') });
  if ('absent' in kafka) throw new BootFailure(`There is no Kafka: ${kafka.absent}`);
  running.add(() => kafka.stop());
  return { brokers: kafka.brokers, databases };
}
