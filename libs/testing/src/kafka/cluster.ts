import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../../../local/src/index.ts';
import { ensureClassArchive } from './class-archive.ts';
import { kafkaJars } from './jars.ts';
import { findJava } from './java.ts';
import { claimFolder, temporaryFolder } from './leftovers.ts';
import { KafkaNode } from './node.ts';
import { propertiesTemplate } from './places.ts';

export interface ClusterOptions {
  nodes?: number;
  /** Keeps the data over restarts, and the ports where they are free; without it the cluster leaves nothing behind. */
  dir?: string;
  /** After so long (ms) without a sign of life a broker counts as gone and its partitions get other leaders. */
  sessionMs?: number;
  /**
   * Clients reach each broker through a port of ours: called once per broker with the port that it listens on for them, answers the port
   * that it is to advertise. Brokers reach each other directly.
   */
  advertise?: (broker: { id: number; port: number }) => Promise<number>;
  /** Clients must speak TLS and log in, on ports of their own (`clientBrokers`); brokers speak among themselves in plain. */
  secure?: SecureListener;
}

export interface SecureListener {
  /** PEM: the key (PKCS #8) with the certificate of every broker, for 127.0.0.1; and the authority that signs the clients' certificates. */
  keyAndCertificate: string;
  ca: string;
  /** Known with SCRAM-SHA-512. */
  user: { name: string; password: string };
}

export interface KafkaCluster {
  /** `host:port,…` */
  brokers: string;
  /** The same through the ports that `advertise` gave; without it the same as `brokers`. */
  clientBrokers: string;
  ids: number[];
  pid(id: number): number | undefined;
  signal(id: number, signal: NodeJS.Signals): void;
  /** Ends one node: SIGTERM moves its leaders first, SIGKILL does not. */
  kill(id: number, signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Starts it again on its port; resolves when it serves. */
  restart(id: number): Promise<void>;
  stop(): Promise<void>;
}

interface Addresses {
  clusterId: string;
  ports: { broker: number; controller: number }[];
}

/** KRaft nodes, each broker and controller, from Apache Kafka's jars on this machine's Java. */
export async function startKafkaCluster(options: ClusterOptions = {}): Promise<KafkaCluster> {
  const [java, jars] = [await findJava(), await kafkaJars()];
  await ensureClassArchive(jars, async (flag) => (await start({}, { java, jars, flags: [flag] })).stop());
  return start(options, { java, jars, flags: [] });
}

type Program = { java: string; jars: string; flags: string[] };

async function start(
  { nodes = 1, dir, sessionMs = 3_000, secure, advertise = secure && (async ({ port }) => port) }: ClusterOptions,
  { java, jars, flags }: Program,
): Promise<KafkaCluster> {
  if (dir) await claimFolder(dir);
  const folder = dir ?? (await temporaryFolder());
  const { clusterId, ports } = await addresses(folder, nodes);
  const voters = ports.map(({ controller }, index) => `${index + 1}@127.0.0.1:${controller}`).join(',');
  const advertised = advertise && (await advertisedPorts(ports, advertise));
  const cluster = ports.map(({ broker, controller }, index) => {
    const id = index + 1;
    const clients = advertised?.[index];
    const home = join(folder, `node-${id}`);
    const values = { ID: id, VOTERS: voters, PORT: broker, CPORT: controller, DATA: join(home, 'data') };
    const copies = { RF: nodes, ISR: nodes > 1 ? 2 : 1, SESSION: sessionMs };
    const listeners = {
      CLIENTS: clients ? `,CLIENTS://127.0.0.1:${clients.port}` : '',
      ADVERTISED: clients ? `,CLIENTS://127.0.0.1:${clients.advertised}` : '',
    };
    const security = { PROTOCOL: secure ? 'SASL_SSL' : 'PLAINTEXT', MORE: secure ? secureProperties(folder, secure) : '' };
    const users = secure ? ['--add-scram', `SCRAM-SHA-512=[name=${secure.user.name},password=${secure.user.password}]`] : [];
    return new KafkaNode({ id, folder: home, java, jars, users, properties: fill({ ...values, ...copies, ...listeners, ...security }) });
  });
  const clearAway = () => dir ?? rmSync(folder, { recursive: true, force: true });
  const atExit = () => {
    for (const node of cluster) node.killNow();
    clearAway();
  };
  process.once('exit', atExit);
  // In order only where something is kept, data or the class archive: nodes that end at once wait seconds for each other.
  const ending = dir || flags.length > 0 ? 'SIGTERM' : 'SIGKILL';
  const stop = async () => {
    await Promise.all(cluster.map((node) => node.stop(ending)));
    process.off('exit', atExit);
    clearAway();
  };
  try {
    await Promise.all(cluster.map((node) => node.prepare(clusterId)));
    await Promise.all(cluster.map((node) => node.start(flags)));
  } catch (failure) {
    await stop();
    throw failure;
  }
  const node = (id: number) => cluster[id - 1]!;
  const brokers = ports.map(({ broker }) => `127.0.0.1:${broker}`).join(',');
  return {
    brokers,
    clientBrokers: advertised?.map((each) => `127.0.0.1:${each.advertised}`).join(',') ?? brokers,
    ids: cluster.map(({ id }) => id),
    pid: (id) => node(id).pid(),
    signal: (id, signal) => node(id).signal(signal),
    kill: (id, signal = 'SIGKILL') => node(id).stop(signal),
    restart: (id) => node(id).start(),
    stop,
  };
}

/** Of the listener CLIENTS alone: TLS that asks the client for a certificate, then a login. */
function secureProperties(folder: string, { keyAndCertificate, ca }: SecureListener): string {
  const files = { keystore: join(folder, 'broker.pem'), truststore: join(folder, 'clients-ca.pem') };
  writeFileSync(files.keystore, keyAndCertificate, { mode: 0o600 });
  writeFileSync(files.truststore, ca);
  return [
    ...Object.entries(files).flatMap(([store, file]) => [`ssl.${store}.type=PEM`, `ssl.${store}.location=${file}`]),
    'ssl.client.auth=required',
    'sasl.enabled.mechanisms=SCRAM-SHA-512',
    'scram-sha-512.sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required;',
  ]
    .map((line) => `listener.name.clients.${line}`)
    .join('\n');
}

/** For clients each broker listens on one more port. */
async function advertisedPorts(
  ports: Addresses['ports'],
  advertise: NonNullable<ClusterOptions['advertise']>,
): Promise<{ port: number; advertised: number }[]> {
  const taken = new Set(ports.flatMap(({ broker, controller }) => [broker, controller]));
  const found: { port: number; advertised: number }[] = [];
  for (const index of ports.keys()) {
    const port = await freePort(taken);
    taken.add(port);
    found.push({ port, advertised: await advertise({ id: index + 1, port }) });
  }
  return found;
}

/** Remembered in the folder; a port that somebody else has taken meanwhile is replaced. */
async function addresses(folder: string, nodes: number): Promise<Addresses> {
  const file = join(folder, 'cluster.json');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Addresses) : undefined;
  const taken = new Set<number>();
  const keepOrPick = async (port: number | undefined) => {
    const kept = port !== undefined && (await isFree(port)) ? port : await freePort(taken);
    taken.add(kept);
    return kept;
  };
  const found: Addresses = { clusterId: known?.clusterId ?? newClusterId(), ports: [] };
  for (let index = 0; index < nodes; index++) {
    const { broker, controller } = known?.ports[index] ?? {};
    found.ports.push({ broker: await keepOrPick(broker), controller: await keepOrPick(controller) });
  }
  writeFileSync(file, JSON.stringify(found));
  return found;
}

/** A base64 id that begins with '-' would be taken for an option. */
function newClusterId(): string {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? newClusterId() : id;
}

function fill(values: Record<string, string | number>): string {
  return readFileSync(propertiesTemplate, 'utf8').replaceAll(/@([A-Z]+)@/g, (_, name: string) => String(values[name]));
}

const isFree = (port: number) =>
  new Promise<boolean>((answer) => {
    const server = createServer().once('error', () => answer(false));
    server.listen(port, '127.0.0.1', () => server.close(() => answer(true)));
  });
