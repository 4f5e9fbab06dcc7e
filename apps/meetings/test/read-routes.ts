import { openDataReads, page, parent, single, type ReadRoute } from '#testing/routes';
import {
  aCalendarAddress,
  aCommitment,
  aCorrection,
  aDecision,
  aDelegation,
  aHeldMeeting,
  aMeeting,
  anInvitation,
  anAmendment,
  anAttendedMeeting,
  anInvitedInstitution,
  anOpenMeeting,
  aProgramme,
  aPaper,
  aSideEvent,
  aStatement,
  someMinutes,
} from './builders.ts';
import type { Balkans } from './network.ts';

type Route = ReadRoute<Balkans>;

/** With one more in it. */
const listed =
  (make: (balkans: Balkans) => Promise<unknown>, path: string): Route['given'] =>
  async (balkans) => {
    await make(balkans);
    return path;
  };
const ofMeeting = (part: string) => async (balkans: Balkans) => `/v1/meetings/${(await aMeeting(balkans)).id}${part}`;
/** The list of a meeting's own, with one in it. */
const listOf = (part: string, make: (balkans: Balkans, meetingId: string) => Promise<{ id: string }>) => async (balkans: Balkans) => {
  const { id } = await anAttendedMeeting(balkans);
  await make(balkans, id);
  return `/v1/meetings/${id}/${part}`;
};
const oneOf = (part: string, make: (balkans: Balkans, meetingId: string) => Promise<{ id: string }>) => async (balkans: Balkans) => {
  const { id } = await anAttendedMeeting(balkans);
  return `/v1/meetings/${id}/${part}/${(await make(balkans, id)).id}`;
};
const ofMinutes = (part: string) => async (balkans: Balkans) => `${(await someMinutes(balkans, 'published')).path}${part}`;
const amended = async (balkans: Balkans) => (await anAmendment(balkans)).path;
const aCommitmentOf = (balkans: Balkans, meetingId: string) => aCommitment(balkans, meetingId, { cityId: 'sarajevo' });
const commitment = async (balkans: Balkans) =>
  `/v1/commitments/${(await aCommitmentOf(balkans, (await anAttendedMeeting(balkans)).id)).id}`;
const decision = async (balkans: Balkans) => `/v1/decisions/${(await aDecision(balkans, (await anAttendedMeeting(balkans)).id)).id}`;
const correctionOf = async (balkans: Balkans) => {
  const path = `/v1/meetings/${(await aHeldMeeting(balkans)).id}/corrections`;
  return `${path}/${(await balkans.secretariat.post(path, aCorrection(balkans))).body.id}`;
};
const programme = (part: string) => async (balkans: Balkans) => `/v1/visit-programmes/${(await aProgramme(balkans)).id}${part}`;

/** Every reading route, with something to be read. */
export const reads: readonly Route[] = [
  page('GET /v1/meetings', listed(aMeeting, '/v1/meetings')),
  single('GET /v1/meetings/{meetingId}', ofMeeting('')),
  single('GET /v1/meetings/{meetingId}/record', ofMeeting('/record')),
  page('GET /v1/meetings/{meetingId}/institutions', async (balkans) => (await anInvitedInstitution(balkans)).replace(/\/[^/]+$/, '')),
  single('GET /v1/meetings/{meetingId}/institutions/{institutionId}', anInvitedInstitution),
  page('GET /v1/meetings/{meetingId}/attendances', async (balkans) => `/v1/meetings/${(await anOpenMeeting(balkans)).id}/attendances`),
  single(
    'GET /v1/meetings/{meetingId}/attendances/{cityId}',
    async (balkans) => `/v1/meetings/${(await anOpenMeeting(balkans)).id}/attendances/sarajevo`,
  ),
  page('GET /v1/meetings/{meetingId}/delegations', listOf('delegations', aDelegation)),
  single('GET /v1/meetings/{meetingId}/delegations/{delegationId}', oneOf('delegations', aDelegation)),
  page('GET /v1/meetings/{meetingId}/statements', listOf('statements', aStatement)),
  single('GET /v1/meetings/{meetingId}/statements/{statementId}', oneOf('statements', aStatement)),
  page('GET /v1/meetings/{meetingId}/commitments', listOf('commitments', aCommitmentOf)),
  page('GET /v1/commitments', listed(commitment, '/v1/commitments')),
  single('GET /v1/commitments/{commitmentId}', commitment),
  page('GET /v1/decisions', listed(decision, '/v1/decisions')),
  single('GET /v1/decisions/{decisionId}', decision),
  single('GET /v1/meetings/{meetingId}/minutes', ofMinutes('')),
  page('GET /v1/meetings/{meetingId}/minutes/versions', ofMinutes('/versions')),
  single('GET /v1/meetings/{meetingId}/minutes/versions/{n}', ofMinutes('/versions/1')),
  page('GET /v1/meetings/{meetingId}/minutes/amendments', async (balkans) => (await amended(balkans)).replace(/\/[^/]+$/, '')),
  single('GET /v1/meetings/{meetingId}/minutes/amendments/{amendmentId}', amended),
  single('GET /v1/calendar.ics', listed(aMeeting, '/v1/calendar.ics')),
  {
    ...single<Balkans>('GET /v1/offices/{officeId}/calendar-address', listed(aCalendarAddress, '/v1/offices/sarajevo/calendar-address')),
    may: ['secretariat', 'the office of sarajevo', 'the mayor of sarajevo'],
  },
  {
    route: 'GET /v1/calendars/{signed}',
    given: async (balkans) => (await aCalendarAddress(balkans, 'laktasi')).path,
    kind: 'signed',
    may: 'everybody',
  },
  {
    route: 'GET /v1/answers/{signed}',
    given: async (balkans) => (await anInvitation(balkans)).path,
    kind: 'html',
    may: 'everybody',
  },
  page('GET /v1/reports/participation', listed(aHeldMeeting, '/v1/reports/participation')),
  page('GET /v1/reports/visits', listed(aProgramme, '/v1/reports/visits')),
  page('GET /v1/meetings/{meetingId}/corrections', async (balkans) => parent({ path: await correctionOf(balkans) })),
  single('GET /v1/meetings/{meetingId}/corrections/{correctionId}', correctionOf),
  page('GET /v1/meetings/{meetingId}/papers', listOf('papers', aPaper)),
  single('GET /v1/papers/{paperId}', async (balkans) => `/v1/papers/${(await aPaper(balkans, (await aMeeting(balkans)).id)).id}`),
  page('GET /v1/meetings/{meetingId}/side-events', listOf('side-events', aSideEvent)),
  single(
    'GET /v1/side-events/{sideEventId}',
    async (balkans) => `/v1/side-events/${(await aSideEvent(balkans, (await aMeeting(balkans)).id)).id}`,
  ),
  page('GET /v1/visit-programmes', listed(programme(''), '/v1/visit-programmes')),
  single('GET /v1/visit-programmes/{programmeId}', programme('')),
  single('GET /v1/visit-programmes/{programmeId}/coverage', programme('/coverage')),
  ...openDataReads('meetings', aHeldMeeting),
];
