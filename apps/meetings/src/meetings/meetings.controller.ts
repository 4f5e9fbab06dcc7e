import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers, Made, Matches, ParseId } from '#http';
import { CallMeeting, CallMeetingBody } from './call-meeting.ts';
import { CancelMeeting, CancelMeetingBody } from './cancel-meeting.ts';
import { CloseMeeting, CloseMeetingBody } from './close-meeting.ts';
import { MeetingView } from './meeting.view.ts';
import { OpenMeeting, OpenMeetingBody } from './open-meeting.ts';
import { PostponeMeeting, PostponeMeetingBody } from './postpone-meeting.ts';
import { ListMeetingsQuery, ReadMeetings } from './read-meetings.ts';
import { UpdateMeeting, UpdateMeetingBody } from './update-meeting.ts';

@Controller('v1/meetings')
@ApiTags('meetings')
export class MeetingsController {
  constructor(
    private readonly callMeeting: CallMeeting,
    private readonly updateMeeting: UpdateMeeting,
    private readonly openMeeting: OpenMeeting,
    private readonly closeMeeting: CloseMeeting,
    private readonly cancelMeeting: CancelMeeting,
    private readonly postponeMeeting: PostponeMeeting,
    private readonly meetings: ReadMeetings,
  ) {}

  @Post()
  @Allow('secretariat', 'president')
  @Made('/v1/meetings/:id')
  @Answers(MeetingView)
  call(@Body() body: CallMeetingBody, @By() by: Actor) {
    return this.callMeeting.run(body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(MeetingView, { page: true })
  list(@Query() query: ListMeetingsQuery) {
    return this.meetings.list(query);
  }

  @Get(':meetingId')
  @Allow('reader')
  @Answers(MeetingView)
  one(@Param('meetingId', ParseId) meetingId: string) {
    return this.meetings.one(meetingId);
  }

  @Patch(':meetingId')
  @Allow('secretariat')
  @Matches()
  @Answers(MeetingView)
  update(@Param('meetingId', ParseId) meetingId: string, @Body() body: UpdateMeetingBody, @By() by: Actor) {
    return this.updateMeeting.run(meetingId, body, by);
  }

  @Post(':meetingId/opening')
  @Allow('secretariat', 'president')
  @Answers(MeetingView)
  open(@Param('meetingId', ParseId) meetingId: string, @Body() body: OpenMeetingBody, @By() by: Actor) {
    return this.openMeeting.run(meetingId, body, by);
  }

  @Post(':meetingId/closing')
  @Allow('secretariat', 'president')
  @Answers(MeetingView)
  close(@Param('meetingId', ParseId) meetingId: string, @Body() body: CloseMeetingBody, @By() by: Actor) {
    return this.closeMeeting.run(meetingId, body, by);
  }

  @Post(':meetingId/cancellation')
  @Allow('secretariat')
  @Answers(MeetingView)
  cancel(@Param('meetingId', ParseId) meetingId: string, @Body() body: CancelMeetingBody, @By() by: Actor) {
    return this.cancelMeeting.run(meetingId, body, by);
  }

  @Post(':meetingId/postponement')
  @Allow('secretariat')
  @Answers(MeetingView)
  postpone(@Param('meetingId', ParseId) meetingId: string, @Body() body: PostponeMeetingBody, @By() by: Actor) {
    return this.postponeMeeting.run(meetingId, body, by);
  }
}
