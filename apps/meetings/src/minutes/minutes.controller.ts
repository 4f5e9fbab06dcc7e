import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers, Made, Matches, PageQuery, ParseId, ParsePositive } from '#http';
import { ApproveMinutes, ApproveMinutesBody } from './approve-minutes.ts';
import { DraftMinutes, MinutesBody } from './draft-minutes.ts';
import { EditMinutes } from './edit-minutes.ts';
import { MinutesVersionView, MinutesView } from './minutes.view.ts';
import { PublishMinutes } from './publish-minutes.ts';
import { ReadMinutes } from './read-minutes.ts';
import { ReviewMinutes } from './review-minutes.ts';

@Controller('v1/meetings/:meetingId/minutes')
@ApiTags('minutes')
export class MinutesController {
  constructor(
    private readonly draftMinutes: DraftMinutes,
    private readonly editMinutes: EditMinutes,
    private readonly reviewMinutes: ReviewMinutes,
    private readonly approveMinutes: ApproveMinutes,
    private readonly publishMinutes: PublishMinutes,
    private readonly minutes: ReadMinutes,
  ) {}

  @Post()
  @Allow('secretariat')
  @Made('/v1/meetings/:meetingId/minutes')
  @Answers(MinutesView)
  draft(@Param('meetingId', ParseId) meetingId: string, @Body() body: MinutesBody, @By() by: Actor) {
    return this.draftMinutes.run(meetingId, body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(MinutesView)
  one(@Param('meetingId', ParseId) meetingId: string) {
    return this.minutes.one(meetingId);
  }

  @Patch()
  @Allow('secretariat')
  @Matches()
  @Answers(MinutesView)
  edit(@Param('meetingId', ParseId) meetingId: string, @Body() body: MinutesBody, @By() by: Actor) {
    return this.editMinutes.run(meetingId, body, by);
  }

  @Post('review')
  @Allow('secretariat')
  @Answers(MinutesView)
  review(@Param('meetingId', ParseId) meetingId: string, @By() by: Actor) {
    return this.reviewMinutes.run(meetingId, by);
  }

  @Post('approval')
  @Allow('secretariat', 'president')
  @Answers(MinutesView)
  approve(@Param('meetingId', ParseId) meetingId: string, @Body() body: ApproveMinutesBody, @By() by: Actor) {
    return this.approveMinutes.run(meetingId, body, by);
  }

  @Post('publication')
  @Allow('secretariat')
  @Answers(MinutesView)
  publish(@Param('meetingId', ParseId) meetingId: string, @By() by: Actor) {
    return this.publishMinutes.run(meetingId, by);
  }

  @Get('versions')
  @Allow('reader')
  @Answers(MinutesVersionView, { page: true })
  versions(@Param('meetingId', ParseId) meetingId: string, @Query() query: PageQuery) {
    return this.minutes.versions(meetingId, query);
  }

  @Get('versions/:n')
  @Allow('reader')
  @Answers(MinutesVersionView)
  version(@Param('meetingId', ParseId) meetingId: string, @Param('n', ParsePositive) n: number) {
    return this.minutes.version(meetingId, n);
  }
}
