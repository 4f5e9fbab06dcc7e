// Made by libs/client/generate.mjs from the declarations of libs/contracts: npm run openapi:write
/** Each event's name, and its CloudEvents `type`. */
export interface EventTypes {
    AccessionDeclared: "org.b40.membership.AccessionDeclared.v1";
    CityInterestExpressed: "org.b40.membership.CityInterestExpressed.v1";
    CityInvited: "org.b40.membership.CityInvited.v1";
    CityJoined: "org.b40.membership.CityJoined.v1";
    CityLeft: "org.b40.membership.CityLeft.v1";
    CityRegistered: "org.b40.membership.CityRegistered.v1";
    CityReinstated: "org.b40.membership.CityReinstated.v1";
    CitySuspended: "org.b40.membership.CitySuspended.v1";
    CityUpdated: "org.b40.membership.CityUpdated.v1";
    CityWelcomed: "org.b40.membership.CityWelcomed.v1";
    InvitationDeclined: "org.b40.membership.InvitationDeclined.v1";
    MandateAnnulled: "org.b40.membership.MandateAnnulled.v1";
    MandateCorrected: "org.b40.membership.MandateCorrected.v1";
    MandateEnded: "org.b40.membership.MandateEnded.v1";
    MandateScheduled: "org.b40.membership.MandateScheduled.v1";
    MandateStarted: "org.b40.membership.MandateStarted.v1";
    MembershipApplied: "org.b40.membership.MembershipApplied.v1";
    MembershipDecided: "org.b40.membership.MembershipDecided.v1";
    MembershipLapsed: "org.b40.membership.MembershipLapsed.v1";
    NetworkFounded: "org.b40.membership.NetworkFounded.v1";
    PersonRegistered: "org.b40.membership.PersonRegistered.v1";
    PersonUpdated: "org.b40.membership.PersonUpdated.v1";
    RosterCorrected: "org.b40.membership.RosterCorrected.v1";
    SecretariatEstablished: "org.b40.membership.SecretariatEstablished.v1";
    SecretariatStarted: "org.b40.membership.SecretariatStarted.v1";
    TermPresidencyEnded: "org.b40.membership.TermPresidencyEnded.v1";
    TermPresidencyStarted: "org.b40.membership.TermPresidencyStarted.v1";
    AgendaSet: "org.b40.meetings.AgendaSet.v1";
    AttendanceConfirmed: "org.b40.meetings.AttendanceConfirmed.v1";
    AttendanceDeclined: "org.b40.meetings.AttendanceDeclined.v1";
    AttendanceRecorded: "org.b40.meetings.AttendanceRecorded.v1";
    AttendanceWithdrawn: "org.b40.meetings.AttendanceWithdrawn.v1";
    BallotCast: "org.b40.meetings.BallotCast.v1";
    CommitmentFulfilled: "org.b40.meetings.CommitmentFulfilled.v1";
    CommitmentMade: "org.b40.meetings.CommitmentMade.v1";
    CommitmentWithdrawn: "org.b40.meetings.CommitmentWithdrawn.v1";
    DecisionOpened: "org.b40.meetings.DecisionOpened.v1";
    DecisionTaken: "org.b40.meetings.DecisionTaken.v1";
    DelegationAttended: "org.b40.meetings.DelegationAttended.v1";
    InstitutionAttended: "org.b40.meetings.InstitutionAttended.v1";
    InstitutionInvited: "org.b40.meetings.InstitutionInvited.v1";
    MeetingCalled: "org.b40.meetings.MeetingCalled.v1";
    MeetingCancelled: "org.b40.meetings.MeetingCancelled.v1";
    MeetingCorrected: "org.b40.meetings.MeetingCorrected.v1";
    MeetingHeld: "org.b40.meetings.MeetingHeld.v1";
    MeetingOpened: "org.b40.meetings.MeetingOpened.v1";
    MeetingPostponed: "org.b40.meetings.MeetingPostponed.v1";
    MeetingUpdated: "org.b40.meetings.MeetingUpdated.v1";
    MinutesAmended: "org.b40.meetings.MinutesAmended.v1";
    MinutesPublished: "org.b40.meetings.MinutesPublished.v1";
    PaperAdded: "org.b40.meetings.PaperAdded.v1";
    PaperRemoved: "org.b40.meetings.PaperRemoved.v1";
    ParticipantInvited: "org.b40.meetings.ParticipantInvited.v1";
    RepresentativeExcused: "org.b40.meetings.RepresentativeExcused.v1";
    SideEventHeld: "org.b40.meetings.SideEventHeld.v1";
    StatementCorrected: "org.b40.meetings.StatementCorrected.v1";
    StatementRecorded: "org.b40.meetings.StatementRecorded.v1";
    SubstituteDesignated: "org.b40.meetings.SubstituteDesignated.v1";
    VisitMade: "org.b40.meetings.VisitMade.v1";
    VisitPlanned: "org.b40.meetings.VisitPlanned.v1";
    VisitProgrammeAnnounced: "org.b40.meetings.VisitProgrammeAnnounced.v1";
    VisitProgrammeCompleted: "org.b40.meetings.VisitProgrammeCompleted.v1";
    VisitProgrammeExtended: "org.b40.meetings.VisitProgrammeExtended.v1";
    VisitSlotWithdrawn: "org.b40.meetings.VisitSlotWithdrawn.v1";
    ActionItemAdded: "org.b40.working-groups.ActionItemAdded.v1";
    ActionItemUpdated: "org.b40.working-groups.ActionItemUpdated.v1";
    ActionPlanAdopted: "org.b40.working-groups.ActionPlanAdopted.v1";
    ActionPlanEvaluated: "org.b40.working-groups.ActionPlanEvaluated.v1";
    ActionPlanSubmitted: "org.b40.working-groups.ActionPlanSubmitted.v1";
    ActionPlanSuperseded: "org.b40.working-groups.ActionPlanSuperseded.v1";
    AdoptionRequested: "org.b40.working-groups.AdoptionRequested.v1";
    AirQualityBandChanged: "org.b40.working-groups.AirQualityBandChanged.v1";
    AllowanceUsedUp: "org.b40.working-groups.AllowanceUsedUp.v1";
    BusinessContactClosed: "org.b40.working-groups.BusinessContactClosed.v1";
    BusinessContactOpened: "org.b40.working-groups.BusinessContactOpened.v1";
    CityEnrolled: "org.b40.working-groups.CityEnrolled.v1";
    CityEnrolmentRequested: "org.b40.working-groups.CityEnrolmentRequested.v1";
    CityEnrolmentWithdrawn: "org.b40.working-groups.CityEnrolmentWithdrawn.v1";
    CityJoinedWorkingGroup: "org.b40.working-groups.CityJoinedWorkingGroup.v1";
    CityLeftWorkingGroup: "org.b40.working-groups.CityLeftWorkingGroup.v1";
    CityLevelAssessed: "org.b40.working-groups.CityLevelAssessed.v1";
    CityLive: "org.b40.working-groups.CityLive.v1";
    ExceedanceExplained: "org.b40.working-groups.ExceedanceExplained.v1";
    ExceedanceWithdrawn: "org.b40.working-groups.ExceedanceWithdrawn.v1";
    FigureOverdue: "org.b40.working-groups.FigureOverdue.v1";
    FigureReported: "org.b40.working-groups.FigureReported.v1";
    FigureRevised: "org.b40.working-groups.FigureRevised.v1";
    FiguresReported: "org.b40.working-groups.FiguresReported.v1";
    FinancingNeedClosed: "org.b40.working-groups.FinancingNeedClosed.v1";
    FinancingNeedDeclared: "org.b40.working-groups.FinancingNeedDeclared.v1";
    FinancingNeedMatched: "org.b40.working-groups.FinancingNeedMatched.v1";
    FinancingNeedMet: "org.b40.working-groups.FinancingNeedMet.v1";
    IndicatorDefined: "org.b40.working-groups.IndicatorDefined.v1";
    IndicatorRetired: "org.b40.working-groups.IndicatorRetired.v1";
    IndicatorRevised: "org.b40.working-groups.IndicatorRevised.v1";
    InstitutionRegistered: "org.b40.working-groups.InstitutionRegistered.v1";
    LimitAdopted: "org.b40.working-groups.LimitAdopted.v1";
    LimitExceeded: "org.b40.working-groups.LimitExceeded.v1";
    PlatformEligibilityEnded: "org.b40.working-groups.PlatformEligibilityEnded.v1";
    PlatformExtended: "org.b40.working-groups.PlatformExtended.v1";
    PlatformOfferWithdrawn: "org.b40.working-groups.PlatformOfferWithdrawn.v1";
    PlatformOffered: "org.b40.working-groups.PlatformOffered.v1";
    PlatformWentLive: "org.b40.working-groups.PlatformWentLive.v1";
    PracticePublished: "org.b40.working-groups.PracticePublished.v1";
    PracticeReplicated: "org.b40.working-groups.PracticeReplicated.v1";
    PracticeSubmitted: "org.b40.working-groups.PracticeSubmitted.v1";
    ProposalDecided: "org.b40.working-groups.ProposalDecided.v1";
    ProposalSubmitted: "org.b40.working-groups.ProposalSubmitted.v1";
    SourceRegistered: "org.b40.working-groups.SourceRegistered.v1";
    StopCancelled: "org.b40.working-groups.StopCancelled.v1";
    StopCompleted: "org.b40.working-groups.StopCompleted.v1";
    StopRescheduled: "org.b40.working-groups.StopRescheduled.v1";
    StopScheduled: "org.b40.working-groups.StopScheduled.v1";
    SubmissionPublished: "org.b40.working-groups.SubmissionPublished.v1";
    SubmissionReviewed: "org.b40.working-groups.SubmissionReviewed.v1";
    SubmissionRevised: "org.b40.working-groups.SubmissionRevised.v1";
    SubmissionSubmitted: "org.b40.working-groups.SubmissionSubmitted.v1";
    TargetSet: "org.b40.working-groups.TargetSet.v1";
    TargetWithdrawn: "org.b40.working-groups.TargetWithdrawn.v1";
    TechnicalSupportAssigned: "org.b40.working-groups.TechnicalSupportAssigned.v1";
    TravellingProgrammeCancelled: "org.b40.working-groups.TravellingProgrammeCancelled.v1";
    TravellingProgrammePlanned: "org.b40.working-groups.TravellingProgrammePlanned.v1";
    TravellingProgrammeUpdated: "org.b40.working-groups.TravellingProgrammeUpdated.v1";
    WorkingGroupConcluded: "org.b40.working-groups.WorkingGroupConcluded.v1";
    WorkingGroupFormed: "org.b40.working-groups.WorkingGroupFormed.v1";
    WorkingGroupUpdated: "org.b40.working-groups.WorkingGroupUpdated.v1";
    DisasterAlertAcknowledged: "org.b40.notifications.DisasterAlertAcknowledged.v1";
    DisasterAlertEnded: "org.b40.notifications.DisasterAlertEnded.v1";
    DisasterAlertRaised: "org.b40.notifications.DisasterAlertRaised.v1";
    DisasterAlertUnacknowledged: "org.b40.notifications.DisasterAlertUnacknowledged.v1";
    DisasterAlertUpdated: "org.b40.notifications.DisasterAlertUpdated.v1";
    EndpointDisabled: "org.b40.notifications.EndpointDisabled.v1";
    EndpointRecovered: "org.b40.notifications.EndpointRecovered.v1";
}
/** What a problem's `code` can be; a newer platform may have others. */
export type RefusalCode =
    | "bad-request"
    | "invalid-input"
    | "value-out-of-range"
    | "malformed-json"
    | "malformed-form"
    | "idempotency-key-missing"
    | "idempotency-key-malformed"
    | "if-match-malformed"
    | "event-too-large"
    | "token-missing"
    | "token-invalid"
    | "token-expired"
    | "role-not-allowed"
    | "no-mandate"
    | "not-your-office"
    | "forbidden"
    | "route-not-found"
    | "parked-key-not-found"
    | "data-set-not-found"
    | "already-exists"
    | "parked-key-moved"
    | "consumer-unknown"
    | "if-match-weak"
    | "if-match-missing"
    | "if-match-stale"
    | "idempotency-key-reused"
    | "method-not-allowed"
    | "not-acceptable"
    | "body-too-large"
    | "uri-too-long"
    | "content-coding-unsupported"
    | "unsupported-media-type"
    | "headers-too-large"
    | "request-timeout"
    | "internal-error"
    | "unavailable"
    | "database-unavailable"
    | "database-busy"
    | "identity-provider-unavailable"
    | "rights-unknown"
    | "projection-behind"
    | "data-sets-busy"
    | "too-many-waiters"
    | "service-not-found"
    | "too-many-requests"
    | "service-unavailable"
    | "city-unknown"
    | "mandate-unknown"
    | "no-mandate-of-city"
    | "person-unknown"
    | "roster-change-unknown"
    | "city-not-found"
    | "mandate-not-found"
    | "membership-not-found"
    | "network-not-found"
    | "person-not-found"
    | "presidency-not-found"
    | "roster-not-found"
    | "roster-correction-not-found"
    | "secretariat-not-found"
    | "network-already-founded"
    | "network-not-founded"
    | "effective-before-last-change"
    | "day-in-future"
    | "period-inverted"
    | "roster-line-not-standing"
    | "roster-line-not-last"
    | "roster-line-unchanged"
    | "effective-beyond-neighbours"
    | "city-already-registered"
    | "city-not-member"
    | "ref-taken"
    | "city-has-a-mayor"
    | "membership-already-open"
    | "membership-past-invitation"
    | "membership-past-application"
    | "membership-not-applied"
    | "membership-not-ready-to-accede"
    | "membership-not-acceding"
    | "membership-not-under-way"
    | "membership-not-active"
    | "membership-not-suspended"
    | "day-before-last-membership"
    | "mandate-already-ended"
    | "mandate-annulled"
    | "mandate-over-before"
    | "mandate-not-held"
    | "mandate-not-of-a-mayor"
    | "presidency-not-scheduled"
    | "presidency-not-active"
    | "presidency-already-active"
    | "presidency-over-before"
    | "presidency-before-last-ended"
    | "secretariat-already-established"
    | "secretariat-not-established"
    | "secretariat-already-operational"
    | "agenda-item-unknown"
    | "institution-unknown"
    | "meeting-unknown"
    | "presidency-unknown"
    | "target-unknown"
    | "statement-unknown"
    | "not-among-attendees"
    | "attendance-not-found"
    | "calendar-address-not-found"
    | "commitment-not-found"
    | "decision-not-found"
    | "delegation-not-found"
    | "institution-attendance-not-found"
    | "meeting-not-found"
    | "minutes-not-found"
    | "minutes-amendment-not-found"
    | "minutes-version-not-found"
    | "paper-not-found"
    | "meeting-correction-not-found"
    | "side-event-not-found"
    | "statement-not-found"
    | "visit-not-found"
    | "visit-programme-not-found"
    | "invitation-void"
    | "answer-incomplete"
    | "calendar-address-revoked"
    | "meeting-not-called"
    | "meeting-not-open"
    | "meeting-not-held"
    | "meeting-held"
    | "meeting-cancelled"
    | "meeting-attended"
    | "meeting-without-day"
    | "meeting-on-that-day"
    | "meeting-already-postponed"
    | "meeting-in-another-city"
    | "record-unchanged"
    | "moment-in-future"
    | "moment-away-from-meeting"
    | "closing-before-opening"
    | "nobody-attended"
    | "chair-not-present"
    | "agenda-item-spoken-to"
    | "agenda-item-has-papers"
    | "agenda-item-decided-on"
    | "city-takes-part-already"
    | "standing-not-as-in-roster"
    | "standing-differs"
    | "attendance-recorded"
    | "attendance-already-confirmed"
    | "attendance-already-declined"
    | "representative-already-excused"
    | "representative-present"
    | "principal-present"
    | "substitute-is-principal"
    | "substitute-present"
    | "substitute-not-designated"
    | "already-checked-in"
    | "not-checked-in"
    | "attendee-has-spoken"
    | "already-represented"
    | "not-the-chair"
    | "institution-already-invited"
    | "institution-already-attended"
    | "delegation-already-attended"
    | "ballot-not-of-member"
    | "city-has-not-come"
    | "decision-open"
    | "decision-taken"
    | "speaker-not-attending"
    | "statement-unchanged"
    | "commitment-not-open"
    | "due-before-meeting"
    | "fulfilled-before-made"
    | "side-event-already-held"
    | "side-event-without-attendees"
    | "minutes-already-drafted"
    | "minutes-already-approved"
    | "minutes-not-in-draft"
    | "minutes-not-in-review"
    | "minutes-not-in-approved"
    | "minutes-not-published"
    | "minutes-published"
    | "paper-removed"
    | "action-items-frozen"
    | "approved-before-meeting"
    | "amendment-already-decided"
    | "amendment-outdated"
    | "presidency-ended"
    | "visit-programme-already-announced"
    | "visit-programme-completed"
    | "visit-already-made"
    | "visit-withdrawn"
    | "action-item-unknown"
    | "action-plan-unknown"
    | "source-unknown"
    | "indicator-unknown"
    | "framework-unknown"
    | "decision-unknown"
    | "proposal-unknown"
    | "working-group-unknown"
    | "action-item-update-empty"
    | "action-item-not-found"
    | "action-plan-not-found"
    | "adoption-not-found"
    | "business-contact-not-found"
    | "city-of-working-group-not-found"
    | "platform-offer-not-found"
    | "enrolment-not-found"
    | "financing-need-not-found"
    | "framework-not-found"
    | "indicator-not-found"
    | "figure-not-found"
    | "submission-not-found"
    | "exceedance-not-found"
    | "limit-not-found"
    | "target-not-found"
    | "source-not-found"
    | "institution-not-found"
    | "practice-not-found"
    | "practice-replication-not-found"
    | "stop-not-found"
    | "travelling-programme-not-found"
    | "proposal-not-found"
    | "working-group-not-found"
    | "working-group-exists"
    | "working-group-concluded"
    | "city-leads-working-group"
    | "period-not-ended"
    | "figure-exists"
    | "figure-revised"
    | "figures-refused"
    | "figure-twice"
    | "proposal-decided"
    | "practice-published"
    | "practice-of-own-city"
    | "practice-not-published"
    | "practice-replicated"
    | "travelling-programme-cancelled"
    | "travelling-programme-done"
    | "stop-overlaps"
    | "stop-cancelled"
    | "stop-completed"
    | "stop-not-begun"
    | "financing-need-matched"
    | "financing-need-met"
    | "financing-need-not-met"
    | "financing-need-closed"
    | "institution-not-matched"
    | "institution-not-present"
    | "institution-met-already"
    | "meeting-not-of-institution"
    | "meeting-on-another-day"
    | "closed-before-met"
    | "business-contact-closed"
    | "air-stations-too-many"
    | "indicator-exists"
    | "indicator-retired"
    | "submission-exists"
    | "submission-published"
    | "submission-not-draft"
    | "submission-not-submitted"
    | "submission-not-reviewed"
    | "submission-not-published"
    | "submission-incomplete"
    | "framework-adopted"
    | "exceedance-withdrawn"
    | "action-plan-not-draft"
    | "action-plan-not-submitted"
    | "action-plan-not-evaluated"
    | "action-plan-not-adopted"
    | "decision-not-carried"
    | "action-plan-superseded"
    | "adopted-before-submitted"
    | "adopted-before-former"
    | "action-item-code-taken"
    | "action-item-closed"
    | "action-item-cancelled"
    | "action-item-transition-refused"
    | "evidence-missing"
    | "action-item-not-on-request"
    | "enrolment-exists"
    | "enrolment-not-requested"
    | "enrolment-not-enrolled"
    | "enrolment-withdrawn"
    | "platform-offer-withdrawn"
    | "city-not-eligible"
    | "adoption-exists"
    | "adoption-not-supported"
    | "too-many-streams"
    | "too-many-disaster-alerts"
    | "disaster-alert-over"
    | "disaster-alert-updated"
    | "disaster-alert-not-found"
    | "subscription-disabled"
    | "subscription-not-failing"
    | "delivery-pending"
    | "subscription-not-found"
    | "delivery-not-found"
    | "address-not-public"
    | "event-not-found"
    | "event-type-not-found"
    | "mail-not-found"
    | "kind-not-mutable"
    | "kind-not-digested"
    | "too-many-confirmations"
    | "notice-not-mailed"
    | "notice-not-found";
export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessionDeclared: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            meetingId: string | null;
            statementId: string | null;
        };
        CityInterestExpressed: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            on: string | null;
            meetingId: string | null;
            statementId: string | null;
        };
        CityInvited: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            on: string | null;
            meetingId: string | null;
            note: string | null;
        };
        CityJoined: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            effectiveOn: string;
            countBefore: number;
            countAfter: number;
            /** @description The state of the roster this was said at; every change raises it by one */
            rosterVersion: number;
            name: string;
            /** @description ISO 3166-1 alpha-2 */
            country: string;
            /**
             * @description One of: city, municipality. More may come.
             * @example city
             * @example municipality
             */
            kind: string;
            founding: boolean | null;
            meetingId: string | null;
        };
        CityLeft: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            effectiveOn: string;
            countBefore: number;
            countAfter: number;
            /** @description The state of the roster this was said at; every change raises it by one */
            rosterVersion: number;
            reason: string;
        };
        CityRegistered: {
            /** @description A city, by its slug */
            cityId: string;
            name: string;
            /** @description ISO 3166-1 alpha-2 */
            country: string;
            /**
             * @description One of: city, municipality. More may come.
             * @example city
             * @example municipality
             */
            kind: string;
            coordinates: {
                latitude: number;
                longitude: number;
            } | null;
            municipalDay: string | null;
        };
        CityReinstated: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            effectiveOn: string;
            countBefore: number;
            countAfter: number;
            /** @description The state of the roster this was said at; every change raises it by one */
            rosterVersion: number;
            reason: string;
        };
        CitySuspended: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            effectiveOn: string;
            countBefore: number;
            countAfter: number;
            /** @description The state of the roster this was said at; every change raises it by one */
            rosterVersion: number;
            reason: string;
        };
        CityUpdated: {
            /** @description A city, by its slug */
            cityId: string;
            name: string;
            /** @description ISO 3166-1 alpha-2 */
            country: string;
            /**
             * @description One of: city, municipality. More may come.
             * @example city
             * @example municipality
             */
            kind: string;
            coordinates: {
                latitude: number;
                longitude: number;
            } | null;
            municipalDay: string | null;
        };
        CityWelcomed: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            meetingId: string | null;
            words: string | null;
        };
        InvitationDeclined: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            reason: string;
        };
        MandateAnnulled: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            mandateId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * @description One of: mayor, deputy-mayor, delegate. More may come.
             * @example mayor
             * @example deputy-mayor
             * @example delegate
             */
            office: string;
            from: string | null;
            until: string | null;
            reason: string;
        };
        MandateCorrected: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            mandateId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * @description One of: mayor, deputy-mayor, delegate. More may come.
             * @example mayor
             * @example deputy-mayor
             * @example delegate
             */
            office: string;
            before: {
                from: string | null;
                until: string | null;
            };
            after: {
                from: string | null;
                until: string | null;
            };
            reason: string;
        };
        MandateEnded: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            mandateId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * @description One of: mayor, deputy-mayor, delegate. More may come.
             * @example mayor
             * @example deputy-mayor
             * @example delegate
             */
            office: string;
            from: string | null;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            until: string;
            reason: string | null;
        };
        MandateScheduled: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            mandateId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * @description One of: mayor, deputy-mayor, delegate. More may come.
             * @example mayor
             * @example deputy-mayor
             * @example delegate
             */
            office: string;
            from: string | null;
            until: string | null;
        };
        MandateStarted: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            mandateId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * @description One of: mayor, deputy-mayor, delegate. More may come.
             * @example mayor
             * @example deputy-mayor
             * @example delegate
             */
            office: string;
            from: string | null;
            until: string | null;
        };
        MembershipApplied: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            on: string | null;
            letter: string | null;
        };
        MembershipDecided: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * @description One of: accepted, declined. More may come.
             * @example accepted
             * @example declined
             */
            outcome: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            meetingId: string | null;
            reason: string | null;
        };
        MembershipLapsed: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            reason: string;
        };
        NetworkFounded: {
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            foundedOn: string;
            meetingId: string | null;
            memberCount: number;
            cityIds: string[];
        };
        PersonRegistered: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            name: string;
        };
        PersonUpdated: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            name: string;
        };
        RosterCorrected: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            membershipId: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description The state of the roster this was said at; every change raises it by one */
            correctedVersion: number;
            before: {
                /**
                 * @description One of: joined, suspended, reinstated, left. More may come.
                 * @example joined
                 * @example suspended
                 * @example reinstated
                 * @example left
                 */
                change: string;
                /**
                 * Format: date
                 * @description A day in the network's time zone
                 */
                effectiveOn: string;
            };
            after: {
                /**
                 * @description One of: joined, suspended, reinstated, left. More may come.
                 * @example joined
                 * @example suspended
                 * @example reinstated
                 * @example left
                 */
                change: string;
                /**
                 * Format: date
                 * @description A day in the network's time zone
                 */
                effectiveOn: string;
            } | null;
            reason: string;
            countBefore: number;
            countAfter: number;
            /** @description The state of the roster this was said at; every change raises it by one */
            rosterVersion: number;
        };
        SecretariatEstablished: {
            seatCityId: string | null;
            establishedOn: string | null;
            meetingId: string | null;
        };
        SecretariatStarted: {
            seatCityId: string | null;
            startedOn: string | null;
        };
        TermPresidencyEnded: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            presidencyId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            mandateId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            endedOn: string;
            /**
             * @description One of: ended, vacated. More may come.
             * @example ended
             * @example vacated
             */
            outcome: string;
            reason: string | null;
        };
        TermPresidencyStarted: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            presidencyId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            mandateId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            /** @description A city, by its slug */
            cityId: string;
            term: string | null;
            from: string | null;
            until: string | null;
        };
        AgendaSet: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            items: {
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                agendaItemId: string;
                title: string;
                planId: string | null;
            }[];
        };
        AttendanceConfirmed: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
        };
        AttendanceDeclined: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /** @description A city, by its slug */
            cityId: string;
            reason: string | null;
        };
        AttendanceRecorded: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            /**
             * @description One of: member, invited, guest. More may come.
             * @example member
             * @example invited
             * @example guest
             */
            standing: string;
            /**
             * @description One of: principal, substitute. More may come.
             * @example principal
             * @example substitute
             */
            as: string;
            chair: boolean;
            /**
             * @description One of: present, represented. More may come.
             * @example present
             * @example represented
             */
            state: string;
            principalId: string | null;
            reason: string | null;
        };
        AttendanceWithdrawn: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            /**
             * @description One of: principal, substitute. More may come.
             * @example principal
             * @example substitute
             */
            as: string;
            chair: boolean;
            /**
             * @description One of: invited, confirmed, declined, excused, present, represented, absent. More may come.
             * @example invited
             * @example confirmed
             * @example declined
             * @example excused
             * @example present
             * @example represented
             * @example absent
             */
            state: string;
            reason: string;
            ballotsWithdrawn?: string[];
        };
        BallotCast: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            decisionId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * @description One of: yes, no, abstain. More may come.
             * @example yes
             * @example no
             * @example abstain
             */
            choice: string;
            before: string | null;
        };
        CommitmentFulfilled: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            commitmentId: string;
            cityId: string | null;
            personId: string | null;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            evidence: string | null;
        };
        CommitmentMade: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            commitmentId: string;
            cityId: string | null;
            personId: string | null;
            text: string;
            groupIds: string[];
            statementId: string | null;
            dueOn: string | null;
        };
        CommitmentWithdrawn: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            commitmentId: string;
            cityId: string | null;
            personId: string | null;
            reason: string;
        };
        DecisionOpened: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            decisionId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            question: string;
            quorum: {
                cities?: number;
                percent?: number;
            };
            citiesRequired: number;
            /**
             * @description One of: simple, absolute, two-thirds. More may come.
             * @example simple
             * @example absolute
             * @example two-thirds
             */
            majority: string;
            agendaItemId: string | null;
        };
        DecisionTaken: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            decisionId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * @description One of: carried, rejected, lapsed. More may come.
             * @example carried
             * @example rejected
             * @example lapsed
             */
            outcome: string;
            quorum: {
                cities?: number;
                percent?: number;
            };
            present: number;
            yes: number;
            no: number;
            abstain: number;
            ballots: {
                /** @description A city, by its slug */
                cityId: string;
                /**
                 * @description One of: yes, no, abstain. More may come.
                 * @example yes
                 * @example no
                 * @example abstain
                 */
                choice: string;
            }[];
        };
        DelegationAttended: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            delegationId: string;
            /**
             * @description One of: business, associates. More may come.
             * @example business
             * @example associates
             */
            kind: string;
            headcount: number | null;
            sizeNote: string | null;
        };
        InstitutionAttended: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            institutionId: string;
            headcount: number | null;
        };
        InstitutionInvited: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            institutionId: string;
        };
        MeetingCalled: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * @description One of: summit, network, working-group, institution, visit. More may come.
             * @example summit
             * @example network
             * @example working-group
             * @example institution
             * @example visit
             */
            kind: string;
            title: string;
            theme: string | null;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            starts?: string | null;
            ends?: string | null;
            timeZone?: string | null;
            place: string;
            /** @description A city, by its slug */
            hostCityId: string;
            chairPersonId: string | null;
            organiser: string | null;
            groupId: string | null;
            warnings: {
                /**
                 * @description One of: municipal-day. More may come.
                 * @example municipal-day
                 */
                code: string;
                cityId: string | null;
            }[];
        };
        MeetingCancelled: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            reason: string;
        };
        MeetingCorrected: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            target: string;
            cityId: string | null;
            before: {
                title?: string;
                theme?: string | null;
                /**
                 * Format: date
                 * @description A day in the network's time zone
                 */
                on?: string;
                starts?: string | null;
                ends?: string | null;
                timeZone?: string | null;
                place?: string;
                /** @description A city, by its slug */
                hostCityId?: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                chairPersonId?: string;
                organiser?: string | null;
                /**
                 * @description One of: member, invited, guest. More may come.
                 * @example member
                 * @example invited
                 * @example guest
                 */
                standing?: string;
                /**
                 * @description One of: present, represented, absent. More may come.
                 * @example present
                 * @example represented
                 * @example absent
                 */
                state?: string;
                people?: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId: string;
                    /**
                     * @description One of: principal, substitute. More may come.
                     * @example principal
                     * @example substitute
                     */
                    as: string;
                    chair: boolean;
                    principalId: string | null;
                    reason: string | null;
                }[];
                kind?: string;
                headcount?: number | null;
                sizeNote?: string | null;
                hostPersonId?: string | null;
                attendeeIds?: string[];
            };
            after: {
                title?: string;
                theme?: string | null;
                /**
                 * Format: date
                 * @description A day in the network's time zone
                 */
                on?: string;
                starts?: string | null;
                ends?: string | null;
                timeZone?: string | null;
                place?: string;
                /** @description A city, by its slug */
                hostCityId?: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                chairPersonId?: string;
                organiser?: string | null;
                /**
                 * @description One of: member, invited, guest. More may come.
                 * @example member
                 * @example invited
                 * @example guest
                 */
                standing?: string;
                /**
                 * @description One of: present, represented, absent. More may come.
                 * @example present
                 * @example represented
                 * @example absent
                 */
                state?: string;
                people?: {
                    /**
                     * Format: uuid
                     * @description UUIDv7
                     */
                    personId: string;
                    /**
                     * @description One of: principal, substitute. More may come.
                     * @example principal
                     * @example substitute
                     */
                    as: string;
                    chair: boolean;
                    principalId: string | null;
                    reason: string | null;
                }[];
                kind?: string;
                headcount?: number | null;
                sizeNote?: string | null;
                hostPersonId?: string | null;
                attendeeIds?: string[];
            };
            reason: string;
        };
        MeetingHeld: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * @description One of: summit, network, working-group, institution, visit. More may come.
             * @example summit
             * @example network
             * @example working-group
             * @example institution
             * @example visit
             */
            kind: string;
            title: string;
            theme: string | null;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            place: string;
            /** @description A city, by its slug */
            hostCityId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            chairPersonId: string;
            groupId: string | null;
            membersPresent: string[];
            invitedPresent: string[];
            guestsPresent: string[];
            substitutions: {
                /** @description A city, by its slug */
                cityId: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                personId: string;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                principalId: string;
                reason: string;
            }[];
            delegations: {
                /** @description A city, by its slug */
                cityId: string;
                /**
                 * @description One of: business, associates. More may come.
                 * @example business
                 * @example associates
                 */
                kind: string;
                headcount: number | null;
                sizeNote: string | null;
            }[];
            institutionsPresent?: string[];
            memberCountAtMeeting: number;
            /** @description The state of the roster this was said at; every change raises it by one */
            rosterVersion: number;
        };
        MeetingOpened: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            openedAt: string;
            memberCountAtMeeting: number;
            memberCityIds: string[];
            /** @description The state of the roster this was said at; every change raises it by one */
            rosterVersion: number;
        };
        MeetingPostponed: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            previouslyOn: string;
            on: string | null;
            starts?: string | null;
            ends?: string | null;
            reason: string;
            invitedCityIds?: string[];
            repliesWithdrawn?: number;
        };
        MeetingUpdated: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * @description One of: summit, network, working-group, institution, visit. More may come.
             * @example summit
             * @example network
             * @example working-group
             * @example institution
             * @example visit
             */
            kind: string;
            title: string;
            theme: string | null;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            starts?: string | null;
            ends?: string | null;
            timeZone?: string | null;
            place: string;
            /** @description A city, by its slug */
            hostCityId: string;
            chairPersonId: string | null;
            organiser: string | null;
            groupId: string | null;
            postponedFrom?: string | null;
        };
        MinutesAmended: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            version: number;
            /** @description SHA-256 in lower-case hexadecimal */
            sha256: string;
            decisionIds: string[];
            actionItemIds: string[];
            /**
             * Format: uuid
             * @description UUIDv7
             */
            amendmentId: string;
            proposedBy: string | null;
            reason: string;
        };
        MinutesPublished: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            version: number;
            /** @description SHA-256 in lower-case hexadecimal */
            sha256: string;
            decisionIds: string[];
            actionItemIds: string[];
        };
        PaperAdded: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            paperId: string;
            title: string;
            url: string;
            agendaItemId: string | null;
            language: string | null;
        };
        PaperRemoved: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            paperId: string;
            title: string;
        };
        ParticipantInvited: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * @description One of: member, invited, guest. More may come.
             * @example member
             * @example invited
             * @example guest
             */
            standing: string;
        };
        RepresentativeExcused: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            reason: string;
        };
        SideEventHeld: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            sideEventId: string;
            /**
             * @description One of: dinner. More may come.
             * @example dinner
             */
            kind: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            hostPersonId: string | null;
            attendeeIds: string[];
        };
        StatementCorrected: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            statementId: string;
            text: string;
            reason: string;
            speakerIds?: string[];
            cityIds?: string[];
        };
        StatementRecorded: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            statementId: string;
            speakerIds: string[];
            cityIds: string[];
            agendaItemId: string | null;
            text: string;
            /** @description BCP 47 */
            language: string;
        };
        SubstituteDesignated: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            principalId: string;
            reason: string;
        };
        VisitMade: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            meetingId: string | null;
        };
        VisitPlanned: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            /** @description A city, by its slug */
            cityId: string;
            plannedOn: string | null;
            purpose: string | null;
        };
        VisitProgrammeAnnounced: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            presidencyId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            personId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            announcedOn: string;
            /** @description The state of the roster this was said at; every change raises it by one */
            rosterVersion: number;
            cityIds: string[];
        };
        VisitProgrammeCompleted: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            presidencyId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            completedOn: string;
            /**
             * @description One of: all-visited, presidency-ended. More may come.
             * @example all-visited
             * @example presidency-ended
             */
            reason: string;
            visited: number;
            planned: number;
            open: number;
        };
        VisitProgrammeExtended: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            /** @description A city, by its slug */
            cityId: string;
            membershipId: string | null;
        };
        VisitSlotWithdrawn: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            /** @description A city, by its slug */
            cityId: string;
            membershipId: string | null;
            /**
             * @description One of: city-left, city-suspended, roster-corrected. More may come.
             * @example city-left
             * @example city-suspended
             * @example roster-corrected
             */
            reason: string;
        };
        ActionItemAdded: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            /** @description Short and readable, like GHG */
            code: string;
            title: string;
            groupId: string | null;
            planId: string | null;
            owner: {
                /** @description A working group, by its slug */
                groupId: string;
            } | {
                /** @description A city, by its slug */
                cityId: string;
            } | {
                /** @constant */
                network: true;
            };
            horizon: string | null;
            /**
             * @description One of: project, focus-area. More may come.
             * @example project
             * @example focus-area
             */
            nature: string;
            /**
             * @description One of: all, on-request. More may come.
             * @example all
             * @example on-request
             */
            participation: string;
            dependsOn: string[];
            dueOn?: string | null;
            /**
             * @description One of: proposed, planned, in-progress, blocked, delivered, verified, cancelled. More may come.
             * @example proposed
             * @example planned
             * @example in-progress
             * @example blocked
             * @example delivered
             * @example verified
             * @example cancelled
             */
            state: string;
        };
        ActionItemUpdated: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            groupId: string | null;
            code: string;
            /**
             * @description One of: proposed, planned, in-progress, blocked, delivered, verified, cancelled. More may come.
             * @example proposed
             * @example planned
             * @example in-progress
             * @example blocked
             * @example delivered
             * @example verified
             * @example cancelled
             */
            from: string;
            /**
             * @description One of: proposed, planned, in-progress, blocked, delivered, verified, cancelled. More may come.
             * @example proposed
             * @example planned
             * @example in-progress
             * @example blocked
             * @example delivered
             * @example verified
             * @example cancelled
             */
            to: string;
            changes: string[];
            progress: number | null;
            dueOn?: string | null;
            note: string | null;
            evidence: string | null;
            meetingId: string | null;
        };
        ActionPlanAdopted: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            planId: string;
            /** @description A working group, by its slug */
            groupId: string;
            title: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            meetingId: string | null;
            decisionId: string | null;
            supersededPlanId: string | null;
        };
        ActionPlanEvaluated: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            planId: string;
            /** @description A working group, by its slug */
            groupId: string;
            title: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            remarks: string | null;
        };
        ActionPlanSubmitted: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            planId: string;
            /** @description A working group, by its slug */
            groupId: string;
            title: string;
            period: string | null;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
        };
        ActionPlanSuperseded: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            planId: string;
            /** @description A working group, by its slug */
            groupId: string;
            title: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            supersededById: string;
        };
        AdoptionRequested: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            adoptionId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            offerId: string;
            /** @description A city, by its slug */
            cityId: string;
        };
        AirQualityBandChanged: {
            /** @description A city, by its slug */
            cityId: string;
            from: string | null;
            /**
             * @description One of: good, fair, moderate, poor, very-poor, extremely-poor. More may come.
             * @example good
             * @example fair
             * @example moderate
             * @example poor
             * @example very-poor
             * @example extremely-poor
             */
            to: string;
            /**
             * @description One of: pm25, pm10, no2, o3, so2. More may come.
             * @example pm25
             * @example pm10
             * @example no2
             * @example o3
             * @example so2
             */
            dominant: string;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            at: string;
        };
        AllowanceUsedUp: {
            /** @description A city, by its slug */
            cityId: string;
            /** @description A limit, by its code */
            limit: string;
            title: string;
            /** @description An indicator or a framework, by its code */
            indicator: string;
            /** @description An indicator or a framework, by its code */
            standard: string;
            station: string | null;
            year: number;
            allowed: number;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            exceedanceId: string;
        };
        BusinessContactClosed: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            contactId: string;
            /** @description A city, by its slug */
            fromCityId: string;
            /** @description A city, by its slug */
            toCityId: string;
            subject: string;
            outcome: string;
        };
        BusinessContactOpened: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            contactId: string;
            /** @description A city, by its slug */
            fromCityId: string;
            /** @description A city, by its slug */
            toCityId: string;
            subject: string;
        };
        CityEnrolled: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            enrolmentId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            /** @description A city, by its slug */
            cityId: string;
        };
        CityEnrolmentRequested: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            enrolmentId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            /** @description A city, by its slug */
            cityId: string;
            note: string | null;
        };
        CityEnrolmentWithdrawn: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            enrolmentId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            /** @description A city, by its slug */
            cityId: string;
            reason: string;
        };
        CityJoinedWorkingGroup: {
            /** @description A working group, by its slug */
            groupId: string;
            /** @description A city, by its slug */
            cityId: string;
        };
        CityLeftWorkingGroup: {
            /** @description A working group, by its slug */
            groupId: string;
            /** @description A city, by its slug */
            cityId: string;
        };
        CityLevelAssessed: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            levelId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            groupId: string | null;
            code: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description 0: nothing yet; 4: as far as the item can be taken */
            level: number;
            target: number | null;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            before: {
                /** @description 0: nothing yet; 4: as far as the item can be taken */
                level: number;
                target: number | null;
                /**
                 * Format: date
                 * @description A day in the network's time zone
                 */
                on: string;
            } | null;
        };
        CityLive: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            enrolmentId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
        };
        ExceedanceExplained: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            exceedanceId: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description A limit, by its code */
            limit: string;
            title: string;
            /** @description An indicator or a framework, by its code */
            indicator: string;
            /** @description An indicator or a framework, by its code */
            standard: string;
            station: string | null;
            /** @description Of the figure, in ISO 8601 */
            period: string;
            hour: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            figureId: string;
            /**
             * @description One of: natural, works, fault. More may come.
             * @example natural
             * @example works
             * @example fault
             */
            kind: string;
            text: string;
            before: {
                kind: string;
                text: string;
            } | null;
        };
        ExceedanceWithdrawn: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            exceedanceId: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description A limit, by its code */
            limit: string;
            title: string;
            /** @description An indicator or a framework, by its code */
            indicator: string;
            /** @description An indicator or a framework, by its code */
            standard: string;
            station: string | null;
            /** @description Of the figure, in ISO 8601 */
            period: string;
            hour: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            figureId: string;
            /**
             * @description One of: value, coverage, no-value, not-judged. More may come.
             * @example value
             * @example coverage
             * @example no-value
             * @example not-judged
             */
            because: string;
            value: string | null;
            reason: string | null;
            countThisYear: number;
        };
        FigureOverdue: {
            /** @description An indicator or a framework, by its code */
            indicator: string;
            version: number;
            title: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description ISO 8601, as long as it is: 2025, 2025-03, 2025-03-07 */
            period: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
        };
        FigureReported: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            figureId: string;
            /** @description An indicator or a framework, by its code */
            indicator: string;
            /** @description Of the indicator’s meaning */
            version: number;
            /** @description UCUM; of money ISO 4217 */
            unit: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description ISO 8601, as long as it is: 2025, 2025-03, 2025-03-07, 2025-03-07T14Z */
            period: string;
            station: string | null;
            revision: number;
            value: string | null;
            notation: string | null;
            explanation: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            sourceId: string;
            /** @description An indicator or a framework, by its code */
            method: string;
            /**
             * @description One of: high, medium, low. More may come.
             * @example high
             * @example medium
             * @example low
             */
            quality: string;
            coverage: number | null;
            /**
             * @description One of: provisional, final. More may come.
             * @example provisional
             * @example final
             */
            status: string;
        };
        FigureRevised: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            figureId: string;
            /** @description An indicator or a framework, by its code */
            indicator: string;
            /** @description Of the indicator’s meaning */
            version: number;
            /** @description UCUM; of money ISO 4217 */
            unit: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description ISO 8601, as long as it is: 2025, 2025-03, 2025-03-07, 2025-03-07T14Z */
            period: string;
            station: string | null;
            revision: number;
            from: {
                value: string | null;
                notation: string | null;
                explanation: string | null;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                sourceId: string;
                /** @description An indicator or a framework, by its code */
                method: string;
                /**
                 * @description One of: high, medium, low. More may come.
                 * @example high
                 * @example medium
                 * @example low
                 */
                quality: string;
                coverage: number | null;
                /**
                 * @description One of: provisional, final. More may come.
                 * @example provisional
                 * @example final
                 */
                status: string;
            };
            to: {
                value: string | null;
                notation: string | null;
                explanation: string | null;
                /**
                 * Format: uuid
                 * @description UUIDv7
                 */
                sourceId: string;
                /** @description An indicator or a framework, by its code */
                method: string;
                /**
                 * @description One of: high, medium, low. More may come.
                 * @example high
                 * @example medium
                 * @example low
                 */
                quality: string;
                coverage: number | null;
                /**
                 * @description One of: provisional, final. More may come.
                 * @example provisional
                 * @example final
                 */
                status: string;
            };
            reason: string;
        };
        FiguresReported: {
            /** @description A city, by its slug */
            cityId: string;
            /** @description An indicator or a framework, by its code */
            indicator: string;
            /** @description Of the indicator’s meaning */
            version: number;
            /** @description UCUM; of money ISO 4217 */
            unit: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            from: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            to: string;
            count: number;
            /** @description How many of them are revisions */
            revised: number;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            reportedAt: string;
            /** @description SHA-256 in lower-case hexadecimal */
            sha256: string;
        };
        FinancingNeedClosed: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            needId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * @description One of: funded, closed. More may come.
             * @example funded
             * @example closed
             */
            outcome: string;
            institutionId: string | null;
            amount: string | null;
            /** @description ISO 4217 */
            currency: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
        };
        FinancingNeedDeclared: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            needId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description A decimal number as text, so that no digit is lost */
            amount: string;
            /** @description ISO 4217 */
            currency: string;
            purpose: string;
        };
        FinancingNeedMatched: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            needId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            institutionId: string;
        };
        FinancingNeedMet: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            needId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            institutionId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            meetingId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
        };
        IndicatorDefined: {
            /** @description An indicator or a framework, by its code */
            code: string;
            /** @description Of its meaning: unit, period, better, denominator */
            version: number;
            itemId: string | null;
            title: string;
            /** @description UCUM; of money ISO 4217 */
            unit: string;
            /**
             * @description One of: hour, day, month, year, survey. More may come.
             * @example hour
             * @example day
             * @example month
             * @example year
             * @example survey
             */
            period: string;
            /**
             * @description One of: lower, higher, neither. More may come.
             * @example lower
             * @example higher
             * @example neither
             */
            better: string;
            denominator: string | null;
            framework: string | null;
            dueAfterDays: number | null;
        };
        IndicatorRetired: {
            /** @description An indicator or a framework, by its code */
            code: string;
            version: number;
            itemId: string | null;
            title: string;
            reason: string;
        };
        IndicatorRevised: {
            /** @description An indicator or a framework, by its code */
            code: string;
            /** @description Of its meaning: unit, period, better, denominator */
            version: number;
            itemId: string | null;
            title: string;
            /** @description UCUM; of money ISO 4217 */
            unit: string;
            /**
             * @description One of: hour, day, month, year, survey. More may come.
             * @example hour
             * @example day
             * @example month
             * @example year
             * @example survey
             */
            period: string;
            /**
             * @description One of: lower, higher, neither. More may come.
             * @example lower
             * @example higher
             * @example neither
             */
            better: string;
            denominator: string | null;
            framework: string | null;
            dueAfterDays: number | null;
            before: {
                title?: string;
                /** @description UCUM; of money ISO 4217 */
                unit?: string;
                /**
                 * @description One of: hour, day, month, year, survey. More may come.
                 * @example hour
                 * @example day
                 * @example month
                 * @example year
                 * @example survey
                 */
                period?: string;
                /**
                 * @description One of: lower, higher, neither. More may come.
                 * @example lower
                 * @example higher
                 * @example neither
                 */
                better?: string;
                denominator?: string | null;
                itemId?: string | null;
                dueAfterDays?: number | null;
            };
        };
        InstitutionRegistered: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            institutionId: string;
            name: string;
            kind: string;
            country: string | null;
        };
        LimitAdopted: {
            /** @description A limit, by its code */
            code: string;
            /** @description An indicator or a framework, by its code */
            indicator: string;
            /** @description An indicator or a framework, by its code */
            standard: string;
            title: string;
            /**
             * @description One of: hour-mean, day-mean, day-max-8-hour-mean, year-mean. More may come.
             * @example hour-mean
             * @example day-mean
             * @example day-max-8-hour-mean
             * @example year-mean
             */
            statistic: string;
            value: string | null;
            /** @description UCUM */
            unit: string;
            allowedPerYear: number | null;
            countries: string[] | null;
            validFrom: string | null;
            validUntil: string | null;
            bands: {
                band: string;
                upTo: string | null;
            }[] | null;
            source: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            adoptedOn: string;
        };
        LimitExceeded: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            exceedanceId: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description A limit, by its code */
            limit: string;
            title: string;
            /** @description An indicator or a framework, by its code */
            indicator: string;
            /** @description An indicator or a framework, by its code */
            standard: string;
            station: string | null;
            /** @description Of the figure, in ISO 8601 */
            period: string;
            hour: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            figureId: string;
            /** @description A decimal number as text, so that no digit is lost */
            value: string;
            /** @description UCUM */
            unit: string;
            /** @description A decimal number as text, so that no digit is lost */
            limitValue: string;
            coverage: number | null;
            lowCoverage: boolean;
            countThisYear: number;
            allowed: number | null;
        };
        PlatformEligibilityEnded: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            offerId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * @description One of: city-left, city-suspended, roster-corrected. More may come.
             * @example city-left
             * @example city-suspended
             * @example roster-corrected
             */
            reason: string;
        };
        PlatformExtended: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            offerId: string;
            /** @description A city, by its slug */
            cityId: string;
        };
        PlatformOfferWithdrawn: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            offerId: string;
            /** @description A city, by its slug */
            providerCityId: string;
            reason: string;
        };
        PlatformOffered: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            offerId: string;
            /** @description A city, by its slug */
            providerCityId: string;
            name: string;
            itemId: string | null;
            /** @description A decimal number as text, so that no digit is lost */
            fee: string;
            /** @description ISO 4217 */
            currency: string;
            /** @description A desk's address, not a person's */
            supportContact: string;
            meetingId: string | null;
            eligibleCityIds: string[];
        };
        PlatformWentLive: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            adoptionId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            offerId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            url: string | null;
        };
        PracticePublished: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            practiceId: string;
            /** @description A city, by its slug */
            cityId: string;
            groupId: string | null;
            title: string;
        };
        PracticeReplicated: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            replicationId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            practiceId: string;
            /** @description A city, by its slug */
            originCityId: string;
            /** @description A city, by its slug */
            cityId: string;
            groupId: string | null;
            title: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            note: string | null;
        };
        PracticeSubmitted: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            practiceId: string;
            /** @description A city, by its slug */
            cityId: string;
            groupId: string | null;
            title: string;
            text: string;
        };
        ProposalDecided: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            proposalId: string;
            /** @description A working group, by its slug */
            groupId: string;
            /** @description A city, by its slug */
            cityId: string;
            title: string;
            /**
             * @description One of: taken-up, declined. More may come.
             * @example taken-up
             * @example declined
             */
            outcome: string;
            itemId: string | null;
            reason: string | null;
        };
        ProposalSubmitted: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            proposalId: string;
            /** @description A working group, by its slug */
            groupId: string;
            /** @description A city, by its slug */
            cityId: string;
            title: string;
            /**
             * @description One of: idea, problem, solution. More may come.
             * @example idea
             * @example problem
             * @example solution
             */
            kind: string;
            text: string;
            answersId: string | null;
        };
        SourceRegistered: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            sourceId: string;
            cityId: string | null;
            title: string;
            publisher: string;
            url: string | null;
            licence: string | null;
            reuse: boolean;
            /**
             * @description One of: measured, statistical, survey, modelled, estimated, platform. More may come.
             * @example measured
             * @example statistical
             * @example survey
             * @example modelled
             * @example estimated
             * @example platform
             */
            kind: string;
        };
        StopCancelled: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            stopId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            title: string;
            /** @description A city, by its slug */
            leadCityId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            from: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            until: string;
            reason: string;
        };
        StopCompleted: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            stopId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            title: string;
            /** @description A city, by its slug */
            leadCityId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            from: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            until: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            visitors: number | null;
        };
        StopRescheduled: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            stopId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            title: string;
            /** @description A city, by its slug */
            leadCityId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            from: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            until: string;
            before: {
                /**
                 * Format: date
                 * @description A day in the network's time zone
                 */
                from: string;
                /**
                 * Format: date
                 * @description A day in the network's time zone
                 */
                until: string;
            };
        };
        StopScheduled: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            stopId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            title: string;
            /** @description A city, by its slug */
            leadCityId: string;
            /** @description A city, by its slug */
            cityId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            from: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            until: string;
        };
        SubmissionPublished: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            submissionId: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description An indicator or a framework, by its code */
            framework: string;
            /** @description Of the framework */
            title: string;
            itemId: string | null;
            /** @description ISO 8601, as long as it is */
            period: string;
            gwp: string | null;
            boundary: string | null;
            revisesId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            publishedAt: string;
            /** @description Each required indicator has a value or a notation key */
            complete: boolean;
            total: string | null;
            bySector: {
                /** @description A decimal number as text, so that no digit is lost */
                I: string;
                /** @description A decimal number as text, so that no digit is lost */
                II: string;
                /** @description A decimal number as text, so that no digit is lost */
                III: string;
            } | null;
            byScope: {
                /** @description A decimal number as text, so that no digit is lost */
                scope1: string;
                /** @description A decimal number as text, so that no digit is lost */
                scope2: string;
                /** @description A decimal number as text, so that no digit is lost */
                scope3: string;
            } | null;
            perCapita: string | null;
            population: {
                period: string;
                /** @description A decimal number as text, so that no digit is lost */
                value: string;
            } | null;
        };
        SubmissionReviewed: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            submissionId: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description An indicator or a framework, by its code */
            framework: string;
            /** @description Of the framework */
            title: string;
            itemId: string | null;
            /** @description ISO 8601, as long as it is */
            period: string;
            gwp: string | null;
            boundary: string | null;
            revisesId: string | null;
            remarks: string | null;
        };
        SubmissionRevised: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            submissionId: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description An indicator or a framework, by its code */
            framework: string;
            /** @description Of the framework */
            title: string;
            itemId: string | null;
            /** @description ISO 8601, as long as it is */
            period: string;
            gwp: string | null;
            boundary: string | null;
            revisesId: string | null;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            revisedById: string;
            reason: string;
        };
        SubmissionSubmitted: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            submissionId: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description An indicator or a framework, by its code */
            framework: string;
            /** @description Of the framework */
            title: string;
            itemId: string | null;
            /** @description ISO 8601, as long as it is */
            period: string;
            gwp: string | null;
            boundary: string | null;
            revisesId: string | null;
        };
        TargetSet: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            targetId: string;
            /** @description An indicator or a framework, by its code */
            indicator: string;
            itemId: string | null;
            title: string;
            cityId: string | null;
            /** @description Of the indicator’s meaning */
            version: number;
            /** @description UCUM; of money ISO 4217 */
            unit: string;
            baseline: {
                /** @description ISO 8601, as long as it is */
                period: string;
                /** @description A decimal number as text, so that no digit is lost */
                value: string;
            } | null;
            /** @description A decimal number as text, so that no digit is lost */
            value: string;
            /** @description ISO 8601: 2030, 2030-06 or 2030-06-30 */
            by: string;
            decisionId: string | null;
            planId: string | null;
        };
        TargetWithdrawn: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            targetId: string;
            /** @description An indicator or a framework, by its code */
            indicator: string;
            itemId: string | null;
            title: string;
            cityId: string | null;
        };
        TechnicalSupportAssigned: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            adoptionId: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            offerId: string;
            /** @description A city, by its slug */
            cityId: string;
            /** @description A desk's address, not a person's */
            contact: string;
            personId: string | null;
        };
        TravellingProgrammeCancelled: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            /**
             * @description One of: festival-train, travelling-museum, travelling-festival, other. More may come.
             * @example festival-train
             * @example travelling-museum
             * @example travelling-festival
             * @example other
             */
            kind: string;
            title: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            /** @description A city, by its slug */
            leadCityId: string;
            supportingCityIds: string[];
            reason: string;
        };
        TravellingProgrammePlanned: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            /**
             * @description One of: festival-train, travelling-museum, travelling-festival, other. More may come.
             * @example festival-train
             * @example travelling-museum
             * @example travelling-festival
             * @example other
             */
            kind: string;
            title: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            /** @description A city, by its slug */
            leadCityId: string;
            supportingCityIds: string[];
        };
        TravellingProgrammeUpdated: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            programmeId: string;
            /**
             * @description One of: festival-train, travelling-museum, travelling-festival, other. More may come.
             * @example festival-train
             * @example travelling-museum
             * @example travelling-festival
             * @example other
             */
            kind: string;
            title: string;
            /**
             * Format: uuid
             * @description UUIDv7
             */
            itemId: string;
            /** @description A city, by its slug */
            leadCityId: string;
            supportingCityIds: string[];
        };
        WorkingGroupConcluded: {
            /** @description A working group, by its slug */
            groupId: string;
            /**
             * Format: date
             * @description A day in the network's time zone
             */
            on: string;
            reason: string;
        };
        WorkingGroupFormed: {
            /** @description A working group, by its slug */
            groupId: string;
            name: string;
            goals: string[];
            leadCityId: string | null;
        };
        WorkingGroupUpdated: {
            /** @description A working group, by its slug */
            groupId: string;
            name: string;
            goals: string[];
            leadCityId: string | null;
        };
        DisasterAlertAcknowledged: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            alertId: string;
            /** @description An office: a city's id, or `secretariat` */
            officeId: string;
            /** @description 1 as it was raised; each update raises it by one */
            revision: number;
            /** @description What happens, in the words of who raised it */
            event: string;
            /**
             * @description One of: Extreme, Severe, Moderate, Minor, Unknown. More may come.
             * @example Extreme
             * @example Severe
             * @example Moderate
             * @example Minor
             * @example Unknown
             */
            severity: string;
            /** @description In the first of its languages */
            headline: string;
            cityIds: string[];
            /** @description Whom it is told to */
            officeIds: string[];
            /** @description An office: a city's id, or `secretariat` */
            acknowledgedBy: string;
            note: string | null;
        };
        DisasterAlertEnded: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            alertId: string;
            /** @description An office: a city's id, or `secretariat` */
            officeId: string;
            /** @description 1 as it was raised; each update raises it by one */
            revision: number;
            /** @description What happens, in the words of who raised it */
            event: string;
            /**
             * @description One of: Extreme, Severe, Moderate, Minor, Unknown. More may come.
             * @example Extreme
             * @example Severe
             * @example Moderate
             * @example Minor
             * @example Unknown
             */
            severity: string;
            /** @description In the first of its languages */
            headline: string;
            cityIds: string[];
            /** @description Whom it is told to */
            officeIds: string[];
            /**
             * @description One of: ended, expired. More may come.
             * @example ended
             * @example expired
             */
            outcome: string;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            endedAt: string;
            reason: string | null;
        };
        DisasterAlertRaised: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            alertId: string;
            /** @description An office: a city's id, or `secretariat` */
            officeId: string;
            /** @description 1 as it was raised; each update raises it by one */
            revision: number;
            /** @description What happens, in the words of who raised it */
            event: string;
            /**
             * @description One of: Extreme, Severe, Moderate, Minor, Unknown. More may come.
             * @example Extreme
             * @example Severe
             * @example Moderate
             * @example Minor
             * @example Unknown
             */
            severity: string;
            /** @description In the first of its languages */
            headline: string;
            cityIds: string[];
            /** @description Whom it is told to */
            officeIds: string[];
            categories: string[];
            /**
             * @description One of: Immediate, Expected, Future, Past, Unknown. More may come.
             * @example Immediate
             * @example Expected
             * @example Future
             * @example Past
             * @example Unknown
             */
            urgency: string;
            /**
             * @description One of: Observed, Likely, Possible, Unlikely, Unknown. More may come.
             * @example Observed
             * @example Likely
             * @example Possible
             * @example Unlikely
             * @example Unknown
             */
            certainty: string;
            polygon: {
                latitude: number;
                longitude: number;
            }[] | null;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            expiresAt: string;
            infos: {
                /** @description BCP 47 */
                language: string;
                headline: string;
                text: string;
                instruction: string | null;
            }[];
        };
        DisasterAlertUnacknowledged: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            alertId: string;
            /** @description An office: a city's id, or `secretariat` */
            officeId: string;
            /** @description 1 as it was raised; each update raises it by one */
            revision: number;
            /** @description What happens, in the words of who raised it */
            event: string;
            /**
             * @description One of: Extreme, Severe, Moderate, Minor, Unknown. More may come.
             * @example Extreme
             * @example Severe
             * @example Moderate
             * @example Minor
             * @example Unknown
             */
            severity: string;
            /** @description In the first of its languages */
            headline: string;
            cityIds: string[];
            /** @description Whom it is told to */
            officeIds: string[];
            unacknowledged: string[];
            unacknowledgedCount: number;
        };
        DisasterAlertUpdated: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            alertId: string;
            /** @description An office: a city's id, or `secretariat` */
            officeId: string;
            /** @description 1 as it was raised; each update raises it by one */
            revision: number;
            /** @description What happens, in the words of who raised it */
            event: string;
            /**
             * @description One of: Extreme, Severe, Moderate, Minor, Unknown. More may come.
             * @example Extreme
             * @example Severe
             * @example Moderate
             * @example Minor
             * @example Unknown
             */
            severity: string;
            /** @description In the first of its languages */
            headline: string;
            cityIds: string[];
            /** @description Whom it is told to */
            officeIds: string[];
            categories: string[];
            /**
             * @description One of: Immediate, Expected, Future, Past, Unknown. More may come.
             * @example Immediate
             * @example Expected
             * @example Future
             * @example Past
             * @example Unknown
             */
            urgency: string;
            /**
             * @description One of: Observed, Likely, Possible, Unlikely, Unknown. More may come.
             * @example Observed
             * @example Likely
             * @example Possible
             * @example Unlikely
             * @example Unknown
             */
            certainty: string;
            polygon: {
                latitude: number;
                longitude: number;
            }[] | null;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            expiresAt: string;
            infos: {
                /** @description BCP 47 */
                language: string;
                headline: string;
                text: string;
                instruction: string | null;
            }[];
        };
        EndpointDisabled: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            subscriptionId: string;
            /**
             * @description One of: gone, failing. More may come.
             * @example gone
             * @example failing
             */
            reason: string;
            /**
             * @description One of: gone, status, redirect, timeout, dns, tls, connection-refused, connection-closed. More may come.
             * @example gone
             * @example status
             * @example redirect
             * @example timeout
             * @example dns
             * @example tls
             * @example connection-refused
             * @example connection-closed
             */
            failure: string;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC
             */
            since: string;
        };
        EndpointRecovered: {
            /**
             * Format: uuid
             * @description UUIDv7
             */
            subscriptionId: string;
            /**
             * Format: date-time
             * @description ISO 8601 in UTC: since when it had been failing
             */
            since: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
