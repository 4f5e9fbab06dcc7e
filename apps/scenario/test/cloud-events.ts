import { expect } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { CloudEvent } from 'cloudevents';
import { eventTypeOf } from '#contracts';
import type { TopicRecord } from '#testing';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** CloudEvents 1.0: names of attributes are lower-case letters and digits. */
const attributeName = /^ce_[a-z0-9]{1,20}$/;
/** What may be missing: an event of a command answers none, and few are said at a state of the roster. */
const optional = new Set(['ce_causationid', 'ce_rosterversion', 'traceparent']);

/** Each header of the Kafka protocol binding's binary mode, and what it must look like in a record of this topic. */
const attributes = (topic: string): Record<string, RegExp> => {
  const service = topic.split('.')[1];
  return {
    'content-type': /^application\/json$/,
    ce_specversion: /^1\.0$/,
    ce_id: uuid,
    ce_source: new RegExp(`^urn:b40:${service}$`),
    ce_type: new RegExp(String.raw`^org\.b40\.${service}\.[A-Z]\w+\.v1$`),
    ce_time: rfc3339,
    ce_subject: /./,
    ce_dataschema: /^https?:\/\/[^/]+\/v1\/event-types\/org\.b40\./,
    ce_partitionkey: /./,
    ce_sequence: /^[1-9]\d*$/,
    ce_correlationid: /./,
    ce_actor: /./,
    ce_causationid: uuid,
    ce_rosterversion: /^\d+$/,
    traceparent: /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/,
  };
};

/** Attribute by attribute; and the SDK, which knows nothing of us, takes it for an event too. */
export function expectBinaryCloudEvent({ topic, key, value, headers }: TopicRecord): void {
  const expected = attributes(topic);
  const wrong = Object.entries(expected).filter(([name, form]) => {
    const found = headers[name];
    return found === undefined ? !optional.has(name) : typeof found !== 'string' || !form.test(found);
  });
  expect(headers['ce_partitionkey']).toBe(key);
  expect({ wrong: wrong.map(([name]) => name), headers }).toEqual({ wrong: [], headers });
  const unknown = Object.keys(headers).filter((name) => !(name in expected) || (name.startsWith('ce_') && !attributeName.test(name)));
  expect(unknown).toEqual([]);
  const named = Object.entries(headers).filter(([name]) => name.startsWith('ce_'));
  const event = Object.fromEntries(named.map(([name, text]) => [name.slice(3), text]));
  expect(new CloudEvent({ ...event, datacontenttype: 'application/json', data: JSON.parse(value!) as object }, false).validate()).toBe(
    true,
  );
}

/** The data by the schema that `dataschema` leads to, which is the contract's. */
export async function expectDataOfSchema(records: readonly TopicRecord[]): Promise<void> {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajvFormats.default(ajv);
  const byType = Map.groupBy(records, ({ headers }) => String(headers['ce_type']));
  for (const [type, ofType] of byType) {
    const response = await fetch(String(ofType[0]!.headers['ce_dataschema']));
    expect([type, response.status]).toEqual([type, 200]);
    const served = (await response.json()) as object;
    expect(served).toMatchObject(JSON.parse(JSON.stringify(eventTypeOf(type)!.data)) as object);
    const validate = ajv.compile(served);
    for (const { value } of ofType)
      expect([type, validate(JSON.parse(value!)), ajv.errorsText(validate.errors)]).toEqual([type, true, 'No errors']);
  }
}

/** As a reader does: what is not above the last of its key is dropped. What is left must be 1, 2, 3 …, each key in one partition. */
export function expectOrder(records: readonly TopicRecord[]): TopicRecord[] {
  const places = new Map<string, number>();
  const last = new Map<string, number>();
  return records.filter(({ topic, key, partition, headers }) => {
    const place = `${topic}/${key}`;
    const sequence = Number(headers['ce_sequence']);
    const before = last.get(place) ?? 0;
    expect([place, places.get(place) ?? partition]).toEqual([place, partition]);
    places.set(place, partition);
    if (sequence <= before) return false;
    expect([place, sequence]).toEqual([place, before + 1]);
    last.set(place, sequence);
    return true;
  });
}
