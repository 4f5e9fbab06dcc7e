import type { Benchmark } from '../benchmark.ts';
import { inTurn } from '../in-turn.ts';
import { cities, cityOf } from './events.ts';
import { webhookStand } from './stand.ts';

const least = 1_000;
/** Of a round. */
const deliveries = 10_000;

/** From when the first event is handed over until the last delivery has come: all of it on the cores of one machine. */
export const rate: Benchmark = {
  name: 'webhooks: rate',
  async run({ rounds, scaled, say, database }) {
    const each = await webhookStand({ databaseUrl: await database('webhooks') });
    const own = await webhookStand({ databaseUrl: await database('webhooks') });
    try {
      for (let n = 0; n < cities; n++) {
        await each.subscribe(n);
        await own.subscribe(n, { cities: [cityOf(n)] });
      }
      const measure = (stand: typeof each, events: number, toEach: number) => async () => {
        await stand.hang([]);
        const began = performance.now();
        await stand.hand(events);
        await stand.arrived(events * toEach);
        const perSecond = (events * toEach * 1_000) / (performance.now() - began);
        await stand.drained();
        return perSecond;
      };
      const variants = [
        { name: 'each event to all 100', measure: measure(each, Math.ceil(scaled(deliveries) / cities), cities) },
        { name: 'each event to one of 100', measure: measure(own, scaled(deliveries), 1) },
      ];
      const found = await inTurn(variants, { rounds, say }, { unit: 'deliveries/s', warmUp: true });
      return {
        title: 'Webhooks: deliveries of small events to 100 local endpoints, from the hand-over of the first event to the last request',
        columns: ['deliveries/s'],
        rows: [...found].map(([what, perSecond]) => ({
          what,
          figures: [perSecond],
          target: `≥ ${least.toLocaleString('en')}`,
          met: perSecond >= least,
        })),
        notes: [`Resident, the service with the benchmark’s own events: ${each.resident()} and ${own.resident()} MiB.`],
      };
    } finally {
      await each.stop();
      await own.stop();
    }
  },
};
