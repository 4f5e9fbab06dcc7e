import type { Benchmark } from '../benchmark.ts';
import { median, percentile } from '../figures.ts';
import { cities, cityOf } from './events.ts';
import { webhookStand, type Stand } from './stand.ts';

const mostSlower = 1.2;
const perSecond = 300;
const seconds = 8;
/** Of the hundred. */
const hung = 0;

/** The same load with all endpoints answering, and with one that never does; what the other 99 feel of it. */
export const hanging: Benchmark = {
  name: 'webhooks: hanging',
  async run({ rounds, scaled, say, database }) {
    const stand = await webhookStand({ databaseUrl: await database('webhooks') });
    try {
      for (let n = 0; n < cities; n++) await stand.subscribe(n, { cities: [cityOf(n)] });
      const events = Math.ceil(scaled(perSecond * seconds) / cities) * cities;
      const pairs: { without: Latency; with: Latency }[] = [];
      for (let round = 0; round <= rounds; round++) {
        // Who comes first changes from pair to pair.
        const first = round % 2 === 0;
        const one = await latencyOf(stand, events, first ? [] : [hung]);
        const other = await latencyOf(stand, events, first ? [hung] : []);
        const pair = { without: first ? one : other, with: first ? other : one };
        say(`round ${round} of ${rounds}: p99 ${pair.without.p99.toFixed(1)} ms, with one that hangs ${pair.with.p99.toFixed(1)} ms`);
        if (round > 0) pairs.push(pair);
      }
      const ratio = median(pairs.map((pair) => pair.with.p99 / pair.without.p99));
      const middle = (of: (pair: (typeof pairs)[number]) => number) => median(pairs.map(of));
      return {
        title: `Webhooks: one of 100 endpoints hangs, ${perSecond} deliveries/s, from when an event is due to its arrival at the other 99`,
        columns: ['all answer', 'one hangs'],
        rows: [
          { what: 'p50, ms', figures: [middle((pair) => pair.without.p50), middle((pair) => pair.with.p50)] },
          {
            what: 'p99, ms',
            figures: [middle((pair) => pair.without.p99), middle((pair) => pair.with.p99)],
            ratio,
            target: `ratio ≤ ${mostSlower}`,
            met: ratio <= mostSlower,
          },
        ],
        notes: ['The ratio is the median of the pairs’ own.'],
      };
    } finally {
      await stand.stop();
    }
  },
};

interface Latency {
  p50: number;
  p99: number;
}

async function latencyOf(stand: Stand, events: number, hangs: readonly number[]): Promise<Latency> {
  await stand.hang(hangs);
  const { first, due } = await stand.handOver(events, perSecond);
  const came = await stand.arrived((events / cities) * (cities - hangs.length));
  await stand.hang([]);
  await stand.drained();
  const latencies = came.filter(({ endpoint }) => endpoint !== hung).map(({ n, at }) => at - due[n - first]!);
  return { p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) };
}
