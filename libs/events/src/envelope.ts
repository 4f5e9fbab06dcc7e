import { isId } from '#domain';
import type { StoredEvent } from './stored-event.ts';
import type { EventMessage } from './transport.ts';

/** A message taken from a topic, its envelope read: what handlers and the journal see. */
export interface ReceivedEvent extends Omit<StoredEvent, 'time'> {
  topic: string;
  source: string;
  time: string;
  headers: Readonly<Record<string, string>>;
}

export interface Publisher {
  /** `membership` */
  service: string;
  topic: string;
  /** Where `/v1/event-types/{type}` is found. */
  publicUrl: string;
}

/** CloudEvents 1.0, Kafka protocol binding, binary content mode: attributes are headers `ce_*`, the data stands alone as the value. */
export function toMessage(event: StoredEvent, { service, topic, publicUrl }: Publisher): EventMessage {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: event.id,
    ce_source: `urn:b40:${service}`,
    ce_type: event.type,
    ce_time: event.time.toISOString(),
    ce_subject: event.subject,
    ce_dataschema: `${publicUrl}/v1/event-types/${event.type}`,
    ce_partitionkey: event.key,
    ce_sequence: String(event.sequence),
    ce_correlationid: event.correlationId,
    ce_actor: event.actor,
  };
  if (event.causationId) headers['ce_causationid'] = event.causationId;
  if (event.rosterVersion !== null) headers['ce_rosterversion'] = String(event.rosterVersion);
  if (event.traceparent) headers['traceparent'] = event.traceparent;
  return { topic, key: event.key, headers, value: event.data };
}

/** Throws, saying what is missing, for a message that is none of ours: such a one can't be ordered. */
export function fromMessage({ topic, key, headers, value }: EventMessage): ReceivedEvent {
  const header = (name: string): string => {
    const found = headers[name];
    if (!found) throw new Error(`the message has no header ${name}`);
    return found;
  };
  const sequence = Number(header('ce_sequence'));
  if (!Number.isSafeInteger(sequence) || sequence < 1) throw new Error(`ce_sequence ${headers['ce_sequence']} is not 1, 2, 3 …`);
  if (!isId(header('ce_id'))) throw new Error(`ce_id ${headers['ce_id']} is not a UUID`);
  if (header('ce_specversion') !== '1.0') throw new Error(`ce_specversion ${headers['ce_specversion']} is not 1.0`);
  return {
    topic,
    key,
    headers,
    data: value,
    id: header('ce_id'),
    sequence,
    type: header('ce_type'),
    source: header('ce_source'),
    time: header('ce_time'),
    subject: headers['ce_subject'] ?? key,
    actor: headers['ce_actor'] ?? header('ce_source'),
    correlationId: headers['ce_correlationid'] ?? header('ce_id'),
    causationId: headers['ce_causationid'] ?? null,
    traceparent: headers['traceparent'] ?? null,
    rosterVersion: headers['ce_rosterversion'] ? Number(headers['ce_rosterversion']) : null,
  };
}
