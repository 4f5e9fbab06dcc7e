import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  ActionItemAdded,
  ActionItemUpdated,
  AttendanceConfirmed,
  CityJoined,
  CityJoinedWorkingGroup,
  CityLeftWorkingGroup,
  MeetingCalled,
  MeetingUpdated,
  WorkingGroupFormed,
  type DataOf,
  type EventType,
} from '#contracts';
import { sqlOf } from '#database';
import { newId } from '#domain';
import type { ReceivedMessage } from '#events';
import { migrationsOf, openHandlers, type OpenHandlers } from '#service';
import { testDatabase } from '#testing';
import { notifications } from '../src/index.ts';
import { aMessage } from './journal-fixture.ts';
import { joining } from './running-notifications.ts';

const closing: (() => Promise<void>)[] = [];
let handlers: OpenHandlers[];
beforeAll(async () => {
  handlers = await Promise.all(['one', 'many'].map(opened));
});
afterAll(() => Promise.all(closing.map((close) => close())));

async function opened(name: string): Promise<OpenHandlers> {
  const database = await testDatabase({ migrations: migrationsOf(notifications), name });
  const open = await openHandlers(notifications, database.url);
  closing.push(async () => {
    await open.close();
    await database.drop();
  });
  return open;
}

const sequences = new Map<string, number>();
function told<E extends EventType>(type: E, data: DataOf<E> & object): ReceivedMessage {
  const place = `${type.topic}/${type.keyOf(data)}`;
  sequences.set(place, (sequences.get(place) ?? 0) + 1);
  return aMessage(type, data, { sequence: sequences.get(place)! });
}

const [itemId, otherItemId, meetingId] = [newId(), newId(), newId()];
const added = (id: string, title: string) =>
  told(ActionItemAdded, { ...ActionItemAdded.example, itemId: id, title, groupId: 'climate', owner: { groupId: 'climate' } });
const updated = (id: string, progress: number) =>
  told(ActionItemUpdated, { ...ActionItemUpdated.example, itemId: id, groupId: 'climate', progress, meetingId: null });
const called = { ...MeetingCalled.example, meetingId, hostCityId: 'sarajevo' };

/** What others handle too (a group's cities, names) stands between what only makes notices. */
const history = (): ReceivedMessage[] => [
  told(CityJoined, joining('sarajevo', 1)),
  told(CityJoined, joining('tuzla', 2)),
  told(WorkingGroupFormed, { ...WorkingGroupFormed.example, groupId: 'climate', name: 'Local climate action', leadCityId: 'sarajevo' }),
  added(itemId, 'Greenhouse gas inventory'),
  added(otherItemId, 'Waste management'),
  updated(itemId, 10),
  updated(otherItemId, 20),
  told(CityJoinedWorkingGroup, { ...CityJoinedWorkingGroup.example, groupId: 'climate', cityId: 'tuzla' }),
  updated(itemId, 30),
  updated(itemId, 40),
  told(CityLeftWorkingGroup, { ...CityLeftWorkingGroup.example, groupId: 'climate', cityId: 'tuzla' }),
  updated(otherItemId, 50),
  told(MeetingCalled, { ...called, title: 'As it was called' }),
  told(AttendanceConfirmed, { ...AttendanceConfirmed.example, meetingId, cityId: 'tuzla' }),
  told(AttendanceConfirmed, { ...AttendanceConfirmed.example, meetingId, cityId: 'sarajevo' }),
  told(MeetingUpdated, { ...MeetingUpdated.example, meetingId, title: 'As it is now' }),
  told(AttendanceConfirmed, { ...AttendanceConfirmed.example, meetingId, cityId: 'tuzla' }),
];

const runsOfTopics = (messages: readonly ReceivedMessage[]): ReceivedMessage[][] => {
  const runs: ReceivedMessage[][] = [];
  for (const message of messages)
    if (runs.at(-1)?.[0]!.topic === message.topic) runs.at(-1)!.push(message);
    else runs.push([message]);
  return runs;
};

async function notices({ consumers, source }: OpenHandlers, batches: readonly ReceivedMessage[][]) {
  const consumer = consumers.find(({ name }) => name === 'notices')!;
  for (const batch of batches) await consumer.take(batch);
  return sqlOf(source).query<{ event: string; office: string; kind: string; words: Record<string, string> }>(
    `SELECT event_id AS event, office_id AS office, kind, words FROM notice ORDER BY id`,
  );
}

test('events that come in one batch make the notices that they make one by one, in their order', async () => {
  const messages = history();
  const [one, many] = handlers as [OpenHandlers, OpenHandlers];
  const expected = await notices(
    one,
    messages.map((message) => [message]),
  );
  const found = await notices(many, runsOfTopics(messages));
  expect(found).toEqual(expected);
  const officesOf = (progress: string) => found.filter(({ words }) => words['progress'] === progress).map(({ office }) => office);
  expect(['20', '30', '50'].map(officesOf)).toEqual([['sarajevo'], ['sarajevo', 'tuzla'], ['sarajevo']]);
  const meetings = found.filter(({ kind, office }) => kind === 'AttendanceConfirmed' && office === 'secretariat');
  expect(meetings.map(({ words }) => words['meeting'])).toEqual(['As it was called', 'As it was called', 'As it is now']);
  const events = messages.map(({ headers }) => headers['ce_id']);
  expect([...new Set(found.map(({ event }) => event))]).toEqual(events.filter((id) => found.some(({ event }) => event === id)));
});
