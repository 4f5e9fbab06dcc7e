import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, localIdentity } from '#local';
import { apiClient, eventually, startProcess, type ApiClient, type StartedProcess } from '#testing';

export interface Running {
  pid: number;
  port: number;
  managementPort: number;
}

interface Pids {
  brokers: string;
  apps: Record<string, Running[]>;
}

/** `npm run start:kafka -- --replicas 2`, on a data folder and ports of its own. */
export class ClusterUnderTest {
  private constructor(
    private readonly supervisor: StartedProcess,
    private readonly home: string,
    private readonly env: Record<string, string | undefined>,
  ) {}

  static async start(env: { KAFKA_BROKERS: string | undefined }): Promise<ClusterUnderTest> {
    const home = mkdtempSync(join(tmpdir(), 'b40-processes-'));
    // PostgreSQL's account has to pass through.
    chmodSync(home, 0o755);
    const ports = { PORT: String(await freePort()), MANAGEMENT_PORT: String(await freePort()) };
    const all = { ...env, ...ports, B40_DATA: join(home, 'data'), LOG_LEVEL: 'error', NODE_ENV: undefined };
    const supervisor = startProcess('apps/cluster/src/main.js', { args: ['--replicas', '2'], env: all });
    const cluster = new ClusterUnderTest(supervisor, home, all);
    try {
      await Promise.race([
        eventually(() => cluster.ready(), { within: 120_000, every: 100 }),
        supervisor.ended.then((how) => {
          throw new Error(`It ended with ${how}: ${cluster.said()}`);
        }),
      ]);
      return cluster;
    } catch (failure) {
      await cluster.clearAway();
      throw failure;
    }
  }

  get url(): string {
    return `http://127.0.0.1:${this.env['PORT']}`;
  }

  said(): string {
    return this.supervisor.stdout() + this.supervisor.stderr();
  }

  pids(): Pids {
    return JSON.parse(readFileSync(this.record, 'utf8')) as Pids;
  }

  running(): Running[] {
    return Object.values(this.pids().apps).flat();
  }

  /** What runs, for others: gone when nothing does. */
  isWrittenDown(): boolean {
    return existsSync(this.record);
  }

  /** Of the two: the one that publishes, where one does. */
  async busiest(app: string): Promise<Running> {
    const running = this.pids().apps[app]!;
    const published = await Promise.all(running.map((each) => publishedBy(each)));
    return running[published.indexOf(Math.max(...published))]!;
  }

  startScenario(): StartedProcess {
    return startProcess('apps/scenario/src/main.js', { env: this.env });
  }

  async asSecretariat(): Promise<ApiClient> {
    const identity = await localIdentity(this.env['B40_DATA']!);
    return apiClient({ baseUrl: this.url, token: await identity.token({ role: 'secretariat' }) });
  }

  async ready(): Promise<boolean> {
    return (await fetch(`http://127.0.0.1:${this.env['MANAGEMENT_PORT']}/readyz`)).ok;
  }

  /** In order: a supervisor that is killed leaves its processes to the next one. */
  stop(): Promise<number | NodeJS.Signals> {
    return this.supervisor.end('SIGTERM');
  }

  async clearAway(): Promise<void> {
    await this.stop();
    rmSync(this.home, { recursive: true, force: true });
  }

  private get record(): string {
    return join(this.env['B40_DATA']!, 'pids.json');
  }
}

async function publishedBy({ managementPort }: Running): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${managementPort}/metrics`)).text();
  return Number(/^b40_relay_published_total\{[^}]*\} (\d+)/m.exec(metrics)?.[1] ?? 0);
}
