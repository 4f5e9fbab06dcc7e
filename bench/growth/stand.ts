import { dataSource, migrate, sqlOf } from '#database';
import { ensureDatabase } from '#local';
import { notifications } from '#notifications';
import { migrationsOf, type ServiceDefinition } from '#service';
import { workingGroups } from '#working-groups';
import type { TestIdentity } from '#testing';
import { forked, type Forked } from '../http/forked.ts';
import { leadElsewhere } from '../http/items.ts';
import { fillNotifications, fillWorkingGroups, itemIds, items, probes } from './stored.ts';

export type Service = Forked<{ url: string }>;

/** Two services that have lived through so many events. */
export interface GrowthStand {
  events: number;
  databases: { workingGroups: string; notifications: string };
  /** The keys, as items' ids; the probes' have a history of the same length everywhere. */
  ids: string[];
  probeIds: string[];
  /** Starts one of them, and says how long that took (seconds). */
  start(name: 'workingGroups' | 'notifications'): Promise<{ service: Service; took: number }>;
}

const modules = {
  workingGroups: new URL('../http/service-process.js', import.meta.url),
  notifications: new URL('../intake/notifications-process.js', import.meta.url),
};

export async function growthStand(postgresUrl: string, events: number, { issuer, audience, jwksUrl }: TestIdentity): Promise<GrowthStand> {
  const databaseOf = async (definition: ServiceDefinition) => {
    const url = await ensureDatabase(postgresUrl, `growth_${definition.name.replaceAll('-', '_')}_${events}`, 'bench');
    await migrate(url, migrationsOf(definition));
    return url;
  };
  const databases = { workingGroups: await databaseOf(workingGroups), notifications: await databaseOf(notifications) };
  await Promise.all([fillWorkingGroups(databases.workingGroups, events), fillNotifications(databases.notifications, events)]);
  const source = await dataSource({ url: databases.workingGroups, poolSize: 1 }).initialize();
  await leadElsewhere(sqlOf(source), workingGroups.name);
  const idsOf = async (sql: string) => (await sqlOf(source).query<{ id: string }>(sql)).map(({ id }) => id);
  const [ids, probeIds] = [await idsOf(itemIds(probes.items + 1, items)), await idsOf(itemIds(1, probes.items))];
  await source.destroy();
  const options = {
    identity: { issuer, audience, jwksUrl },
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://localhost:3000',
    timeZone: 'Europe/Istanbul',
    logLevel: 'info',
  };
  return {
    events,
    databases,
    ids,
    probeIds,
    async start(name) {
      const began = performance.now();
      const service = await forked<{ url: string }>(modules[name], { ...options, databaseUrl: databases[name] });
      return { service, took: (performance.now() - began) / 1_000 };
    },
  };
}
