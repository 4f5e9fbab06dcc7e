import { Module } from '@nestjs/common';
import { AttendancesController } from './attendances/attendances.controller.ts';
import { ReadAttendances } from './attendances/read-attendances.ts';
import { CommitmentsController } from './commitments/commitments.controller.ts';
import { ReadCommitments } from './commitments/read-commitments.ts';
import { DelegationsController } from './delegations/delegations.controller.ts';
import { ReadDelegations } from './delegations/read-delegations.ts';
import { MeetingsController } from './meetings/meetings.controller.ts';
import { ReadMeetings } from './meetings/read-meetings.ts';
import { AmendmentsController } from './minutes/amendments.controller.ts';
import { MinutesController } from './minutes/minutes.controller.ts';
import { ReadMinutes } from './minutes/read-minutes.ts';
import { ProtocolController } from './protocol/protocol.controller.ts';
import { ReadProtocol } from './protocol/read-protocol.ts';
import { ReadSideEvents } from './side-events/read-side-events.ts';
import { SideEventsController } from './side-events/side-events.controller.ts';
import { ReadStatements } from './statements/read-statements.ts';
import { StatementsController } from './statements/statements.controller.ts';
import { OnMembershipEvents } from './visits/on-membership-events.ts';
import { ReadProgrammes } from './visits/read-programmes.ts';
import { VisitsController } from './visits/visits.controller.ts';

const controllers = [
  ...[MeetingsController, AttendancesController, DelegationsController, StatementsController, CommitmentsController],
  ...[MinutesController, AmendmentsController, SideEventsController, ProtocolController, VisitsController],
];
const handlers = [OnMembershipEvents];
const readers = [
  ...[ReadMeetings, ReadAttendances, ReadDelegations, ReadStatements, ReadCommitments],
  ...[ReadMinutes, ReadSideEvents, ReadProtocol, ReadProgrammes],
];

@Module({ controllers: [...controllers, ...handlers], providers: readers })
export class MeetingsModule {}
