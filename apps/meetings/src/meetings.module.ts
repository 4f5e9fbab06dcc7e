import { Module } from '@nestjs/common';
import { AnswersController } from './answers/answers.controller.ts';
import { ReadAnswer } from './answers/read-answer.ts';
import { AttendancesController } from './attendances/attendances.controller.ts';
import { ReadAttendances } from './attendances/read-attendances.ts';
import { AddressesController } from './calendar/addresses.controller.ts';
import { CalendarAddress } from './calendar/calendar-address.entity.ts';
import { CalendarController } from './calendar/calendar.controller.ts';
import { OnWorkingGroupsEvents as KeepProgrammes } from './calendar/on-working-groups-events.ts';
import { ReadAddresses } from './calendar/read-addresses.ts';
import { ReadCalendar } from './calendar/read-calendar.ts';
import { Commitment } from './commitments/commitment.entity.ts';
import { CommitmentsController } from './commitments/commitments.controller.ts';
import { ReadCommitments } from './commitments/read-commitments.ts';
import { Decision } from './decisions/decision.entity.ts';
import { DecisionsController } from './decisions/decisions.controller.ts';
import { ReadDecisions } from './decisions/read-decisions.ts';
import { DelegationsController } from './delegations/delegations.controller.ts';
import { ReadDelegations } from './delegations/read-delegations.ts';
import { CorrectionsController } from './corrections/corrections.controller.ts';
import { MeetingCorrection } from './corrections/meeting-correction.entity.ts';
import { ReadCorrections } from './corrections/read-corrections.ts';
import { InstitutionAttendancesController } from './institutions/institution-attendances.controller.ts';
import { OnWorkingGroupsEvents as KeepInstitutions } from './institutions/on-working-groups-events.ts';
import { ReadInstitutionAttendances } from './institutions/read-institution-attendances.ts';
import { Attendance } from './meetings/attendance.entity.ts';
import { Delegation } from './meetings/delegation.entity.ts';
import { InstitutionAttendance } from './meetings/institution-attendance.entity.ts';
import { Meeting } from './meetings/meeting.entity.ts';
import { MeetingsController } from './meetings/meetings.controller.ts';
import { ReadMeetings } from './meetings/read-meetings.ts';
import { AmendmentsController } from './minutes/amendments.controller.ts';
import { MinutesAmendment } from './minutes/minutes-amendment.entity.ts';
import { MinutesVersion } from './minutes/minutes-version.entity.ts';
import { MinutesController } from './minutes/minutes.controller.ts';
import { Minutes } from './minutes/minutes.entity.ts';
import { ReadMinutes } from './minutes/read-minutes.ts';
import { Paper } from './papers/paper.entity.ts';
import { PapersController } from './papers/papers.controller.ts';
import { ReadPapers } from './papers/read-papers.ts';
import { ProtocolController } from './protocol/protocol.controller.ts';
import { ReadProtocol } from './protocol/read-protocol.ts';
import { ReadParticipation } from './reports/read-participation.ts';
import { ReadVisitsReport } from './reports/read-visits.ts';
import { ReportsController } from './reports/reports.controller.ts';
import { ReadSideEvents } from './side-events/read-side-events.ts';
import { SideEvent } from './side-events/side-event.entity.ts';
import { SideEventsController } from './side-events/side-events.controller.ts';
import { ReadStatements } from './statements/read-statements.ts';
import { Statement } from './statements/statement.entity.ts';
import { StatementsController } from './statements/statements.controller.ts';
import { OnMembershipEvents } from './visits/on-membership-events.ts';
import { ReadProgrammes } from './visits/read-programmes.ts';
import { VisitProgramme } from './visits/visit-programme.entity.ts';
import { Visit } from './visits/visit.entity.ts';
import { VisitsController } from './visits/visits.controller.ts';

const controllers = [
  MeetingsController,
  AttendancesController,
  AnswersController,
  DelegationsController,
  InstitutionAttendancesController,
  StatementsController,
  CommitmentsController,
  DecisionsController,
  MinutesController,
  AmendmentsController,
  PapersController,
  SideEventsController,
  CorrectionsController,
  ProtocolController,
  VisitsController,
  ReportsController,
  CalendarController,
  AddressesController,
];
const handlers = [OnMembershipEvents, KeepInstitutions, KeepProgrammes];
const readers = [
  ReadMeetings,
  ReadAttendances,
  ReadAnswer,
  ReadDelegations,
  ReadInstitutionAttendances,
  ReadStatements,
  ReadCommitments,
  ReadDecisions,
  ReadMinutes,
  ReadPapers,
  ReadSideEvents,
  ReadCorrections,
  ReadProtocol,
  ReadProgrammes,
  ReadParticipation,
  ReadVisitsReport,
  ReadCalendar,
  ReadAddresses,
];
export const entities = [
  Meeting,
  Attendance,
  Delegation,
  InstitutionAttendance,
  Statement,
  Commitment,
  Decision,
  SideEvent,
  Minutes,
  MinutesVersion,
  MinutesAmendment,
  Paper,
  MeetingCorrection,
  VisitProgramme,
  Visit,
  CalendarAddress,
];

@Module({ controllers: [...controllers, ...handlers], providers: readers })
export class MeetingsModule {}
