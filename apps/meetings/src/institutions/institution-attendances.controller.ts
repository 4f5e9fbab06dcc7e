import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, PageQuery, ParseId } from '#http';
import { attendInstitution, AttendInstitutionBody } from './attend-institution.ts';
import { InstitutionAttendanceView } from './institution-attendance.view.ts';
import { inviteInstitution, InviteInstitutionBody } from './invite-institution.ts';
import { ReadInstitutionAttendances } from './read-institution-attendances.ts';

@Controller('v1/meetings/:meetingId/institutions')
@ApiTags('attendances')
export class InstitutionAttendancesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly institutions: ReadInstitutionAttendances,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Invites an institution to a meeting, without a voice.' })
  @Allow('secretariat')
  @Made('/v1/meetings/:meetingId/institutions/:institutionId')
  @Answers(InstitutionAttendanceView)
  invite(@Param('meetingId', ParseId) meetingId: string, @Body() body: InviteInstitutionBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => inviteInstitution(tx, meetingId, body));
  }

  @Post(':institutionId/attendance')
  @ApiOperation({ summary: 'Notes that an invited institution has come to the open meeting.' })
  @Allow('secretariat')
  @Answers(InstitutionAttendanceView)
  attend(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('institutionId', ParseId) institutionId: string,
    @Body() body: AttendInstitutionBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => attendInstitution(tx, meetingId, institutionId, body));
  }

  @Get()
  @ApiOperation({ summary: 'Lists the institutions that are invited to a meeting, and which have come.' })
  @Allow('reader')
  @Answers(InstitutionAttendanceView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: PageQuery) {
    return this.institutions.list(meetingId, query);
  }

  @Get(':institutionId')
  @ApiOperation({ summary: 'Shows one institution at a meeting and whether it has come.' })
  @Allow('reader')
  @Answers(InstitutionAttendanceView)
  one(@Param('meetingId', ParseId) meetingId: string, @Param('institutionId', ParseId) institutionId: string) {
    return this.institutions.one(meetingId, institutionId);
  }
}
