import { allEvents } from './all-events.ts';
import { EnvelopeHeaders } from './envelope-headers.ts';
import { partitions, services, topicOf, type EventType, type Service } from './event-type.ts';

const bindingVersion = '0.5.0';

/** The four topics for a downstream system, as an AsyncAPI 3.0 document: generated, so it never tells another story than the schemas. */
export function asyncapi(version = '1.0.0') {
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'B40 Balkan Cities Network: events',
      version,
      description:
        'Every public event of the platform: CloudEvents 1.0 in binary mode on Kafka. Topics are kept for ever, so a new reader starts ' +
        'at the beginning. Order holds per key. An event may arrive twice and then has the same `ce_sequence`. Schemas only grow: expect ' +
        'fields and words you do not know.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(services.map((service) => [service, channel(service)])),
    operations: Object.fromEntries(services.map((service) => [`publish-${service}`, operation(service)])),
    components: {
      schemas: { EnvelopeHeaders },
      messages: Object.fromEntries(allEvents.map((event) => [event.type, message(event)])),
    },
  };
}

function channel(service: Service) {
  const events = allEvents.filter((event) => event.service === service);
  return {
    address: topicOf(service),
    title: `Events of ${service}`,
    ...(events.length === 0 && { description: 'Exists from the first boot; nothing is published to it yet.' }),
    messages: Object.fromEntries(events.map(({ type }) => [type, { $ref: `#/components/messages/${type}` }])),
    bindings: {
      kafka: {
        topic: topicOf(service),
        partitions,
        topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': -1 },
        bindingVersion,
      },
    },
  };
}

const operation = (service: Service) => ({
  action: 'send',
  title: `${service} tells what happened`,
  channel: { $ref: `#/channels/${service}` },
});

function message(event: EventType) {
  return {
    name: event.type,
    title: wordsOf(event.name),
    contentType: 'application/json',
    headers: {
      allOf: [{ $ref: '#/components/schemas/EnvelopeHeaders' }, { type: 'object', properties: { ce_type: { const: event.type } } }],
    },
    payload: event.data,
    bindings: { kafka: { key: { type: 'string', description: keyDescription(event) }, bindingVersion } },
    examples: [{ name: event.name, headers: exampleHeaders(event), payload: event.example }],
  };
}

const wordsOf = (name: string): string => name.replaceAll(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const keyDescription = ({ keyedBy }: EventType): string =>
  keyedBy === 'network'
    ? 'Always `network`: everything of the roster stays in one order'
    : `The data's \`${keyedBy}\`: everything of one of them stays in order`;

const exampleHeaders = (event: EventType) => ({
  ce_specversion: '1.0',
  ce_id: '01805ff2-f680-7b40-9000-000000000001',
  ce_source: `urn:b40:${event.service}`,
  ce_type: event.type,
  ce_time: '2022-04-25T09:00:00.000Z',
  ce_subject: event.subjectOf(event.example),
  ce_dataschema: `/v1/event-types/${event.type}`,
  ce_partitionkey: event.keyOf(event.example),
  ce_sequence: '1',
  ce_correlationid: '01805ff2-f680-7b40-9000-000000000002',
  ce_actor: 'secretariat',
  'content-type': 'application/json',
});
