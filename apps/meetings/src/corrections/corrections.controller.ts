import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, PageQuery, ParseId } from '#http';
import { correctMeeting, CorrectMeetingBody } from './correct-meeting.ts';
import { MeetingCorrectionView } from './correction.view.ts';
import { ReadCorrections } from './read-corrections.ts';

@Controller('v1/meetings/:meetingId/corrections')
@ApiTags('meetings')
export class CorrectionsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly corrections: ReadCorrections,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Puts right what was recorded of a meeting that was held; the record shows how it read before, and why.' })
  @Allow('secretariat')
  @Made('/v1/meetings/:meetingId/corrections/:id')
  @Answers(MeetingCorrectionView)
  correct(@Param('meetingId', ParseId) meetingId: string, @Body() body: CorrectMeetingBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => correctMeeting(tx, meetingId, body));
  }

  @Get()
  @ApiOperation({ summary: 'Lists what was put right of a meeting, in the order it was.' })
  @Allow('reader')
  @Answers(MeetingCorrectionView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: PageQuery) {
    return this.corrections.list(meetingId, query);
  }

  @Get(':correctionId')
  @ApiOperation({ summary: 'Shows one correction: how it read before, how it reads, and why.' })
  @Allow('reader')
  @Answers(MeetingCorrectionView)
  one(@Param('meetingId', ParseId) meetingId: string, @Param('correctionId', ParseId) correctionId: string) {
    return this.corrections.one(meetingId, correctionId);
  }
}
