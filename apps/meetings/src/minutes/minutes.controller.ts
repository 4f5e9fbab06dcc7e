import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, Matches, PageQuery, ParseId, ParsePositive } from '#http';
import { approveMinutes, ApproveMinutesBody } from './approve-minutes.ts';
import { draftMinutes } from './draft-minutes.ts';
import { editMinutes } from './edit-minutes.ts';
import { MinutesBody } from './minutes.body.ts';
import { MinutesVersionView, MinutesView } from './minutes.view.ts';
import { publishMinutes } from './publish-minutes.ts';
import { ReadMinutes } from './read-minutes.ts';
import { reviewMinutes } from './review-minutes.ts';

@Controller('v1/meetings/:meetingId/minutes')
@ApiTags('minutes')
export class MinutesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly minutes: ReadMinutes,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Begins the minutes of a meeting that is open or was held.' })
  @Allow('secretariat')
  @Made('/v1/meetings/:meetingId/minutes')
  @Answers(MinutesView)
  draft(@Param('meetingId', ParseId) meetingId: string, @Body() body: MinutesBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => draftMinutes(tx, meetingId, body));
  }

  @Patch()
  @ApiOperation({ summary: 'Changes the text until it is approved, and the action items until the review.' })
  @Allow('secretariat')
  @Matches()
  @Answers(MinutesView)
  edit(@Param('meetingId', ParseId) meetingId: string, @Body() body: MinutesBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => editMinutes(tx, meetingId, body));
  }

  @Post('review')
  @ApiOperation({ summary: 'Gives the draft into review, once the meeting was held.' })
  @Allow('secretariat')
  @Answers(MinutesView)
  review(@Param('meetingId', ParseId) meetingId: string, @By() by: Actor) {
    return this.work.transaction(by, (tx) => reviewMinutes(tx, meetingId));
  }

  @Post('approval')
  @ApiOperation({ summary: 'Approves the reviewed minutes: their text is fixed.' })
  @Allow('secretariat', 'president')
  @Answers(MinutesView)
  approve(@Param('meetingId', ParseId) meetingId: string, @Body() body: ApproveMinutesBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => approveMinutes(tx, meetingId, body));
  }

  @Post('publication')
  @ApiOperation({ summary: 'Publishes the approved minutes as version 1, sealed by its SHA-256.' })
  @Allow('secretariat')
  @Answers(MinutesView)
  publish(@Param('meetingId', ParseId) meetingId: string, @By() by: Actor) {
    return this.work.transaction(by, (tx) => publishMinutes(tx, meetingId));
  }

  @Get()
  @ApiOperation({ summary: 'Shows the minutes as they now read, in whatever state they are.' })
  @Allow('reader')
  @Answers(MinutesView)
  one(@Param('meetingId', ParseId) meetingId: string) {
    return this.minutes.one(meetingId);
  }

  @Get('versions')
  @ApiOperation({ summary: 'Lists every version that was published, the oldest first.' })
  @Allow('reader')
  @Answers(MinutesVersionView, { page: true })
  versions(@Param('meetingId', ParseId) meetingId: string, @Query() query: PageQuery) {
    return this.minutes.versions(meetingId, query);
  }

  @Get('versions/:n')
  @ApiOperation({ summary: 'Shows one published version with its digest, to be checked by anybody.' })
  @Allow('reader')
  @Answers(MinutesVersionView)
  version(@Param('meetingId', ParseId) meetingId: string, @Param('n', ParsePositive) n: number) {
    return this.minutes.version(meetingId, n);
  }
}
