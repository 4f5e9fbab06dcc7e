import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CityKind, CitySlug, Count, Country, Id, LocalDate, RosterVersion, Text, nullable } from '../fields.ts';
import * as sample from '../sarajevo.ts';

/** What every change of the roster says; the four events below are all there are. */
const rosterChange = {
  membershipId: Id,
  cityId: CitySlug,
  effectiveOn: LocalDate,
  countBefore: Count,
  countAfter: Count,
  rosterVersion: RosterVersion,
};

export const CityJoined = event('org.b40.membership.CityJoined.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: Type.Object({
    ...rosterChange,
    name: Text,
    country: Country,
    kind: CityKind,
    founding: nullable(Type.Boolean({ description: 'Whether it is a founding member; null where that is not known' })),
    meetingId: nullable(Id),
  }),
  example: {
    membershipId: sample.tuzlaMembership,
    cityId: 'tuzla',
    name: 'Tuzla',
    country: 'BA',
    kind: 'city',
    founding: null,
    effectiveOn: '2022-04-26',
    countBefore: 27,
    countAfter: 28,
    rosterVersion: 28,
    meetingId: sample.sarajevoMeeting,
  },
});
export type CityJoined = DataOf<typeof CityJoined>;

const changeWithReason = Type.Object({ ...rosterChange, reason: Text });
const laktasi = { membershipId: sample.laktasiMembership, cityId: 'laktasi' };

export const CitySuspended = event('org.b40.membership.CitySuspended.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: changeWithReason,
  example: {
    ...laktasi,
    effectiveOn: '2022-09-01',
    countBefore: 29,
    countAfter: 28,
    rosterVersion: 30,
    reason: "At the city's own request.",
  },
});
export type CitySuspended = DataOf<typeof CitySuspended>;

export const CityReinstated = event('org.b40.membership.CityReinstated.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: changeWithReason,
  example: {
    ...laktasi,
    effectiveOn: '2022-10-01',
    countBefore: 28,
    countAfter: 29,
    rosterVersion: 31,
    reason: 'The grounds of the suspension are gone.',
  },
});
export type CityReinstated = DataOf<typeof CityReinstated>;

/** A suspended city that leaves was not counted: its countBefore and countAfter are equal. */
export const CityLeft = event('org.b40.membership.CityLeft.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: changeWithReason,
  example: {
    ...laktasi,
    effectiveOn: '2022-12-01',
    countBefore: 29,
    countAfter: 28,
    rosterVersion: 32,
    reason: 'The city council decided to leave.',
  },
});
export type CityLeft = DataOf<typeof CityLeft>;
