import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { ensureDatabase, keepPostgres, localIdentity, Secrets, type Identity, type KeptPostgres, type Teardown } from '#local';
import { ledgerTable, openLink, type Link } from '#testing';
import { migrateServices } from '../../apps/cluster/src/migrate-services.ts';
import { serviceNames, type ServiceName } from './platform.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

export interface Backbone {
  identity: Identity;
  postgres: KeptPostgres;
  smallDisk: SmallDisk | undefined;
  /** Past every link. */
  databases: Record<ServiceName, string>;
  logDatabase: string;
  databaseLinks: Record<ServiceName, Link>;
  /** As the services know them. */
  linked: Record<ServiceName, string>;
}

/** So small that it can be filled, so large that a run's history and write-ahead log fit. */
const diskMegabytes = 3_000;
const settings = { max_connections: 300, shared_buffers: '128MB', max_wal_size: '256MB', log_min_messages: 'fatal' };

/** PostgreSQL on a disk of its own where one may be mounted, a migrated database per service with a ledger, a link before each. */
export async function openBackbone(folder: string, running: Teardown, say: (line: string) => void): Promise<Backbone> {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755); // PostgreSQL's account has to pass through
  const disk = await mountSmallDisk(diskMegabytes);
  const smallDisk = 'absent' in disk ? undefined : disk;
  if (smallDisk) running.add(() => smallDisk.unmount());
  const secrets = new Secrets(folder);
  const place = join(smallDisk?.folder ?? folder, 'postgres');
  const postgres = await keepPostgres({ folder: place, password: secrets.get('postgres'), settings }, say);
  running.add(() => postgres.stop());

  const made = async (name: string) => {
    const database = `b40_${name.replaceAll('-', '_')}`;
    return ensureDatabase(postgres.url, database, secrets.get(database));
  };
  const databases = {} as Backbone['databases'];
  const databaseLinks = {} as Backbone['databaseLinks'];
  const linked = {} as Backbone['linked'];
  for (const name of serviceNames) {
    databases[name] = await made(name);
    const { hostname: host, port } = new URL(databases[name]);
    const link = await openLink({ host, port: Number(port) });
    running.add(() => link.close());
    databaseLinks[name] = link;
    linked[name] = Object.assign(new URL(databases[name]), { port: String(link.port) }).href;
  }
  await migrateServices(databases, process.env);
  for (const name of serviceNames) await run(databases[name], ledgerTable);
  return {
    identity: await localIdentity(folder),
    postgres,
    smallDisk,
    databases,
    logDatabase: await made('events'),
    databaseLinks,
    linked,
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
