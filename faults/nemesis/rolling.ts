import { until } from '#local';
import { failed, outcomesOf, sentWithin, type Command, type History, type Violation } from '../history.ts';
import type { AppProcess } from '../platform/platform.ts';
import type { Fault, FaultContext } from './fault.ts';
import { clientPatience } from '../workload/client.ts';
import { untilReady } from './heal.ts';

export async function restart({ history }: FaultContext, process: AppProcess): Promise<void> {
  const { pid, app } = process;
  process.signal('SIGTERM');
  if (await until(() => process.ready(pid), 60_000, 100)) return;
  history.violated({ rule: 'the platform did not come back', detail: `${app} after SIGTERM` });
}

/** Every command that was sent while apps were rolled was answered the first time, if only that it came too early. */
export function judgeRolling({ commands }: Pick<History, 'commands'>, from: number, to: number): Violation[] {
  const sent = (command: Command) => command.attempts.filter(({ sentAt }) => sentAt >= from && sentAt <= to);
  return commands.flatMap((command) => {
    const broken = sent(command).find(failed);
    if (!broken) return [];
    const detail = `${command.kind}: ${broken.error ?? `${broken.status} ${broken.code}`}`;
    return [{ rule: 'a rolling restart failed a command', detail, command: command.number }];
  });
}

/** Nothing of it is under way, and what came of it is known. */
const isThrough = ({ attempts, outcome }: Command): boolean =>
  outcome !== 'unknown' && attempts.every(({ answeredAt, error }) => answeredAt !== undefined || error !== undefined);

async function roll(context: FaultContext): Promise<void> {
  const { platform, history, random, say } = context;
  await untilReady(context);
  const from = Date.now();
  const order = random.shuffled(platform.processes);
  say(order.map(({ app }) => app).join(', '));
  for (const process of order) await restart(context, process);
  const to = Date.now();
  // What is under way may still fail; a client waits no longer than this for an answer.
  await until(() => sentWithin(history, from, to).every(isThrough), clientPatience, 100);
  for (const violation of judgeRolling(history, from, to)) history.violated(violation);
  const { ok, refused, unknown } = outcomesOf(sentWithin(history, from, to));
  say(`${ok} commands ok, ${refused} refused, ${unknown} unknown while they were rolled`);
}

export const rollings: Fault[] = [
  { name: 'rolling-restart', on: ['kafka'], seconds: 80, run: roll },
  {
    name: 'restart-platform',
    on: ['postgres-log'],
    seconds: 15,
    run: (context) => restart(context, context.pickProcess()),
  },
];
