import { spawn, type ChildProcess, type Serializable } from 'node:child_process';
import { until } from '#local';

export interface ProcessOptions {
  name: string;
  /** The built module that Node runs. */
  main: string;
  args?: string[];
  /** What it is started with, each time as it then is. */
  env: NodeJS.ProcessEnv;
  /** Where its output goes; to this process's own without. A channel for messages is open in the first case only. */
  output?: number;
  /** Called at each start and each end. */
  changed(): void;
  say(line: string): void;
}

/** Of Node, as in the image and in `npm start`. */
const flags = ['--enable-source-maps', '--max-semi-space-size=4'];
/**
 * A process that lived longer starts again at once. One that did not does so only the first time, because something is wrong that starting
 * does not cure.
 */
const steady = 10_000;
const longest = 10_000;
/** Longer than an app takes to finish what is in flight. */
const patience = 20_000;

/** A process that is started again whenever it ends, as a cluster would, until it is stopped. */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private startedAt = 0;
  /** Before the next start, should it end early again (ms). */
  private delay = 0;
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(private readonly options: ProcessOptions) {}

  /** `undefined` between an end and the next start. */
  get pid(): number | undefined {
    return this.child?.pid;
  }

  start(): void {
    const { main, args = [], env, output, changed } = this.options;
    this.startedAt = performance.now();
    // In a group of its own: Ctrl-C reaches the supervisor alone, who stops everything in order.
    const child = spawn(process.execPath, [...flags, main, ...args], {
      env,
      detached: true,
      stdio: output === undefined ? ['ignore', 'inherit', 'inherit'] : ['ignore', output, output, 'ipc'],
    });
    this.child = child;
    child.once('error', () => this.ended('could not be started'));
    child.once('exit', (code, signal) => this.ended(signal ? `was ended by ${signal}` : `ended with exit code ${code}`));
    changed();
  }

  signal(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  tell(message: Serializable): void {
    // One that ends at this moment will not read it.
    this.child?.send(message, () => {});
  }

  private ended(how: string): void {
    if (!this.child) return;
    this.child = undefined;
    this.options.changed();
    if (this.stopping) return;
    const lived = performance.now() - this.startedAt;
    const delay = lived > steady ? 0 : this.delay;
    this.delay = Math.min(delay === 0 ? 250 : delay * 2, longest);
    this.options.say(`${this.options.name} ${how}, starting it again${delay ? ` in ${delay} ms` : ''}`);
    this.timer = setTimeout(() => this.start(), delay);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    const { child } = this;
    if (!child) return;
    child.kill('SIGTERM');
    if (await until(() => this.child === undefined, patience)) return;
    this.options.say(`${this.options.name} does not stop, killing it`);
    child.kill('SIGKILL');
    await until(() => this.child === undefined, 5_000);
  }
}
