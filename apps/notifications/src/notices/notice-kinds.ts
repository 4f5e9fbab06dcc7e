import { allEvents, type EventName, type EventType } from '#contracts';
import type { Audience } from '../known/audiences.ts';

/** What an event's notice says, in English, and to whom. Blanks as in wording.ts; other languages use the same blanks. */
export interface NoticeKind {
  to: readonly Audience[];
  title: string;
  text: string;
  /** The values that a field of the data must have one of. Without it each such event makes notices. */
  where?: { field: string; is: readonly string[] };
}

const everybody = ['members', 'secretariat'] as const;
const everybodyAndTheCity = ['members', 'secretariat', 'city'] as const;
const everybodyAndTheInvited = ['members', 'secretariat', 'invited'] as const;
const theCity = ['city', 'secretariat'] as const;
const programme = ['lead', 'supporting', 'secretariat'] as const;
const stop = ['city', 'lead', 'secretariat'] as const;
const contact = ['contact', 'secretariat'] as const;
const offer = ['eligible', 'provider'] as const;
const offerOfCity = [...offer, 'city'] as const;

const nobody = 'nobody';

const told = (to: readonly Audience[], title: string, text: string, where?: NoticeKind['where']): NoticeKind => ({
  ...{ to, title, text },
  ...(where && { where }),
});

/**
 * Of every public event: a new one is asked for by the compiler. What happens to one city (`cityId`) is told to its office too, though it
 * be no member, not in the group or not eligible any more.
 */
export const noticeKinds: Readonly<Record<EventName, NoticeKind | typeof nobody>> = {
  // The network and its roster
  NetworkFounded: told(everybody, 'The network is founded', 'It was founded on {foundedOn} with {memberCount} cities.'),
  CityJoined: told(
    everybodyAndTheCity,
    '{city} has joined the network',
    'It is a member from {effectiveOn} on; the network now counts {countAfter} cities.',
  ),
  CitySuspended: told(
    everybodyAndTheCity,
    'The membership of {city} is suspended',
    'From {effectiveOn} on; the network now counts {countAfter} cities. {reason}',
  ),
  CityReinstated: told(
    everybodyAndTheCity,
    '{city} is a member again',
    'From {effectiveOn} on; the network now counts {countAfter} cities. {reason}',
  ),
  CityLeft: told(
    everybodyAndTheCity,
    '{city} has left the network',
    'From {effectiveOn} on; the network now counts {countAfter} cities. {reason}',
  ),
  RosterCorrected: told(
    everybodyAndTheCity,
    'The roster is corrected: {city}',
    'It said: {before.change} on {before.effectiveOn}. [The right day is {after.effectiveOn};][{!after.effectiveOn}That never was;]' +
      ' the network now counts {countAfter} cities. {reason}',
  ),
  CityInterestExpressed: told(
    everybodyAndTheCity,
    '{city} is interested in joining',
    'Its interest was expressed[ on {on}][ at {meeting}].',
  ),
  CityInvited: told(everybodyAndTheCity, '{city} is invited to join', 'The invitation was made[ on {on}][ at {meeting}].[ {note}]'),
  MembershipApplied: told(everybodyAndTheCity, '{city} applies for membership', 'Its application came[ on {on}].'),
  MembershipDecided: told(everybodyAndTheCity, 'The application of {city} is {outcome}', 'Decided on {on}[ at {meeting}].[ {reason}]'),
  AccessionDeclared: told(
    everybodyAndTheCity,
    '{city} declares its accession',
    'Declared on {on}[ at {meeting}]. It is a member once the secretariat has completed it.',
  ),
  CityWelcomed: told(everybodyAndTheCity, '{city} is welcomed', 'The welcome was spoken on {on}[ at {meeting}].[ {words}]'),
  InvitationDeclined: told(everybodyAndTheCity, '{city} declines the invitation', '{reason}'),
  MembershipLapsed: told(everybodyAndTheCity, 'The process of {city} has lapsed', '{reason}'),
  MandateScheduled: told(
    theCity,
    'Days to come of a mandate in {city}',
    'The office is {office}; it is held[ from {from} on][, up to and without {until}].',
  ),
  MandateStarted: told(theCity, 'A mandate in {city} begins', 'The office is {office}[, from {from}][, until {until}].'),
  MandateEnded: told(theCity, 'A mandate in {city} has ended', 'The office was {office}; it is held no longer from {until} on.[ {reason}]'),
  MandateCorrected: told(
    theCity,
    'The days of a mandate in {city} are corrected',
    'The office is {office}; it is held[ from {after.from} on][, up to and without {after.until}]. {reason}',
  ),
  MandateAnnulled: told(
    theCity,
    'A mandate in {city} is annulled',
    'The office was {office}; the mandate never was, and gives no rights. {reason}',
  ),
  TermPresidencyStarted: told(
    everybodyAndTheCity,
    '{city} holds the term presidency',
    'The term[ {term}] begins[ on {from}][ and lasts until {until}].',
  ),
  TermPresidencyEnded: told(everybodyAndTheCity, 'The term presidency of {city} is over', 'It was {outcome} on {endedOn}.[ {reason}]'),
  SecretariatEstablished: told(
    everybody,
    'The permanent secretariat is established',
    'Established[ on {establishedOn}][, with its seat in {seat}].',
  ),
  SecretariatStarted: told(everybody, 'The permanent secretariat has begun its work', 'At work[ since {startedOn}][, in {seat}].'),
  // Master data, which nobody has to act upon
  CityRegistered: nobody,
  CityUpdated: nobody,
  PersonRegistered: nobody,
  PersonUpdated: nobody,
  // Meetings
  MeetingCalled: told(
    everybody,
    'Meeting called: {meeting}',
    'On {on}[ at {starts} ({timeZone})] in {place}, hosted by {host}.[ Theme: {theme}.]',
  ),
  MeetingUpdated: told(
    everybody,
    'Meeting changed: {meeting}',
    '[{!postponedFrom}On {on} in][Postponed from {postponedFrom}; no new day is known. In] {place}, hosted by {host}.[ Theme: {theme}.]',
  ),
  MeetingPostponed: told(
    everybodyAndTheInvited,
    'Meeting postponed: {meeting}',
    'It was to be on {previouslyOn}[; it is now on {on}]. {reason}[ Replies withdrawn: {repliesWithdrawn}.][ Please reply for {on}.]',
  ),
  MeetingCancelled: told(everybody, 'Meeting cancelled: {meeting}', '{reason}'),
  AgendaSet: told(everybody, 'The agenda is set: {meeting}', 'The agenda of the meeting can be read.'),
  PaperAdded: told(everybody, 'A paper for {meeting}', '{title}: {url}'),
  PaperRemoved: told(everybody, 'A paper is taken away: {meeting}', '{title}'),
  MeetingOpened: told(everybody, 'Meeting opened: {meeting}', 'On this day the network counts {memberCountAtMeeting} members.'),
  MeetingHeld: told(
    everybody,
    'Meeting held: {meeting}',
    'On {on} in {place}, hosted by {host}; the network counted {memberCountAtMeeting} members.',
  ),
  MeetingCorrected: told(everybodyAndTheCity, 'The record is put right: {meeting}', '{reason}'),
  SideEventHeld: told(everybody, 'A {kind} was held beside {meeting}', 'On {on}.'),
  MinutesPublished: told(everybody, 'Minutes published: {meeting}', 'Version {version} can be read.'),
  MinutesAmended: told(everybody, 'Minutes amended: {meeting}', 'Version {version} can be read. {reason}'),
  ParticipantInvited: told(theCity, '{city} is invited: {meeting}', 'It is invited as {standing}.'),
  AttendanceConfirmed: told(theCity, '{city} will come: {meeting}', 'The attendance is confirmed.'),
  AttendanceDeclined: told(theCity, '{city} will not come: {meeting}', 'The invitation is declined.[ {reason}]'),
  RepresentativeExcused: told(theCity, 'The representative of {city} is excused: {meeting}', '{reason}'),
  SubstituteDesignated: told(theCity, '{city} sends a substitute: {meeting}', '{reason}'),
  AttendanceRecorded: told(theCity, '{city} is {state}: {meeting}', 'Recorded as {as}, standing {standing}.'),
  AttendanceWithdrawn: told(theCity, 'A check-in of {city} is withdrawn: {meeting}', 'It was entered as {as}; {city} is {state}. {reason}'),
  DelegationAttended: told(theCity, 'A delegation of {city} has come: {meeting}', 'Kind: {kind}[, {headcount} people][ ({sizeNote})].'),
  InstitutionInvited: told(['secretariat'], '{institution} is to be invited by hand: {meeting}', 'Nobody has confirmed its mail address.'),
  InstitutionAttended: told(['secretariat'], '{institution} has come: {meeting}', 'It has no voice.[ {headcount} people.]'),
  StatementRecorded: told(['cities', 'secretariat'], 'A statement was recorded: {meeting}', 'It stands in the record of the meeting.'),
  StatementCorrected: told(['cities', 'secretariat'], 'A statement was corrected: {meeting}', '{reason}'),
  CommitmentMade: told(
    theCity,
    'A commitment was made: {meeting}',
    '[By {city}. ][Due on {dueOn}. ]It stands in the record of the meeting.',
  ),
  CommitmentFulfilled: told(theCity, 'A commitment is fulfilled: {meeting}', '[By {city}, ]on {on}.'),
  CommitmentWithdrawn: told(theCity, 'A commitment is withdrawn: {meeting}', '[By {city}. ]{reason}'),
  DecisionOpened: told(
    everybody,
    'A decision is open: {meeting}',
    '{question} Majority: {majority}; {citiesRequired} members must have come when it closes.',
  ),
  BallotCast: told(theCity, 'The ballot of {city} is cast: {meeting}', '{decision} {choice}[, after {before}].'),
  DecisionTaken: told(
    everybody,
    'A decision is {outcome}: {meeting}',
    '{decision} Yes {yes}, no {no}, abstentions {abstain}; {present} members had come.',
  ),
  VisitProgrammeAnnounced: told(
    everybodyAndTheCity,
    'Visits to all members are announced',
    'By the term presidency of {city}, on {announcedOn}.',
  ),
  VisitPlanned: told(theCity, 'A visit to {city} is planned', 'By the term presidency[, on {plannedOn}].[ {purpose}]'),
  VisitMade: told(theCity, '{city} was visited', 'By the term presidency, on {on}[, at {meeting}].'),
  VisitProgrammeExtended: told(theCity, '{city} will be visited', 'The visits of the term presidency now include it.'),
  VisitSlotWithdrawn: told(theCity, 'The visit to {city} is withdrawn', 'Reason: {reason}.'),
  VisitProgrammeCompleted: told(
    everybody,
    'The visits of the term presidency are completed',
    '{visited} made, {planned} planned, {open} open on {completedOn}.',
  ),
  // Working groups
  WorkingGroupFormed: told(['members', 'group'], 'Working group formed: {group}', 'Cities may join it.'),
  WorkingGroupUpdated: told(['group'], 'Working group changed: {group}', 'Its name, goals or lead city have changed.'),
  WorkingGroupConcluded: told(['group'], 'Working group concluded: {group}', 'On {on}. {reason}'),
  CityJoinedWorkingGroup: told(['group', 'city'], '{city} has joined {group}', 'It takes part in the work of the group.'),
  CityLeftWorkingGroup: told(['group', 'city'], '{city} has left {group}', 'It no longer takes part in the work of the group.'),
  ProposalSubmitted: told(['group', 'city', 'secretariat'], '{city} proposes to {group}: {title}', 'Kind: {kind}.'),
  ProposalDecided: told(
    ['group', 'city', 'secretariat'],
    'Proposal {outcome}: {title}',
    'By {city}, to {group}.[ Taken up by: {item}.][ {reason}]',
  ),
  ActionPlanSubmitted: told(['group'], 'Action plan submitted: {title}', 'By {group}, on {on}.'),
  ActionPlanEvaluated: told(['group'], 'Action plan evaluated: {title}', 'At {meeting}.[ {remarks}]'),
  ActionPlanAdopted: told(['group'], 'Action plan adopted: {title}', 'On {on}[, at {meeting}].'),
  ActionPlanSuperseded: told(['group'], 'Action plan superseded: {title}', 'Another was adopted on {on}.'),
  ActionItemAdded: told(['item'], 'New action item {code}', '{item}'),
  ActionItemUpdated: told(['item'], 'Action item {code}: {to}', '{item}[, {progress} per cent].[ {note}]'),
  CityLevelAssessed: told(['item', 'city'], '{city} is at level {level}: {code}', '{item}, as of {on}.[ Target: {target}.]'),
  CityEnrolmentRequested: told(['item', 'city', 'secretariat'], '{city} asks to take part: {item}', 'It waits to be accepted.[ {note}]'),
  CityEnrolled: told(['item', 'city'], '{city} takes part: {item}', 'It is enrolled.'),
  CityLive: told(['item', 'city'], '{item} is live in {city}', 'Since {on}.'),
  CityEnrolmentWithdrawn: told(['item', 'city'], '{city} takes part no longer: {item}', 'Reason: {reason}.'),
  PracticeSubmitted: told(theCity, '{city} submits a practice: {title}', 'It waits for the secretariat to publish it.'),
  PracticePublished: told(everybodyAndTheCity, 'A practice of {city}: {title}', 'It is published; other cities may replicate it.'),
  PracticeReplicated: told(['city', 'origin', 'secretariat'], '{city} replicates a practice: {title}', 'Of {origin}, since {on}.[ {note}]'),
  TravellingProgrammePlanned: told([...everybody, 'lead', 'supporting'], 'A programme travels: {title}', 'Led by {lead}; for {item}.'),
  TravellingProgrammeUpdated: told(programme, 'Travelling programme changed: {title}', 'Led by {lead}; for {item}.'),
  TravellingProgrammeCancelled: told(programme, 'Travelling programme cancelled: {title}', '{reason}'),
  StopScheduled: told(stop, '{title} comes to {city}', 'From {from}, until before {until}.'),
  StopRescheduled: told(stop, '{title} in {city}: other days', 'From {from}, until before {until}; not from {before.from} any more.'),
  StopCancelled: told(stop, '{title} does not come to {city}', 'It was to come from {from}. {reason}'),
  StopCompleted: told(stop, '{title} was in {city}', 'Completed on {on}.[ {visitors} visitors.]'),
  InstitutionRegistered: nobody,
  FinancingNeedDeclared: told(['item', 'city', 'secretariat'], '{city} needs financing: {item}', '{amount} {currency}. {purpose}'),
  FinancingNeedMatched: told(theCity, 'The financing need of {city} is matched: {item}', 'With {institution}.'),
  FinancingNeedMet: told(theCity, 'The financing need of {city} was spoken about: {item}', 'With {institution}, on {on}.'),
  FinancingNeedClosed: told(
    ['item', 'city', 'secretariat'],
    'The financing need of {city} is {outcome}: {item}',
    'On {on}.[ By {institution}.][ {amount} {currency} are granted.]',
  ),
  BusinessContactOpened: told(contact, 'Business people of {fromCity} look for help in {toCity}', '{subject}'),
  BusinessContactClosed: told(contact, 'Business people of {fromCity} in {toCity}: closed', '{subject} {outcome}'),
  IndicatorDefined: nobody,
  IndicatorRevised: told(['item'], 'Indicator changed: {title}', 'Version {version}: {unit}, each {period}.'),
  IndicatorRetired: told(['item'], 'Indicator retired: {title}', '{reason}'),
  SourceRegistered: nobody,
  FigureReported: nobody,
  FigureRevised: nobody,
  FiguresReported: nobody,
  FigureOverdue: told(['city'], 'A figure of {city} is missing: {title}', 'Of {period}.'),
  SubmissionSubmitted: told(theCity, '{city} submits: {title}', 'Of {period}; it waits for its review.'),
  SubmissionReviewed: told(theCity, 'The submission of {city} is reviewed: {title}', 'Of {period}.[ {remarks}]'),
  SubmissionPublished: told(
    ['item', 'city', 'secretariat'],
    'The submission of {city} is published: {title}',
    'Of {period}.[ {total} tonnes CO2e][, {perCapita} a head].',
  ),
  SubmissionRevised: told(['item', 'city', 'secretariat'], 'The submission of {city} is revised: {title}', 'Of {period}. {reason}'),
  LimitAdopted: nobody,
  TargetSet: told(
    ['city', 'item', 'secretariat'],
    'A target is set: {title}',
    '[{city}][{!cityId}The network]: {value} {unit} by {by}[, from {baseline.value} in {baseline.period}].',
  ),
  TargetWithdrawn: told(['city', 'item', 'secretariat'], 'A target is withdrawn: {title}', 'Of [{city}][{!cityId}the network].'),
  LimitExceeded: told(
    ['city'],
    '{city} is above a limit: {title}',
    '{value} {unit} in {period}[, in the hour until {hour}][, at {station}]; {standard} says {limitValue}.' +
      '[ The count of the year is {countThisYear}; {allowed} are allowed.]',
  ),
  AllowanceUsedUp: told(
    theCity,
    '{city} may not be above the limit once more: {title}',
    'In {year} it was above the limit of {standard} {allowed} times[ at {station}], which is all that it allows.',
  ),
  ExceedanceWithdrawn: told(['city'], '{city} was not above the limit: {title}', 'In {period}[, at {station}], by {standard}.[ {reason}]'),
  ExceedanceExplained: told(theCity, '{city} explains why it was above the limit: {title}', 'In {period}[, at {station}]: {kind}. {text}'),
  AirQualityBandChanged: told(
    ['city', 'inVeryPoorAir'],
    'The air of {city} is {to}',
    'By {dominant}, at {at}[; it was {from}]. If people are to be warned, a disaster alert can be drafted; none is raised by itself.',
    { field: 'to', is: ['poor', 'very-poor', 'extremely-poor'] },
  ),
  // Subscriptions
  EndpointDisabled: told(
    ['endpoint'],
    'A webhook is disabled',
    'Since {since} nothing could be delivered ({failure}). What comes meanwhile is kept; whoever has subscribed can reactivate it.',
  ),
  EndpointRecovered: told(['endpoint'], 'A webhook is in use again', 'It had failed since {since}; what came meanwhile is delivered now.'),
  // Platforms
  PlatformOffered: told(offer, '{provider} offers {name}', 'Fee {fee} {currency}; support: {supportContact}.'),
  PlatformExtended: told(offerOfCity, '{offer} is open to {city}', 'The offer of {provider} now includes it.'),
  PlatformEligibilityEnded: told(offerOfCity, '{offer} is no longer open to {city}', 'Reason: {reason}.'),
  PlatformOfferWithdrawn: told(offer, '{provider} withdraws {offer}', '{reason}'),
  AdoptionRequested: told(['city', 'provider'], '{city} asks for {offer}', 'The provider is {provider}.'),
  TechnicalSupportAssigned: told(['city', 'provider'], 'Support for {offer} in {city}', 'Contact: {contact}.'),
  PlatformWentLive: told(offerOfCity, '{offer} is live in {city}', 'Since {on}[: {url}].'),
};

const kinds = new Map(Object.entries(noticeKinds).filter((each): each is [string, NoticeKind] => each[1] !== nobody));

/** By the name that a notice has as its kind, `CityJoined`; undefined where nobody is told. */
export const noticeKindNamed = (name: string): NoticeKind | undefined => kinds.get(name);

/** What makes notices. */
export const noticeableEvents = allEvents.filter(({ name }) => kinds.has(name)) as [EventType, ...EventType[]];
