import { mkdirSync } from 'node:fs';
import { Random } from '#domain';
import { Teardown } from '#local';
import { History, outcomesOf, type Outcome } from './history.ts';
import { faults } from './nemesis/faults.ts';
import type { Fault } from './nemesis/fault.ts';
import { check } from './oracle/check.ts';
import { drained } from './oracle/outgoing.ts';
import { comesToRest } from './oracle/quiet.ts';
import { writeReport } from './oracle/report.ts';
import { openFiveProcesses } from './platform/five-processes.ts';
import { openOneProcess } from './platform/one-process.ts';
import type { Platform, TransportName } from './platform/platform.ts';
import { deckOf, runFaults } from './schedule.ts';
import { Subscribers } from './subscribers/subscribers.ts';
import { StreamClient } from './workload/stream-client.ts';
import { Workload } from './workload/workload.ts';

export interface RunOptions {
  transport: TransportName;
  seed: number;
  /** Of load and faults; starting, coming to rest and checking come on top. */
  seconds: number;
  /** Commands a second over all clients. */
  rate: number;
  /** Names of faults; all that can be without. */
  only?: readonly string[];
  /** Name of the fault that comes before them, and before the seconds are counted. */
  first?: string;
  /** For logs, data and the report. */
  folder: string;
  signal: AbortSignal;
  say(line: string): void;
}

export interface Verdict {
  history: History;
  /** How many commands had which outcome. */
  outcomes: Record<Outcome, number>;
  /** Faults that can't be injected on this machine, and why. */
  absent: Record<string, string>;
  /** Seconds from the first command to the end of the checks. */
  took: number;
  report?: string;
}

const clients = 8;
/** Long enough for every retry, lease and session to run out once (ms). */
const patience = { ready: 120_000, founding: 60_000, rest: 120_000, drain: 60_000 };

/** A platform, a workload, a nemesis, and the oracle's verdict on all of it. */
export async function runOnce(options: RunOptions): Promise<Verdict> {
  const { transport, seed, folder, say, signal } = options;
  mkdirSync(folder, { recursive: true });
  say(`${transport}, seed ${seed}: starting the platform`);
  const beyond = new Teardown();
  try {
    const subscribers = await Subscribers.open(beyond);
    const open = transport === 'kafka' ? openFiveProcesses : openOneProcess;
    const platform = await open(folder, subscribers.env(), say);
    beyond.add(() => platform.stop());
    await platform.allReady(patience.ready);
    return await disturb(platform, subscribers, options);
  } finally {
    await beyond.run();
    signal.throwIfAborted();
  }
}

async function disturb(platform: Platform, subscribers: Subscribers, options: RunOptions): Promise<Verdict> {
  const { seed, seconds, rate, folder, signal, say } = options;
  const began = performance.now();
  const random = new Random(seed);
  const history = new History();
  const absent: Record<string, string> = {};
  const deck = deckOf(await chosen(platform, options, absent), seed, (all) => new Random(0).shuffled(all));
  const first = faults.find(({ name }) => name === options.first);
  const { url, identity } = platform;
  const workload = new Workload({ url, identity, history, random: random.named('workload'), clients, rate, say });
  say('founding the network');
  // A platform on which nothing can be founded is judged by what it has done until then.
  const founded = await workload
    .prepare(patience.founding)
    .then(() => subscribers.takeUp(platform, workload.members().slice(0, 3)))
    .then(
      () => true,
      (failure: Error) => {
        history.violated({ rule: 'the network could not be founded', detail: failure.message });
        return false;
      },
    );
  const stream = new StreamClient(url, await identity.token({ role: 'system' }));
  if (founded) {
    workload.start();
    try {
      await runFaults({ platform, history, random: random.named('nemesis'), deck, first, seconds, stream, subscribers, signal, say });
    } finally {
      await workload.stop();
    }
  }
  say('no more commands; coming to rest');
  await platform
    .allReady(patience.ready)
    .catch((failure: Error) => history.violated({ rule: 'the platform did not come back', detail: failure.message }));
  for (const violation of await comesToRest(platform, history, patience.rest)) history.violated(violation);
  await subscribers.heal(url, identity);
  for (const violation of await drained(platform, patience.drain)) history.violated(violation);
  say('checking');
  for (const violation of await check(platform, history, stream.heard, subscribers)) history.violated(violation);
  stream.close();
  const verdict: Verdict = { history, outcomes: outcomesOf(history.commands), absent, took: (performance.now() - began) / 1_000 };
  if (history.violations.length > 0) verdict.report = await writeReport(folder, { seed, transport: platform.transport, history }, platform);
  return verdict;
}

async function chosen(platform: Platform, { transport, only }: RunOptions, absent: Record<string, string>): Promise<Fault[]> {
  const possible: Fault[] = [];
  for (const fault of faults) {
    if (!fault.on.includes(transport) || (only && !only.includes(fault.name))) continue;
    const reason = await fault.absent?.(platform);
    if (reason === undefined) possible.push(fault);
    else absent[fault.name] = reason;
  }
  return possible;
}
