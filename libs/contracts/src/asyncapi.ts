import { allEvents } from './all-events.ts';
import { serversOf, securityOf, type EventPlaces } from './asyncapi-servers.ts';
import { CloudEvent, WebhookHeaders } from './cloud-event.ts';
import { EnvelopeHeaders } from './envelope-headers.ts';
import { partitions, services, topicOf, type EventType, type Service } from './event-type.ts';

const bindingVersion = '0.5.0';
const httpBindingVersion = '0.3.0';

/**
 * Where a downstream system hears of what, as an AsyncAPI 3.1 document: the four topics, the stream, and a webhook for each event.
 * Generated, so it never tells another story than the schemas.
 */
export function asyncapi(places: EventPlaces = {}, version = '1.0.0') {
  return {
    asyncapi: '3.1.0',
    info: {
      title: 'B40 Balkan Cities Network: events',
      version,
      description:
        'Every public event of the platform: CloudEvents 1.0, in binary mode on Kafka, in JSON on the stream and in webhooks. Topics are ' +
        'kept for ever, so a new reader starts at the beginning. Order holds per key. An event may arrive twice and then has the same ' +
        '`ce_sequence` (`sequence`). Schemas only grow: expect fields and words you do not know.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    servers: serversOf(places),
    channels: {
      ...Object.fromEntries(services.map((service) => [service, topic(service, places)])),
      stream,
      ...Object.fromEntries(allEvents.map((event) => [`webhook.${event.name}`, webhook(event)])),
    },
    operations: {
      ...Object.fromEntries(services.map((service) => [`publish-${service}`, publish(service)])),
      stream: listen,
      ...Object.fromEntries(allEvents.map(({ name }) => [`deliver-${name}`, deliver(name)])),
    },
    components: {
      schemas: { EnvelopeHeaders, CloudEvent, WebhookHeaders },
      messages: {
        ...Object.fromEntries(allEvents.map((event) => [event.type, message(event)])),
        CloudEvent: cloudEventMessage,
        ...Object.fromEntries(allEvents.map((event) => [`webhook.${event.type}`, delivery(event)])),
      },
      securitySchemes: securityOf(places),
    },
  };
}

function topic(service: Service, { brokers }: EventPlaces) {
  const events = allEvents.filter((event) => event.service === service);
  return {
    address: topicOf(service),
    title: `Events of ${service}`,
    ...(events.length === 0 && { description: 'Exists from the first boot; nothing is published to it yet.' }),
    servers: [{ $ref: '#/servers/kafka' }, ...(brokers ?? []).slice(1).map((_, at) => ({ $ref: `#/servers/kafka-${at + 2}` }))],
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

const publish = (service: Service) => ({
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

const stream = {
  address: '/v1/events/stream',
  title: 'Everything, as it happens',
  description: 'Server-Sent Events: `id` is the position, `data` the event; `Last-Event-ID` resumes after one.',
  servers: [{ $ref: '#/servers/gateway' }],
  messages: { CloudEvent: { $ref: '#/components/messages/CloudEvent' } },
};

const listen = {
  action: 'send',
  title: 'The journal is streamed as it grows',
  channel: { $ref: '#/channels/stream' },
  bindings: { http: { method: 'GET', bindingVersion: httpBindingVersion } },
};

const cloudEventMessage = {
  name: 'CloudEvent',
  title: 'Any event, in JSON',
  contentType: 'application/cloudevents+json',
  payload: { $ref: '#/components/schemas/CloudEvent' },
};

const webhook = ({ name, type }: EventType) => ({
  address: null,
  title: `Webhook: ${wordsOf(name)}`,
  description: 'The address is the `url` of the subscription: POST /v1/subscriptions.',
  servers: [{ $ref: '#/servers/subscriber' }],
  messages: { [type]: { $ref: `#/components/messages/webhook.${type}` } },
});

const deliver = (name: string) => ({
  action: 'send',
  title: `A subscriber is told: ${wordsOf(name)}`,
  channel: { $ref: `#/channels/webhook.${name}` },
  bindings: { http: { method: 'POST', bindingVersion: httpBindingVersion } },
});

/** Its data is the message's of the topic. */
function delivery(event: EventType) {
  const properties = { type: { const: event.type }, data: { $ref: `#/components/messages/${event.type}/payload` } };
  return {
    name: `webhook.${event.type}`,
    title: `Webhook: ${wordsOf(event.name)}`,
    contentType: 'application/cloudevents+json',
    headers: { $ref: '#/components/schemas/WebhookHeaders' },
    payload: { allOf: [{ $ref: '#/components/schemas/CloudEvent' }, { type: 'object', properties }] },
    bindings: { http: { bindingVersion: httpBindingVersion } },
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
