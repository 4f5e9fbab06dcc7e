import { until } from '#local';
import { serviceNames } from '../platform/platform.ts';
import { fakeTime } from '../platform/fake-time.ts';
import type { Fault, FaultContext } from './fault.ts';
import { untilReady } from './heal.ts';
import { restart } from './rolling.ts';

/** One more, and away again, several times: the group shares its partitions out anew each time. */
async function flap(context: FaultContext): Promise<void> {
  const { platform, random, say, hold } = context;
  const service = random.pick(serviceNames.filter((name) => name !== 'membership'));
  const times = random.between(2, 4);
  say(`a third ${service}, ${times} times`);
  for (let time = 0; time < times; time++) {
    const third = await platform.addReplica(service);
    try {
      // One that went before it had joined would disturb nobody.
      await until(() => third.ready(), 20_000, 200);
      await hold(random.between(1, 4));
    } finally {
      await platform.removeReplica(third);
    }
  }
  await untilReady(context);
}

async function clockOff(context: FaultContext): Promise<void> {
  const { random, say, hold, platform } = context;
  const time = await fakeTime();
  const minutes = random.pick([-7, 7]);
  const chosen = platform.transport === 'kafka' ? serviceNames.map((name) => context.pickProcess(name)) : [context.pickProcess()];
  say(`one of each, ${minutes} minutes off (${time.by})`);
  const before = chosen.map(({ env }) => ({ ...env }));
  try {
    for (const each of chosen) Object.assign(each.env, time.env(minutes, each.env));
    await Promise.all(chosen.map((each) => restart(context, each)));
    await hold(8);
  } finally {
    chosen.forEach(({ env }, index) => {
      for (const name of Object.keys(env)) delete env[name];
      Object.assign(env, before[index]);
    });
    await Promise.all(chosen.map((each) => restart(context, each)));
  }
  await untilReady(context);
}

/** A client of the stream comes back behind the last event that it has heard. */
async function dropStream({ stream, hold, say, random }: FaultContext): Promise<void> {
  const times = random.between(3, 6);
  say(`${times} times`);
  for (let time = 0; time < times; time++) {
    stream.drop();
    await hold(random.between(0, 2));
  }
}

export const replicaFaults: Fault[] = [
  { name: 'flap-replicas', on: ['kafka'], seconds: 50, run: flap },
  { name: 'clock-off', on: ['kafka', 'postgres-log'], seconds: 35, run: clockOff },
  { name: 'drop-stream', on: ['kafka', 'postgres-log'], seconds: 8, run: dropStream },
];
