import { expect } from '@jest/globals';
import { newId } from '#domain';
import { parent, type WriteRoute } from '#testing/routes';
import {
  aCalendarAddress,
  aCommitment,
  aCorrection,
  aDecision,
  aDelegation,
  aHeldMeeting,
  aMeeting,
  aPaper,
  anAmendment,
  anAttendedMeeting,
  anInstitution,
  anInvitedInstitution,
  anOpenMeeting,
  aProgramme,
  aSideEvent,
  aStatement,
  callBody,
  someMinutes,
} from './builders.ts';
import { sarajevoDay, type Balkans } from './network.ts';

type Route = WriteRoute<Balkans>;

const id = expect.any(String);
const at = (path: string) => `/v1/meetings/${path}`;
const reason = 'Laktaši Municipality Day';

/** Of a meeting that was called. */
const called =
  (act: string, body: (balkans: Balkans) => object = () => ({})): Route['given'] =>
  async (balkans) => ({ path: at(`${(await aMeeting(balkans)).id}/${act}`), body: body(balkans) });

const attended =
  (act: string, body: (balkans: Balkans) => object = () => ({})): Route['given'] =>
  async (balkans) => ({ path: at(`${(await anAttendedMeeting(balkans)).id}/${act}`), body: body(balkans) });

const minuted =
  (state: Parameters<typeof someMinutes>[1], act: string, body?: object): Route['given'] =>
  async (balkans) => ({ path: `${(await someMinutes(balkans, state)).path}/${act}`, ...(body && { body }) });

export const writes: readonly Route[] = [
  {
    route: 'POST /v1/meetings',
    given: async (balkans) => ({
      path: '/v1/meetings',
      body: callBody(balkans, { starts: '10:00', invitations: [{ cityId: 'tuzla', standing: 'invited' }] }),
    }),
    status: 201,
    answers: {
      id,
      state: 'called',
      theme: null,
      starts: '10:00',
      ends: null,
      timeZone: 'Europe/Istanbul',
      warnings: [expect.objectContaining({ cityId: 'laktasi' })],
    },
    events: ['MeetingCalled', 'ParticipantInvited'],
    references: { '/hostCityId': 'city-unknown', '/chairPersonId': 'person-unknown', '/invitations/0/cityId': 'city-unknown' },
    people: { '/chairPersonId': 'whoever chairs is of any city, or of none' },
    may: ['secretariat', 'president'],
  },
  {
    route: 'PATCH /v1/meetings/{meetingId}',
    given: async (balkans) => ({
      path: at((await aMeeting(balkans)).id),
      body: { theme: 'Better Cooperation, Better Future', starts: '10:00', ends: '17:30', timeZone: 'Europe/Sarajevo' },
    }),
    ifMatch: '"0"',
    status: 200,
    answers: { theme: 'Better Cooperation, Better Future', ends: '17:30', timeZone: 'Europe/Sarajevo', state: 'called' },
    events: ['MeetingUpdated'],
    again: 'if-match-stale',
    readAt: ({ path }) => path,
    references: { '/chairPersonId': 'person-unknown' },
    people: { '/chairPersonId': 'whoever chairs is of any city, or of none' },
    may: ['secretariat'],
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
    may: ['secretariat', 'president'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/closing',
    given: attended('closing', () => ({ at: '2022-04-25T16:00:00Z' })),
    status: 200,
    answers: { state: 'held', closedAt: '2022-04-25T16:00:00.000Z' },
    events: ['MeetingHeld'],
    again: 'meeting-not-open',
    readAt: parent,
    may: ['secretariat', 'president'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/cancellation',
    given: called('cancellation', () => ({ reason: 'Snow on the roads.' })),
    status: 200,
    answers: { state: 'cancelled', reason: 'Snow on the roads.' },
    events: ['MeetingCancelled'],
    again: 'meeting-cancelled',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/postponement',
    given: called('postponement', () => ({ on: '2022-05-09', starts: '09:30', reason: 'Snow on the roads.' })),
    status: 200,
    answers: { state: 'postponed', on: '2022-05-09', starts: '09:30', previouslyOn: sarajevoDay, warnings: [] },
    events: ['MeetingPostponed'],
    again: 'meeting-already-postponed',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'PUT /v1/meetings/{meetingId}/agenda',
    given: called('agenda', () => ({ items: [{ title: 'Action plans', planId: newId() }, { title: 'Accession' }] })),
    status: 200,
    answers: { items: [expect.objectContaining({ id, title: 'Action plans' }), { id, title: 'Accession', planId: null }] },
    events: ['AgendaSet'],
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/invitations',
    given: called('invitations', () => ({ cityId: 'tuzla', standing: 'invited' })),
    status: 201,
    answers: { cityId: 'tuzla', standing: 'invited', state: 'invited', people: [] },
    events: ['ParticipantInvited'],
    again: 'city-takes-part-already',
    references: { '/cityId': 'city-unknown' },
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/attendances/{cityId}/confirmation',
    given: called('attendances/sarajevo/confirmation', ({ karic }) => ({ personId: karic })),
    status: 201,
    answers: { state: 'confirmed', standing: 'member' },
    events: ['AttendanceConfirmed'],
    again: 'attendance-already-confirmed',
    readAt: parent,
    references: { '/personId': 'person-unknown' },
    people: { '/personId': { city: 'sarajevo', on: sarajevoDay } },
    may: ['secretariat', 'the office of sarajevo', 'the mayor of sarajevo'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/attendances/{cityId}/decline',
    given: called('attendances/sarajevo/decline', () => ({ reason: 'No time.' })),
    status: 201,
    answers: { state: 'declined', declineReason: 'No time.' },
    events: ['AttendanceDeclined'],
    again: 'attendance-already-declined',
    readAt: parent,
    may: ['secretariat', 'the office of sarajevo', 'the mayor of sarajevo'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/attendances/{cityId}/excuse',
    given: called('attendances/laktasi/excuse', ({ laktasiMayor }) => ({ personId: laktasiMayor, reason })),
    status: 201,
    answers: { state: 'excused', excused: [{ personId: id, reason }] },
    events: ['RepresentativeExcused'],
    again: 'representative-already-excused',
    readAt: parent,
    references: { '/personId': 'person-unknown' },
    people: { '/personId': { city: 'laktasi', on: sarajevoDay } },
    may: ['secretariat', 'the office of laktasi'],
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
    references: { '/personId': 'person-unknown', '/principalId': 'person-unknown' },
    people: { '/personId': { city: 'laktasi', on: sarajevoDay }, '/principalId': { city: 'laktasi', on: sarajevoDay } },
    may: ['secretariat', 'the office of laktasi'],
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
    references: { '/personId': 'person-unknown' },
    people: { '/personId': { city: 'istanbul', on: sarajevoDay } },
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/attendances/{cityId}/check-in-withdrawal',
    given: attended('attendances/sarajevo/check-in-withdrawal', ({ karic }) => ({
      personId: karic,
      reason: 'It was her deputy who came.',
    })),
    status: 200,
    answers: { state: 'invited', standing: 'member', arrival: null, people: [] },
    events: ['AttendanceWithdrawn'],
    again: 'not-checked-in',
    readAt: parent,
    references: { '/personId': 'person-unknown' },
    people: { '/personId': 'whoever has checked in may be withdrawn, also when their mandate has been corrected since' },
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/delegations',
    given: called('delegations', () => ({ cityId: 'bijeljina', kind: 'associates', headcount: 3, sizeNote: 'small' })),
    status: 201,
    answers: { id, cityId: 'bijeljina', kind: 'associates', headcount: 3, sizeNote: 'small', state: 'registered' },
    events: [],
    references: { '/cityId': 'city-unknown' },
    may: ['secretariat', 'the office of bijeljina'],
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
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/institutions',
    given: async (balkans) => ({
      path: at(`${(await aMeeting(balkans)).id}/institutions`),
      body: { institutionId: await anInstitution(balkans) },
    }),
    status: 201,
    answers: { id, name: 'Development Bank of the Balkans', state: 'invited', headcount: null },
    events: ['InstitutionInvited'],
    again: 'institution-already-invited',
    references: { '/institutionId': 'institution-unknown' },
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/institutions/{institutionId}/attendance',
    given: async (balkans) => ({ path: `${await anInvitedInstitution(balkans)}/attendance`, body: { headcount: 3 } }),
    status: 200,
    answers: { state: 'attended', headcount: 3 },
    events: ['InstitutionAttended'],
    again: 'institution-already-attended',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/statements',
    given: attended('statements', ({ karic, imamoglu }) => ({ speakerIds: [karic, imamoglu], text: 'Welcome.', language: 'bs-Latn' })),
    status: 201,
    answers: { id, cityIds: ['sarajevo', 'istanbul'], text: 'Welcome.', language: 'bs-Latn', state: 'recorded', corrections: [] },
    events: ['StatementRecorded'],
    references: { '/speakerIds/0': 'person-unknown', '/agendaItemId': 'agenda-item-unknown' },
    people: { '/speakerIds': 'who has come may speak: the check-in has asked' },
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/statements/{statementId}/correction',
    given: async (balkans) => {
      const { id: meetingId } = await anAttendedMeeting(balkans);
      const statement = await aStatement(balkans, meetingId);
      return {
        path: at(`${meetingId}/statements/${statement.id}/correction`),
        body: { text: 'We are delighted.', speakerIds: [balkans.karic], reason: 'Misheard.' },
      };
    },
    status: 200,
    answers: { state: 'corrected', text: 'We are delighted.', corrections: [{ text: 'We are pleased.', reason: 'Misheard.' }] },
    events: ['StatementCorrected'],
    again: 'statement-unchanged',
    readAt: parent,
    references: { '/speakerIds/0': 'person-unknown' },
    people: { '/speakerIds': 'who has come may have spoken: the check-in has asked' },
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/commitments',
    given: attended('commitments', () => ({ cityId: 'sarajevo', text: 'We take part.', groupIds: ['climate'], dueOn: '2022-12-31' })),
    status: 201,
    answers: { id, cityId: 'sarajevo', personId: null, groupIds: ['climate'], state: 'open', dueOn: '2022-12-31' },
    events: ['CommitmentMade'],
    references: { '/cityId': 'city-unknown', '/statementId': 'statement-unknown' },
    people: { '/personId': 'a commitment is of a city or of a person, not of both' },
    may: ['secretariat'],
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
    may: ['secretariat', 'the office of sarajevo', 'the mayor of sarajevo'],
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
    may: ['secretariat', 'the office of sarajevo', 'the mayor of sarajevo'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/decisions',
    given: attended('decisions', () => ({ question: 'Is the plan adopted?', quorum: { percent: 50 }, majority: 'two-thirds' })),
    status: 201,
    answers: {
      id,
      state: 'open',
      quorum: { percent: 50 },
      citiesRequired: 2,
      majority: 'two-thirds',
      agendaItemId: null,
      ballots: [],
      yes: null,
    },
    events: ['DecisionOpened'],
    references: { '/agendaItemId': 'agenda-item-unknown' },
    may: ['secretariat'],
  },
  {
    route: 'PUT /v1/decisions/{decisionId}/ballots/{cityId}',
    given: async (balkans) => {
      const { id: of } = await aDecision(balkans, (await anAttendedMeeting(balkans)).id);
      return { path: `/v1/decisions/${of}/ballots/sarajevo`, body: { choice: 'yes' } };
    },
    status: 200,
    answers: { state: 'open', ballots: [{ cityId: 'sarajevo', choice: 'yes' }], present: null },
    events: ['BallotCast'],
    readAt: (_, { id: of }) => `/v1/decisions/${of}`,
    may: ['secretariat', 'the office of sarajevo', 'the mayor of sarajevo'],
  },
  {
    route: 'POST /v1/decisions/{decisionId}/closing',
    given: async (balkans) => {
      const { id: of } = await aDecision(balkans, (await anAttendedMeeting(balkans)).id);
      await balkans.secretariat.put(`/v1/decisions/${of}/ballots/sarajevo`, { choice: 'yes' });
      return { path: `/v1/decisions/${of}/closing` };
    },
    status: 200,
    answers: { state: 'carried', present: 2, yes: 1, no: 0, abstain: 0 },
    events: ['DecisionTaken'],
    again: 'decision-taken',
    readAt: parent,
    may: ['secretariat'],
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
    may: ['secretariat'],
  },
  {
    route: 'PATCH /v1/meetings/{meetingId}/minutes',
    given: async (balkans) => ({
      path: (await someMinutes(balkans, 'draft')).path,
      body: { body: 'Better words.', actionItemIds: [] },
    }),
    ifMatch: '"0"',
    status: 200,
    answers: { state: 'draft', body: 'Better words.' },
    events: [],
    again: 'if-match-stale',
    readAt: ({ path }) => path,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes/review',
    given: minuted('draft', 'review'),
    status: 200,
    answers: { state: 'review' },
    events: [],
    again: 'minutes-not-in-draft',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes/approval',
    given: minuted('review', 'approval', { on: '2022-05-01' }),
    status: 200,
    answers: { state: 'approved', approvedOn: '2022-05-01' },
    events: [],
    again: 'minutes-not-in-review',
    readAt: parent,
    may: ['secretariat', 'president'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes/publication',
    given: minuted('approved', 'publication'),
    status: 200,
    answers: { state: 'published', publishedVersion: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    events: ['MinutesPublished'],
    again: 'minutes-not-in-approved',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes/amendments',
    given: minuted('published', 'amendments', { changes: { body: 'Better words.' }, reason: 'A slip.' }),
    status: 201,
    answers: { id, state: 'proposed', basedOn: 1, changes: { body: 'Better words.' }, reason: 'A slip.', proposedBy: null },
    events: [],
    may: ['secretariat', 'president', 'the mayor of sarajevo'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes/amendments/{amendmentId}/acceptance',
    given: async (balkans) => ({ path: `${(await anAmendment(balkans)).path}/acceptance`, body: { reason: 'So it was.' } }),
    status: 200,
    answers: { state: 'accepted', madeVersion: 2, decisionReason: 'So it was.' },
    events: ['MinutesAmended'],
    again: 'amendment-already-decided',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/minutes/amendments/{amendmentId}/rejection',
    given: async (balkans) => ({ path: `${(await anAmendment(balkans)).path}/rejection`, body: { reason: 'It was said so.' } }),
    status: 200,
    answers: { state: 'rejected', madeVersion: null },
    events: [],
    again: 'amendment-already-decided',
    readAt: parent,
    may: ['secretariat'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/papers',
    given: called('papers', () => ({ title: 'Draft plan', url: 'https://example.org/plan.pdf', language: 'bs-Latn' })),
    status: 201,
    answers: { id, title: 'Draft plan', agendaItemId: null, language: 'bs-Latn', state: 'added' },
    events: ['PaperAdded'],
    references: { '/agendaItemId': 'agenda-item-unknown' },
    may: ['secretariat', 'the office of sarajevo', 'the mayor of sarajevo'],
  },
  {
    route: 'DELETE /v1/meetings/{meetingId}/papers/{paperId}',
    given: async (balkans) => {
      const { meetingId, id: paperId } = await aPaper(balkans, (await aMeeting(balkans)).id);
      return { path: at(`${meetingId}/papers/${paperId}`) };
    },
    status: 200,
    answers: { state: 'removed' },
    events: ['PaperRemoved'],
    again: 'paper-removed',
    readAt: (_, { id: of }) => `/v1/papers/${of}`,
    may: ['secretariat', 'the office of sarajevo', 'the mayor of sarajevo'],
  },
  {
    route: 'POST /v1/offices/{officeId}/calendar-address',
    given: async () => ({ path: '/v1/offices/sarajevo/calendar-address' }),
    status: 201,
    answers: { officeId: 'sarajevo', address: expect.stringMatching(/^http:\/\/localhost:3000\/v1\/calendars\//), revokedAt: null },
    secrets: ['address'],
    events: [],
    may: ['secretariat', 'the office of sarajevo', 'the mayor of sarajevo'],
  },
  {
    route: 'DELETE /v1/offices/{officeId}/calendar-address',
    given: async (balkans) => {
      await balkans.sql.query(`DELETE FROM calendar_address WHERE office_id = 'sarajevo'`);
      await aCalendarAddress(balkans);
      return { path: '/v1/offices/sarajevo/calendar-address' };
    },
    ifMatch: '"0"',
    status: 200,
    answers: { officeId: 'sarajevo', address: null, revokedAt: expect.any(String) },
    events: [],
    again: 'if-match-stale',
    may: ['secretariat', 'the office of sarajevo', 'the mayor of sarajevo'],
  },
  {
    route: 'POST /v1/meetings/{meetingId}/corrections',
    given: async (balkans) => ({ path: at(`${(await aHeldMeeting(balkans)).id}/corrections`), body: aCorrection(balkans) }),
    status: 201,
    answers: {
      id,
      target: 'attendance/laktasi',
      before: { state: 'absent', people: [] },
      after: expect.objectContaining({ state: 'represented' }),
    },
    events: ['MeetingCorrected'],
    again: 'record-unchanged',
    references: { '/changes/people/0/personId': 'person-unknown', '/changes/people/0/principalId': 'person-unknown' },
    people: {
      '/changes/people/0/personId': { city: 'laktasi', on: sarajevoDay },
      '/changes/people/0/principalId': { city: 'laktasi', on: sarajevoDay },
      '/changes/chairPersonId': 'whoever had the chair is of any city; one who came',
      '/changes/hostPersonId': 'the host is of any city, or of none',
      '/changes/attendeeIds': 'guests are of any city, or of none',
    },
    may: ['secretariat'],
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
    references: { '/hostPersonId': 'person-unknown', '/attendeeIds/0': 'person-unknown' },
    people: { '/hostPersonId': 'the host is of any city, or of none', '/attendeeIds': 'guests are of any city, or of none' },
    may: ['secretariat'],
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
    references: { '/attendeeIds/0': 'person-unknown' },
    people: { '/attendeeIds': 'guests are of any city, or of none' },
    may: ['secretariat'],
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
    references: { '/presidencyId': 'presidency-unknown' },
    may: ['secretariat', 'president'],
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
    may: ['secretariat', 'president'],
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
    references: { '/meetingId': 'meeting-unknown' },
    may: ['secretariat', 'president'],
  },
];
