import { testIdentity } from '#testing';
import { measure, nothingYet, summary, type Figure, type Running } from './measure.ts';
import { growthStand, type GrowthStand } from './stand.ts';

export interface Growth {
  events: number;
  figures: Record<Figure, number>;
}

export interface Plan {
  sizes: readonly number[];
  rounds: number;
  /** Of one kind of request in one round, milliseconds. */
  window: number;
  say(line: string): void;
}

/** The sizes side by side, round by round. */
export async function growth(postgresUrl: string, { sizes, rounds, window, say }: Plan): Promise<Growth[]> {
  const identity = await testIdentity();
  const token = await identity.token({ role: 'secretariat' });
  const stands: GrowthStand[] = [];
  for (const events of sizes) {
    const began = performance.now();
    stands.push(await growthStand(postgresUrl, events, identity));
    say(`${events} events stored in ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  }
  const running: Running[] = [];
  try {
    for (const stand of stands) running.push(await started(stand));
    for (const each of running) await measure(each, token, window); // the first round warms up
    for (const { measured } of running) for (const values of Object.values(measured)) values.length = 0;
    for (let round = 0; round < rounds; round++) {
      for (const each of running) {
        await measure(each, token, window);
        await boot(each);
      }
      say(`growth, round ${round + 1} of ${rounds}`);
    }
  } finally {
    await Promise.all(running.flatMap(({ workingGroups, notifications }) => [workingGroups.end(), notifications.end()]));
  }
  return running.map(({ stand, measured }) => ({ events: stand.events, figures: summary(measured) }));
}

async function started(stand: GrowthStand): Promise<Running> {
  const { service: workingGroups } = await stand.start('workingGroups');
  const { service: notifications } = await stand.start('notifications');
  return { stand, workingGroups, notifications, measured: nothingYet() };
}

/** One more of each, while the first go on; that they are replicas is nothing special. */
async function boot({ stand, measured }: Running): Promise<void> {
  const took: number[] = [];
  for (const name of ['workingGroups', 'notifications'] as const) {
    const started = await stand.start(name);
    took.push(started.took);
    await started.service.end();
  }
  measured.boot.push(Math.max(...took));
}
