import { spawn } from 'node:child_process';

export interface StartedProgram {
  stdout(): string;
  stderr(): string;
  /** The exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
  /** Sends it and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/** Somebody's program, in whatever language. */
export function startProgram(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): StartedProgram {
  const child = spawn(command, args, { cwd, env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  const ended = new Promise<number | NodeJS.Signals>((done, failed) => {
    child.once('error', failed).once('close', (code, signal) => done(code ?? signal ?? 'SIGKILL'));
  });
  return {
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}
