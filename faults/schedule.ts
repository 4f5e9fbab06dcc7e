import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '#domain';
import type { Fault, FaultContext } from './nemesis/fault.ts';
import type { History } from './history.ts';
import type { Subscribers } from './subscribers/subscribers.ts';
import type { AppName, Platform } from './platform/platform.ts';

export interface ScheduleOptions {
  platform: Platform;
  history: History;
  random: Random;
  /** Which come, in which order, again and again while there is time. */
  deck: readonly Fault[];
  /** Comes before them, and before the time counts. */
  first?: Fault | undefined;
  seconds: number;
  /** Between two faults, from and to (ms). */
  calm?: [number, number];
  stream: { drop(): void };
  subscribers: Subscribers;
  signal: AbortSignal;
  say(line: string): void;
}

/** Consecutive seeds go round all faults: each begins where the one before is likely to have ended. */
export function deckOf(faults: readonly Fault[], seed: number, shuffled: (faults: readonly Fault[]) => Fault[]): Fault[] {
  const order = shuffled(faults);
  const first = (seed * 5) % Math.max(1, order.length);
  return [...order.slice(first), ...order.slice(0, first)];
}

/** One fault after the other, with calm between, until the time is over; one that no longer fits is passed over. The first always runs. */
export async function runFaults(options: ScheduleOptions): Promise<void> {
  const { deck, first, seconds, random, say, signal, calm = [1_000, 3_000] } = options;
  if (first) {
    await pause(random.between(...calm), undefined, { signal });
    await runOne(first, options);
  }
  const began = performance.now();
  const left = () => seconds - (performance.now() - began) / 1_000;
  const waiting: Fault[] = [];
  let ran = 0;
  while (!signal.aborted) {
    await pause(random.between(...calm), undefined, { signal });
    if (waiting.length === 0) waiting.push(...deck);
    const fits = waiting.findIndex((fault) => ran === 0 || fault.seconds <= left());
    if (fits < 0) break;
    const [fault] = waiting.splice(fits, 1);
    ran++;
    await runOne(fault!, options);
    say(`  ${Math.max(0, Math.round(left()))} s left`);
  }
  if (left() > 0) await pause(left() * 1_000, undefined, { signal }).catch(() => {});
}

async function runOne(fault: Fault, { platform, history, random, stream, subscribers, signal, say }: ScheduleOptions): Promise<void> {
  const record = { name: fault.name, detail: '', from: Date.now(), until: 0 };
  history.faults.push(record);
  const context: FaultContext = {
    platform,
    history,
    random: random.named(`${fault.name}-${history.faults.length}`),
    stream,
    subscribers,
    say: (detail) => {
      record.detail += `${record.detail && '; '}${detail}`;
      say(`  ${fault.name}: ${detail}`);
    },
    hold: (seconds) => pause(seconds * 1_000, undefined, { signal }),
    pickProcess: (...apps) => pickProcess(platform, context.random, apps),
  };
  try {
    await fault.run(context);
  } catch (failure) {
    if (!signal.aborted)
      history.violated({ rule: 'the fault could not be injected or healed', detail: `${fault.name}: ${String(failure)}` });
  }
  record.until = Date.now();
}

function pickProcess({ processes }: Platform, random: Random, apps: readonly AppName[]) {
  const running = processes.filter(({ app, pid }) => pid !== undefined && (apps.length === 0 || apps.includes(app)));
  // On one machine all apps are in the one process.
  return random.pick(running.length > 0 ? running : processes.filter(({ app }) => app === 'platform'));
}
