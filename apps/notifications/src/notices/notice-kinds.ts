import { allEvents, type EventName, type EventType } from '#contracts';
import type { NoticeName } from '#words';
import type { Audience } from '../known/audiences.ts';

/** Whom an event's notice is for. What it says stands in the catalogues of `#words`. */
export interface NoticeKind {
  to: readonly Audience[];
  /** The values that a field of the data must have one of. Without it each such event makes notices. */
  where?: { field: string; is: readonly string[] };
}

const everybody = ['members', 'secretariat'] as const;
const everybodyAndTheCity = ['members', 'secretariat', 'city'] as const;
const everybodyAndTheInvited = ['members', 'secretariat', 'invited'] as const;
const everybodyAtTheMeeting = ['members', 'secretariat', 'takingPart'] as const;
const theCity = ['city', 'secretariat'] as const;
const programme = ['lead', 'supporting', 'secretariat'] as const;
const stop = ['city', 'lead', 'secretariat'] as const;
const contact = ['contact', 'secretariat'] as const;
const offer = ['eligible', 'provider'] as const;
const offerOfCity = [...offer, 'city'] as const;

const nobody = 'nobody';

const told = (to: readonly Audience[], where?: NoticeKind['where']): NoticeKind => ({ to, ...(where && { where }) });

/**
 * Of every public event: a new one is asked for by the compiler, and so are its words in every language where it is told. What happens to
 * one city (`cityId`) is told to its office too, though it be no member, not in the group or not eligible any more.
 */
export const noticeKinds: { readonly [Name in EventName]: Name extends NoticeName ? NoticeKind : typeof nobody } = {
  // The network and its roster
  NetworkFounded: told(everybody),
  CityJoined: told(everybodyAndTheCity),
  CitySuspended: told(everybodyAndTheCity),
  CityReinstated: told(everybodyAndTheCity),
  CityLeft: told(everybodyAndTheCity),
  RosterCorrected: told(everybodyAndTheCity),
  CityInterestExpressed: told(everybodyAndTheCity),
  CityInvited: told(everybodyAndTheCity),
  MembershipApplied: told(everybodyAndTheCity),
  MembershipDecided: told(everybodyAndTheCity),
  AccessionDeclared: told(everybodyAndTheCity),
  CityWelcomed: told(everybodyAndTheCity),
  InvitationDeclined: told(everybodyAndTheCity),
  MembershipLapsed: told(everybodyAndTheCity),
  MandateScheduled: told(theCity),
  MandateStarted: told(theCity),
  MandateEnded: told(theCity),
  MandateCorrected: told(theCity),
  MandateAnnulled: told(theCity),
  TermPresidencyStarted: told(everybodyAndTheCity),
  TermPresidencyEnded: told(everybodyAndTheCity),
  SecretariatEstablished: told(everybody),
  SecretariatStarted: told(everybody),
  // Master data, which nobody has to act upon
  CityRegistered: nobody,
  CityUpdated: nobody,
  PersonRegistered: nobody,
  PersonUpdated: nobody,
  // Meetings
  MeetingCalled: told(everybody),
  MeetingUpdated: told(everybodyAtTheMeeting),
  MeetingPostponed: told(everybodyAndTheInvited),
  MeetingCancelled: told(everybodyAtTheMeeting),
  AgendaSet: told(everybody),
  PaperAdded: told(everybody),
  PaperRemoved: told(everybody),
  MeetingOpened: told(everybody),
  MeetingHeld: told(everybody),
  MeetingCorrected: told(everybodyAndTheCity),
  SideEventHeld: told(everybody),
  MinutesPublished: told(everybody),
  MinutesAmended: told(everybody),
  ParticipantInvited: told(theCity),
  AttendanceConfirmed: told(theCity),
  AttendanceDeclined: told(theCity),
  RepresentativeExcused: told(theCity),
  SubstituteDesignated: told(theCity),
  AttendanceRecorded: told(theCity),
  AttendanceWithdrawn: told(theCity),
  DelegationAttended: told(theCity),
  InstitutionInvited: told(['secretariat']),
  InstitutionAttended: told(['secretariat']),
  StatementRecorded: told(['cities', 'secretariat']),
  StatementCorrected: told(['cities', 'secretariat']),
  CommitmentMade: told(theCity),
  CommitmentFulfilled: told(theCity),
  CommitmentWithdrawn: told(theCity),
  DecisionOpened: told(everybody),
  BallotCast: told(theCity),
  DecisionTaken: told(everybody),
  VisitProgrammeAnnounced: told(everybodyAndTheCity),
  VisitPlanned: told(theCity),
  VisitMade: told(theCity),
  VisitProgrammeExtended: told(theCity),
  VisitSlotWithdrawn: told(theCity),
  VisitProgrammeCompleted: told(everybody),
  // Working groups
  WorkingGroupFormed: told(['members', 'group']),
  WorkingGroupUpdated: told(['group']),
  WorkingGroupConcluded: told(['group']),
  CityJoinedWorkingGroup: told(['group', 'city']),
  CityLeftWorkingGroup: told(['group', 'city']),
  ProposalSubmitted: told(['group', 'city', 'secretariat']),
  ProposalDecided: told(['group', 'city', 'secretariat']),
  ActionPlanSubmitted: told(['group']),
  ActionPlanEvaluated: told(['group']),
  ActionPlanAdopted: told(['group']),
  ActionPlanSuperseded: told(['group']),
  ActionItemAdded: told(['item']),
  ActionItemUpdated: told(['item']),
  CityLevelAssessed: told(['item', 'city']),
  CityEnrolmentRequested: told(['item', 'city', 'secretariat']),
  CityEnrolled: told(['item', 'city']),
  CityLive: told(['item', 'city']),
  CityEnrolmentWithdrawn: told(['item', 'city']),
  PracticeSubmitted: told(theCity),
  PracticePublished: told(everybodyAndTheCity),
  PracticeReplicated: told(['city', 'origin', 'secretariat']),
  TravellingProgrammePlanned: told([...everybody, 'lead', 'supporting']),
  TravellingProgrammeUpdated: told(programme),
  TravellingProgrammeCancelled: told(programme),
  StopScheduled: told(stop),
  StopRescheduled: told(stop),
  StopCancelled: told(stop),
  StopCompleted: told(stop),
  InstitutionRegistered: nobody,
  FinancingNeedDeclared: told(['item', 'city', 'secretariat']),
  FinancingNeedMatched: told(theCity),
  FinancingNeedMet: told(theCity),
  FinancingNeedClosed: told(['item', 'city', 'secretariat']),
  BusinessContactOpened: told(contact),
  BusinessContactClosed: told(contact),
  IndicatorDefined: nobody,
  IndicatorRevised: told(['item']),
  IndicatorRetired: told(['item']),
  SourceRegistered: nobody,
  FigureReported: nobody,
  FigureRevised: nobody,
  FiguresReported: nobody,
  FigureOverdue: told(['city']),
  SubmissionSubmitted: told(theCity),
  SubmissionReviewed: told(theCity),
  SubmissionPublished: told(['item', 'city', 'secretariat']),
  SubmissionRevised: told(['item', 'city', 'secretariat']),
  LimitAdopted: nobody,
  TargetSet: told(['city', 'item', 'secretariat']),
  TargetWithdrawn: told(['city', 'item', 'secretariat']),
  LimitExceeded: told(['city']),
  AllowanceUsedUp: told(theCity),
  ExceedanceWithdrawn: told(['city']),
  ExceedanceExplained: told(theCity),
  AirQualityBandChanged: told(['city', 'inVeryPoorAir'], { field: 'to', is: ['poor', 'very-poor', 'extremely-poor'] }),
  // Subscriptions
  EndpointDisabled: told(['endpoint']),
  EndpointRecovered: told(['endpoint']),
  // Platforms
  PlatformOffered: told(offer),
  PlatformExtended: told(offerOfCity),
  PlatformEligibilityEnded: told(offerOfCity),
  PlatformOfferWithdrawn: told(offer),
  AdoptionRequested: told(['city', 'provider']),
  TechnicalSupportAssigned: told(['city', 'provider']),
  PlatformWentLive: told(offerOfCity),
  // Disaster alerts, whose mails are their own
  DisasterAlertRaised: told(['told']),
  DisasterAlertUpdated: told(['told']),
  DisasterAlertAcknowledged: told(['raising']),
  DisasterAlertUnacknowledged: told(['secretariat']),
  DisasterAlertEnded: told(['told']),
};

type NoticeableName = NoticeName & EventName;
const kinds = new Map(Object.entries(noticeKinds).filter((each): each is [NoticeableName, NoticeKind] => each[1] !== nobody));

/** Whether a notice has it as its kind: `CityJoined`. */
export const isNoticeable = (name: string): name is NoticeableName => kinds.has(name as NoticeableName);

export const noticeKindNamed = (name: NoticeableName): NoticeKind => kinds.get(name)!;

/** What makes notices. */
export const noticeableEvents = allEvents.filter(({ name }) => isNoticeable(name)) as [EventType, ...EventType[]];
