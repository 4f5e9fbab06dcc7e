import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CloudEvent } from 'cloudevents';
import { CityJoined, CityRegistered, MeetingCalled, MeetingOpened, StatementRecorded, VisitProgrammeExtended } from '#contracts';
import { newId } from '#domain';
import type { ApiClient } from '#testing';
import { aMessage } from './journal-fixture.ts';
import { joining, runningNotifications, type RunningNotifications } from './running-notifications.ts';

let running: RunningNotifications;
let system: ApiClient;
const meetingId = newId();
const ids: string[] = [];

beforeAll(async () => {
  running = await runningNotifications();
  system = await running.as({ role: 'system' });
  expect(await feed()).toEqual({ items: [], next: 0 });
  ids.push(await running.publish(CityRegistered, { ...CityRegistered.example, cityId: 'tuzla', name: 'Tuzla' }));
  ids.push(await running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId }, { correlation: 'the-call' }));
  ids.push(await running.publish(CityJoined, joining('tuzla', 1)));
  ids.push(await running.publish(MeetingOpened, { ...MeetingOpened.example, meetingId, memberCityIds: ['tuzla'] }));
  ids.push(
    await running.publish(VisitProgrammeExtended, { programmeId: newId(), cityId: 'tuzla', membershipId: null }, { cause: ids[2]! }),
  );
  ids.push(await running.publish(StatementRecorded, { ...StatementRecorded.example, meetingId, cityIds: ['istanbul'] }));
});
afterAll(() => running.stop());

const feed = async (query: Record<string, string | number> = {}) => (await system.get('/v1/events', { query })).body;
const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

test('the feed has every event in the order of the journal, and says where to go on', async () => {
  const page = await feed();
  expect(idsOf(page)).toEqual(ids);
  expect(page.next).toBe(6);
  expect(await feed({ after: 6 })).toEqual({ items: [], next: 6 });
  const { body, headers } = await system.get('/v1/events', { query: { after: 2, limit: 2 } });
  expect([idsOf(body), body.next]).toEqual([ids.slice(2, 4), 4]);
  expect(headers.get('etag')).toBeNull();
});

test('each item is a CloudEvent that the reference implementation takes', async () => {
  const { items } = await feed();
  for (const item of items) expect(new CloudEvent(item).validate()).toBe(true);
  expect(items[1]).toMatchObject({
    specversion: '1.0',
    id: ids[1],
    source: 'urn:b40:meetings',
    type: MeetingCalled.type,
    subject: meetingId,
    dataschema: `http://localhost:3000/v1/event-types/${MeetingCalled.type}`,
    datacontenttype: 'application/json',
    partitionkey: meetingId,
    sequence: 1,
    position: 2,
    correlationid: 'the-call',
    actor: 'test',
    data: { meetingId, title: MeetingCalled.example.title },
  });
  expect(items[1]).not.toHaveProperty('causationid');
  expect(items[4]).toMatchObject({ causationid: ids[2], partitionkey: items[4].data.programmeId });
});

test('types are named in short or in full; `next` passes over what was filtered away', async () => {
  expect(await feed({ types: 'CityJoined' })).toMatchObject({ items: [{ id: ids[2] }], next: 6 });
  expect(idsOf(await feed({ types: `${MeetingCalled.type},CityJoined` }))).toEqual([ids[1], ids[2]]);
  expect(await feed({ types: 'MinutesPublished' })).toEqual({ items: [], next: 6 });
  expect(await feed({ types: 'CityJoined', limit: 1 })).toMatchObject({ items: [{ id: ids[2] }], next: 3 });
});

test('cities are found wherever the data names them, alone, as a host, in a list', async () => {
  expect(idsOf(await feed({ cities: 'tuzla' }))).toEqual([ids[0], ids[2], ids[3], ids[4]]);
  expect(idsOf(await feed({ cities: 'sarajevo,istanbul' }))).toEqual([ids[1], ids[5]]);
  expect(idsOf(await feed({ cities: 'tuzla', types: 'CityJoined' }))).toEqual([ids[2]]);
});

test.each([
  [{ after: 7 }, '?after'],
  [{ after: -1 }, '?after'],
  [{ after: 'now' }, '?after'],
  [{ after: '1.5' }, '?after'],
  [{ limit: 0 }, '?limit'],
  [{ limit: 201 }, '?limit'],
  [{ types: 'CityJoind' }, '?types'],
  [{ cities: 'atlantis' }, '?cities'],
  [{ cities: 'São Paulo' }, '?cities'],
  [{ cursor: 'abc' }, '?cursor'],
])('a feed asked with %j is a problem at %s', async (query, pointer) => {
  const { status, body } = await system.get('/v1/events', { query: query as Record<string, string | number> });
  expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ pointer }] } });
});

test('one event is had by its id, with an ETag; an unknown one is not there', async () => {
  const { body, etag } = await system.get(`/v1/events/${ids[2]}`);
  expect(body).toMatchObject({ id: ids[2], type: CityJoined.type, position: 3 });
  expect((await system.get(`/v1/events/${ids[2]}`, { headers: { 'if-none-match': etag! } })).status).toBe(304);
  expect(await system.get(`/v1/events/${newId()}`)).toMatchObject({ status: 404, body: { code: 'event-not-found' } });
  expect((await system.get('/v1/events/3')).status).toBe(400);
});

test('the exact data comes through, whatever the sender wrote', async () => {
  const data = {
    ...StatementRecorded.example,
    text: 'İMAMOĞLU said: "Šta?"\n\u2028 –\u0000'.replace('\0', ''),
    later: { more: [1, null] },
  };
  const id = newId();
  const message = aMessage(StatementRecorded, data, { id, key: newId() });
  await running.take({ ...message, value: JSON.stringify(data, undefined, 2) });
  expect((await system.get(`/v1/events/${id}`)).body.data).toEqual(data);
});

test('an event of a type that is not known here yet is there as it came', async () => {
  const message = aMessage(CityRegistered, { ...CityRegistered.example, cityId: 'bihac' });
  const later = 'org.b40.membership.CityTwinned.v1';
  await running.take({ ...message, headers: { ...message.headers, ce_type: later } });
  const { items } = await feed({ cities: 'bihac' });
  expect(items).toMatchObject([{ type: later }]);
});

test('the feed is for downstream systems and the secretariat', async () => {
  for (const path of ['/v1/events', `/v1/events/${ids[0]}`, `/v1/events/${ids[0]}/chain`, '/v1/events/stream']) {
    expect([path, (await running.api.get(path)).status]).toEqual([path, 401]);
    expect([path, (await (await running.as({ role: 'observer' })).get(path)).status]).toEqual([path, 403]);
    expect([path, (await (await running.as({ role: 'office', personId: newId() })).get(path)).status]).toEqual([path, 403]);
  }
  expect((await (await running.as({ role: 'secretariat' })).get('/v1/events')).status).toBe(200);
});
