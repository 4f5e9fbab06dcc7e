import { expect } from '@jest/globals';
import { newId } from '#domain';
import type { ApiAnswer, ApiClient, CallOptions } from '#testing';
import {
  aCommitment,
  aDelegation,
  aHeldMeeting,
  aMeeting,
  anAmendment,
  anAttendedMeeting,
  anOpenMeeting,
  aProgramme,
  aSideEvent,
  aStatement,
  callBody,
  someMinutes,
} from './builders.ts';
import { sarajevoDay, type Balkans } from './network.ts';

/** One writing request that succeeds, with what it needs made anew. */
export interface Write {
  path: string;
  body?: object;
  ifMatch?: string;
}

export interface WriteRoute {
  route: string;
  given(balkans: Balkans): Promise<Write>;
  status: 200 | 201;
  answers: object;
  events: string[];
  /** The code that the same request is refused with when it comes with a key of its own; where there is none it is done again. */
  again?: string;
  /** Where what it answers can be read, if it is anywhere. */
  readAt?(request: Write): string;
  /** The term president may, too. */
  president?: true;
  /** Whoever attended may, and so did the president. */
  attendees?: true;
  /** The cities whose offices may, beside the secretariat; of the six of the report. */
  offices: string[];
}

const id = expect.any(String);
const at = (path: string) => `/v1/meetings/${path}`;
const parent = ({ path }: Write): string => path.split('/').slice(0, -1).join('/');
const reason = 'Laktaši Municipality Day';

/** Of a meeting that was called. */
const called =
  (act: string, body: (balkans: Balkans) => object = () => ({})): WriteRoute['given'] =>
  async (balkans) => ({ path: at(`${(await aMeeting(balkans)).id}/${act}`), body: body(balkans) });

const attended =
  (act: string, body: (balkans: Balkans) => object = () => ({})): WriteRoute['given'] =>
  async (balkans) => ({ path: at(`${(await anAttendedMeeting(balkans)).id}/${act}`), body: body(balkans) });

const minuted =
  (state: Parameters<typeof someMinutes>[1], act: string, body?: object): WriteRoute['given'] =>
  async (balkans) => ({ path: `${(await someMinutes(balkans, state)).path}/${act}`, ...(body && { body }) });

export const writes: WriteRoute[] = [
  {
    route: 'POST /v1/meetings',
    given: async (balkans) => ({
      path: '/v1/meetings',
      body: callBody(balkans, { invitations: [{ cityId: 'tuzla', standing: 'invited' }] }),
    }),
    status: 201,
    answers: { id, state: 'called', theme: null, warnings: [expect.objectContaining({ cityId: 'laktasi' })] },
    events: ['MeetingCalled', 'ParticipantInvited'],
    president: true,
    offices: [],
  },
  {
    route: 'PATCH /v1/meetings/{meetingId}',
    given: async (balkans) => ({
      path: at((await aMeeting(balkans)).id),
      body: { theme: 'Better Cooperation, Better Future' },
      ifMatch: '"0"',
    }),
    status: 200,
    answers: { theme: 'Better Cooperation, Better Future', state: 'called' },
    events: ['MeetingUpdated'],
    again: 'if-match-stale',
    readAt: ({ path }) => path,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/opening',
    given: called('opening', () => ({ at: '2022-04-25T09:00:00Z' })),
    status: 200,
    answers: {
      state: 'open',
      openedAt: '2022-04-25T09:00:00.000Z',
      memberCountAtMeeting: 3,
      memberCityIds: ['istanbul', 'laktasi', 'sarajevo'],
    },
    events: ['MeetingOpened'],
    again: 'meeting-not-called',
    readAt: parent,
    president: true,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/closing',
    given: attended('closing', () => ({ at: '2022-04-25T16:00:00Z' })),
    status: 200,
    answers: { state: 'held', closedAt: '2022-04-25T16:00:00.000Z' },
    events: ['MeetingHeld'],
    again: 'meeting-not-open',
    readAt: parent,
    president: true,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/cancellation',
    given: called('cancellation', () => ({ reason: 'Snow on the roads.' })),
    status: 200,
    answers: { state: 'cancelled', reason: 'Snow on the roads.' },
    events: ['MeetingCancelled'],
    again: 'meeting-cancelled',
    readAt: parent,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/postponement',
    given: called('postponement', () => ({ on: '2022-05-09', reason: 'Snow on the roads.' })),
    status: 200,
    answers: { state: 'postponed', on: '2022-05-09', previouslyOn: sarajevoDay, warnings: [] },
    events: ['MeetingPostponed'],
    again: 'meeting-already-postponed',
    readAt: parent,
    offices: [],
  },
  {
    route: 'PUT /v1/meetings/{meetingId}/agenda',
    given: called('agenda', () => ({ items: [{ title: 'Action plans', planId: newId() }, { title: 'Accession' }] })),
    status: 200,
    answers: { items: [expect.objectContaining({ id, title: 'Action plans' }), { id, title: 'Accession', planId: null }] },
    events: ['AgendaSet'],
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/invitations',
    given: called('invitations', () => ({ cityId: 'tuzla', standing: 'invited' })),
    status: 201,
    answers: { cityId: 'tuzla', standing: 'invited', state: 'invited', people: [] },
    events: ['ParticipantInvited'],
    again: 'city-takes-part-already',
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/attendances/{cityId}/confirmation',
    given: called('attendances/sarajevo/confirmation', ({ karic }) => ({ personId: karic })),
    status: 201,
    answers: { state: 'confirmed', standing: 'member' },
    events: ['AttendanceConfirmed'],
    again: 'attendance-already-confirmed',
    readAt: parent,
    offices: ['sarajevo'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/attendances/{cityId}/decline',
    given: called('attendances/sarajevo/decline', () => ({ reason: 'No time.' })),
    status: 201,
    answers: { state: 'declined', declineReason: 'No time.' },
    events: ['AttendanceDeclined'],
    again: 'attendance-already-declined',
    readAt: parent,
    offices: ['sarajevo'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/attendances/{cityId}/excuse',
    given: called('attendances/laktasi/excuse', ({ laktasiMayor }) => ({ personId: laktasiMayor, reason })),
    status: 201,
    answers: { state: 'excused', excused: [{ personId: id, reason }] },
    events: ['RepresentativeExcused'],
    again: 'representative-already-excused',
    readAt: parent,
    offices: ['laktasi'],
  },
  {
    route: 'PUT /v1/meetings/{meetingId}/attendances/{cityId}/substitute',
    given: called('attendances/laktasi/substitute', ({ laktasiMayor, stankovic }) => ({
      personId: stankovic,
      principalId: laktasiMayor,
      reason,
    })),
    status: 201,
    answers: { state: 'invited', substitutes: [{ personId: id, principalId: id, reason }] },
    events: ['SubstituteDesignated'],
    readAt: parent,
    offices: ['laktasi'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/attendances/{cityId}/check-in',
    given: async (balkans) => ({
      path: at(`${(await anOpenMeeting(balkans)).id}/attendances/istanbul/check-in`),
      body: { personId: balkans.imamoglu, standing: 'member', as: 'principal', chair: true },
    }),
    status: 200,
    answers: { state: 'present', arrival: 1, people: [{ personId: id, as: 'principal', chair: true, principalId: null, reason: null }] },
    events: ['AttendanceRecorded'],
    again: 'already-checked-in',
    readAt: parent,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/delegations',
    given: called('delegations', () => ({ cityId: 'bijeljina', kind: 'associates', headcount: 3, sizeNote: 'small' })),
    status: 201,
    answers: { id, cityId: 'bijeljina', kind: 'associates', headcount: 3, sizeNote: 'small', state: 'registered' },
    events: [],
    offices: ['bijeljina'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/delegations/{delegationId}/attendance',
    given: async (balkans) => {
      const meeting = await anOpenMeeting(balkans);
      return { path: at(`${meeting.id}/delegations/${(await aDelegation(balkans, meeting.id)).id}/attendance`), body: { headcount: 40 } };
    },
    status: 200,
    answers: { state: 'attended', headcount: 40, sizeNote: 'large' },
    events: ['DelegationAttended'],
    again: 'delegation-already-attended',
    readAt: parent,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/statements',
    given: attended('statements', ({ karic, imamoglu }) => ({ speakerIds: [karic, imamoglu], text: 'Welcome.', language: 'bs-Latn' })),
    status: 201,
    answers: { id, cityIds: ['sarajevo', 'istanbul'], text: 'Welcome.', language: 'bs-Latn', state: 'recorded', corrections: [] },
    events: ['StatementRecorded'],
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/statements/{statementId}/correction',
    given: async (balkans) => {
      const { id: meetingId } = await anAttendedMeeting(balkans);
      const statement = await aStatement(balkans, meetingId);
      return { path: at(`${meetingId}/statements/${statement.id}/correction`), body: { text: 'We are delighted.', reason: 'Misheard.' } };
    },
    status: 200,
    answers: { state: 'corrected', text: 'We are delighted.', corrections: [{ text: 'We are pleased.', reason: 'Misheard.' }] },
    events: ['StatementCorrected'],
    again: 'statement-unchanged',
    readAt: parent,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/commitments',
    given: attended('commitments', () => ({ cityId: 'sarajevo', text: 'We take part.', groupIds: ['climate'], dueOn: '2022-12-31' })),
    status: 201,
    answers: { id, cityId: 'sarajevo', personId: null, groupIds: ['climate'], state: 'open', dueOn: '2022-12-31' },
    events: ['CommitmentMade'],
    offices: [],
  },
  {
    route: 'POST /v1/commitments/{commitmentId}/fulfilment',
    given: async (balkans) => {
      const commitment = await aCommitment(balkans, (await anAttendedMeeting(balkans)).id, { cityId: 'sarajevo' });
      return { path: `/v1/commitments/${commitment.id}/fulfilment`, body: { on: '2022-09-15', evidence: 'Attendance lists.' } };
    },
    status: 200,
    answers: { state: 'fulfilled', fulfilledOn: '2022-09-15', evidence: 'Attendance lists.' },
    events: ['CommitmentFulfilled'],
    again: 'commitment-not-open',
    readAt: parent,
    offices: ['sarajevo'],
  },
  {
    route: 'POST /v1/commitments/{commitmentId}/withdrawal',
    given: async (balkans) => {
      const commitment = await aCommitment(balkans, (await anAttendedMeeting(balkans)).id, { personId: balkans.karic });
      return { path: `/v1/commitments/${commitment.id}/withdrawal`, body: { reason: 'The council decided so.' } };
    },
    status: 200,
    answers: { state: 'withdrawn', reason: 'The council decided so.' },
    events: ['CommitmentWithdrawn'],
    again: 'commitment-not-open',
    readAt: parent,
    offices: ['sarajevo'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes',
    given: async (balkans) => ({
      path: at(`${(await aHeldMeeting(balkans)).id}/minutes`),
      body: { body: 'Words.', actionItemIds: [newId()] },
    }),
    status: 201,
    answers: { state: 'draft', body: 'Words.', actionItemIds: [id], publishedVersion: null },
    events: [],
    again: 'minutes-already-drafted',
    offices: [],
  },
  {
    route: 'PATCH /v1/meetings/{meetingId}/minutes',
    given: async (balkans) => ({
      path: (await someMinutes(balkans, 'draft')).path,
      body: { body: 'Better words.', actionItemIds: [] },
      ifMatch: '"0"',
    }),
    status: 200,
    answers: { state: 'draft', body: 'Better words.' },
    events: [],
    again: 'if-match-stale',
    readAt: ({ path }) => path,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes/review',
    given: minuted('draft', 'review'),
    status: 200,
    answers: { state: 'review' },
    events: [],
    again: 'minutes-not-in-draft',
    readAt: parent,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes/approval',
    given: minuted('review', 'approval', { on: '2022-05-01' }),
    status: 200,
    answers: { state: 'approved', approvedOn: '2022-05-01' },
    events: [],
    again: 'minutes-not-in-review',
    readAt: parent,
    president: true,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes/publication',
    given: minuted('approved', 'publication'),
    status: 200,
    answers: { state: 'published', publishedVersion: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    events: ['MinutesPublished'],
    again: 'minutes-not-in-approved',
    readAt: parent,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes/amendments',
    given: minuted('published', 'amendments', { changes: { body: 'Better words.' }, reason: 'A slip.' }),
    status: 201,
    answers: { id, state: 'proposed', basedOn: 1, changes: { body: 'Better words.' }, reason: 'A slip.', proposedBy: null },
    events: [],
    attendees: true,
    offices: ['sarajevo'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes/amendments/{amendmentId}/acceptance',
    given: async (balkans) => ({ path: `${(await anAmendment(balkans)).path}/acceptance`, body: { reason: 'So it was.' } }),
    status: 200,
    answers: { state: 'accepted', madeVersion: 2, decisionReason: 'So it was.' },
    events: ['MinutesAmended'],
    again: 'amendment-already-decided',
    readAt: parent,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes/amendments/{amendmentId}/rejection',
    given: async (balkans) => ({ path: `${(await anAmendment(balkans)).path}/rejection`, body: { reason: 'It was said so.' } }),
    status: 200,
    answers: { state: 'rejected', madeVersion: null },
    events: [],
    again: 'amendment-already-decided',
    readAt: parent,
    offices: [],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/side-events',
    given: called('side-events', ({ imamoglu, karic }) => ({
      kind: 'dinner',
      on: sarajevoDay,
      hostPersonId: imamoglu,
      attendeeIds: [karic],
    })),
    status: 201,
    answers: { id, kind: 'dinner', state: 'planned', attendeeIds: [id] },
    events: [],
    offices: [],
  },
  {
    route: 'POST /v1/side-events/{sideEventId}/held',
    given: async (balkans) => {
      const { id: of } = await aSideEvent(balkans, (await aHeldMeeting(balkans)).id);
      return { path: `/v1/side-events/${of}/held`, body: { on: sarajevoDay, attendeeIds: [balkans.karic, balkans.imamovic] } };
    },
    status: 200,
    answers: { state: 'held', attendeeIds: [id, id] },
    events: ['SideEventHeld'],
    again: 'side-event-already-held',
    readAt: parent,
    offices: [],
  },
  {
    route: 'POST /v1/visit-programmes',
    given: async ({ presidency, imamoglu }) => ({
      path: '/v1/visit-programmes',
      body: { presidencyId: (await presidency('istanbul', imamoglu)).id, announcedOn: sarajevoDay },
    }),
    status: 201,
    answers: { id, state: 'announced', coverage: { visited: 0, planned: 0, open: 2, percent: 0 } },
    events: ['VisitProgrammeAnnounced'],
    again: 'visit-programme-already-announced',
    president: true,
    offices: [],
  },
  {
    route: 'PUT /v1/visit-programmes/{programmeId}/visits/{cityId}',
    given: async (balkans) => ({
      path: `/v1/visit-programmes/${(await aProgramme(balkans)).id}/visits/laktasi`,
      body: { plannedOn: '2022-06-10', purpose: 'The festival train' },
    }),
    status: 200,
    answers: { cityId: 'laktasi', state: 'planned', plannedOn: '2022-06-10', purpose: 'The festival train' },
    events: ['VisitPlanned'],
    president: true,
    offices: [],
  },
  {
    route: 'POST /v1/visit-programmes/{programmeId}/visits/{cityId}/completion',
    given: async (balkans) => ({
      path: `/v1/visit-programmes/${(await aProgramme(balkans)).id}/visits/sarajevo/completion`,
      body: { on: sarajevoDay, meetingId: (await aMeeting(balkans)).id },
    }),
    status: 200,
    answers: { cityId: 'sarajevo', state: 'made', madeOn: sarajevoDay, meetingId: id },
    events: ['VisitMade'],
    again: 'visit-already-made',
    president: true,
    offices: [],
  },
];

export interface ReadRoute {
  route: string;
  path(balkans: Balkans): Promise<string>;
  kind: 'page' | 'single';
}

const ofMeeting = (part: string) => async (balkans: Balkans) => at(`${(await aMeeting(balkans)).id}${part}`);
const ofAttended = (part: string, make: (balkans: Balkans, meetingId: string) => Promise<{ id: string }>) => async (balkans: Balkans) => {
  const { id: meetingId } = await anAttendedMeeting(balkans);
  return `${at(meetingId)}/${part}/${(await make(balkans, meetingId)).id}`;
};
const ofMinutes = (part: string) => async (balkans: Balkans) => `${(await someMinutes(balkans, 'published')).path}${part}`;

export const reads: ReadRoute[] = [
  { route: 'GET /v1/meetings', path: async () => '/v1/meetings', kind: 'page' },
  { route: 'GET /v1/meetings/{meetingId}', path: ofMeeting(''), kind: 'single' },
  { route: 'GET /v1/meetings/{meetingId}/record', path: ofMeeting('/record'), kind: 'single' },
  { route: 'GET /v1/meetings/{meetingId}/attendances', path: ofMeeting('/attendances'), kind: 'page' },
  {
    route: 'GET /v1/meetings/{meetingId}/attendances/{cityId}',
    path: async (balkans) => at(`${(await anOpenMeeting(balkans)).id}/attendances/sarajevo`),
    kind: 'single',
  },
  { route: 'GET /v1/meetings/{meetingId}/delegations', path: ofMeeting('/delegations'), kind: 'page' },
  { route: 'GET /v1/meetings/{meetingId}/delegations/{delegationId}', path: ofAttended('delegations', aDelegation), kind: 'single' },
  { route: 'GET /v1/meetings/{meetingId}/statements', path: ofMeeting('/statements'), kind: 'page' },
  { route: 'GET /v1/meetings/{meetingId}/statements/{statementId}', path: ofAttended('statements', aStatement), kind: 'single' },
  { route: 'GET /v1/meetings/{meetingId}/commitments', path: ofMeeting('/commitments'), kind: 'page' },
  { route: 'GET /v1/commitments', path: async () => '/v1/commitments', kind: 'page' },
  {
    route: 'GET /v1/commitments/{commitmentId}',
    path: async (balkans) => {
      const commitment = await aCommitment(balkans, (await anAttendedMeeting(balkans)).id, { cityId: 'sarajevo' });
      return `/v1/commitments/${commitment.id}`;
    },
    kind: 'single',
  },
  { route: 'GET /v1/meetings/{meetingId}/minutes', path: ofMinutes(''), kind: 'single' },
  { route: 'GET /v1/meetings/{meetingId}/minutes/versions', path: ofMinutes('/versions'), kind: 'page' },
  { route: 'GET /v1/meetings/{meetingId}/minutes/versions/{n}', path: ofMinutes('/versions/1'), kind: 'single' },
  { route: 'GET /v1/meetings/{meetingId}/minutes/amendments', path: ofMinutes('/amendments'), kind: 'page' },
  {
    route: 'GET /v1/meetings/{meetingId}/minutes/amendments/{amendmentId}',
    path: async (balkans) => (await anAmendment(balkans)).path,
    kind: 'single',
  },
  { route: 'GET /v1/meetings/{meetingId}/side-events', path: ofMeeting('/side-events'), kind: 'page' },
  {
    route: 'GET /v1/side-events/{sideEventId}',
    path: async (balkans) => `/v1/side-events/${(await aSideEvent(balkans, (await aMeeting(balkans)).id)).id}`,
    kind: 'single',
  },
  { route: 'GET /v1/visit-programmes', path: async () => '/v1/visit-programmes', kind: 'page' },
  {
    route: 'GET /v1/visit-programmes/{programmeId}',
    path: async (balkans) => `/v1/visit-programmes/${(await aProgramme(balkans)).id}`,
    kind: 'single',
  },
  {
    route: 'GET /v1/visit-programmes/{programmeId}/coverage',
    path: async (balkans) => `/v1/visit-programmes/${(await aProgramme(balkans)).id}/coverage`,
    kind: 'single',
  },
];

export function send(api: ApiClient, { route }: WriteRoute, { path, body, ifMatch }: Write, options: CallOptions = {}): Promise<ApiAnswer> {
  const method = route.split(' ')[0]!.toLowerCase() as 'post' | 'put' | 'patch';
  return api[method](path, body, { ...options, ...(ifMatch && { ifMatch }) });
}

/** The path with an id that is nobody's in the place of its first. */
export const elsewhere = (path: string): string => path.replace(/^(\/v1\/[a-z-]+\/)[^/]+/, (_, start: string) => start + newId());
