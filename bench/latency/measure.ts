import { setTimeout as sleep } from 'node:timers/promises';
import { median, percentile } from '../figures.ts';
import { capacityOf } from './closed-loop.ts';
import { holdTransaction, makeDeadRows } from './dead-rows.ts';
import { latenciesAt, type Latencies } from './open-loop.ts';
import type { TransportStand } from './transports.ts';

/** What was measured of one transport under one load. */
export interface Situation {
  transport: string;
  load: string;
  /** Events a second. */
  rate: number;
  /** Milliseconds from when the command was due: medians of the rounds, and the thousandth of all of them together. */
  p50: number;
  p99: number;
  p999: number;
  /** Of it after the commit. */
  p50FromCommit: number;
  p99FromCommit: number;
  missing: number;
}

export interface Plan {
  rounds: number;
  /** Of one load in one round, milliseconds. */
  window: number;
  say(line: string): void;
}

const shares = [0.1, 0.5, 0.8];
export const fixedLoad = 'the same rate in every run';
const deadRows = 500_000;
/** By then the relay knows that the held transaction is none of its service's: those last half a minute at the most. */
const settled = 62_000;

/** The loads one after the other and the transports in turn, round by round. */
export async function latencies(stands: readonly TransportStand[], plan: Plan): Promise<Situation[]> {
  const capacity = new Map<TransportStand, number>();
  for (const stand of stands) {
    capacity.set(stand, await capacityOf(stand.path, 2 * plan.window));
    plan.say(`${stand.name}: capacity ${capacity.get(stand)!.toFixed(0)} events/s`);
  }
  const quiet = await rounds(
    stands.flatMap((stand) => [
      ...shares.map((share) => ({ stand, load: `${share * 100} %`, rate: capacity.get(stand)! * share })),
      ...(stand.fixedRate === undefined ? [] : [{ stand, load: fixedLoad, rate: stand.fixedRate }]),
    ]),
    plan,
  );
  plan.say(`a transaction is held open; ${deadRows} pointers die; a minute passes`);
  const end = await Promise.all(stands.map(({ publisherUrl }) => holdTransaction(publisherUrl)));
  for (const { publisherUrl } of stands) await makeDeadRows(publisherUrl, deadRows);
  await sleep(settled);
  const burdened = await rounds(
    stands.map((stand) => ({ stand, load: '50 %, transaction held, 500 k dead rows', rate: capacity.get(stand)! * 0.5 })),
    plan,
  );
  await Promise.all(end.map((each) => each()));
  return [...quiet, ...burdened];
}

interface Load {
  stand: TransportStand;
  load: string;
  /** Events a second. */
  rate: number;
}

async function rounds(loads: readonly Load[], { rounds, window, say }: Plan): Promise<Situation[]> {
  const each = loads.map((one) => ({ ...one, found: [] as Latencies[] }));
  for (let round = 0; round < rounds; round++)
    for (const { stand, load, rate, found } of each) {
      const measured = await latenciesAt(stand.path, rate, window);
      found.push(measured);
      const [p50, p99] = [0.5, 0.99].map((at) => percentile(measured.fromDue, at).toFixed(1));
      say(`round ${round + 1}, ${stand.name}, ${load}: p50 ${p50} ms, p99 ${p99} ms`);
    }
  return each.map(({ stand, load, rate, found }) => ({ transport: stand.name, load, rate, ...summary(found) }));
}

const summary = (found: readonly Latencies[]) => {
  const middle = (of: (each: Latencies) => number[], share: number) => median(found.map((each) => percentile(of(each), share)));
  return {
    p50: middle(({ fromDue }) => fromDue, 0.5),
    p99: middle(({ fromDue }) => fromDue, 0.99),
    p999: percentile(
      found.flatMap(({ fromDue }) => fromDue),
      0.999,
    ),
    p50FromCommit: middle(({ fromCommit }) => fromCommit, 0.5),
    p99FromCommit: middle(({ fromCommit }) => fromCommit, 0.99),
    missing: found.reduce((sum, { missing }) => sum + missing, 0),
  };
};
