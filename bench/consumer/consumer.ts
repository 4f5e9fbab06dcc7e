import { KafkaTransport, toMessage, type EventTransport } from '#events';
import type { Benchmark } from '../benchmark.ts';
import { inTurn } from '../in-turn.ts';
import { someEvents } from '../relay/events.ts';
import { bareConsumer } from './bare.ts';
import { ourConsumer } from './ours.ts';
import { serverKafka } from './server-kafka.ts';
import type { ConsumerPlan, ConsumerVariant } from './variant.ts';

const silent = { debug: () => {}, warn: () => {}, error: () => {} };
const events = 20_000;

/** From a topic that is full to committed effects, each once. */
export const consumer: Benchmark = {
  name: 'consumer',
  async run({ kafka, database, scaled, ...context }) {
    const brokers = await kafka();
    const topic = 'b40.bench-consumer.v1';
    const transport = new KafkaTransport({ brokers, clientId: 'bench', logger: silent });
    const variants: ConsumerVariant[] = [];
    try {
      await fillTopic(transport, topic, scaled(events));
      const plan: ConsumerPlan = { brokers, topic, database: () => database('consumer') };
      variants.push(await ourConsumer('ours', transport, plan), await bareConsumer(plan), await serverKafka(plan));
      const measured = await inTurn(
        variants.map(({ name, share, consume }) => ({ name, measure: () => eventsPerSecond(scaled(events * share), consume) })),
        context,
        { unit: 'events/s', warmUp: true },
      );
      const [ours, bare, stock] = variants.map(({ name }) => measured.get(name)!) as [number, number, number];
      const row = (what: string, theirs: number, least: number) => {
        const ratio = ours / theirs;
        return { what, figures: [ours, theirs], ratio, target: `≥ ${least}`, met: ratio >= least };
      };
      return {
        title: 'Consumer: from Kafka to committed effects, each once (1 KiB, one upsert per event)',
        columns: ['ours, events/s', 'theirs, events/s'],
        rows: [row(`against ${variants[1]!.name}`, bare, 0.6), row(`against ${variants[2]!.name}`, stock, 10)],
      };
    } finally {
      for (const variant of variants) await variant.close();
      await transport.close();
    }
  },
};

/** With events that none of its groups has seen. */
export async function fillTopic(transport: EventTransport, topic: string, count: number): Promise<void> {
  await transport.ensureTopics([topic]);
  const publisher = { service: 'working-groups', topic, publicUrl: 'http://localhost:3000' };
  const messages = someEvents(count).map((event) => toMessage(event, publisher));
  for (let from = 0; from < count; from += 2_000) {
    const { failure } = await transport.publish(messages.slice(from, from + 2_000));
    if (failure !== undefined) throw failure;
  }
}

const eventsPerSecond = async (count: number, consume: ConsumerVariant['consume']): Promise<number> =>
  (count * 1_000) / (await consume(count));
