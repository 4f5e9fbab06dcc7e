import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Order } from '#testing';
import { SupervisedProcess } from '../../apps/cluster/src/supervised-process.ts';
import { collectGarbage } from '../process/killer.ts';
import type { AppName, AppProcess } from './platform.ts';

export interface AppOptions {
  app: AppName;
  port: number;
  managementPort: number;
  env: NodeJS.ProcessEnv;
  /** Where its output goes, one file per process. */
  folder: string;
  /** Called at each start and each end. */
  changed(): void;
}

const mainOf = (app: AppName): string => {
  const file = app === 'gateway' || app === 'platform' ? app : 'service';
  return fileURLToPath(new URL(`../process/${file}.js`, import.meta.url));
};

/** A process of the platform, kept alive as a cluster would. */
export class App implements AppProcess {
  readonly app: AppName;
  readonly port: number;
  readonly managementPort: number;
  readonly env: NodeJS.ProcessEnv;
  private readonly process: SupervisedProcess;

  constructor({ app, port, managementPort, env, folder, changed }: AppOptions) {
    this.app = app;
    this.port = port;
    this.managementPort = managementPort;
    this.env = env;
    const output = openSync(join(folder, `${app}-${port}.log`), 'a');
    const args = [app];
    this.process = new SupervisedProcess({ name: app, main: mainOf(app), args, env, output, changed, say: () => {} });
  }

  get pid(): number | undefined {
    return this.process.pid;
  }

  start(): void {
    this.process.start();
  }

  stop(): Promise<void> {
    return this.process.stop();
  }

  signal(signal: NodeJS.Signals): void {
    this.process.signal(signal);
  }

  order(order: Order): void {
    this.process.tell(order);
  }

  async ready(except?: number): Promise<boolean> {
    if (this.pid === undefined || this.pid === except) return false;
    try {
      return (await fetch(`http://127.0.0.1:${this.managementPort}/readyz`, { signal: AbortSignal.timeout(3_000) })).ok;
    } catch {
      return false;
    }
  }

  async held(): Promise<number | undefined> {
    this.process.tell(collectGarbage);
    await pause(500);
    try {
      const response = await fetch(`http://127.0.0.1:${this.managementPort}/metrics`, { signal: AbortSignal.timeout(3_000) });
      const metrics = await response.text();
      const bytes = ['nodejs_heap_size_used_bytes', 'nodejs_external_memory_bytes'].map((name) =>
        Number(new RegExp(`^${name}(?:\\{.*\\})? (\\S+)$`, 'm').exec(metrics)?.[1]),
      );
      return Math.round(bytes.reduce((sum, each) => sum + each) / 2 ** 20);
    } catch {
      return undefined;
    }
  }
}
