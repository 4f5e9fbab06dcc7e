import { expect, test } from '@jest/globals';
import { Parser } from '@asyncapi/parser';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { allEvents, asyncapi, eventTypeOf, partitions, topics, type EventPlaces } from '../src/index.ts';

const places: EventPlaces = {
  gateway: 'https://b40.example.org',
  issuer: 'https://id.example.org/realms/b40',
  brokers: ['kafka-1.example.org:9093', 'kafka-2.example.org:9093'],
};
// oxlint-disable-next-line typescript/no-explicit-any -- read as a stranger does.
const read = (document: object): any => JSON.parse(JSON.stringify(document));
const document = read(asyncapi(places, '2.3.4')) as Document;
/** In binary mode, on the topics. */
const messages = Object.entries(document.components.messages).filter(([type]) => eventTypeOf(type));

interface Document {
  channels: Record<string, Channel>;
  components: { messages: Record<string, Message>; schemas: Record<string, object>; securitySchemes: object };
}
interface Channel {
  address: string | null;
  servers: { $ref: string }[];
  messages: Record<string, { $ref: string }>;
  bindings?: { kafka: object };
}
interface Message {
  payload: object;
  bindings: { kafka: { key: { description: string } } };
  examples: { headers: object; payload: object }[];
}

/** What AsyncAPI's own parser complains of, down to a hint. */
const complaints = async (told: object) =>
  (await new Parser().parse(JSON.stringify(told))).diagnostics.map(({ message, path }) => [message, path.join('/')]);

/** What of it differs from place to place: its servers, and what goes with them. */
function withoutMessages(of: EventPlaces) {
  const { channels, components, operations, ...rest } = read(asyncapi(of));
  const membership = { ...channels.membership, messages: {} };
  const operation = { 'publish-membership': operations['publish-membership'] };
  return { ...rest, channels: { membership }, operations: operation, components: { securitySchemes: components.securitySchemes } };
}

test('it is a valid AsyncAPI 3.1 document by its own parser, wherever its events are', async () => {
  expect(await complaints(document)).toEqual([]);
  // Servers and security are all that differs.
  for (const security of ['plaintext', 'tls', 'mtls', 'scram-sha-256', 'scram-sha-512'] as const) {
    expect([security, await complaints(withoutMessages({ security, issuer: 'b40-local' }))]).toEqual([security, []]);
  }
}, 120_000);

test('it says where: the brokers, how one logs in there, the gateway and who gives its tokens', () => {
  const { servers, components } = read(asyncapi(places));
  const kafka = { protocol: 'kafka-secure', security: [{ $ref: '#/components/securitySchemes/kafka' }] };
  expect(servers).toMatchObject({
    kafka: { host: 'kafka-1.example.org:9093', ...kafka },
    'kafka-2': { host: 'kafka-2.example.org:9093', ...kafka },
    gateway: { host: 'b40.example.org', protocol: 'https', security: [{ $ref: '#/components/securitySchemes/token' }] },
  });
  expect(components.securitySchemes).toMatchObject({
    kafka: { type: 'scramSha512' },
    token: { type: 'openIdConnect', openIdConnectUrl: 'https://id.example.org/realms/b40/.well-known/openid-configuration' },
  });
  const here = read(asyncapi({ brokers: ['127.0.0.1:9092'], security: 'plaintext', issuer: 'b40-local' }));
  expect(here.servers.kafka).toMatchObject({ host: '127.0.0.1:9092', protocol: 'kafka' });
  expect(here.servers.kafka.security).toBeUndefined();
  expect(here.components.securitySchemes).toMatchObject({ token: { type: 'http', scheme: 'bearer' } });
});

test('it carries the version it is given', () => {
  expect(document).toMatchObject({ asyncapi: '3.1.0', info: { version: '2.3.4' } });
});

test('its channels are the four topics, kept for ever, with the partitions they are made with', () => {
  const channels = Object.values(document.channels).filter(({ address }) => address !== null && topics.includes(address));
  expect(channels.map(({ address }) => address)).toEqual(topics);
  for (const { address, bindings } of channels) {
    expect(bindings!.kafka).toMatchObject({ topic: address, partitions, topicConfiguration: { 'retention.ms': -1 } });
  }
});

test('every event is a message of its topic and of no other', () => {
  for (const { type, topic } of allEvents) {
    const holders = Object.values(document.channels).filter(({ messages: held }) => held[type]?.$ref === `#/components/messages/${type}`);
    expect(holders.map(({ address }) => address)).toEqual([topic]);
  }
  expect(messages.map(([type]) => type)).toEqual(allEvents.map(({ type }) => type));
});

test.each(messages)('%s has its schema, its key and an example', (type, message) => {
  const event = eventTypeOf(type);
  expect(message.payload).toEqual(JSON.parse(JSON.stringify(event?.data)));
  expect(message.bindings.kafka.key.description).toContain(`\`${event?.keyedBy}\``);
  expect(message.examples[0]?.payload).toEqual(event?.example);
});

test('every event is a webhook, of an address that its subscriber gives, with the headers of Standard Webhooks', () => {
  const webhooks = Object.entries(document.channels).filter(([name]) => name.startsWith('webhook.'));
  expect(webhooks.map(([name]) => name)).toEqual(allEvents.map(({ name }) => `webhook.${name}`));
  for (const [, { address, servers, messages: held }] of webhooks) {
    expect([address, servers]).toEqual([null, [{ $ref: '#/servers/subscriber' }]]);
    const [[type, { $ref }]] = Object.entries(held) as [[string, { $ref: string }]];
    const message = document.components.messages[$ref.replace('#/components/messages/', '')];
    expect(message).toMatchObject({
      headers: { $ref: '#/components/schemas/WebhookHeaders' },
      payload: { allOf: [{ $ref: '#/components/schemas/CloudEvent' }, { properties: { type: { const: type } } }] },
    });
  }
});

test("every example's headers are valid", () => {
  const ajv = new Ajv({ strict: true });
  formats.default(ajv);
  const validate = ajv.compile(document.components.schemas['EnvelopeHeaders']!);
  for (const [, { examples }] of messages) {
    validate(examples[0]?.headers);
    expect(validate.errors ?? []).toEqual([]);
  }
});

test('a broken document would be told: an operation without its channel', async () => {
  const problems = await complaints({ ...withoutMessages(places), channels: {} });
  expect(problems).toEqual([["'#/channels/membership' does not exist", 'operations/publish-membership/channel/$ref']]);
});
