import { expect } from '@jest/globals';
import { allEvents, MeetingCalled } from '#contracts';
import { newId } from '#domain';
import type { ReadRoute, WriteRoute } from '#testing/routes';
import { mailReads, mailWrites } from './mail-routes.ts';
import type { RunningNotifications } from './running-notifications.ts';

/** Told to every office. */
const aMeetingCalled = (running: RunningNotifications) => running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId() });

async function aNotice(running: RunningNotifications): Promise<string> {
  const event = await aMeetingCalled(running);
  await running.settled();
  const { items } = (await running.secretariat.get('/v1/notices', { query: { event, office: 'sarajevo' } })).body;
  return items[0].id as string;
}

export const writes: readonly WriteRoute<RunningNotifications>[] = [
  ...mailWrites,
  {
    route: 'PUT /v1/notices/{noticeId}/read',
    given: async (running) => ({ path: `/v1/notices/${await aNotice(running)}/read` }),
    status: 200,
    answers: { id: expect.any(String), officeId: 'sarajevo', kind: 'MeetingCalled', readAt: expect.any(String) },
    events: [],
    may: ['secretariat', 'the office of sarajevo'],
  },
];

const listeners = ['system', 'secretariat'];

export const reads: readonly ReadRoute<RunningNotifications>[] = [
  ...mailReads,
  {
    route: 'GET /v1/notices',
    given: async (running) => {
      await aNotice(running);
      return '/v1/notices';
    },
    kind: 'page',
    may: ['secretariat', 'the office of sarajevo', 'the office of tuzla'],
  },
  {
    route: 'GET /v1/events',
    given: async (running) => {
      await aMeetingCalled(running);
      return '/v1/events';
    },
    kind: 'list',
    may: listeners,
  },
  { route: 'GET /v1/events/stream', given: async () => '/v1/events/stream', kind: 'stream', may: listeners },
  {
    route: 'GET /v1/events/{eventId}',
    given: async (running) => `/v1/events/${await aMeetingCalled(running)}`,
    kind: 'single',
    may: listeners,
  },
  {
    route: 'GET /v1/events/{eventId}/chain',
    given: async (running) => `/v1/events/${await aMeetingCalled(running)}/chain`,
    kind: 'single',
    may: listeners,
  },
  { route: 'GET /v1/event-types', given: async () => '/v1/event-types', kind: 'list', may: 'everybody' },
  { route: 'GET /v1/event-types/{type}', given: async () => `/v1/event-types/${allEvents[0]!.type}`, kind: 'single', may: 'everybody' },
];
