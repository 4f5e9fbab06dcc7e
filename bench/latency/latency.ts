import type { Benchmark, Row } from '../benchmark.ts';
import { fixedLoad, latencies, type Situation } from './measure.ts';
import { onKafka, onPostgresLog } from './transports.ts';

const targets = { p50: 15, p99: 50 };
const fixedTargets = { p50: 12, p99: 48 };
/** Of one load in one round, milliseconds. */
const window = 8_000;

/** From a command's commit to another service's handler: unit of work, outbox, relay, transport, position. */
export const latency: Benchmark = {
  name: 'latency',
  async run({ kafka, postgres, rounds, scaled, say }) {
    const brokers = await kafka();
    const { url } = await postgres();
    const stands = [await onPostgresLog(url), await onKafka(url, brokers.join(','))];
    try {
      const situations = await latencies(stands, { rounds, window: scaled(window), say });
      const missing = situations.reduce((sum, each) => sum + each.missing, 0);
      if (missing > 0) throw new Error(`${missing} events did not arrive`);
      return {
        title: 'Latency: from when a command is due to the end of its handler in another service, open loop',
        columns: ['events/s', 'p50, ms', 'p99, ms', 'p99.9, ms', 'from the commit: p50', 'p99'],
        rows: situations.map(rowOf),
        notes: [
          'The shares are of what each transport carries in a closed loop on this machine, ' +
            'where the clients, both services and the broker take turns on the same cores.',
        ],
      };
    } finally {
      for (const stand of stands) await stand.close();
    }
  },
};

function rowOf({ transport, load, rate, p50, p99, p999, p50FromCommit, p99FromCommit }: Situation): Row {
  const row = { what: `${transport}, ${load}`, figures: [rate, p50, p99, p999, p50FromCommit, p99FromCommit] };
  const most = load === fixedLoad ? fixedTargets : load.startsWith('50 %') ? targets : undefined;
  if (!most) return row;
  const target = `from the commit p50 ≤ ${most.p50}, p99 ≤ ${most.p99}`;
  return { ...row, target, met: p50FromCommit <= most.p50 && p99FromCommit <= most.p99 };
}
