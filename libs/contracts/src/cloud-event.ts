import { Type } from 'typebox';
import { Id, Instant } from './fields.ts';

/** CloudEvents 1.0, JSON format (structured mode): an event as webhooks, feed and stream give it. */
export const CloudEvent = Type.Object(
  {
    specversion: Type.Literal('1.0'),
    id: Id,
    source: Type.String({ pattern: '^urn:b40:[a-z-]+$', description: 'The publishing service' }),
    type: Type.String({ description: 'What happened' }),
    time: Instant,
    subject: Type.Optional(Type.String({ description: 'What it is about, within the source' })),
    dataschema: Type.Optional(Type.String({ format: 'uri-reference', description: 'Where the JSON Schema of the data is served' })),
    datacontenttype: Type.Optional(Type.Literal('application/json')),
    partitionkey: Type.String({ description: 'What stays in order together' }),
    sequence: Type.Integer({ minimum: 1, description: '1, 2, 3 … per source and key, without a gap' }),
    position: Type.Integer({ minimum: 1, description: 'Its place in the journal' }),
    correlationid: Type.Optional(Type.String({ description: 'One for everything that follows from one request' })),
    causationid: Type.Optional(Type.String({ format: 'uuid', description: "The event this one answers; a command's event has none" })),
    rosterversion: Type.Optional(Type.Integer({ minimum: 0, description: 'The state of the roster it was said at' })),
    actor: Type.Optional(Type.String({ description: 'Whose command it was: the subject of the token, or the service' })),
    traceparent: Type.Optional(Type.String({ description: 'W3C Trace Context' })),
    data: Type.Object({}, { description: 'As `dataschema` says' }),
  },
  { title: 'CloudEvent' },
);

/** https://www.standardwebhooks.com */
export const WebhookHeaders = Type.Object(
  {
    'webhook-id': Type.String({ format: 'uuid', description: "The event's id: the same at every attempt and replay" }),
    'webhook-timestamp': Type.String({ pattern: '^\\d+$', description: 'Seconds since the epoch, of this attempt' }),
    'webhook-signature': Type.String({
      pattern: '^v1,\\S+( v1,\\S+)*$',
      description:
        '`v1,` and base64 of HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` with the secret (`whsec_` and base64 of its ' +
        'bytes). While a secret is changed there are two, with a blank between; one that fits is enough.',
    }),
    'content-type': Type.String({ pattern: '^application/cloudevents\\+json', description: 'With its charset' }),
  },
  { title: 'Standard Webhooks headers' },
);
