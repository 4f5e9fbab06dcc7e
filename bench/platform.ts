import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { freePort, until } from '#local';

export interface RunningPlatform {
  port: number;
  /** From the start of the process to the line that says it is ready, seconds. */
  readyAfter: number;
  /** Of the one process, MiB. */
  resident(): number;
  stop(): Promise<void>;
}

/** The platform in one process, as `npm start` runs it. */
export async function startPlatform(dataFolder: string): Promise<RunningPlatform> {
  const [port, managementPort] = [await freePort(), await freePort()];
  const began = performance.now();
  const child = run('start', {
    PORT: String(port),
    MANAGEMENT_PORT: String(managementPort),
    B40_DATA: dataFolder,
  });
  let ready = false;
  createInterface({ input: child.stdout! }).on('line', (line) => (ready ||= line.startsWith('Ready')));
  if (!(await until(() => ready || child.exitCode !== null, 60_000)) || !ready) throw new Error('the platform did not get ready');
  return {
    port,
    readyAfter: (performance.now() - began) / 1_000,
    resident: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1_024),
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** The scenario against it; seconds, and whether it ended well. */
export async function playScenario(port: number, dataFolder: string): Promise<{ seconds: number; well: boolean }> {
  const began = performance.now();
  const child = run('scenario', { PORT: String(port), B40_DATA: dataFolder });
  child.stdout!.resume();
  const [code] = (await once(child, 'exit')) as [number];
  return { seconds: (performance.now() - began) / 1_000, well: code === 0 };
}

/** The command of an npm script, flags for Node and all, without npm between: its pid is the platform's. */
function run(script: string, env: Record<string, string>): ChildProcess {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const [, ...args] = scripts[script]!.replace(/^exec /, '').split(' ');
  return spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] });
}
