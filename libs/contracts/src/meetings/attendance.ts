import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CitySlug, Count, Id, Ids, Standing, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const ofCity = { meetingId: Id, cityId: CitySlug };
const laktasi = { meetingId: sample.sarajevoMeeting, cityId: 'laktasi' };

export const ParticipantInvited = event('org.b40.meetings.ParticipantInvited.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({ ...ofCity, standing: Standing }),
  example: { meetingId: sample.sarajevoMeeting, cityId: 'tuzla', standing: 'invited' },
});
export type ParticipantInvited = DataOf<typeof ParticipantInvited>;

export const AttendanceConfirmed = event('org.b40.meetings.AttendanceConfirmed.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({ ...ofCity, personId: Id }),
  example: { meetingId: sample.sarajevoMeeting, cityId: 'sarajevo', personId: sample.karic },
});
export type AttendanceConfirmed = DataOf<typeof AttendanceConfirmed>;

export const AttendanceDeclined = event('org.b40.meetings.AttendanceDeclined.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({ ...ofCity, reason: nullable(Text) }),
  example: { meetingId: sample.sarajevoMeeting, cityId: 'zenica', reason: null },
});
export type AttendanceDeclined = DataOf<typeof AttendanceDeclined>;

export const RepresentativeExcused = event('org.b40.meetings.RepresentativeExcused.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({ ...ofCity, personId: Id, reason: Text }),
  example: { ...laktasi, personId: sample.laktasiMayor, reason: 'Laktaši Municipality Day' },
});
export type RepresentativeExcused = DataOf<typeof RepresentativeExcused>;

/** `personId` comes in place of `principalId`. */
export const SubstituteDesignated = event('org.b40.meetings.SubstituteDesignated.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({ ...ofCity, personId: Id, principalId: Id, reason: Text }),
  example: { ...laktasi, personId: sample.stankovic, principalId: sample.laktasiMayor, reason: 'Laktaši Municipality Day' },
});
export type SubstituteDesignated = DataOf<typeof SubstituteDesignated>;

/** Somebody has come. A city has one voice, however many of its people do; `state` is the city's. */
export const AttendanceRecorded = event('org.b40.meetings.AttendanceRecorded.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({
    ...ofCity,
    personId: Id,
    standing: Standing,
    as: oneOf('principal', 'substitute'),
    chair: Type.Boolean(),
    state: oneOf('present', 'represented'),
    principalId: nullable(Id),
    reason: nullable(Text),
  }),
  example: {
    ...laktasi,
    personId: sample.stankovic,
    standing: 'member',
    as: 'substitute',
    chair: false,
    state: 'represented',
    principalId: sample.laktasiMayor,
    reason: 'Laktaši Municipality Day',
  },
});
export type AttendanceRecorded = DataOf<typeof AttendanceRecorded>;

/**
 * A check-in was entered wrongly, and is taken back while the meeting is open: that person has not come. `state` is the city's again, with
 * whoever else of it is there; `absent` where it came uninvited and has no place any more. `ballotsWithdrawn`: the open decisions whose
 * ballot of the city went with it; absent from events of before the network decided here.
 */
export const AttendanceWithdrawn = event('org.b40.meetings.AttendanceWithdrawn.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({
    ...ofCity,
    personId: Id,
    as: oneOf('principal', 'substitute'),
    chair: Type.Boolean(),
    state: oneOf('invited', 'confirmed', 'declined', 'excused', 'present', 'represented', 'absent'),
    reason: Text,
    ballotsWithdrawn: Type.Optional(Ids),
  }),
  example: {
    ...laktasi,
    personId: sample.laktasiMayor,
    as: 'principal',
    chair: false,
    state: 'excused',
    reason: 'It was the deputy mayor who came.',
    ballotsWithdrawn: [sample.climateDecision],
  },
});
export type AttendanceWithdrawn = DataOf<typeof AttendanceWithdrawn>;

/** `headcount` is null where nobody counted; `sizeNote` then says what was said of it. */
export const DelegationAttended = event('org.b40.meetings.DelegationAttended.v1', {
  key: { field: 'meetingId' },
  about: { life: 'delegationId' },
  data: Type.Object({
    ...ofCity,
    delegationId: Id,
    kind: oneOf('business', 'associates'),
    headcount: nullable(Count),
    sizeNote: nullable(Text),
  }),
  example: {
    meetingId: sample.sarajevoMeeting,
    cityId: 'istanbul',
    delegationId: sample.istanbulDelegation,
    kind: 'business',
    headcount: null,
    sizeNote: 'large',
  },
});
export type DelegationAttended = DataOf<typeof DelegationAttended>;
