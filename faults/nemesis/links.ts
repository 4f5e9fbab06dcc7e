import type { Link, LinkState } from '#testing';
import { serviceNames } from '../platform/platform.ts';
import type { Fault, FaultContext } from './fault.ts';
import { during } from './heal.ts';

type Mode = 'cut' | 'slow' | 'half-open';

const stateOf = (mode: Mode, { random }: FaultContext): LinkState =>
  mode === 'slow' ? { mode, milliseconds: random.between(20, 150) } : { mode };
const seconds: Record<Mode, [number, number]> = { cut: [3, 12], slow: [8, 15], 'half-open': [10, 20] };

async function disturb(context: FaultContext, mode: Mode, links: readonly Link[], only?: { clientId: string }): Promise<void> {
  const { random, say, hold } = context;
  const state = stateOf(mode, context);
  const held = random.between(...seconds[mode]);
  say(`${'milliseconds' in state ? `${state.milliseconds} ms each way, ` : ''}for ${held} s`);
  const inject = async () => {
    for (const link of links) link.set(state, only);
    await hold(held);
  };
  await during(context, inject, () => links.forEach((link) => link.set({ mode: 'open' })));
}

async function databases(context: FaultContext, mode: Mode): Promise<void> {
  const { random, platform, say } = context;
  const chosen = random.chance(0.3) ? serviceNames : [random.pick(serviceNames)];
  say(chosen.join(', '));
  await disturb(
    context,
    mode,
    chosen.map((name) => platform.databaseLinks[name]),
  );
}

async function brokers(context: FaultContext, mode: Mode): Promise<void> {
  const { random, platform, say } = context;
  const whom = random.pick(['one broker', 'all brokers', 'one service'] as const);
  if (whom !== 'one service') {
    say(whom);
    return disturb(context, mode, whom === 'all brokers' ? platform.brokerLinks : [random.pick(platform.brokerLinks)]);
  }
  const service = random.pick(serviceNames);
  say(`all brokers, for ${service} alone`);
  await disturb(context, mode, platform.brokerLinks, { clientId: `b40-${service}` });
}

const modes: Mode[] = ['cut', 'slow', 'half-open'];

export const linkFaults: Fault[] = modes.flatMap((mode): Fault[] => [
  { name: `${mode}-database`, on: ['kafka', 'postgres-log'], seconds: seconds[mode][1] + 10, run: (context) => databases(context, mode) },
  { name: `${mode}-brokers`, on: ['kafka'], seconds: seconds[mode][1] + 10, run: (context) => brokers(context, mode) },
]);
