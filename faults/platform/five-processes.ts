import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { freePort, Teardown } from '#local';
import { startManagement } from '#observability';
import { openLink, startKafkaCluster, type Link } from '#testing';
import { startBalancer } from '../../apps/cluster/src/balancer.ts';
import { environmentOf, planPlaces, type Surroundings } from '../../apps/cluster/src/plan.ts';
import { openBackbone } from './backbone.ts';
import { kafkaLog } from './logs.ts';
import type { Platform, ServiceName } from './platform.ts';
import { Running } from './running.ts';

const host = '127.0.0.1';
const replicas = 2;

/** The five apps, two of each, on three brokers. */
export async function openFiveProcesses(folder: string, told: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Platform> {
  const running = new Teardown();
  try {
    return await open(folder, told, running, say);
  } catch (failure) {
    await running.run().catch(() => {});
    throw failure;
  }
}

async function open(folder: string, told: NodeJS.ProcessEnv, running: Teardown, say: (line: string) => void): Promise<Platform> {
  mkdirSync(folder, { recursive: true });
  const brokerLinks: Link[] = [];
  const advertise = async ({ port }: { port: number }) => {
    const link = await openLink({ host, port });
    running.add(() => link.close());
    brokerLinks.push(link);
    return link.port;
  };
  const [backbone, kafka] = await Promise.all([
    openBackbone(join(folder, 'data'), running, say),
    startKafkaCluster({ nodes: 3, advertise }),
  ]);
  running.add(() => kafka.stop());
  const { identity } = backbone;
  const health = async () => ({ ready: true, reasons: [] });
  const management = await startManagement({ host, port: 0, health, registry: new Registry(), jwks: identity.jwks });
  running.add(() => management.stop());

  const processes = new Running(folder, running);
  const places = await planPlaces(replicas);
  const gateways = places.flatMap((place) => (place.app === 'gateway' ? [place.port] : []));
  const balancer = await startBalancer({ host, port: await freePort(), targets: gateways });
  running.add(() => balancer.stop());
  const url = `http://${host}:${balancer.port}`;
  const surroundings: Surroundings = {
    brokers: kafka.clientBrokers,
    databases: backbone.linked,
    issuer: identity.issuer,
    audience: identity.audience,
    jwksUrl: `http://${host}:${management.port}/.well-known/jwks.json`,
    publicUrl: url,
    linkSecret: 'a secret of the fault run and of nobody else',
    sealingSecret: 'another secret of the fault run and of nobody else',
    mailFolder: join(folder, 'mails'),
    timeZone: 'Europe/Istanbul',
    rateLimit: 1_000_000,
    logLevel: 'info',
  };
  const environment = (place: (typeof places)[number]) => ({
    ...process.env,
    ...told,
    NODE_ENV: undefined,
    ...environmentOf(place, places, surroundings),
    KAFKA_REPLICATION_FACTOR: '3',
    // As long as a client keeps a connection that it does not use.
    SHUTDOWN_DELAY_SECONDS: place.app === 'gateway' ? '4' : '1',
  });
  for (const place of places) processes.start({ ...place, env: environment(place) });
  return {
    ...backbone,
    transport: 'kafka',
    url,
    smallDisk: backbone.smallDisk,
    logDatabase: undefined,
    processes: processes.processes,
    brokerLinks,
    kafka,
    log: kafkaLog(kafka.brokers),
    processesOf: (app) => processes.of(app),
    async addReplica(app: ServiceName) {
      const taken = new Set(processes.processes.flatMap(({ port, managementPort }) => [port, managementPort]));
      const port = await freePort(taken);
      const place = { app, port, managementPort: await freePort(taken.add(port)) };
      return processes.start({ ...place, env: environment(place) });
    },
    removeReplica: (process) => processes.remove(process),
    allReady: (milliseconds) => processes.allReady(milliseconds),
    stop: () => running.run(),
  };
}
