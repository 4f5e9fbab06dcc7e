import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Order } from '#testing';
import type { ProcessPlan } from './plan.ts';

const main = fileURLToPath(new URL('service-process.ts', import.meta.url));

/** A service that is started again and again, always on the same port and the same database. */
export class ServiceProcess {
  private child: ChildProcess | undefined;
  private ended: Promise<string | number | null> | undefined;
  private said = '';

  constructor(private readonly plan: ProcessPlan) {}

  get url(): string {
    return `http://${this.plan.options.host}:${this.plan.options.port}`;
  }

  /** Resolves when it listens. */
  async start(): Promise<void> {
    // Without this process's own flags, Jest's among them; what is imported as `#name` is what was built.
    const child = fork(main, [JSON.stringify(this.plan)], { execArgv: [], stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    this.child = child;
    for (const stream of [child.stdout!, child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => (this.said = (this.said + text).slice(-4_000)));
    this.ended = new Promise((ended) => child.once('exit', (code, signal) => ended(signal ?? code)));
    const ready = new Promise((listening) => child.once('message', listening));
    await Promise.race([
      ready,
      this.ended.then((how) => {
        throw new Error(`${this.plan.app[0]} ended with ${how}: ${this.said}`);
      }),
    ]);
  }

  killYourself(order: Order): void {
    this.child!.send(order);
  }

  /** How it ended: the signal, or the exit code. */
  end(): Promise<string | number | null> {
    return this.ended ?? Promise.resolve(null);
  }

  async stop(): Promise<void> {
    this.child?.kill('SIGKILL');
    await this.end();
  }
}
