import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, Matches, ParseId } from '#http';
import { AgendaView } from './agenda.view.ts';
import { callMeeting, CallMeetingBody } from './call-meeting.ts';
import { cancelMeeting, CancelMeetingBody } from './cancel-meeting.ts';
import { closeMeeting, CloseMeetingBody } from './close-meeting.ts';
import { MeetingView } from './meeting.view.ts';
import { openMeeting, OpenMeetingBody } from './open-meeting.ts';
import { postponeMeeting, PostponeMeetingBody } from './postpone-meeting.ts';
import { ListMeetingsQuery, ReadMeetings } from './read-meetings.ts';
import { setAgenda, SetAgendaBody } from './set-agenda.ts';
import { updateMeeting, UpdateMeetingBody } from './update-meeting.ts';

@Controller('v1/meetings')
@ApiTags('meetings')
export class MeetingsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: ReadMeetings,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Calls a meeting and invites the cities named; a municipal day on its day is a warning in the answer.' })
  @Allow('secretariat', 'president')
  @Made('/v1/meetings/:id')
  @Answers(MeetingView)
  call(@Body() body: CallMeetingBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => callMeeting(tx, body));
  }

  @Patch(':meetingId')
  @ApiOperation({ summary: 'Changes what is named of a meeting that is not over; another chair has the chair at once.' })
  @Allow('secretariat')
  @Matches()
  @Answers(MeetingView)
  update(@Param('meetingId', ParseId) meetingId: string, @Body() body: UpdateMeetingBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => updateMeeting(tx, meetingId, body));
  }

  @Put(':meetingId/agenda')
  @ApiOperation({ summary: 'Replaces the whole agenda; an item named by its id keeps it, one that was spoken to must stay.' })
  @Allow('secretariat')
  @Answers(AgendaView)
  setAgenda(@Param('meetingId', ParseId) meetingId: string, @Body() body: SetAgendaBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => setAgenda(tx, meetingId, body));
  }

  @Post(':meetingId/opening')
  @ApiOperation({ summary: 'Opens the meeting: who is a member on its day is one until it is closed, and cities can be checked in.' })
  @Allow('secretariat', 'president')
  @Answers(MeetingView)
  open(@Param('meetingId', ParseId) meetingId: string, @Body() body: OpenMeetingBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => openMeeting(tx, meetingId, body));
  }

  @Post(':meetingId/closing')
  @ApiOperation({ summary: 'Closes the meeting: it was held with those who came, and the others are absent.' })
  @Allow('secretariat', 'president')
  @Answers(MeetingView)
  close(@Param('meetingId', ParseId) meetingId: string, @Body() body: CloseMeetingBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => closeMeeting(tx, meetingId, body));
  }

  @Post(':meetingId/cancellation')
  @ApiOperation({ summary: 'Calls the meeting off, as long as nobody has come to it.' })
  @Allow('secretariat')
  @Answers(MeetingView)
  cancel(@Param('meetingId', ParseId) meetingId: string, @Body() body: CancelMeetingBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => cancelMeeting(tx, meetingId, body));
  }

  @Post(':meetingId/postponement')
  @ApiOperation({
    summary: 'Moves a meeting that is not open yet to another day, or to one that is not known yet; every reply is withdrawn.',
  })
  @Allow('secretariat')
  @Answers(MeetingView)
  postpone(@Param('meetingId', ParseId) meetingId: string, @Body() body: PostponeMeetingBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => postponeMeeting(tx, meetingId, body));
  }

  @Get()
  @ApiOperation({ summary: 'Lists the meetings, in the order they were called.' })
  @Allow('reader')
  @Answers(MeetingView, { page: true })
  list(@Query() query: ListMeetingsQuery) {
    return this.meetings.list(query);
  }

  @Get(':meetingId')
  @ApiOperation({ summary: 'Shows one meeting with its agenda and, once it was opened, the members as of its day.' })
  @Allow('reader')
  @Answers(MeetingView)
  one(@Param('meetingId', ParseId) meetingId: string) {
    return this.meetings.one(meetingId);
  }
}
