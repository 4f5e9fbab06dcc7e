import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { CityKind, CitySlug, Count, Country, Id, LocalDate, RosterVersion, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

/** What every change of the roster says: the four events below. What was entered wrongly of them, RosterCorrected puts right. */
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

const rosterLine = Type.Object({ change: oneOf('joined', 'suspended', 'reinstated', 'left'), effectiveOn: LocalDate });

/**
 * Puts a line of the roster right that was entered wrongly, by a line of its own: `correctedVersion` no longer holds. `after` is null where
 * it is annulled: the membership is again what it was before. The counts are of the members now, so another day alone leaves them equal;
 * where they differ, the city has become a member by this, or is none any more. What was told at earlier versions stays told.
 */
export const RosterCorrected = event('org.b40.membership.RosterCorrected.v1', {
  key: 'network',
  about: { life: 'membershipId' },
  data: Type.Object({
    membershipId: Id,
    cityId: CitySlug,
    correctedVersion: RosterVersion,
    before: rosterLine,
    after: nullable(rosterLine),
    reason: Text,
    countBefore: Count,
    countAfter: Count,
    rosterVersion: RosterVersion,
  }),
  example: {
    ...laktasi,
    correctedVersion: 32,
    before: { change: 'left', effectiveOn: '2022-12-01' },
    after: { change: 'left', effectiveOn: '2022-11-01' },
    reason: 'The month was mistyped.',
    countBefore: 28,
    countAfter: 28,
    rosterVersion: 33,
  },
});
export type RosterCorrected = DataOf<typeof RosterCorrected>;
