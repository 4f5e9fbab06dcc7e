import { InstitutionRegistered } from '#contracts';
import { newId } from '#domain';
import { Links, type Link } from '#links';
import { made } from '#testing';
import { sarajevoDay, type Balkans } from './network.ts';

/** Made through the API, with what a test does not care about filled in. */
export const callBody = ({ imamoglu }: Balkans, body: object = {}) => ({
  kind: 'network',
  title: 'B40 Network meeting in Sarajevo',
  on: sarajevoDay,
  place: 'Sarajevo',
  hostCityId: 'sarajevo',
  chairPersonId: imamoglu,
  ...body,
});

export const aMeeting = (balkans: Balkans, body: object = {}) => made(balkans.secretariat.post('/v1/meetings', callBody(balkans, body)));

export async function anOpenMeeting(balkans: Balkans, body: object = {}) {
  const { id, on } = await aMeeting(balkans, body);
  return made(balkans.secretariat.post(`/v1/meetings/${id}/opening`, { at: `${on}T09:00:00Z` }));
}

export const checkIn = ({ secretariat }: Balkans, meetingId: string, cityId: string, body: object) =>
  made(secretariat.post(`/v1/meetings/${meetingId}/attendances/${cityId}/check-in`, { standing: 'member', as: 'principal', ...body }));

/** Open, with its chair and sarajevo's mayor there. */
export async function anAttendedMeeting(balkans: Balkans, body: object = {}) {
  const meeting = await anOpenMeeting(balkans, body);
  await checkIn(balkans, meeting.id, 'istanbul', { personId: balkans.imamoglu, chair: true });
  await checkIn(balkans, meeting.id, 'sarajevo', { personId: balkans.karic });
  return meeting;
}

export async function aHeldMeeting(balkans: Balkans, body: object = {}) {
  const { id, on } = await anAttendedMeeting(balkans, body);
  return made(balkans.secretariat.post(`/v1/meetings/${id}/closing`, { at: `${on}T16:00:00Z` }));
}

export const aDelegation = ({ secretariat }: Balkans, meetingId: string, body: object = {}) =>
  made(secretariat.post(`/v1/meetings/${meetingId}/delegations`, { cityId: 'istanbul', kind: 'business', sizeNote: 'large', ...body }));

/** Told of by working-groups. */
export async function anInstitution({ hear }: Balkans): Promise<string> {
  const institutionId = newId();
  await hear(InstitutionRegistered, { ...InstitutionRegistered.example, institutionId });
  return institutionId;
}

/** The path of an institution at an open meeting, as it was invited. */
export async function anInvitedInstitution(balkans: Balkans): Promise<string> {
  const path = `/v1/meetings/${(await anAttendedMeeting(balkans, { kind: 'institution' })).id}/institutions`;
  const institutionId = await anInstitution(balkans);
  await made(balkans.secretariat.post(path, { institutionId }));
  return `${path}/${institutionId}`;
}

export const aStatement = ({ secretariat, karic }: Balkans, meetingId: string, body: object = {}) =>
  made(secretariat.post(`/v1/meetings/${meetingId}/statements`, { speakerIds: [karic], text: 'We are pleased.', language: 'en', ...body }));

export const aCommitment = ({ secretariat }: Balkans, meetingId: string, body: object = {}) =>
  made(secretariat.post(`/v1/meetings/${meetingId}/commitments`, { text: 'We take part.', ...body }));

export const aDecision = ({ secretariat }: Balkans, meetingId: string, body: object = {}) =>
  made(
    secretariat.post(`/v1/meetings/${meetingId}/decisions`, {
      question: 'Is the plan adopted?',
      quorum: { cities: 2 },
      majority: 'simple',
      ...body,
    }),
  );

export const aSideEvent = ({ secretariat, karic, imamoglu }: Balkans, meetingId: string, body: object = {}) =>
  made(
    secretariat.post(`/v1/meetings/${meetingId}/side-events`, {
      kind: 'dinner',
      on: sarajevoDay,
      hostPersonId: imamoglu,
      attendeeIds: [karic],
      ...body,
    }),
  );

/** Of a held meeting: laktasi's substitute was forgotten. */
export const aCorrection = ({ stankovic, laktasiMayor }: Balkans, body: object = {}) => ({
  target: 'attendance/laktasi',
  changes: { people: [{ personId: stankovic, principalId: laktasiMayor, reason: 'Laktaši Municipality Day' }] },
  reason: 'He was forgotten.',
  ...body,
});

export const aPaper = ({ secretariat }: Balkans, meetingId: string, body: object = {}) =>
  made(secretariat.post(`/v1/meetings/${meetingId}/papers`, { title: 'Draft plan', url: 'https://example.org/plan.pdf', ...body }));

const steps = ['draft', 'review', 'approved', 'published'] as const;

/** Of a held meeting, led to a state. */
export async function someMinutes(balkans: Balkans, state: (typeof steps)[number], body: object = { body: 'It was a good meeting.' }) {
  const { id } = await aHeldMeeting(balkans);
  const at = `/v1/meetings/${id}/minutes`;
  let minutes = await made(balkans.secretariat.post(at, body));
  for (const act of ['review', 'approval', 'publication'].slice(0, steps.indexOf(state)))
    minutes = await made(balkans.secretariat.post(`${at}/${act}`));
  return { ...minutes, path: at };
}

export async function anAmendment(balkans: Balkans, body: object = { body: 'It was a very good meeting.' }) {
  const { path } = await someMinutes(balkans, 'published');
  const amendment = await made(balkans.secretariat.post(`${path}/amendments`, { changes: body, reason: 'A word was missing.' }));
  return { ...amendment, path: `${path}/amendments/${amendment.id}` };
}

const links = new Links('http://localhost:3000', ['a secret of the tests, not of anybody']);

/** The last event of a meeting that changed what its invitation tells. */
export async function sequenceOf({ sql }: Balkans, meetingId: string): Promise<number> {
  const [last] = await sql.query<{ sequence: number }>(
    `SELECT max(sequence)::int AS sequence FROM event WHERE key = $1 AND type ~ '\\.Meeting(Called|Updated|Postponed|Cancelled)\\.v1$'`,
    [meetingId],
  );
  return last!.sequence;
}

/** As the mail of an invitation has it; `until` lies far ahead, because the meetings of the tests are of 2022. */
export const answerPath = (cityId: string, subject: string, link: Partial<Link> = {}): string => {
  const mail = `mayor@${cityId}.example`;
  return `/v1/answers/${links.sign('answer', { office: cityId, mail, subject, until: new Date('2100-01-01T00:00:00Z'), ...link })}`;
};

/** A meeting to which laktasi is invited, and the address by which its office answers. */
export async function anInvitation(balkans: Balkans, { cityId = 'laktasi', ...body }: { cityId?: string; [field: string]: unknown } = {}) {
  const { id } = await aMeeting(balkans, body);
  return { id, path: answerPath(cityId, `${id}/${await sequenceOf(balkans, id)}`) };
}

/** The private address of an office: below whatever address the gateway has. */
export async function aCalendarAddress({ secretariat }: Balkans, officeId = 'sarajevo') {
  const { status, body, etag } = await secretariat.post(`/v1/offices/${officeId}/calendar-address`);
  if (status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return { address: body.address as string, path: new URL(body.address as string).pathname, etag: etag! };
}

/** Each of a presidency of its own, for one presidency has one programme. */
export async function aProgramme(balkans: Balkans, announcedOn = sarajevoDay) {
  const { id: presidencyId } = await balkans.presidency('istanbul', balkans.imamoglu);
  return made(balkans.secretariat.post('/v1/visit-programmes', { presidencyId, announcedOn }));
}
