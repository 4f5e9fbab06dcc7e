import type { Benchmark } from '../benchmark.ts';
import { median, percentile } from '../figures.ts';
import { assessing } from './publisher.ts';
import { webhookStand } from './stand.ts';

const most = 60;
const perSecond = 50;
const seconds = 10;

/** From the commit in the service that tells of it, through its outbox, the log, the journal and the fan-out, to the endpoint. */
export const latency: Benchmark = {
  name: 'webhooks: latency',
  async run({ rounds, scaled, say, database }) {
    const log = await database('webhooks_log');
    const publisher = await assessing(await database('webhooks_publisher'), log);
    const stand = await webhookStand({ databaseUrl: await database('webhooks'), log });
    try {
      await stand.subscribe(0);
      const events = Math.ceil(scaled(perSecond * seconds));
      const found: number[][] = [];
      for (let round = 0; round <= rounds; round++) {
        await stand.hang([]);
        const committed = await publisher.commitAt(perSecond, events);
        const came = await stand.arrived(events);
        const latencies = came.map(({ n, at }) => Math.max(0, at - committed.get(n)!));
        say(
          `round ${round} of ${rounds}: p50 ${percentile(latencies, 0.5).toFixed(1)} ms, p99 ${percentile(latencies, 0.99).toFixed(1)} ms`,
        );
        if (round > 0) found.push(latencies);
      }
      const [p50, p99] = [0.5, 0.99].map((share) => median(found.map((latencies) => percentile(latencies, share))));
      return {
        title: 'Webhooks: from an event’s commit in its service to its arrival at an endpoint, through the log in PostgreSQL',
        columns: ['p50, ms', 'p99, ms'],
        rows: [{ what: `${perSecond} events/s`, figures: [p50!, p99!], target: `p50 ≤ ${most}`, met: p50! <= most }],
      };
    } finally {
      await publisher.close();
      await stand.stop();
    }
  },
};
