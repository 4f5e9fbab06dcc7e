import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, Teardown } from '#local';
import { openBackbone } from './backbone.ts';
import { postgresLog } from './logs.ts';
import type { Platform } from './platform.ts';
import { Running } from './running.ts';

/** All five apps in one process, on the log in PostgreSQL. */
export async function openOneProcess(folder: string, told: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Platform> {
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
  const data = join(folder, 'data');
  const backbone = await openBackbone(data, running, say);
  const processes = new Running(folder, running);
  const port = await freePort();
  const managementPort = await freePort(new Set([port]));
  const env = {
    ...process.env,
    ...told,
    NODE_ENV: undefined,
    B40_DATA: data,
    PORT: String(port),
    MANAGEMENT_PORT: String(managementPort),
    RATE_LIMIT: '1000000',
    LOG_LEVEL: 'info',
    // The log is behind the link of notifications, who reads most of it.
    FAULTS_DATABASES: JSON.stringify({
      ...backbone.linked,
      events: Object.assign(new URL(backbone.logDatabase), { port: String(backbone.databaseLinks.notifications.port) }).href,
    }),
  };
  processes.start({ app: 'platform', port, managementPort, env });
  return {
    ...backbone,
    transport: 'postgres-log',
    url: `http://127.0.0.1:${port}`,
    processes: processes.processes,
    brokerLinks: [],
    kafka: undefined,
    log: postgresLog(backbone.logDatabase),
    processesOf: (app) => processes.of(app),
    addReplica: () => Promise.reject(new Error('the one process has no replicas')),
    removeReplica: () => Promise.reject(new Error('the one process has no replicas')),
    allReady: (milliseconds) => processes.allReady(milliseconds),
    stop: () => running.run(),
  };
}
