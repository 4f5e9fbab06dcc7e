import { expect } from '@jest/globals';
import { allEvents, MeetingCalled } from '#contracts';
import { newId } from '#domain';
import { page, parent, single, type ReadRoute, type WriteRoute } from '#testing/routes';
import { aFlood } from './an-alert.ts';
import type { RunningNotifications } from './running-notifications.ts';

/** Told to every office. */
const aMeetingCalled = (running: RunningNotifications) => running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId() });

async function aNotice(running: RunningNotifications): Promise<string> {
  const event = await aMeetingCalled(running);
  await running.settled();
  const { items } = (await running.secretariat.get('/v1/notices', { query: { event, office: 'sarajevo' } })).body;
  return items[0].id as string;
}

/** Raised by the office of sarajevo, as far as that may: by the secretariat for it. */
async function anAlert({ secretariat, sql }: RunningNotifications): Promise<string> {
  const { id } = (await secretariat.post('/v1/disaster-alerts', aFlood())).body;
  await sql.query(`UPDATE disaster_alert SET office_id = 'sarajevo' WHERE id = $1`, [id]);
  return `/v1/disaster-alerts/${id}`;
}

const whoRaised = ['secretariat', 'the office of sarajevo'];

export const writes: readonly WriteRoute<RunningNotifications>[] = [
  {
    route: 'PUT /v1/notices/{noticeId}/read',
    given: async (running) => ({ path: `/v1/notices/${await aNotice(running)}/read` }),
    status: 200,
    answers: { id: expect.any(String), officeId: 'sarajevo', kind: 'MeetingCalled', readAt: expect.any(String) },
    events: [],
    may: ['secretariat', 'the office of sarajevo'],
  },
  {
    route: 'POST /v1/disaster-alerts',
    given: async () => ({ path: '/v1/disaster-alerts', body: aFlood(), cityId: 'sarajevo' }),
    status: 201,
    answers: { id: expect.any(String), officeId: 'secretariat', state: 'raised', revision: 1, awaited: ['sarajevo', 'tuzla'] },
    events: ['DisasterAlertRaised'],
    references: { '/cityIds/0': 'city-unknown' },
    may: whoRaised,
  },
  {
    route: 'PATCH /v1/disaster-alerts/{alertId}',
    given: async (running) => ({ path: await anAlert(running), body: { severity: 'Extreme' }, cityId: 'sarajevo' }),
    status: 200,
    answers: { state: 'updated', revision: 2, severity: 'Extreme', awaited: ['sarajevo', 'tuzla'] },
    readAt: ({ path }) => path,
    events: ['DisasterAlertUpdated'],
    references: { '/cityIds/0': 'city-unknown' },
    ifMatch: '"0"',
    again: 'if-match-stale',
    may: whoRaised,
  },
  {
    route: 'POST /v1/disaster-alerts/{alertId}/end',
    given: async (running) => ({ path: `${await anAlert(running)}/end`, body: { reason: 'The river has fallen.' }, cityId: 'sarajevo' }),
    status: 200,
    answers: { state: 'ended', reason: 'The river has fallen.', endedAt: expect.any(String), awaited: [] },
    readAt: parent,
    events: ['DisasterAlertEnded'],
    again: 'disaster-alert-over',
    may: whoRaised,
  },
  {
    route: 'PUT /v1/disaster-alerts/{alertId}/acknowledgements/{officeId}',
    given: async (running) => ({
      ...{ path: `${await anAlert(running)}/acknowledgements/sarajevo`, body: { note: 'Boats are on their way.' }, cityId: 'sarajevo' },
    }),
    status: 200,
    answers: {
      acknowledgements: [{ officeId: 'sarajevo', revision: 1, at: expect.any(String), note: 'Boats are on their way.' }],
      awaited: ['tuzla'],
    },
    readAt: ({ path }) => path.split('/').slice(0, -2).join('/'),
    events: ['DisasterAlertAcknowledged'],
    may: ['the office of sarajevo'],
  },
];

const listeners = ['system', 'secretariat'];

export const reads: readonly ReadRoute<RunningNotifications>[] = [
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
  page('GET /v1/disaster-alerts', async (running) => {
    await anAlert(running);
    return '/v1/disaster-alerts';
  }),
  single('GET /v1/disaster-alerts/{alertId}', anAlert),
  {
    route: 'GET /v1/disaster-alerts/{alertId}/cap',
    given: async (running) => `${await anAlert(running)}/cap`,
    kind: 'file',
    may: 'everybody',
  },
  { route: 'GET /v1/disaster-alerts.atom', given: async () => '/v1/disaster-alerts.atom', kind: 'file', may: 'everybody' },
  { route: 'GET /v1/event-types', given: async () => '/v1/event-types', kind: 'list', may: 'everybody' },
  { route: 'GET /v1/event-types/{type}', given: async () => `/v1/event-types/${allEvents[0]!.type}`, kind: 'single', may: 'everybody' },
];
