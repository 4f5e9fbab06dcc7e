import { serviceNames, type AppProcess, type ServiceName } from '../platform/platform.ts';
import type { Fault, FaultContext } from './fault.ts';
import { during } from './heal.ts';

/** Its lease lasts five seconds. */
const beyondTheLease = 9;

/** The replica that publishes: what its count of events grows by in a while tells it from one that has led before. */
async function leaderOf({ platform, hold }: FaultContext, service: ServiceName): Promise<AppProcess | undefined> {
  const processes = platform.processesOf(service);
  const before = await Promise.all(processes.map(publishedBy));
  await hold(2);
  const grown = (await Promise.all(processes.map(publishedBy))).map((count, index) => count - before[index]!);
  const most = Math.max(...grown);
  return most > 0 ? processes[grown.indexOf(most)] : undefined;
}

async function publishedBy({ managementPort }: AppProcess): Promise<number> {
  try {
    const metrics = await fetch(`http://127.0.0.1:${managementPort}/metrics`, { signal: AbortSignal.timeout(2_000) });
    return Number(/^b40_relay_published_total\{[^}]*\} (\d+)/m.exec(await metrics.text())?.[1] ?? 0);
  } catch {
    return 0;
  }
}

async function stopLeader(context: FaultContext): Promise<void> {
  const { platform, random, say, hold } = context;
  const service = random.pick(serviceNames.filter((name) => name !== 'notifications'));
  const process =
    platform.transport === 'kafka' ? ((await leaderOf(context, service)) ?? context.pickProcess(service)) : context.pickProcess();
  say(`${process.app} ${process.pid} for ${beyondTheLease} s`);
  const stop = async () => {
    process.signal('SIGSTOP');
    await hold(beyondTheLease);
  };
  await during(context, stop, () => process.signal('SIGCONT'));
}

export const stops: Fault[] = [{ name: 'stop-leader', on: ['kafka', 'postgres-log'], seconds: 15, run: stopLeader }];
