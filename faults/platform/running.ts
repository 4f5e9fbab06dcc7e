import type { Teardown } from '#local';
import { until } from '#local';
import { App, type AppOptions } from './app.ts';
import type { AppName, AppProcess } from './platform.ts';

/** The processes of a platform: written down, so that the list says which ones they are, and stopped together. */
export class Running {
  readonly processes: App[] = [];

  constructor(
    private readonly folder: string,
    running: Teardown,
  ) {
    running.add(() => this.stopAll());
  }

  start(options: Omit<AppOptions, 'folder' | 'changed'>): App {
    const app = new App({ ...options, folder: this.folder, changed: () => {} });
    this.processes.push(app);
    app.start();
    return app;
  }

  of(app: AppName): App[] {
    return this.processes.filter((process) => process.app === app);
  }

  async remove(process: AppProcess): Promise<void> {
    const index = this.processes.indexOf(process as App);
    const [removed] = index < 0 ? [] : this.processes.splice(index, 1);
    await removed?.stop();
  }

  async allReady(milliseconds: number): Promise<void> {
    const pending = async () => {
      const each = await Promise.all(this.processes.map(async (process) => ((await process.ready()) ? [] : [process.app])));
      return each.flat();
    };
    let missing: AppName[] = [];
    const ready = async () => (missing = await pending()).length === 0;
    if (!(await until(ready, milliseconds, 200))) throw new Error(`not ready after ${milliseconds} ms: ${missing.join(', ')}`);
  }

  private async stopAll(): Promise<void> {
    for (const process of this.processes) process.signal('SIGCONT');
    const isGateway = ({ app }: App) => app === 'gateway';
    await Promise.all(this.processes.filter((each) => !isGateway(each)).map((each) => each.stop()));
    await Promise.all(this.processes.filter(isGateway).map((each) => each.stop()));
  }
}
