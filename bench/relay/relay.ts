import { topicOf } from '#contracts';
import { KafkaTransport, toMessage } from '#events';
import type { Benchmark, Row } from '../benchmark.ts';
import { inTurn } from '../in-turn.ts';
import { bareBatchProducer, bareProducer } from './bare.ts';
import { someEvents } from './events.ts';
import { graphileWorker } from './graphile-worker.ts';
import { nestjsOutbox } from './nestjs-outbox.ts';
import { ourRelay } from './ours.ts';
import { pgTransactionalOutbox } from './pg-transactional-outbox.ts';
import type { RelayPlan, RelayVariant } from './variant.ts';

const silent = { debug: () => {}, warn: () => {}, error: () => {} };
const events = 20_000;
/** Of the bare producers, which come first; the peers' is a multiple. */
const leastOfBare = [0.7, 0.85];

/** From the outbox to the broker's acknowledgement. */
export const relay: Benchmark = {
  name: 'relay',
  async run({ kafka, database, scaled, ...context }) {
    const brokers = await kafka();
    const topic = topicOf('working-groups');
    const transport = new KafkaTransport({ brokers, clientId: 'bench', logger: silent });
    await transport.ensureTopics([topic]);
    const publisher = { service: 'working-groups', topic, publicUrl: 'http://localhost:3000' };
    const plan: RelayPlan = { brokers, topic, messageOf: (event) => toMessage(event, publisher), database: () => database('relay') };
    const variants: RelayVariant[] = [];
    try {
      variants.push(await ourRelay('ours', transport, plan), await bareProducer(plan), await bareBatchProducer(plan));
      for (const peer of [graphileWorker, pgTransactionalOutbox, nestjsOutbox]) variants.push(await peer(plan));
      const measured = await inTurn(
        variants.map((variant) => ({ name: variant.name, measure: () => eventsPerSecond(variant, scaled(events * variant.share)) })),
        context,
        { unit: 'events/s', warmUp: true },
      );
      return {
        title: 'Relay: from the outbox to acknowledged Kafka (1 KiB, 12 headers, 12 partitions)',
        columns: ['ours, events/s', 'theirs, events/s'],
        rows: rowsOf(measured),
      };
    } finally {
      for (const variant of variants) await variant.close();
      await transport.close();
    }
  },
};

async function eventsPerSecond(variant: RelayVariant, count: number): Promise<number> {
  await variant.fill(someEvents(count));
  return (count * 1_000) / (await variant.drain(count));
}

function rowsOf(measured: ReadonlyMap<string, number>): Row[] {
  const [[, ours], ...theirs] = [...measured] as [[string, number], ...[string, number][]];
  return theirs.map(([name, figure], index) => {
    const least = leastOfBare[index] ?? 5;
    const ratio = ours / figure;
    return { what: `against ${name}`, figures: [ours, figure], ratio, target: `≥ ${least}`, met: ratio >= least };
  });
}
