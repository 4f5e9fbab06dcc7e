import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Id, LocalDate, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

/** The way to membership. None of these changes the count: only CityJoined does (roster.ts). */
const ofMembership = { membershipId: Id, cityId: CitySlug };
const tuzla = { membershipId: sample.tuzlaMembership, cityId: 'tuzla' };
const bijeljina = { membershipId: sample.bijeljinaMembership, cityId: 'bijeljina' };

export const CityInterestExpressed = event('org.b40.membership.CityInterestExpressed.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: Type.Object({ ...ofMembership, on: nullable(LocalDate), meetingId: nullable(Id), statementId: nullable(Id) }),
  example: { ...bijeljina, on: '2022-04-25', meetingId: sample.sarajevoMeeting, statementId: sample.petrovicStatement },
});
export type CityInterestExpressed = DataOf<typeof CityInterestExpressed>;

export const CityInvited = event('org.b40.membership.CityInvited.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: Type.Object({ ...ofMembership, on: nullable(LocalDate), meetingId: nullable(Id), note: nullable(Text) }),
  example: { ...tuzla, on: '2022-03-01', meetingId: null, note: null },
});
export type CityInvited = DataOf<typeof CityInvited>;

export const MembershipApplied = event('org.b40.membership.MembershipApplied.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: Type.Object({ ...ofMembership, on: nullable(LocalDate), letter: nullable(Text) }),
  example: { ...bijeljina, on: '2022-05-10', letter: 'The city applies for membership.' },
});
export type MembershipApplied = DataOf<typeof MembershipApplied>;

export const MembershipDecided = event('org.b40.membership.MembershipDecided.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: Type.Object({
    ...ofMembership,
    outcome: oneOf('accepted', 'declined'),
    on: LocalDate,
    meetingId: nullable(Id),
    reason: nullable(Text),
  }),
  example: { ...bijeljina, outcome: 'accepted', on: '2022-06-01', meetingId: null, reason: null },
});
export type MembershipDecided = DataOf<typeof MembershipDecided>;

/** `personId` declared it for the city. */
export const AccessionDeclared = event('org.b40.membership.AccessionDeclared.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: Type.Object({ ...ofMembership, personId: Id, on: LocalDate, meetingId: nullable(Id), statementId: nullable(Id) }),
  example: {
    ...tuzla,
    personId: sample.imamovic,
    on: '2022-04-25',
    meetingId: sample.sarajevoMeeting,
    statementId: sample.imamovicStatement,
  },
});
export type AccessionDeclared = DataOf<typeof AccessionDeclared>;

/** A ceremony: recorded, no state. */
export const CityWelcomed = event('org.b40.membership.CityWelcomed.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: Type.Object({ ...ofMembership, on: LocalDate, meetingId: nullable(Id), words: nullable(Text) }),
  example: { ...tuzla, on: '2022-04-25', meetingId: sample.sarajevoMeeting, words: null },
});
export type CityWelcomed = DataOf<typeof CityWelcomed>;

/** The city itself declined. */
export const InvitationDeclined = event('org.b40.membership.InvitationDeclined.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: Type.Object({ ...ofMembership, reason: Text }),
  example: { ...tuzla, reason: 'The city council decided otherwise.' },
});
export type InvitationDeclined = DataOf<typeof InvitationDeclined>;

export const MembershipLapsed = event('org.b40.membership.MembershipLapsed.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: Type.Object({ ...ofMembership, reason: Text }),
  example: { ...bijeljina, reason: 'No answer within the term.' },
});
export type MembershipLapsed = DataOf<typeof MembershipLapsed>;
