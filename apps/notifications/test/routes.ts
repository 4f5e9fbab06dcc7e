import { expect } from '@jest/globals';
import { allEvents, CityUpdated, MeetingCalled } from '#contracts';
import { newId } from '#domain';
import { eventually } from '#testing';
import { page, parent, single, type FormRoute, type ReadRoute, type WriteRoute } from '#testing/routes';
import { aFlood } from './an-alert.ts';
import { endpoint } from './endpoint.ts';
import { mailReads, mailWrites } from './mail-routes.ts';
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

/** Raised by the office of sarajevo, as far as that may: by the secretariat for it. */
async function anAlert({ secretariat, sql }: RunningNotifications): Promise<string> {
  const { id } = (await secretariat.post('/v1/disaster-alerts', aFlood())).body;
  await sql.query(`UPDATE disaster_alert SET office_id = 'sarajevo' WHERE id = $1`, [id]);
  return `/v1/disaster-alerts/${id}`;
}

const whoRaised = ['secretariat', 'the office of sarajevo'];
const anAddress = 'https://hooks.example.org/b40';
const system = (running: RunningNotifications) => running.as({ role: 'system' });

/** A system's own, paused: what is asked of it stays as it is. */
async function aSubscription(running: RunningNotifications, body: object = {}): Promise<{ id: string; etag: string }> {
  const api = await system(running);
  const { id } = (await api.post('/v1/subscriptions', { url: anAddress, types: ['CityUpdated'], ...body })).body;
  const { etag } = await api.patch(`/v1/subscriptions/${id}`, { state: 'paused' }, { ifMatch: '"0"' });
  return { id, etag: etag! };
}
const ofSubscription = (path: string, body?: object) => async (running: RunningNotifications) => ({
  path: `/v1/subscriptions/${(await aSubscription(running)).id}${path}`,
  ...(body && { body }),
});

/** Given up. */
async function aDelivery(running: RunningNotifications): Promise<{ id: string; subscriptionId: string }> {
  const { id: subscriptionId } = await aSubscription(running);
  const event = await running.publish(CityUpdated, { ...CityUpdated.example, cityId: 'tuzla' });
  const path = `/v1/subscriptions/${subscriptionId}/deliveries`;
  const found = async () => (await running.secretariat.get(path, { query: { event } })).body.items[0];
  await eventually(async () => (await found()) !== undefined);
  await running.sql.query(`UPDATE delivery SET state = 'exhausted' WHERE subscription_id = $1`, [subscriptionId]);
  await running.sql.query(`DELETE FROM delivery_lane WHERE subscription_id = $1`, [subscriptionId]);
  return (await found()) as { id: string; subscriptionId: string };
}

/** Never answers, so that a test stays as it is. */
const hanging = endpoint(() => {});
export const letGo = async (): Promise<void> => (await hanging).close();

const subscribers = ['secretariat', 'system'];
const shown = { url: anAddress, types: [CityUpdated.type], headerNames: [], secret: null };
const listeners = 'readers' as const;
const sarajevoOrSecretariat = ['secretariat', 'the office of sarajevo'];

/** What Sarajevo has said, as version 1: nobody else has said anything of it before. */
async function wishes(running: RunningNotifications, body: object = {}): Promise<string> {
  for (const table of ['office_address', 'office_preference', 'address_ask']) await running.sql.query(`DELETE FROM ${table}`);
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
  ...mailWrites,
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
  {
    route: 'POST /v1/subscriptions',
    given: async () => ({
      path: '/v1/subscriptions',
      body: {
        ...{ url: anAddress, types: ['CityUpdated'], cities: ['tuzla'], headers: { 'X-Api-Key': 'a key' } },
        ...{ cityId: 'sarajevo', contact: `${newId()}@example.org` },
      },
    }),
    status: 201,
    answers: {
      ...{ ...shown, headerNames: ['x-api-key'], secret: expect.stringMatching(/^whsec_/), state: 'active' },
      ...{ cities: ['tuzla'], cityId: 'sarajevo', contact: expect.stringMatching(/@example\.org$/) },
    },
    secrets: ['secret'],
    events: [],
    references: { '/cityId': 'city-unknown', '/cities/0': 'city-unknown' },
    may: subscribers,
  },
  {
    route: 'PATCH /v1/subscriptions/{subscriptionId}',
    given: ofSubscription('', { url: `${anAddress}/more`, types: null, cities: ['tuzla'], contact: null, state: 'paused' }),
    ifMatch: '"1"',
    status: 200,
    answers: { ...shown, url: `${anAddress}/more`, types: null, cities: ['tuzla'], state: 'paused' },
    events: [],
    again: 'if-match-stale',
    readAt: ({ path }) => path,
    references: { '/cities/0': 'city-unknown' },
    may: subscribers,
  },
  {
    route: 'DELETE /v1/subscriptions/{subscriptionId}',
    given: ofSubscription(''),
    ifMatch: '"1"',
    status: 200,
    answers: { ...shown, state: 'deleted' },
    events: [],
    again: 'if-match-stale',
    may: subscribers,
  },
  {
    route: 'POST /v1/subscriptions/{subscriptionId}/secret-rotation',
    given: ofSubscription('/secret-rotation', { overlapHours: 2 }),
    status: 200,
    answers: { ...shown, secret: expect.stringMatching(/^whsec_/), formerSecretUntil: expect.any(String) },
    secrets: ['secret'],
    readAt: parent,
    events: [],
    may: subscribers,
  },
  {
    route: 'POST /v1/subscriptions/{subscriptionId}/reactivation',
    given: async (running) => {
      const { id } = await aSubscription(running);
      await running.sql.query(
        `UPDATE subscription SET state = 'disabled', disabled_reason = 'gone', failure = 'gone', failing_since = now() WHERE id = $1`,
        [id],
      );
      return { path: `/v1/subscriptions/${id}/reactivation` };
    },
    status: 200,
    answers: { ...shown, state: 'active', disabledReason: null, failure: null, failingSince: null },
    readAt: parent,
    events: ['EndpointRecovered'],
    again: 'subscription-not-failing',
    may: subscribers,
  },
  {
    route: 'POST /v1/subscriptions/{subscriptionId}/test-deliveries',
    given: async (running) => {
      const { id } = await aSubscription(running, { url: `${(await hanging).url}/${newId()}` });
      return { path: `/v1/subscriptions/${id}/test-deliveries` };
    },
    status: 201,
    answers: { test: true, state: 'pending', attempts: [] },
    events: [],
    may: subscribers,
  },
  {
    route: 'POST /v1/subscriptions/{subscriptionId}/replays',
    given: ofSubscription('/replays', { after: 0, until: 1, failedOnly: true }),
    status: 200,
    answers: { after: 0, until: 1, failedOnly: true, round: expect.any(Number) },
    events: [],
    may: subscribers,
  },
  {
    route: 'POST /v1/deliveries/{deliveryId}/redelivery',
    given: async (running) => ({ path: `/v1/deliveries/${(await aDelivery(running)).id}/redelivery` }),
    status: 201,
    answers: { state: 'pending', test: false, redelivered: false, key: 'b40.membership.v1/tuzla' },
    events: [],
    again: 'delivery-pending',
    may: subscribers,
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
  {
    route: 'GET /v1/subscriptions',
    given: async (running) => {
      for (let n = 0; n < 2; n++) await aSubscription(running);
      return '/v1/subscriptions';
    },
    kind: 'page',
    may: subscribers,
  },
  {
    route: 'GET /v1/subscriptions/{subscriptionId}',
    given: async (running) => `/v1/subscriptions/${(await aSubscription(running)).id}`,
    kind: 'single',
    may: subscribers,
  },
  {
    route: 'GET /v1/subscriptions/{subscriptionId}/deliveries',
    given: async (running) => `/v1/subscriptions/${(await aDelivery(running)).subscriptionId}/deliveries`,
    kind: 'page',
    may: subscribers,
  },
  {
    route: 'GET /v1/deliveries/{deliveryId}',
    given: async (running) => `/v1/deliveries/${(await aDelivery(running)).id}`,
    kind: 'single',
    may: subscribers,
  },
  { route: 'GET /v1/event-types', given: async () => '/v1/event-types', kind: 'list', may: 'everybody' },
  { route: 'GET /v1/event-types/{type}', given: async () => `/v1/event-types/${allEvents[0]!.type}`, kind: 'single', may: 'everybody' },
];
