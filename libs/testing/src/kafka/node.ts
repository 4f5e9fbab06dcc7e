import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { commandLine, isAlive, until } from '../../../local/src/index.ts';
import { classArchiveFlags } from './class-archive.ts';
import { logging } from './places.ts';

export interface NodePlan {
  id: number;
  folder: string;
  java: string;
  jars: string;
  properties: string;
  /** Arguments of the format that make users. */
  users: string[];
}

/**
 * The shell writes the broker's pid down and holds a pipe from this process: when the pipe ends, however that came (kill -9 too), it kills
 * the broker. Not SIGTERM, which a broker under SIGSTOP would never see; Kafka recovers from a kill.
 */
const guard =
  'exec 3<&0; pid=$1; shift; "$@" </dev/null 3<&- & broker=$!; echo $broker >"$pid"; { cat <&3; kill -KILL $broker 2>&-; } & wait $broker';

const heap = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData', '-Djava.awt.headless=true'];

/** One Kafka node in a folder of its own: a JVM that can be stopped, killed and started again. */
export class KafkaNode {
  private readonly plan: NodePlan;
  private readonly configuration: string;
  private readonly log: string;
  private child: ChildProcess | undefined;

  constructor(plan: NodePlan) {
    this.plan = plan;
    this.configuration = join(plan.folder, 'server.properties');
    this.log = join(plan.folder, 'broker.log');
  }

  get id(): number {
    return this.plan.id;
  }

  pid(): number | undefined {
    return brokerIn(this.plan.folder);
  }

  /** Formats the data folder if it is new. */
  async prepare(clusterId: string): Promise<void> {
    mkdirSync(this.plan.folder, { recursive: true });
    writeFileSync(this.configuration, this.plan.properties);
    const format = [
      'kafka.tools.StorageTool',
      'format',
      '--ignore-formatted',
      '-t',
      clusterId,
      '-c',
      this.configuration,
      ...this.plan.users,
    ];
    if (existsSync(join(this.plan.folder, 'data', 'meta.properties'))) return;
    await promisify(execFile)(this.plan.java, [...this.jvm(), ...format]);
  }

  async start(flags: string[] = []): Promise<void> {
    const output = openSync(this.log, 'a');
    const from = statSync(this.log).size;
    const command = [this.plan.java, ...this.jvm(), ...flags, 'kafka.Kafka', this.configuration];
    const child = spawn('/bin/sh', ['-c', guard, 'sh', pidFile(this.plan.folder), ...command], {
      detached: true,
      stdio: ['pipe', output, output],
    });
    closeSync(output);
    child.stdin?.on('error', () => {});
    this.child = child;
    const said = () => readFileSync(this.log).subarray(from).toString();
    const ready = await until(() => child.exitCode !== null || said().includes('Kafka Server started'), 90_000, 50);
    if (ready && child.exitCode === null) return;
    await this.stop('SIGKILL');
    throw new Error(`Kafka node ${this.id} did not start:\n${said().slice(-4_000)}`);
  }

  signal(signal: NodeJS.Signals): void {
    const pid = this.pid();
    if (pid) send(pid, signal);
  }

  /** SIGTERM is a controlled shutdown: leaders move first. */
  async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    await endBroker(this.plan.folder, signal);
    this.child?.stdin?.end();
    await until(() => !this.child || this.child.exitCode !== null || this.child.signalCode !== null, 2_000);
  }

  /** At once and without waiting: for the end of this process. */
  killNow(): void {
    this.signal('SIGKILL');
  }

  private jvm(): string[] {
    const { jars } = this.plan;
    const settings = ['-Djava.net.preferIPv4Stack=true', `-Dlog4j2.configurationFile=${logging}`];
    return [...heap, ...classArchiveFlags(jars), ...settings, '-cp', join(jars, '*')];
  }
}

const pidFile = (folder: string) => join(folder, 'pid');

/** The broker that runs on this folder, whoever started it. A pid that now belongs to another program is none. */
export function brokerIn(folder: string): number | undefined {
  if (!existsSync(pidFile(folder))) return undefined;
  const pid = Number(readFileSync(pidFile(folder), 'utf8'));
  if (!pid || !isAlive(pid)) return undefined;
  const command = commandLine(pid);
  return command === undefined || command.includes(folder) ? pid : undefined;
}

export async function endBroker(folder: string, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const pid = brokerIn(folder);
  if (pid === undefined) return;
  send(pid, signal);
  // One that is stopped by SIGSTOP takes its SIGTERM only now.
  send(pid, 'SIGCONT');
  if (!(await until(() => !isAlive(pid), 30_000))) send(pid, 'SIGKILL');
  while (isAlive(pid)) await pause(20);
  rmSync(pidFile(folder), { force: true });
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended meanwhile.
  }
}
