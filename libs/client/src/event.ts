import type { components, EventTypes } from './event-data.ts';

/** `CityJoined` and every other that this release knows. */
export type EventName = keyof EventTypes;

/** CloudEvents 1.0 in JSON (structured mode), as feed, stream and webhooks give it. */
export interface CloudEvent<Type extends string = string, Data = unknown> {
  specversion: '1.0';
  /** UUID. The same event has the same, however often and by whatever way it comes. */
  id: string;
  /** `urn:b40:membership`: the service whose it is. */
  source: string;
  /** `org.b40.membership.CityJoined.v1` */
  type: Type;
  /** ISO 8601, UTC. */
  time: string;
  /** What it is about, within the source. */
  subject?: string;
  /** Where the JSON Schema of `data` is served. */
  dataschema?: string;
  datacontenttype?: string;
  /** What stays in order together. */
  partitionkey: string;
  /** 1, 2, 3 … per source and key, without a gap. */
  sequence: number;
  /** Its place in the journal: 1, 2, 3 … */
  position: number;
  /** One for all that follows from one request. */
  correlationid?: string;
  /** The event this one answers; a command's event has none. */
  causationid?: string;
  /** The token's subject, or the service. */
  actor?: string;
  /** The state of the roster it was said at. */
  rosterversion?: number;
  /** W3C Trace Context. */
  traceparent?: string;
  data: Data;
}

type Named<Name extends EventName> = CloudEvent<EventTypes[Name], components['schemas'][Name]>;

/** `EventNamed<'CityJoined'>`; of several names one of them. */
export type EventNamed<Name extends EventName> = { [N in Name]: Named<N> }[Name];

/** Every event that this release knows: `type` tells them apart. A newer platform may send others; a program passes those over. */
export type Event = EventNamed<EventName>;
