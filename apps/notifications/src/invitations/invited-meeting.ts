import {
  AttendanceConfirmed,
  AttendanceDeclined,
  MeetingCalled,
  MeetingCancelled,
  MeetingHeld,
  MeetingOpened,
  MeetingPostponed,
  MeetingUpdated,
  ParticipantInvited,
  RepresentativeExcused,
  SubstituteDesignated,
} from '#contracts';
import type { LocalDate, LocalTime } from '#domain';

/** One of a meeting's events, as the journal has it. */
export interface Told {
  /** The full type. */
  type: string;
  sequence: number;
  /** ISO 8601. */
  time: string;
  data: unknown;
}

/** What a city has said of its coming. */
export type Reply = 'needs-action' | 'accepted' | 'declined';

/** A meeting, as far as its invitations tell of it. */
export interface InvitedMeeting {
  id: string;
  kind: string;
  title: string;
  theme: string | null;
  /** Null while a postponed meeting has no new day. */
  on: LocalDate | null;
  /** The day that it has, or had last. */
  lastOn: LocalDate;
  starts: LocalTime | null;
  ends: LocalTime | null;
  /** IANA; null is the network's. */
  timeZone: string | null;
  place: string;
  hostCityId: string;
  state: 'called' | 'open' | 'held' | 'cancelled';
  /** Why it was postponed or cancelled. */
  reason: string | null;
  /** Of the last event that changed what an invitation tells, in the meeting's own order; and when that was. */
  sequence: number;
  changedAt: string;
  /** Every city with a place, by what it has said. */
  places: ReadonlyMap<string, Reply>;
}

/** The types that a meeting is made of here. */
export const tellingTypes = [
  ...[MeetingCalled, MeetingUpdated, MeetingPostponed, MeetingCancelled, MeetingOpened, MeetingHeld],
  ...[ParticipantInvited, AttendanceConfirmed, AttendanceDeclined, RepresentativeExcused, SubstituteDesignated],
].map(({ type }) => type);

/** By its events, in their order from the first on; undefined where it was not called. */
export const meetingOf = (history: readonly Told[]): InvitedMeeting | undefined =>
  history.reduce<InvitedMeeting | undefined>((meeting, told) => {
    if (told.type === MeetingCalled.type) return called(told);
    return meeting && (changes[told.type]?.(meeting, told) ?? meeting);
  }, undefined);

function called(told: Told): InvitedMeeting {
  const { meetingId: id, ...data } = told.data as MeetingCalled;
  return { id, ...factsIn(data), state: 'called', reason: null, ...numbered(told), places: new Map() };
}

const numbered = ({ sequence, time }: Told) => ({ sequence, changedAt: time });

/** What events of before times were kept do not have is as it was. */
function factsIn(data: Omit<MeetingUpdated, 'meetingId'>, before?: InvitedMeeting) {
  const { kind, title, theme, place, hostCityId, on } = data;
  const { starts = before?.starts ?? null, ends = before?.ends ?? null, timeZone = before?.timeZone ?? null } = data;
  return { kind, title, theme, place, hostCityId, starts, ends, timeZone, on: data.postponedFrom ? null : on, lastOn: on };
}

const withReply = (meeting: InvitedMeeting, cityId: string, reply?: Reply): InvitedMeeting => ({
  ...meeting,
  places: new Map(meeting.places).set(cityId, reply ?? meeting.places.get(cityId) ?? 'needs-action'),
});
const placed =
  (reply?: Reply) =>
  (meeting: InvitedMeeting, { data }: Told): InvitedMeeting =>
    withReply(meeting, (data as ParticipantInvited).cityId, reply);

const changes: Readonly<Record<string, (meeting: InvitedMeeting, told: Told) => InvitedMeeting>> = {
  [MeetingUpdated.type]: (meeting, told) => ({ ...meeting, ...factsIn(told.data as MeetingUpdated, meeting), ...numbered(told) }),
  [MeetingPostponed.type]: (meeting, told) => {
    const { on, previouslyOn, reason, starts = meeting.starts, ends = meeting.ends, invitedCityIds } = told.data as MeetingPostponed;
    // Before replies were withdrawn by it they stood.
    const replies = [...meeting.places].map(([cityId, reply]) => [cityId, invitedCityIds ? 'needs-action' : reply] as const);
    const places = new Map<string, Reply>([...replies, ...(invitedCityIds ?? []).map((cityId) => [cityId, 'needs-action'] as const)]);
    return { ...meeting, on, lastOn: on ?? previouslyOn, reason, starts, ends, ...numbered(told), places };
  },
  [MeetingCancelled.type]: (meeting, told) => ({
    ...meeting,
    state: 'cancelled',
    reason: (told.data as MeetingCancelled).reason,
    ...numbered(told),
  }),
  [MeetingOpened.type]: (meeting) => ({ ...meeting, state: 'open' }),
  [MeetingHeld.type]: (meeting) => ({ ...meeting, state: 'held' }),
  [ParticipantInvited.type]: placed(),
  [AttendanceConfirmed.type]: placed('accepted'),
  [AttendanceDeclined.type]: placed('declined'),
  [RepresentativeExcused.type]: placed(),
  [SubstituteDesignated.type]: placed(),
};

/** The members take part in the network's own meetings without an invitation of their own. */
export const isOfAllMembers = ({ kind }: Pick<InvitedMeeting, 'kind'>): boolean => kind === 'network' || kind === 'summit';

/** Its answers count: it is still to come, on a day that is known. */
export const isAsked = ({ state, on }: InvitedMeeting): boolean => state === 'called' && on !== null;
