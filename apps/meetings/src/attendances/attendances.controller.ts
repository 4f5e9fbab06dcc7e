import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, office, type Actor } from '#auth';
import { Answers, Made, ParseId, ParseSlug } from '#http';
import { InvitationBody } from '../meetings/call-meeting.ts';
import { AttendanceView } from './attendance.view.ts';
import { CheckIn, CheckInBody } from './check-in.ts';
import { ConfirmAttendance, ConfirmAttendanceBody } from './confirm-attendance.ts';
import { DeclineAttendance, DeclineAttendanceBody } from './decline-attendance.ts';
import { DesignateSubstitute, DesignateSubstituteBody } from './designate-substitute.ts';
import { ExcuseRepresentative, ExcuseRepresentativeBody } from './excuse-representative.ts';
import { InviteParticipant } from './invite-participant.ts';
import { ListAttendancesQuery, ReadAttendances } from './read-attendances.ts';

@Controller('v1/meetings/:meetingId')
@ApiTags('attendances')
export class AttendancesController {
  constructor(
    private readonly inviteParticipant: InviteParticipant,
    private readonly confirmAttendance: ConfirmAttendance,
    private readonly declineAttendance: DeclineAttendance,
    private readonly excuseRepresentative: ExcuseRepresentative,
    private readonly designateSubstitute: DesignateSubstitute,
    private readonly checkInAttendance: CheckIn,
    private readonly attendances: ReadAttendances,
  ) {}

  @Post('invitations')
  @Allow('secretariat')
  @Made('/v1/meetings/:meetingId/attendances/:cityId')
  @Answers(AttendanceView)
  invite(@Param('meetingId', ParseId) meetingId: string, @Body() body: InvitationBody, @By() by: Actor) {
    return this.inviteParticipant.run(meetingId, body, by);
  }

  @Get('attendances')
  @Allow('reader')
  @Answers(AttendanceView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: ListAttendancesQuery) {
    return this.attendances.list(meetingId, query);
  }

  @Get('attendances/:cityId')
  @Allow('reader')
  @Answers(AttendanceView)
  one(@Param('meetingId', ParseId) meetingId: string, @Param('cityId', ParseSlug) cityId: string) {
    return this.attendances.one(meetingId, cityId);
  }

  @Post('attendances/:cityId/confirmation')
  @Allow('secretariat', office.param('cityId'))
  @Made('/v1/meetings/:meetingId/attendances/:cityId')
  @Answers(AttendanceView)
  confirm(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: ConfirmAttendanceBody,
    @By() by: Actor,
  ) {
    return this.confirmAttendance.run(meetingId, cityId, body, by);
  }

  @Post('attendances/:cityId/decline')
  @Allow('secretariat', office.param('cityId'))
  @Made('/v1/meetings/:meetingId/attendances/:cityId')
  @Answers(AttendanceView)
  decline(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: DeclineAttendanceBody,
    @By() by: Actor,
  ) {
    return this.declineAttendance.run(meetingId, cityId, body, by);
  }

  @Post('attendances/:cityId/excuse')
  @Allow('secretariat', office.param('cityId'))
  @Made('/v1/meetings/:meetingId/attendances/:cityId')
  @Answers(AttendanceView)
  excuse(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: ExcuseRepresentativeBody,
    @By() by: Actor,
  ) {
    return this.excuseRepresentative.run(meetingId, cityId, body, by);
  }

  @Put('attendances/:cityId/substitute')
  @Allow('secretariat', office.param('cityId'))
  @Made('/v1/meetings/:meetingId/attendances/:cityId')
  @Answers(AttendanceView)
  substitute(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: DesignateSubstituteBody,
    @By() by: Actor,
  ) {
    return this.designateSubstitute.run(meetingId, cityId, body, by);
  }

  @Post('attendances/:cityId/check-in')
  @Allow('secretariat')
  @Made('/v1/meetings/:meetingId/attendances/:cityId')
  @Answers(AttendanceView)
  checkIn(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: CheckInBody,
    @By() by: Actor,
  ) {
    return this.checkInAttendance.run(meetingId, cityId, body, by);
  }
}
