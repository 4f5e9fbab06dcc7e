import { expect } from '@jest/globals';
import { allEvents, MeetingCalled } from '#contracts';
import { newId } from '#domain';
import type { FormRoute, ReadRoute, WriteRoute } from '#testing/routes';
import { hearing, mailsTo, pathOf, preferencesOf, want } from './offices.ts';
import type { RunningNotifications } from './running-notifications.ts';

/** Told to every office. */
const aMeetingCalled = (running: RunningNotifications) => running.publish(MeetingCalled, { ...MeetingCalled.example, meetingId: newId() });

async function aNotice(running: RunningNotifications): Promise<string> {
  const event = await aMeetingCalled(running);
  await running.settled();
  const { items } = (await running.secretariat.get('/v1/notices', { query: { event, office: 'sarajevo' } })).body;
  return items[0].id as string;
}

const listeners = ['system', 'secretariat'];
const sarajevoOrSecretariat = ['secretariat', 'the office of sarajevo'];

/** What Sarajevo has said, as version 1: nobody else has said anything of it before. */
async function wishes(running: RunningNotifications, body: object = {}): Promise<string> {
  await running.sql.query(`DELETE FROM office_address`);
  await running.sql.query(`DELETE FROM office_preference`);
  await running.sql.query(`DELETE FROM address_ask`);
  await want(running, 'sarajevo', body);
  return preferencesOf('sarajevo');
}

const address = 'office@sarajevo.example';

async function aConfirmation(running: RunningNotifications): Promise<string> {
  await wishes(running, { emails: [{ address }] });
  return pathOf(running, (await mailsTo(running, address)).at(-1)!);
}

async function anUnsubscription(running: RunningNotifications): Promise<string> {
  await wishes(running);
  await hearing(running, 'sarajevo', [address]);
  await aMeetingCalled(running);
  await running.settled();
  return pathOf(running, (await mailsTo(running, address, 'MeetingCalled')).at(-1)!);
}

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
    route: 'POST /v1/notices/{noticeId}/redelivery',
    given: async (running) => {
      await anUnsubscription(running);
      return { path: `/v1/notices/${await aNotice(running)}/redelivery` };
    },
    status: 200,
    answers: { id: expect.any(String), officeId: 'sarajevo', kind: 'MeetingCalled' },
    events: [],
    may: ['secretariat'],
  },
  {
    route: 'PUT /v1/offices/{officeId}/preferences',
    given: async (running) => ({
      path: await wishes(running),
      body: {
        emails: [
          { address, mutedKinds: ['MeetingCalled'] },
          { address: 'alerts@sarajevo.example', alertsOnly: true },
        ],
        channels: ['e-mail'],
        mutedKinds: ['StatementRecorded'],
        delivery: { default: 'digest', kinds: { MeetingCalled: 'immediate' } },
        digestHour: 6,
        language: 'bs',
        groups: [],
      },
    }),
    ifMatch: '"1"',
    status: 200,
    answers: {
      officeId: 'sarajevo',
      emails: [
        expect.objectContaining({ address, alertsOnly: false, state: 'pending', mutedKinds: ['MeetingCalled'], confirmedAt: null }),
        expect.objectContaining({ address: 'alerts@sarajevo.example', alertsOnly: true, state: 'pending', mutedKinds: [] }),
      ],
      channels: ['e-mail'],
      mutedKinds: ['StatementRecorded'],
      delivery: { default: 'digest', kinds: { ActionItemUpdated: 'digest', MeetingCalled: 'immediate' } },
      digestHour: 6,
      language: 'bs',
      groups: [],
    },
    events: [],
    again: 'if-match-stale',
    readAt: ({ path }) => path,
    references: { '/groups/0': 'working-group-unknown' },
    may: sarajevoOrSecretariat,
  },
];

export const forms: readonly FormRoute<RunningNotifications>[] = [
  { route: 'POST /v1/addresses/{signed}', given: async (running) => ({ path: await aConfirmation(running), form: {} }), events: [] },
  { route: 'POST /v1/unsubscribe/{signed}', given: async (running) => ({ path: await anUnsubscription(running), form: {} }), events: [] },
];

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
    route: 'GET /v1/offices/{officeId}/preferences',
    given: async () => preferencesOf('sarajevo'),
    kind: 'single',
    may: sarajevoOrSecretariat,
  },
  { route: 'GET /v1/addresses/{signed}', given: aConfirmation, kind: 'html', may: 'everybody' },
  { route: 'GET /v1/unsubscribe/{signed}', given: anUnsubscription, kind: 'html', may: 'everybody' },
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
