import { BootFailure } from './boot-failure.ts';
import { startedByNpm } from './config.ts';

/** npm passes Ctrl-C on to a process that has had it from the terminal already: a second signal so soon is the same one. */
const sameSignal = 1_000;
const patience = 60_000;
/** Ports, files and disks. */
const operatorsCodes = new Set(['EADDRINUSE', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'EMFILE']);

/**
 * The life of a command. SIGINT, SIGTERM or a closed terminal stops it in order, also while it starts: exit code 0. What the operator has
 * to put right is one line on stderr and exit code 1; of anything else `told` says what may be said. A second signal ends it at once.
 */
export async function runUntilSignal(start: () => Promise<{ stop(): Promise<void> }>, told: (error: unknown) => string): Promise<void> {
  process.on('uncaughtException', (error) => {
    process.stderr.write(`${told(error)}\n`);
    process.exit(1);
  });
  let signalled: number | undefined;
  const signal = new Promise<void>((received) => {
    const receive = () => {
      if (signalled !== undefined && performance.now() - signalled > sameSignal) process.exit(1);
      signalled ??= performance.now();
      received();
    };
    if (startedByNpm()) onParentsEnd(receive);
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, receive);
  });
  // Whoever read the output may be gone (a closed terminal, `| head`): no reason to leave everything running without its supervisor.
  for (const output of [process.stdout, process.stderr]) output.on('error', () => {});
  try {
    const running = await start();
    await signal;
    setTimeout(() => process.exit(1), patience).unref();
    await running.stop();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${operators(error) ?? told(error)}\n`);
    process.exit(1);
  }
}

/** An npm that is killed with -9 passes nothing on, and who killed it takes the platform for gone. */
function onParentsEnd(receive: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    receive();
  }, 100).unref();
}

/** What the operator has to put right. */
function operators(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as NodeJS.ErrnoException;
  const theirs = ['ConfigurationError', 'DatabaseRefused'].includes(error.name) || operatorsCodes.has(code ?? '');
  return error instanceof BootFailure || theirs ? error.message : undefined;
}
