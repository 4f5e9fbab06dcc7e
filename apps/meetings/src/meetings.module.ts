import { Module } from '@nestjs/common';
import { AgendaController } from './agenda/agenda.controller.ts';
import { SetAgenda } from './agenda/set-agenda.ts';
import { AttendancesController } from './attendances/attendances.controller.ts';
import { CheckIn } from './attendances/check-in.ts';
import { ConfirmAttendance } from './attendances/confirm-attendance.ts';
import { DeclineAttendance } from './attendances/decline-attendance.ts';
import { DesignateSubstitute } from './attendances/designate-substitute.ts';
import { ExcuseRepresentative } from './attendances/excuse-representative.ts';
import { InviteParticipant } from './attendances/invite-participant.ts';
import { ReadAttendances } from './attendances/read-attendances.ts';
import { CommitmentsController } from './commitments/commitments.controller.ts';
import { FulfilCommitment } from './commitments/fulfil-commitment.ts';
import { MakeCommitment } from './commitments/make-commitment.ts';
import { ReadCommitments } from './commitments/read-commitments.ts';
import { WithdrawCommitment } from './commitments/withdraw-commitment.ts';
import { DelegationsController } from './delegations/delegations.controller.ts';
import { ReadDelegations } from './delegations/read-delegations.ts';
import { RecordDelegation } from './delegations/record-delegation.ts';
import { RegisterDelegation } from './delegations/register-delegation.ts';
import { CallMeeting } from './meetings/call-meeting.ts';
import { CancelMeeting } from './meetings/cancel-meeting.ts';
import { CloseMeeting } from './meetings/close-meeting.ts';
import { MeetingsController } from './meetings/meetings.controller.ts';
import { OpenMeeting } from './meetings/open-meeting.ts';
import { PostponeMeeting } from './meetings/postpone-meeting.ts';
import { ReadMeetings } from './meetings/read-meetings.ts';
import { UpdateMeeting } from './meetings/update-meeting.ts';
import { AcceptAmendment } from './minutes/accept-amendment.ts';
import { AmendmentsController } from './minutes/amendments.controller.ts';
import { ApproveMinutes } from './minutes/approve-minutes.ts';
import { DraftMinutes } from './minutes/draft-minutes.ts';
import { EditMinutes } from './minutes/edit-minutes.ts';
import { MinutesController } from './minutes/minutes.controller.ts';
import { ProposeAmendment } from './minutes/propose-amendment.ts';
import { PublishMinutes } from './minutes/publish-minutes.ts';
import { ReadMinutes } from './minutes/read-minutes.ts';
import { RejectAmendment } from './minutes/reject-amendment.ts';
import { ReviewMinutes } from './minutes/review-minutes.ts';
import { ReadRecord } from './record/read-record.ts';
import { RecordController } from './record/record.controller.ts';
import { HoldSideEvent } from './side-events/hold-side-event.ts';
import { PlanSideEvent } from './side-events/plan-side-event.ts';
import { SideEventsController } from './side-events/side-events.controller.ts';
import { CorrectStatement } from './statements/correct-statement.ts';
import { ReadStatements } from './statements/read-statements.ts';
import { RecordStatement } from './statements/record-statement.ts';
import { StatementsController } from './statements/statements.controller.ts';
import { AnnounceProgramme } from './visits/announce-programme.ts';
import { CompleteProgramme } from './visits/complete-programme.ts';
import { MakeVisit } from './visits/make-visit.ts';
import { OnMembershipEvents } from './visits/on-membership-events.ts';
import { PlanVisit } from './visits/plan-visit.ts';
import { ReadProgrammes } from './visits/read-programmes.ts';
import { TakeRosterChange } from './visits/take-roster-change.ts';
import { VisitsController } from './visits/visits.controller.ts';

@Module({
  controllers: [
    ...[MeetingsController, AgendaController, AttendancesController, DelegationsController],
    ...[StatementsController, CommitmentsController, MinutesController, AmendmentsController],
    ...[SideEventsController, RecordController, VisitsController, OnMembershipEvents],
  ],
  providers: [
    ...[CallMeeting, UpdateMeeting, OpenMeeting, CloseMeeting, CancelMeeting, PostponeMeeting, ReadMeetings, SetAgenda, ReadRecord],
    ...[InviteParticipant, ConfirmAttendance, DeclineAttendance, ExcuseRepresentative, DesignateSubstitute, CheckIn, ReadAttendances],
    ...[RegisterDelegation, RecordDelegation, ReadDelegations, RecordStatement, CorrectStatement, ReadStatements],
    ...[MakeCommitment, FulfilCommitment, WithdrawCommitment, ReadCommitments, PlanSideEvent, HoldSideEvent],
    ...[DraftMinutes, EditMinutes, ReviewMinutes, ApproveMinutes, PublishMinutes, ReadMinutes],
    ...[ProposeAmendment, AcceptAmendment, RejectAmendment],
    ...[AnnounceProgramme, PlanVisit, MakeVisit, TakeRosterChange, CompleteProgramme, ReadProgrammes],
  ],
})
export class MeetingsModule {}
