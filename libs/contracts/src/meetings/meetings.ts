import { Type } from 'typebox';
import { event, type DataOf } from '../event-type.ts';
import {
  Cities,
  CitySlug,
  Count,
  GroupSlug,
  Id,
  Instant,
  LocalDate,
  LocalTime,
  Ids,
  RosterVersion,
  Standing,
  Text,
  nullable,
  oneOf,
} from '../fields.ts';
import * as sample from '../sarajevo.ts';

/** On the clock of `timeZone` (IANA). Null while not known, and absent from events of before times were kept. */
const hours = { starts: Type.Optional(nullable(LocalTime)), ends: Type.Optional(nullable(LocalTime)) };

const called = {
  meetingId: Id,
  kind: oneOf('summit', 'network', 'working-group', 'institution', 'visit'),
  title: Text,
  theme: nullable(Text),
  on: LocalDate,
  ...hours,
  timeZone: Type.Optional(nullable(Text)),
  place: Text,
  hostCityId: CitySlug,
  chairPersonId: nullable(Id),
  organiser: nullable(Text),
  groupId: nullable(GroupSlug),
};

const sarajevo = {
  meetingId: sample.sarajevoMeeting,
  kind: 'network',
  title: 'B40 Network meeting in Sarajevo',
  theme: 'Better Cooperation, Better Future',
  on: '2022-04-25',
  starts: '10:00',
  ends: '17:30',
  timeZone: 'Europe/Sarajevo',
  place: 'Sarajevo',
  hostCityId: 'sarajevo',
  chairPersonId: sample.imamoglu,
  organiser: null,
  groupId: null,
};

const Warning = Type.Object({ code: oneOf('municipal-day'), cityId: nullable(CitySlug) });

export const MeetingCalled = event('org.b40.meetings.MeetingCalled.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({ ...called, warnings: Type.Array(Warning) }),
  example: { ...sarajevo, warnings: [{ code: 'municipal-day', cityId: 'laktasi' }] },
});
export type MeetingCalled = DataOf<typeof MeetingCalled>;

/**
 * The whole meeting as it now is. While it is postponed to a day that is not known, `on` is the last day it was called for and
 * `postponedFrom` repeats it; else that is null, and absent from events of before a meeting without a day could be changed.
 */
export const MeetingUpdated = event('org.b40.meetings.MeetingUpdated.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({ ...called, postponedFrom: Type.Optional(nullable(LocalDate)) }),
  example: { ...sarajevo, postponedFrom: null },
});
export type MeetingUpdated = DataOf<typeof MeetingUpdated>;

/** Freezes the roster as of the meeting's day: who is a member here is a member for the whole meeting. */
export const MeetingOpened = event('org.b40.meetings.MeetingOpened.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({
    meetingId: Id,
    on: LocalDate,
    openedAt: Instant,
    memberCountAtMeeting: Count,
    memberCityIds: Cities,
    rosterVersion: RosterVersion,
  }),
  example: {
    meetingId: sample.sarajevoMeeting,
    on: '2022-04-25',
    openedAt: '2022-04-25T09:00:00.000Z',
    memberCountAtMeeting: 27,
    memberCityIds: sample.members,
    rosterVersion: 27,
  },
});
export type MeetingOpened = DataOf<typeof MeetingOpened>;

const Substitution = Type.Object({ cityId: CitySlug, personId: Id, principalId: Id, reason: Text });
const DelegationPresent = Type.Object({
  cityId: CitySlug,
  kind: oneOf('business', 'associates'),
  headcount: nullable(Count),
  sizeNote: nullable(Text),
});

/** The record of what was held. The lists of who was present hold city ids; a city not among the members present was absent. */
export const MeetingHeld = event('org.b40.meetings.MeetingHeld.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({
    meetingId: Id,
    kind: called.kind,
    title: Text,
    theme: nullable(Text),
    on: LocalDate,
    place: Text,
    hostCityId: CitySlug,
    chairPersonId: Id,
    groupId: nullable(GroupSlug),
    membersPresent: Cities,
    invitedPresent: Cities,
    guestsPresent: Cities,
    substitutions: Type.Array(Substitution),
    delegations: Type.Array(DelegationPresent),
    institutionsPresent: Type.Optional(Ids),
    memberCountAtMeeting: Count,
    rosterVersion: RosterVersion,
  }),
  example: {
    meetingId: sample.sarajevoMeeting,
    kind: 'network',
    title: 'B40 Network meeting in Sarajevo',
    theme: 'Better Cooperation, Better Future',
    on: '2022-04-25',
    place: 'Sarajevo',
    hostCityId: 'sarajevo',
    chairPersonId: sample.imamoglu,
    groupId: null,
    membersPresent: ['istanbul', 'sarajevo', 'laktasi'],
    invitedPresent: ['tuzla', 'zenica'],
    guestsPresent: ['bijeljina'],
    substitutions: [
      { cityId: 'laktasi', personId: sample.stankovic, principalId: sample.laktasiMayor, reason: 'Laktaši Municipality Day' },
    ],
    delegations: [
      { cityId: 'istanbul', kind: 'business', headcount: null, sizeNote: 'large' },
      { cityId: 'bijeljina', kind: 'associates', headcount: null, sizeNote: null },
    ],
    institutionsPresent: [],
    memberCountAtMeeting: 27,
    rosterVersion: 27,
  },
});
export type MeetingHeld = DataOf<typeof MeetingHeld>;

export const MeetingCancelled = event('org.b40.meetings.MeetingCancelled.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({ meetingId: Id, reason: Text }),
  example: { meetingId: sample.sarajevoMeeting, reason: 'Snow on the roads.' },
});
export type MeetingCancelled = DataOf<typeof MeetingCancelled>;

/**
 * `on` is the new day, null while it is not known. Every reply and substitution given before is withdrawn by it: invitations and standings
 * stay. `invitedCityIds` names the cities that have a place and are asked again (of the network's own meetings all members are), and
 * `repliesWithdrawn` counts those that had said something. Both are absent from events of before: those let replies stand.
 */
export const MeetingPostponed = event('org.b40.meetings.MeetingPostponed.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({
    meetingId: Id,
    previouslyOn: LocalDate,
    on: nullable(LocalDate),
    ...hours,
    reason: Text,
    invitedCityIds: Type.Optional(Cities),
    repliesWithdrawn: Type.Optional(Count),
  }),
  example: {
    meetingId: sample.sarajevoMeeting,
    previouslyOn: '2022-04-25',
    on: null,
    starts: '10:00',
    ends: '17:30',
    reason: 'Snow on the roads.',
    invitedCityIds: ['laktasi', 'tuzla'],
    repliesWithdrawn: 1,
  },
});
export type MeetingPostponed = DataOf<typeof MeetingPostponed>;

/** The whole agenda, in order. */
export const AgendaSet = event('org.b40.meetings.AgendaSet.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({ meetingId: Id, items: Type.Array(Type.Object({ agendaItemId: Id, title: Text, planId: nullable(Id) })) }),
  example: {
    meetingId: sample.sarajevoMeeting,
    items: [{ agendaItemId: sample.climateAgendaItem, title: 'Action plan of local climate action', planId: sample.climatePlan }],
  },
});
export type AgendaSet = DataOf<typeof AgendaSet>;

const Came = Type.Object({
  personId: Id,
  as: oneOf('principal', 'substitute'),
  chair: Type.Boolean(),
  principalId: nullable(Id),
  reason: nullable(Text),
});

const Corrected = Type.Partial(
  Type.Object({
    title: Text,
    theme: nullable(Text),
    on: LocalDate,
    starts: nullable(LocalTime),
    ends: nullable(LocalTime),
    timeZone: nullable(Text),
    place: Text,
    hostCityId: CitySlug,
    chairPersonId: Id,
    organiser: nullable(Text),
    standing: Standing,
    state: oneOf('present', 'represented', 'absent'),
    people: Type.Array(Came),
    kind: Text,
    headcount: nullable(Count),
    sizeNote: nullable(Text),
    hostPersonId: nullable(Id),
    attendeeIds: Ids,
  }),
);

/**
 * What was held was recorded wrongly. `target`: `meeting`, `attendance/{cityId}`, `delegation/{id}` or `side-event/{id}`; `before` and
 * `after` hold the fields that changed, and `cityId` is the city of an attendance. What was judged before stays as it was told.
 */
export const MeetingCorrected = event('org.b40.meetings.MeetingCorrected.v1', {
  key: { field: 'meetingId' },
  about: { shared: 'meetingId' },
  data: Type.Object({ meetingId: Id, target: Text, cityId: nullable(CitySlug), before: Corrected, after: Corrected, reason: Text }),
  example: {
    meetingId: sample.sarajevoMeeting,
    target: 'attendance/bijeljina',
    cityId: 'bijeljina',
    before: { standing: 'guest' },
    after: { standing: 'invited' },
    reason: 'Its invitation had been given by word of mouth.',
  },
});
export type MeetingCorrected = DataOf<typeof MeetingCorrected>;

/** What is read at the meeting is kept elsewhere, at `url`. Of one item of the agenda, or of the whole meeting. `language`: BCP 47. */
export const PaperAdded = event('org.b40.meetings.PaperAdded.v1', {
  key: { field: 'meetingId' },
  about: { life: 'paperId' },
  subject: 'meetingId',
  data: Type.Object({
    meetingId: Id,
    paperId: Id,
    title: Text,
    url: Text,
    agendaItemId: nullable(Id),
    language: nullable(Text),
  }),
  example: {
    meetingId: sample.sarajevoMeeting,
    paperId: sample.climatePaper,
    title: 'Action plan of local climate action, draft',
    url: 'https://example.org/climate-plan.pdf',
    agendaItemId: sample.climateAgendaItem,
    language: 'en',
  },
});
export type PaperAdded = DataOf<typeof PaperAdded>;

export const PaperRemoved = event('org.b40.meetings.PaperRemoved.v1', {
  key: { field: 'meetingId' },
  about: { life: 'paperId' },
  subject: 'meetingId',
  data: Type.Object({ meetingId: Id, paperId: Id, title: Text }),
  example: { meetingId: sample.sarajevoMeeting, paperId: sample.climatePaper, title: 'Action plan of local climate action, draft' },
});
export type PaperRemoved = DataOf<typeof PaperRemoved>;

export const SideEventHeld = event('org.b40.meetings.SideEventHeld.v1', {
  key: { field: 'meetingId' },
  about: { life: 'sideEventId' },
  data: Type.Object({
    meetingId: Id,
    sideEventId: Id,
    kind: oneOf('dinner'),
    on: LocalDate,
    hostPersonId: nullable(Id),
    attendeeIds: Type.Array(Id),
  }),
  example: {
    meetingId: sample.sarajevoMeeting,
    sideEventId: sample.dinner,
    kind: 'dinner',
    on: '2022-04-25',
    hostPersonId: sample.imamoglu,
    attendeeIds: [sample.karic, sample.stankovic, sample.imamovic],
  },
});
export type SideEventHeld = DataOf<typeof SideEventHeld>;
