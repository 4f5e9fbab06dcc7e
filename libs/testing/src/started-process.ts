import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface StartedProcess {
  pid: number;
  stdout(): string;
  stderr(): string;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
  /** Sends it and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

export interface StartOptions {
  args?: string[];
  /** Besides this process's own; `undefined` takes a variable away. */
  env?: Record<string, string | undefined>;
}

/** Runs a built module, such as `apps/standalone/src/main.js`, as users do: tests of processes are about what `npm run build` made. */
export function startProcess(module: string, { args = [], env = {} }: StartOptions = {}): StartedProcess {
  const main = join(process.cwd(), 'dist', module);
  if (!existsSync(main)) throw new Error(`${main} is missing: npm run build`);
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  const ended = new Promise<number | NodeJS.Signals>((done) => {
    const end = (code: number | null, signal: NodeJS.Signals | null) => done(code ?? signal ?? 'SIGKILL');
    child.once('close', end);
    // What it left behind may hold its output open for ever.
    child.once('exit', (code, signal) => setTimeout(() => end(code, signal), 1_000).unref());
  });
  return {
    pid: child.pid!,
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    ended,
    end: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
