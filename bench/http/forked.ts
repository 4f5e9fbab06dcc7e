import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** A process of its own that says one thing when it is ready, and answers what it is asked, one thing at a time. */
export interface Forked<Ready> {
  ready: Ready;
  ask<Answer>(question: object): Promise<Answer>;
  /** Resident, MiB. */
  resident(): number;
  end(): Promise<void>;
}

/** `module` is compiled: `new URL('./load-process.js', import.meta.url)`. */
export async function forked<Ready>(module: URL, given: object, env: Record<string, string> = {}): Promise<Forked<Ready>> {
  const { BENCH_EXEC_ARGV: flags = '' } = process.env;
  const child = fork(module, [JSON.stringify(given)], {
    env: { ...process.env, ...env },
    // Its log is written, as where it is deployed, and read by nobody.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--enable-source-maps', ...flags.split(' ').filter(Boolean)],
  });
  const ready = await next<Ready>(child);
  return {
    ready,
    async ask(question) {
      child.send(question);
      return next(child);
    },
    resident: () => Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1_024),
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function next<Answer>(child: ChildProcess): Promise<Answer> {
  const gone = new AbortController();
  const ended = once(child, 'exit', { signal: gone.signal }).then(([code]) => {
    throw new Error(`a process of the benchmark ended: ${String(code)}`);
  });
  ended.catch(() => {});
  const [answer] = (await Promise.race([once(child, 'message', { signal: gone.signal }), ended])) as [Answer];
  gone.abort();
  return answer;
}

/** What the process was given. It ends with whoever has started it. */
export function given<Given>(): Given {
  process.on('disconnect', () => process.exit());
  return JSON.parse(process.argv[2]!) as Given;
}
