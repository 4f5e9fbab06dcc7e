import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { acceptAmendment } from './accept-amendment.ts';
import { officeThatAttended } from './amendment-offices.ts';
import { DecideAmendmentBody } from './decide-amendment.body.ts';
import { AmendmentView } from './minutes.view.ts';
import { proposeAmendment, ProposeAmendmentBody } from './propose-amendment.ts';
import { ListAmendmentsQuery, ReadMinutes } from './read-minutes.ts';
import { rejectAmendment } from './reject-amendment.ts';

@Controller('v1/meetings/:meetingId/minutes/amendments')
@ApiTags('minutes')
export class AmendmentsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly minutes: ReadMinutes,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Proposes a change of published minutes; an office does so through one who stood for it at the meeting.' })
  @Allow('secretariat', officeThatAttended)
  @Made('/v1/meetings/:meetingId/minutes/amendments/:id')
  @Answers(AmendmentView)
  propose(@Param('meetingId', ParseId) meetingId: string, @Body() body: ProposeAmendmentBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => proposeAmendment(tx, meetingId, body, by));
  }

  @Post(':amendmentId/acceptance')
  @ApiOperation({ summary: 'Accepts a proposed change: the minutes have a new version, the earlier ones stay as they were.' })
  @Allow('secretariat')
  @Answers(AmendmentView)
  accept(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('amendmentId', ParseId) amendmentId: string,
    @Body() body: DecideAmendmentBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => acceptAmendment(tx, meetingId, amendmentId, body));
  }

  @Post(':amendmentId/rejection')
  @ApiOperation({ summary: 'Rejects a proposed change: the minutes stay as they are.' })
  @Allow('secretariat')
  @Answers(AmendmentView)
  reject(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('amendmentId', ParseId) amendmentId: string,
    @Body() body: DecideAmendmentBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => rejectAmendment(tx, meetingId, amendmentId, body));
  }

  @Get()
  @ApiOperation({ summary: 'Lists the changes proposed to the minutes, in the order they were proposed.' })
  @Allow('reader')
  @Answers(AmendmentView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: ListAmendmentsQuery) {
    return this.minutes.amendments(meetingId, query);
  }

  @Get(':amendmentId')
  @ApiOperation({ summary: 'Shows one proposed change and how it was decided.' })
  @Allow('reader')
  @Answers(AmendmentView)
  one(@Param('meetingId', ParseId) meetingId: string, @Param('amendmentId', ParseId) amendmentId: string) {
    return this.minutes.amendment(meetingId, amendmentId);
  }
}
