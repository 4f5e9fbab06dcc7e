import { testIdentity } from '#testing';
import type { Benchmark, BenchContext, Row, Table } from '../benchmark.ts';
import { median } from '../figures.ts';
import { intakeStand, store, type IntakeStand } from './stand.ts';

const sizes = [1_000, 10_000_000];
/** Told of each event: the city that it is about; 29 member cities and the secretariat; a network twice as large. */
const tellings = [
  { offices: 1, events: 6_000, least: 2_500 },
  { offices: 30, events: 2_000, least: 1_200 },
  { offices: 60, events: 1_000, least: undefined },
];
const mostSlower = 1.2;
const mostGrown = 1.1;

/** Notifications takes in: the journal, and behind it the reader that writes the notices, both in one process. */
export const intake: Benchmark = {
  name: 'intake',
  async run(context) {
    const { url } = await context.postgres();
    const stored = [...new Set(sizes.map((size) => Math.max(1_000, context.scaled(size))))];
    for (const events of stored) await store(url, events);
    return taken(url, stored, context);
  },
};

/** The sizes side by side, round by round; the first round warms up. */
export async function taken(url: string, stored: readonly number[], { rounds, scaled, say }: TakingContext): Promise<Table> {
  const identity = await testIdentity();
  const stands: IntakeStand[] = [];
  try {
    for (const events of stored) stands.push(await intakeStand(url, events, identity));
    const found = new Map(stands.map((stand): [IntakeStand, Found] => [stand, { rates: tellings.map(() => []), heaps: [], resident: 0 }]));
    for (let round = 0; round <= rounds; round++)
      for (const [stand, of] of found) {
        let live = 0;
        for (const [at, { offices, ...telling }] of tellings.entries()) {
          const events = scaled(telling.events);
          const { milliseconds, heap } = await stand.take({ offices, events });
          live = Math.max(live, heap);
          const rate = (events * 1_000) / milliseconds;
          if (round > 0) of.rates[at]!.push(rate);
          say(`round ${round} of ${rounds}, ${offices} told, beside ${stand.stored}: ${rate.toFixed(0)} events/s`);
        }
        if (round > 0) of.heaps.push(live);
        of.resident = Math.max(of.resident, stand.service.resident());
      }
    return tableOf(stored, [...found.values()]);
  } finally {
    await Promise.all(stands.map(({ service }) => service.end()));
  }
}

type TakingContext = Pick<BenchContext, 'rounds' | 'scaled' | 'say'>;

interface Found {
  /** Of each telling, by round. */
  rates: number[][];
  heaps: number[];
  resident: number;
}

function tableOf(stored: readonly number[], found: readonly Found[]): Table {
  const rows = tellings.flatMap(({ offices, least }, at): Row[] => {
    const rates = found.map((each) => median(each.rates[at]!));
    const ratio = rates[0]! / rates.at(-1)!;
    const events: Row = { what: `${offices} ${offices === 1 ? 'office' : 'offices'} told, events/s`, figures: rates, ratio };
    if (least !== undefined) {
      events.target = `≥ ${least.toLocaleString('en')}, ratio ≤ ${mostSlower}`;
      events.met = Math.min(...rates) >= least && ratio <= mostSlower;
    }
    return offices === 1 ? [events] : [events, { what: 'the same, notices/s', figures: rates.map((rate) => rate * offices) }];
  });
  const grown = Math.max(...found.map(({ heaps }) => heaps.at(-1)! / heaps[0]!));
  return {
    title: 'Intake: notifications takes events in, journal and notices, beside all that is stored',
    columns: stored.map((events) => `${events.toLocaleString('en')} events`),
    rows: [
      ...rows,
      {
        what: 'live heap after the last round, against the first, MiB',
        figures: found.map(({ heaps }) => heaps.at(-1)!),
        ratio: grown,
        target: `ratio ≤ ${mostGrown}`,
        met: grown <= mostGrown,
      },
      { what: 'resident, with the benchmark’s own events, MiB', figures: found.map(({ resident }) => resident) },
    ],
    notes: [
      'Batches of 200. The notices of every round are counted: one for each event and office, or the run fails. ' +
        'The ratio of a rate is the smallest store against the largest.',
    ],
  };
}
