import { spawn, type ChildProcess } from 'node:child_process';
import { delimiter } from 'node:path';

/** npm as somebody types it: with the machine's own Node, and without what Jest and an npm around it have put into the environment. */
export interface Npm {
  said(): string;
  /** The exit code; null when a signal ended it. */
  ended: Promise<number | null>;
  signal(signal: NodeJS.Signals): void;
}

const running = new Set<ChildProcess>();

const ofTheTests = /^(npm_|JEST_|NODE_|B40_|FORCE_COLOR$|CI$|PG|LC_|LANG|no_proxy$|NO_PROXY$|https?_proxy$|HTTPS?_PROXY$)/;

function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ofTheTests.test(name) || name.startsWith('npm_config_cache'));
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...Object.fromEntries(kept), PATH: path.join(delimiter) };
}

export interface Setting {
  cwd?: string;
  env?: Record<string, string>;
  umask?: string;
}

export function npm(args: string[], { cwd = process.cwd(), env = {}, umask = '022' }: Setting = {}): Npm {
  const child = spawn('/bin/sh', ['-c', 'umask "$0"; exec "$@"', umask, 'npm', ...args], {
    cwd,
    env: { ...plainEnvironment(), ...env },
    // A group of its own, that nothing of it is left when a test fails.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  for (const output of [child.stdout, child.stderr]) output.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  void ended.then(() => running.delete(child));
  return { said: () => said, ended, signal: (signal) => void child.kill(signal) };
}

/** What a test that failed has left. PostgreSQL ends with the process that started it. */
export function killAll(): void {
  for (const { pid } of running) {
    try {
      process.kill(-pid!, 'SIGKILL');
    } catch {
      // It has just ended.
    }
  }
}
