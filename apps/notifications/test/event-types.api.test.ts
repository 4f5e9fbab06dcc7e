import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { allEvents, CityJoined } from '#contracts';
import { runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
beforeAll(async () => void (running = await runningNotifications()));
afterAll(() => running.stop());

test('every event type is listed, for everybody, with where its schema is', async () => {
  const { body, status } = await running.api.get('/v1/event-types');
  expect(status).toBe(200);
  expect(body.items.map(({ type }: { type: string }) => type)).toEqual(allEvents.map(({ type }) => type));
  expect(body.items.find(({ name }: { name: string }) => name === 'CityJoined')).toEqual({
    type: CityJoined.type,
    name: 'CityJoined',
    service: 'membership',
    topic: 'b40.membership.v1',
    partitionedBy: 'network',
    dataschema: `/v1/event-types/${CityJoined.type}`,
  });
});

test('a schema takes its own example, in any draft, and refuses what is no such event', async () => {
  for (const { type } of allEvents) {
    const { body, status } = await running.api.get(`/v1/event-types/${type}`);
    expect(status).toBe(200);
    for (const ajv of [new Ajv({ strict: false }), new Ajv2020({ strict: false })]) {
      ajvFormats.default(ajv as Ajv);
      const validate = ajv.compile(body);
      expect([type, validate(body.examples[0]), validate.errors]).toEqual([type, true, null]);
      expect(validate({})).toBe(false);
    }
  }
});

test('a short name will do; an unknown type is not there', async () => {
  expect((await running.api.get('/v1/event-types/CityJoined')).body.$comment).toBe(CityJoined.type);
  expect(await running.api.get('/v1/event-types/CityTwinned')).toMatchObject({ status: 404, body: { code: 'event-type-not-found' } });
});
