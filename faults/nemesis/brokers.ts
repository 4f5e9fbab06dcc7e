import { failed, type History, type Violation } from '../history.ts';
import type { Fault, FaultContext } from './fault.ts';
import { during, untilReady } from './heal.ts';

const pick = ({ platform, random }: FaultContext): number => random.pick(platform.kafka!.ids);

async function kill(context: FaultContext): Promise<void> {
  const { platform, hold, say, random } = context;
  const id = pick(context);
  const seconds = random.between(2, 8);
  say(`broker ${id} for ${seconds} s`);
  const inject = async () => {
    await platform.kafka!.kill(id);
    await hold(seconds);
  };
  await during(context, inject, () => platform.kafka!.restart(id));
}

async function rollAll(context: FaultContext): Promise<void> {
  const { platform, hold, say, random } = context;
  const order = random.shuffled(platform.kafka!.ids);
  say(`brokers ${order.join(', ')}`);
  for (const id of order) {
    await platform.kafka!.kill(id, 'SIGTERM');
    await platform.kafka!.restart(id);
    // For its replicas to be in sync again: with two of three away nothing can be acknowledged.
    await hold(4);
  }
  await untilReady(context);
}

/** Commands need PostgreSQL only: their events wait. */
export function judgeWithoutBrokers({ commands }: Pick<History, 'commands'>, from: number, to: number): Violation[] {
  const asked = commands.flatMap(({ attempts, number, kind }) =>
    attempts.filter(({ sentAt }) => sentAt >= from && sentAt <= to).map((attempt) => ({ ...attempt, number, kind })),
  );
  return asked.filter(failed).map(({ number, kind, status, code, error }) => ({
    rule: 'a command failed because all brokers were away',
    detail: `${kind}: ${error ?? `${status} ${code}`}`,
    command: number,
  }));
}

async function allAway(context: FaultContext): Promise<void> {
  const { platform, hold, say, history } = context;
  const kafka = platform.kafka!;
  say('for a minute');
  const from = Date.now();
  const inject = async () => {
    await Promise.all(kafka.ids.map((id) => kafka.kill(id)));
    await hold(60);
  };
  await during(context, inject, async () => void (await Promise.all(kafka.ids.map((id) => kafka.restart(id)))));
  for (const violation of judgeWithoutBrokers(history, from, from + 60_000)) history.violated(violation);
}

async function hang(context: FaultContext): Promise<void> {
  const { platform, hold, say } = context;
  const id = pick(context);
  say(`broker ${id} for 12 s`);
  const inject = async () => {
    platform.kafka!.signal(id, 'SIGSTOP');
    await hold(12);
  };
  await during(context, inject, () => platform.kafka!.signal(id, 'SIGCONT'));
}

export const brokerFaults: Fault[] = [
  { name: 'kill-broker', on: ['kafka'], seconds: 25, run: kill },
  { name: 'rolling-brokers', on: ['kafka'], seconds: 50, run: rollAll },
  { name: 'all-brokers-away', on: ['kafka'], seconds: 85, run: allAway },
  { name: 'hang-broker', on: ['kafka'], seconds: 20, run: hang },
];
