import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, office, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId, ParseSlug } from '#http';
import { InvitationBody } from '../meetings/invitation.body.ts';
import { AttendanceView } from './attendance.view.ts';
import { checkIn, CheckInBody } from './check-in.ts';
import { confirmAttendance, ConfirmAttendanceBody } from './confirm-attendance.ts';
import { declineAttendance, DeclineAttendanceBody } from './decline-attendance.ts';
import { designateSubstitute, DesignateSubstituteBody } from './designate-substitute.ts';
import { excuseRepresentative, ExcuseRepresentativeBody } from './excuse-representative.ts';
import { inviteParticipant } from './invite-participant.ts';
import { ListAttendancesQuery, ReadAttendances } from './read-attendances.ts';
import { withdrawCheckIn, WithdrawCheckInBody } from './withdraw-check-in.ts';

@Controller('v1/meetings/:meetingId')
@ApiTags('attendances')
export class AttendancesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly attendances: ReadAttendances,
  ) {}

  @Post('invitations')
  @ApiOperation({ summary: 'Invites one more city to a meeting that is not over.' })
  @Allow('secretariat')
  @Made('/v1/meetings/:meetingId/attendances/:cityId')
  @Answers(AttendanceView)
  invite(@Param('meetingId', ParseId) meetingId: string, @Body() body: InvitationBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => inviteParticipant(tx, meetingId, body));
  }

  @Post('attendances/:cityId/confirmation')
  @ApiOperation({ summary: 'Says that the city comes, and by whom; an earlier no is taken back.' })
  @Allow('secretariat', office.param('cityId'))
  @Made('/v1/meetings/:meetingId/attendances/:cityId')
  @Answers(AttendanceView)
  confirm(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: ConfirmAttendanceBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => confirmAttendance(tx, meetingId, cityId, body));
  }

  @Post('attendances/:cityId/decline')
  @ApiOperation({ summary: 'Says that the city does not come.' })
  @Allow('secretariat', office.param('cityId'))
  @Made('/v1/meetings/:meetingId/attendances/:cityId')
  @Answers(AttendanceView)
  decline(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: DeclineAttendanceBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => declineAttendance(tx, meetingId, cityId, body));
  }

  @Post('attendances/:cityId/excuse')
  @ApiOperation({ summary: 'Excuses one of the city’s people; another may still come for it.' })
  @Allow('secretariat', office.param('cityId'))
  @Made('/v1/meetings/:meetingId/attendances/:cityId')
  @Answers(AttendanceView)
  excuse(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: ExcuseRepresentativeBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => excuseRepresentative(tx, meetingId, cityId, body));
  }

  @Put('attendances/:cityId/substitute')
  @ApiOperation({ summary: 'Names who comes in a principal’s place; a later one replaces the earlier until that one has come.' })
  @Allow('secretariat', office.param('cityId'))
  @Made('/v1/meetings/:meetingId/attendances/:cityId')
  @Answers(AttendanceView)
  substitute(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: DesignateSubstituteBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => designateSubstitute(tx, meetingId, cityId, body));
  }

  @Post('attendances/:cityId/check-in')
  @ApiOperation({ summary: 'Checks in a person who has come for the city; no invitation is needed.' })
  @Allow('secretariat')
  @Made('/v1/meetings/:meetingId/attendances/:cityId')
  @Answers(AttendanceView)
  checkIn(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: CheckInBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => checkIn(tx, meetingId, cityId, body));
  }

  @Post('attendances/:cityId/check-in-withdrawal')
  @ApiOperation({
    summary: 'Takes back a check-in that was entered wrongly, while the meeting is open: the city is again what it was before.',
  })
  @Allow('secretariat')
  @Answers(AttendanceView)
  withdrawCheckIn(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: WithdrawCheckInBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => withdrawCheckIn(tx, meetingId, cityId, body));
  }

  @Get('attendances')
  @ApiOperation({ summary: 'Lists the cities that take part in a meeting, by their id.' })
  @Allow('reader')
  @Answers(AttendanceView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: ListAttendancesQuery) {
    return this.attendances.list(meetingId, query);
  }

  @Get('attendances/:cityId')
  @ApiOperation({ summary: 'Shows what a city has said of its coming, and who came for it.' })
  @Allow('reader')
  @Answers(AttendanceView)
  one(@Param('meetingId', ParseId) meetingId: string, @Param('cityId', ParseSlug) cityId: string) {
    return this.attendances.one(meetingId, cityId);
  }
}
