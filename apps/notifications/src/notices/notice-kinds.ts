import {
  ActionItemAdded,
  ActionItemUpdated,
  ActionPlanAdopted,
  ActionPlanEvaluated,
  ActionPlanSubmitted,
  AccessionDeclared,
  AdoptionRequested,
  AgendaSet,
  AttendanceConfirmed,
  AttendanceDeclined,
  AttendanceRecorded,
  CityInterestExpressed,
  CityInvited,
  CityJoined,
  CityJoinedWorkingGroup,
  CityLeft,
  CityLeftWorkingGroup,
  CityReinstated,
  CitySuspended,
  CityWelcomed,
  CommitmentFulfilled,
  CommitmentMade,
  CommitmentWithdrawn,
  DelegationAttended,
  InvitationDeclined,
  MandateEnded,
  MandateStarted,
  MeetingCalled,
  MeetingCancelled,
  MeetingHeld,
  MeetingOpened,
  MeetingPostponed,
  MeetingUpdated,
  MembershipApplied,
  MembershipDecided,
  MembershipLapsed,
  MinutesAmended,
  MinutesPublished,
  NetworkFounded,
  ParticipantInvited,
  PlatformEligibilityEnded,
  PlatformExtended,
  PlatformOffered,
  PlatformOfferWithdrawn,
  PlatformWentLive,
  RepresentativeExcused,
  SecretariatEstablished,
  SecretariatStarted,
  SideEventHeld,
  StatementCorrected,
  StatementRecorded,
  SubstituteDesignated,
  TechnicalSupportAssigned,
  TermPresidencyEnded,
  TermPresidencyStarted,
  VisitMade,
  VisitPlanned,
  VisitProgrammeAnnounced,
  VisitProgrammeCompleted,
  VisitProgrammeExtended,
  VisitSlotWithdrawn,
  WorkingGroupConcluded,
  WorkingGroupFormed,
  WorkingGroupUpdated,
  type EventType,
} from '#contracts';
import type { Audience } from './audiences.ts';

/** What an event's notice says, in English, and to whom. Blanks as in wording.ts; other languages use the same blanks. */
export interface NoticeKind {
  type: EventType;
  to: readonly Audience[];
  title: string;
  text: string;
}

const everybody = ['members', 'secretariat'] as const;
const everybodyAndTheCity = ['members', 'secretariat', 'city'] as const;
const theCity = ['city', 'secretariat'] as const;
const offer = ['eligible', 'provider'] as const;

const kind = (type: EventType, to: readonly Audience[], title: string, text: string): NoticeKind => ({ type, to, title, text });

/** A type that is not here makes no notice: master data (cities, people), which nobody has to act upon. */
export const noticeKinds: readonly NoticeKind[] = [
  // The network and its roster
  kind(NetworkFounded, everybody, 'The network is founded', 'It was founded on {foundedOn} with {memberCount} cities.'),
  kind(
    CityJoined,
    everybody,
    '{city} has joined the network',
    'It is a member from {effectiveOn} on; the network now counts {countAfter} cities.',
  ),
  kind(
    CitySuspended,
    everybody,
    'The membership of {city} is suspended',
    'From {effectiveOn} on; the network now counts {countAfter} cities. {reason}',
  ),
  kind(
    CityReinstated,
    everybody,
    '{city} is a member again',
    'From {effectiveOn} on; the network now counts {countAfter} cities. {reason}',
  ),
  kind(CityLeft, everybody, '{city} has left the network', 'From {effectiveOn} on; the network now counts {countAfter} cities. {reason}'),
  kind(
    CityInterestExpressed,
    everybodyAndTheCity,
    '{city} is interested in joining',
    'Its interest was expressed[ on {on}][ at {meeting}].',
  ),
  kind(CityInvited, everybodyAndTheCity, '{city} is invited to join', 'The invitation was made[ on {on}][ at {meeting}].[ {note}]'),
  kind(MembershipApplied, everybodyAndTheCity, '{city} applies for membership', 'Its application came[ on {on}].'),
  kind(MembershipDecided, everybodyAndTheCity, 'The application of {city} is {outcome}', 'Decided on {on}[ at {meeting}].[ {reason}]'),
  kind(
    AccessionDeclared,
    everybodyAndTheCity,
    '{city} declares its accession',
    'Declared on {on}[ at {meeting}]. It is a member once the secretariat has completed it.',
  ),
  kind(CityWelcomed, everybodyAndTheCity, '{city} is welcomed', 'The welcome was spoken on {on}[ at {meeting}].[ {words}]'),
  kind(InvitationDeclined, everybodyAndTheCity, '{city} declines the invitation', '{reason}'),
  kind(MembershipLapsed, everybodyAndTheCity, 'The process of {city} has lapsed', '{reason}'),
  kind(MandateStarted, theCity, 'A mandate in {city} begins', 'The office is {office}[, from {from}][, until {until}].'),
  kind(MandateEnded, theCity, 'A mandate in {city} has ended', 'The office was {office}; it is held no longer from {until} on.[ {reason}]'),
  kind(
    TermPresidencyStarted,
    everybody,
    '{city} holds the term presidency',
    'The term[ {term}] begins[ on {from}][ and lasts until {until}].',
  ),
  kind(TermPresidencyEnded, everybody, 'The term presidency of {city} is over', 'It was {outcome} on {endedOn}.[ {reason}]'),
  kind(
    SecretariatEstablished,
    everybody,
    'The permanent secretariat is established',
    'Established[ on {establishedOn}][, with its seat in {seat}].',
  ),
  kind(SecretariatStarted, everybody, 'The permanent secretariat has begun its work', 'At work[ since {startedOn}][, in {seat}].'),
  // Meetings
  kind(MeetingCalled, everybody, 'Meeting called: {meeting}', 'On {on} in {place}, hosted by {host}.[ Theme: {theme}.]'),
  kind(MeetingUpdated, everybody, 'Meeting changed: {meeting}', 'On {on} in {place}, hosted by {host}.[ Theme: {theme}.]'),
  kind(MeetingPostponed, everybody, 'Meeting postponed: {meeting}', 'It was to be on {previouslyOn}[; it is now on {on}]. {reason}'),
  kind(MeetingCancelled, everybody, 'Meeting cancelled: {meeting}', '{reason}'),
  kind(AgendaSet, everybody, 'The agenda is set: {meeting}', 'The agenda of the meeting can be read.'),
  kind(MeetingOpened, everybody, 'Meeting opened: {meeting}', 'On this day the network counts {memberCountAtMeeting} members.'),
  kind(
    MeetingHeld,
    everybody,
    'Meeting held: {meeting}',
    'On {on} in {place}, hosted by {host}; the network counted {memberCountAtMeeting} members.',
  ),
  kind(SideEventHeld, everybody, 'A {kind} was held beside {meeting}', 'On {on}.'),
  kind(MinutesPublished, everybody, 'Minutes published: {meeting}', 'Version {version} can be read.'),
  kind(MinutesAmended, everybody, 'Minutes amended: {meeting}', 'Version {version} can be read. {reason}'),
  kind(ParticipantInvited, theCity, '{city} is invited: {meeting}', 'It is invited as {standing}.'),
  kind(AttendanceConfirmed, theCity, '{city} will come: {meeting}', 'The attendance is confirmed.'),
  kind(AttendanceDeclined, theCity, '{city} will not come: {meeting}', 'The invitation is declined.[ {reason}]'),
  kind(RepresentativeExcused, theCity, 'The representative of {city} is excused: {meeting}', '{reason}'),
  kind(SubstituteDesignated, theCity, '{city} sends a substitute: {meeting}', '{reason}'),
  kind(AttendanceRecorded, theCity, '{city} is {state}: {meeting}', 'Recorded as {as}, standing {standing}.'),
  kind(DelegationAttended, theCity, 'A delegation of {city} has come: {meeting}', 'Kind: {kind}[, {headcount} people][ ({sizeNote})].'),
  kind(StatementRecorded, ['cities', 'secretariat'], 'A statement was recorded: {meeting}', 'It stands in the record of the meeting.'),
  kind(StatementCorrected, ['secretariat'], 'A statement was corrected: {meeting}', '{reason}'),
  kind(
    CommitmentMade,
    theCity,
    'A commitment was made: {meeting}',
    '[By {city}. ][Due on {dueOn}. ]It stands in the record of the meeting.',
  ),
  kind(CommitmentFulfilled, theCity, 'A commitment is fulfilled: {meeting}', '[By {city}, ]on {on}.'),
  kind(CommitmentWithdrawn, theCity, 'A commitment is withdrawn: {meeting}', '[By {city}. ]{reason}'),
  kind(VisitProgrammeAnnounced, everybody, 'Visits to all members are announced', 'By the term presidency of {city}, on {announcedOn}.'),
  kind(VisitPlanned, theCity, 'A visit to {city} is planned', 'By the term presidency[, on {plannedOn}].[ {purpose}]'),
  kind(VisitMade, theCity, '{city} was visited', 'By the term presidency, on {on}[, at {meeting}].'),
  kind(VisitProgrammeExtended, theCity, '{city} will be visited', 'The visits of the term presidency now include it.'),
  kind(VisitSlotWithdrawn, theCity, 'The visit to {city} is withdrawn', 'Reason: {reason}.'),
  kind(
    VisitProgrammeCompleted,
    everybody,
    'The visits of the term presidency are completed',
    '{visited} made, {planned} planned, {open} open on {completedOn}.',
  ),
  // Working groups
  kind(WorkingGroupFormed, ['members', 'group'], 'Working group formed: {group}', 'Cities may join it.'),
  kind(WorkingGroupUpdated, ['group'], 'Working group changed: {group}', 'Its name, goals or lead city have changed.'),
  kind(WorkingGroupConcluded, ['group'], 'Working group concluded: {group}', 'On {on}. {reason}'),
  kind(CityJoinedWorkingGroup, ['group'], '{city} has joined {group}', 'It takes part in the work of the group.'),
  kind(CityLeftWorkingGroup, ['group'], '{city} has left {group}', 'It no longer takes part in the work of the group.'),
  kind(ActionPlanSubmitted, ['group'], 'Action plan submitted: {title}', 'By {group}, on {on}.'),
  kind(ActionPlanEvaluated, ['group'], 'Action plan evaluated: {title}', 'At {meeting}.[ {remarks}]'),
  kind(ActionPlanAdopted, ['group'], 'Action plan adopted: {title}', 'On {on}[, at {meeting}].'),
  kind(ActionItemAdded, ['item'], 'New action item {code}', '{item}'),
  kind(ActionItemUpdated, ['item'], 'Action item {code}: {to}', '{item}[, {progress} per cent].[ {note}]'),
  // Platforms
  kind(PlatformOffered, offer, '{provider} offers {name}', 'Fee {fee} {currency}; support: {supportContact}.'),
  kind(PlatformExtended, offer, '{offer} is open to {city}', 'The offer of {provider} now includes it.'),
  kind(PlatformEligibilityEnded, offer, '{offer} is no longer open to {city}', 'Reason: {reason}.'),
  kind(PlatformOfferWithdrawn, offer, '{provider} withdraws {offer}', '{reason}'),
  kind(AdoptionRequested, ['city', 'provider'], '{city} asks for {offer}', 'The provider is {provider}.'),
  kind(TechnicalSupportAssigned, ['city', 'provider'], 'Support for {offer} in {city}', 'Contact: {contact}.'),
  kind(PlatformWentLive, offer, '{offer} is live in {city}', 'Since {on}[: {url}].'),
];

const byType = new Map(noticeKinds.map((each) => [each.type.type, each]));
const byName = new Map(noticeKinds.map((each) => [each.type.name, each]));

export const noticeKindOf = (type: string): NoticeKind | undefined => byType.get(type);
/** By the name that a notice has as its kind: `CityJoined`. */
export const noticeKindNamed = (name: string): NoticeKind | undefined => byName.get(name);
