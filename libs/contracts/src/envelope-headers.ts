import { Type } from 'typebox';
import { Id, Instant } from './fields.ts';

/** On the wire every header is text; numbers are decimal digits. */
const digits = (description: string) => Type.String({ pattern: '^\\d+$', description });

/** CloudEvents 1.0, Kafka protocol binding, binary mode: what every message carries beside its data. */
export const EnvelopeHeaders = Type.Object(
  {
    ce_specversion: Type.Literal('1.0'),
    ce_id: Id,
    ce_source: Type.String({ pattern: '^urn:b40:[a-z-]+$', description: 'The publishing service' }),
    ce_type: Type.String({ description: "The message's type" }),
    ce_time: Instant,
    ce_subject: Type.Optional(Type.String({ description: 'What it is about, within the source' })),
    ce_dataschema: Type.String({ format: 'uri-reference', description: 'Where the JSON Schema of the data is served' }),
    ce_partitionkey: Type.String({ description: 'What stays in order together; also the key of the Kafka record' }),
    ce_sequence: digits('1, 2, 3 … per topic and key, without a gap: a reader drops what is not above the last it has'),
    ce_correlationid: Type.String({ description: 'One for everything that follows from one request' }),
    ce_causationid: Type.Optional(Type.String({ format: 'uuid', description: "The event this one answers; a command's event has none" })),
    ce_rosterversion: Type.Optional(digits('The state of the roster it was said at')),
    ce_actor: Type.String({ description: 'Whose command it was: the subject of the token, or the service' }),
    traceparent: Type.Optional(Type.String({ description: 'W3C Trace Context' })),
    'content-type': Type.String({ const: 'application/json' }),
  },
  { title: 'CloudEvents headers' },
);
