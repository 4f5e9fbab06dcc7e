import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import { Cities, CitySlug, Count, Id, LocalDate, RosterVersion, Text, nullable, oneOf } from '../fields.ts';
import * as sample from '../sarajevo.ts';

const ofCity = { programmeId: Id, cityId: CitySlug };

/** `cityId` is the president's own city; `cityIds` those to be visited, one slot each, as the roster was at `rosterVersion`. */
export const VisitProgrammeAnnounced = event('org.b40.meetings.VisitProgrammeAnnounced.v1', {
  key: { field: 'programmeId' },
  about: { shared: 'programmeId' },
  data: Type.Object({
    ...ofCity,
    presidencyId: Id,
    personId: Id,
    announcedOn: LocalDate,
    rosterVersion: RosterVersion,
    cityIds: Cities,
  }),
  example: {
    programmeId: sample.visitProgramme,
    presidencyId: sample.presidency,
    personId: sample.imamoglu,
    cityId: 'istanbul',
    announcedOn: '2022-04-25',
    rosterVersion: 27,
    cityIds: sample.membersWithoutIstanbul,
  },
});
export type VisitProgrammeAnnounced = DataOf<typeof VisitProgrammeAnnounced>;

export const VisitPlanned = event('org.b40.meetings.VisitPlanned.v1', {
  key: { field: 'programmeId' },
  about: { shared: 'programmeId' },
  data: Type.Object({ ...ofCity, plannedOn: nullable(LocalDate), purpose: nullable(Text) }),
  example: { programmeId: sample.visitProgramme, cityId: 'laktasi', plannedOn: '2022-06-10', purpose: null },
});
export type VisitPlanned = DataOf<typeof VisitPlanned>;

export const VisitMade = event('org.b40.meetings.VisitMade.v1', {
  key: { field: 'programmeId' },
  about: { shared: 'programmeId' },
  data: Type.Object({ ...ofCity, on: LocalDate, meetingId: nullable(Id) }),
  example: { programmeId: sample.visitProgramme, cityId: 'sarajevo', on: '2022-04-25', meetingId: sample.sarajevoMeeting },
});
export type VisitMade = DataOf<typeof VisitMade>;

export const VisitProgrammeExtended = event('org.b40.meetings.VisitProgrammeExtended.v1', {
  key: { field: 'programmeId' },
  about: { shared: 'programmeId' },
  data: Type.Object({ ...ofCity, membershipId: nullable(Id) }),
  example: { programmeId: sample.visitProgramme, cityId: 'tuzla', membershipId: sample.tuzlaMembership },
});
export type VisitProgrammeExtended = DataOf<typeof VisitProgrammeExtended>;

export const VisitSlotWithdrawn = event('org.b40.meetings.VisitSlotWithdrawn.v1', {
  key: { field: 'programmeId' },
  about: { shared: 'programmeId' },
  data: Type.Object({ ...ofCity, membershipId: nullable(Id), reason: oneOf('city-left', 'city-suspended', 'roster-corrected') }),
  example: { programmeId: sample.visitProgramme, cityId: 'laktasi', membershipId: sample.laktasiMembership, reason: 'city-suspended' },
});
export type VisitSlotWithdrawn = DataOf<typeof VisitSlotWithdrawn>;

export const VisitProgrammeCompleted = event('org.b40.meetings.VisitProgrammeCompleted.v1', {
  key: { field: 'programmeId' },
  about: { shared: 'programmeId' },
  data: Type.Object({
    programmeId: Id,
    presidencyId: Id,
    completedOn: LocalDate,
    reason: oneOf('all-visited', 'presidency-ended'),
    visited: Count,
    planned: Count,
    open: Count,
  }),
  example: {
    programmeId: sample.visitProgramme,
    presidencyId: sample.presidency,
    completedOn: '2022-11-29',
    reason: 'presidency-ended',
    visited: 1,
    planned: 1,
    open: 26,
  },
});
export type VisitProgrammeCompleted = DataOf<typeof VisitProgrammeCompleted>;
