import { until } from '#local';
import { killPoints, type KillPoint } from '#testing';
import { serviceNames, type AppProcess } from '../platform/platform.ts';
import type { Fault, FaultContext } from './fault.ts';
import { untilReady } from './heal.ts';

const both = ['kafka', 'postgres-log'] as const;
/** For traffic to reach the point (ms). */
const reached = 15_000;

async function back(context: FaultContext, killed: readonly { process: AppProcess; pid: number | undefined }[]): Promise<void> {
  for (const { process, pid } of killed) {
    const ready = await until(() => process.ready(pid), 90_000, 200);
    if (!ready) context.history.violated({ rule: 'the platform did not come back', detail: `${process.app} after kill -9` });
  }
  await untilReady(context);
}

async function kill(context: FaultContext, victims: readonly AppProcess[]): Promise<void> {
  const killed = victims.map((process) => ({ process, pid: process.pid }));
  context.say(killed.map(({ process: { app }, pid }) => `${app} ${pid}`).join(' and '));
  for (const { process } of killed) process.signal('SIGKILL');
  await back(context, killed);
}

/** At a point of its work instead of at a moment. */
async function killAt(context: FaultContext, at: KillPoint): Promise<void> {
  const { platform, random, say } = context;
  // Membership takes nothing in: it dies where events go out.
  const goesOut = at === 'between commit and publish' || at === 'between publish and delete';
  const process = context.pickProcess(...serviceNames.filter((name) => goesOut || name !== 'membership'));
  const { pid, app } = process;
  // Of two replicas the other may have all the work: both are told to.
  const told = platform.processesOf(app);
  const after = random.between(1, 20);
  say(`${app}, ${at}, after ${after} messages`);
  const pids = told.map((each) => ({ process: each, pid: each.pid }));
  for (const each of told) each.order({ at, after });
  const died = () => pids.some((each) => each.process.pid !== each.pid);
  if (!(await until(died, reached, 50))) {
    say('no traffic came by, killed all the same');
    process.signal('SIGKILL');
  }
  const alive = pids.filter((each) => each.process.pid === each.pid);
  // Who has not come by would die at any later moment. Not Infinity: the channel's JSON would make it null, which is reached at once.
  for (const each of alive) each.process.order({ at, after: Number.MAX_SAFE_INTEGER });
  await back(
    context,
    pids
      .map((each) => (alive.includes(each) && each.pid !== pid ? { ...each, pid: undefined } : each))
      .filter(({ process: each, pid: was }) => each.pid !== was),
  );
}

const names: Record<KillPoint, string> = {
  'between commit and publish': 'kill-after-commit',
  'between publish and delete': 'kill-after-publish',
  'in the middle of a handler’s transaction': 'kill-mid-handler',
  'between effect and offset commit': 'kill-before-offset-commit',
};

export const kills: Fault[] = [
  { name: 'kill', on: both, seconds: 20, run: (context) => kill(context, [context.pickProcess()]) },
  {
    name: 'kill-two',
    on: ['kafka'],
    seconds: 25,
    run: (context) => kill(context, context.random.shuffled(context.platform.processes).slice(0, 2)),
  },
  ...killPoints.map((at): Fault => ({ name: names[at], on: both, seconds: 25, run: (context) => killAt(context, at) })),
];
