import type { Benchmark } from '../benchmark.ts';
import { inTurn } from '../in-turn.ts';
import { median } from '../figures.ts';
import { fillTable, inBulk } from '../growth/bulk.ts';
import { webhookStand, type Stand } from './stand.ts';

const least = 0.9;
const waiting = 1_000_000;
/** Endpoints that do not answer, and for which all of it waits. */
const away = Array.from({ length: 10 }, (_, n) => n + 1);
/** One that does, and gets what is handed over meanwhile. */
const good = 0;
const events = 4_000;

/** What notifications takes in while a million deliveries wait for endpoints that do not answer, and while none does. */
export const pending: Benchmark = {
  name: 'webhooks: pending',
  async run({ rounds, scaled, say, database }) {
    const stored = scaled(waiting);
    const urls = [await database('webhooks'), await database('webhooks')] as const;
    const none = await webhookStand({ databaseUrl: urls[0], stored });
    const million = await webhookStand({ databaseUrl: urls[1], stored });
    try {
      await subscribe(none, urls[0], 0);
      await subscribe(million, urls[1], stored);
      const before = await million.left();
      say(`${before.pending} deliveries wait`);
      if (before.pending < stored) throw new Error(`only ${before.pending} deliveries wait`);
      const ratios: number[] = [];
      const count = scaled(events);
      const last: Record<string, number> = {};
      const measure = (name: string, stand: Stand) => async () => {
        const { milliseconds } = await stand.hand(count);
        await stand.arrived(count);
        await stand.hang(away);
        return (last[name] = (count * 1_000) / milliseconds);
      };
      const found = await inTurn(
        [
          { name: 'none', measure: measure('none', none) },
          {
            name: 'million',
            async measure(round) {
              const rate = await measure('million', million)();
              if (round > 0) ratios.push(rate / last['none']!);
              return rate;
            },
          },
        ],
        { rounds, say },
        { unit: 'events/s', warmUp: true },
      );
      const ratio = median(ratios);
      return {
        title: 'Webhooks: notifications takes in (journal, notices, deliveries) beside what waits for ten endpoints that hang',
        columns: ['none waits', `${stored.toLocaleString('en')} wait`],
        rows: [
          {
            what: 'events/s',
            figures: [found.get('none')!, found.get('million')!],
            ratio,
            target: `ratio ≥ ${least}`,
            met: ratio >= least,
          },
        ],
        notes: ['Both have the ten endpoints, and one more that answers and gets every event. The ratio is the median of the pairs’ own.'],
      };
    } finally {
      await none.stop();
      await million.stop();
    }
  },
};

/** The ten hear of nothing that is new. Of what is stored the n-th tenth waits for the n-th of them. */
async function subscribe(stand: Stand, databaseUrl: string, waiting: number): Promise<void> {
  await stand.hang(away);
  await stand.subscribe(good);
  const ids: string[] = [];
  for (const endpoint of away) ids.push(await stand.subscribe(endpoint, { types: ['ActionItemUpdated'] }));
  await inBulk(databaseUrl, async (client) => {
    await fillTable(
      client,
      'delivery',
      `INSERT INTO delivery (id, subscription_id, lane, position, event_id, round, state, attempts, redelivered, created_at)
       SELECT uuidv7(), ($1::uuid[])[(j.position - 1) * ${away.length} / greatest($2::bigint, 1) + 1], j.topic || '/' || j.key,
         j.position, j.id, 0, 'pending', '[]', false, now()
       FROM journal j WHERE j.position <= $2::bigint ORDER BY j.position`,
      [ids, waiting],
    );
    await client.query(
      `INSERT INTO delivery_lane (subscription_id, lane, pending, since, due_at)
       SELECT subscription_id, lane, count(*), now(), now() FROM delivery GROUP BY subscription_id, lane`,
    );
    await client.query('VACUUM (ANALYZE)');
  });
}
