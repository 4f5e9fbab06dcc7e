import { expect, test } from '@jest/globals';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { allEvents, asyncapi, eventTypeOf, partitions, topics } from '../src/index.ts';

const document = JSON.parse(JSON.stringify(asyncapi('2.3.4'))) as ReturnType<typeof asyncapi>;
const messages = Object.entries(document.components.messages);

test('it is a valid AsyncAPI 3.0 document', async () => {
  const config = await createConfig({ rules: { struct: 'error', 'no-unresolved-refs': 'error' } });
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: 'asyncapi.json', config });
  expect(problems.map(({ message, location }) => [message, location[0]?.pointer])).toEqual([]);
});

test('it carries the version it is given', () => {
  expect(document).toMatchObject({ asyncapi: '3.0.0', info: { version: '2.3.4' } });
});

test('its channels are the four topics, kept for ever, with the partitions they are made with', () => {
  const channels = Object.values(document.channels);
  expect(channels.map(({ address }) => address)).toEqual(topics);
  for (const { address, bindings } of channels) {
    expect(bindings.kafka).toMatchObject({ topic: address, partitions, topicConfiguration: { 'retention.ms': -1 } });
  }
});

test('every event is a message of its topic and of no other', () => {
  for (const { type, topic } of allEvents) {
    const holders = Object.values(document.channels).filter(({ messages: held }) => held[type]);
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

test("every example's headers are valid", () => {
  const ajv = new Ajv({ strict: true });
  formats.default(ajv);
  const validate = ajv.compile(document.components.schemas.EnvelopeHeaders);
  for (const [, { examples }] of messages) {
    validate(examples[0]?.headers);
    expect(validate.errors ?? []).toEqual([]);
  }
});

test('a broken document would be told: a message without a channel', async () => {
  const config = await createConfig({ rules: { struct: 'error', 'no-unresolved-refs': 'error' } });
  const source = JSON.stringify({ ...document, channels: {} });
  expect(await lintFromString({ source, absoluteRef: 'asyncapi.json', config })).not.toEqual([]);
});
