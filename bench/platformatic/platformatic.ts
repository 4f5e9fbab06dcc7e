import { topicOf } from '#contracts';
import { KafkaTransport, toMessage, type EventTransport } from '#events';
import type { Benchmark, Row } from '../benchmark.ts';
import { fillTopic } from '../consumer/consumer.ts';
import { ourConsumer } from '../consumer/ours.ts';
import { inTurn } from '../in-turn.ts';
import { someEvents } from '../relay/events.ts';
import { ourRelay } from '../relay/ours.ts';
import { PlatformaticTransport } from './platformatic-transport.ts';

const silent = { debug: () => {}, warn: () => {}, error: () => {} };
const events = 20_000;
const publisher = { service: 'working-groups', publicUrl: 'http://localhost:3000' };

/** Our relay and our consumer on @platformatic/kafka behind the same port, against kafkajs behind it. */
export const platformatic: Benchmark = {
  name: 'platformatic',
  async run({ kafka, database, scaled, ...context }) {
    const brokers = await kafka();
    const count = scaled(events);
    const clients: Record<string, EventTransport> = {
      kafkajs: new KafkaTransport({ brokers, clientId: 'bench-kafkajs', logger: silent }),
      '@platformatic/kafka': new PlatformaticTransport({ brokers, clientId: 'bench-platformatic', logger: silent }),
    };
    const closing: (() => Promise<void>)[] = Object.values(clients).map((transport) => () => transport.close());
    try {
      const sent = topicOf('membership');
      const read = 'b40.bench-platformatic.v1';
      await clients['kafkajs']!.ensureTopics([sent]);
      await fillTopic(clients['kafkajs']!, read, count);
      const variants: { name: string; measure(): Promise<number> }[] = [];
      for (const [name, transport] of Object.entries(clients)) {
        const messageOf = (event: Parameters<typeof toMessage>[0]) => toMessage(event, { ...publisher, topic: sent });
        const relay = await ourRelay(name, transport, { brokers, topic: sent, messageOf, database: () => database('platformatic') });
        const consumer = await ourConsumer(name, transport, { brokers, topic: read, database: () => database('platformatic') });
        closing.unshift(relay.close, consumer.close);
        const relayed = async () => {
          await relay.fill(someEvents(count));
          return (count * 1_000) / (await relay.drain(count));
        };
        const consumed = async () => (count * 1_000) / (await consumer.consume(count));
        variants.push({ name: `relay ${name}`, measure: relayed }, { name: `consumer ${name}`, measure: consumed });
      }
      const measured = await inTurn(variants, context, { unit: 'events/s', warmUp: true });
      const row = (what: string): Row => {
        const [theirs, ours] = Object.keys(clients).map((name) => measured.get(`${what} ${name}`)!) as [number, number];
        return { what, figures: [ours, theirs], ratio: ours / theirs };
      };
      return {
        title: 'Another client behind the port: the whole path on @platformatic/kafka and on kafkajs',
        columns: ['@platformatic/kafka, events/s', 'kafkajs, events/s'],
        rows: [row('relay'), row('consumer')],
        notes: ['Whether it holds under faults: `npm run faults -- --transport kafka --client platformatic`.'],
      };
    } finally {
      for (const close of closing) await close();
    }
  },
};
