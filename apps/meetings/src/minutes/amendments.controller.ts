import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers, Made, ParseId } from '#http';
import { AcceptAmendment } from './accept-amendment.ts';
import { officeThatAttended } from './attendees.ts';
import { DecideAmendmentBody } from './decide-amendment.body.ts';
import { AmendmentView } from './minutes.view.ts';
import { ProposeAmendment, ProposeAmendmentBody } from './propose-amendment.ts';
import { ListAmendmentsQuery, ReadMinutes } from './read-minutes.ts';
import { RejectAmendment } from './reject-amendment.ts';

@Controller('v1/meetings/:meetingId/minutes/amendments')
@ApiTags('minutes')
export class AmendmentsController {
  constructor(
    private readonly proposeAmendment: ProposeAmendment,
    private readonly acceptAmendment: AcceptAmendment,
    private readonly rejectAmendment: RejectAmendment,
    private readonly minutes: ReadMinutes,
  ) {}

  @Post()
  @Allow('secretariat', officeThatAttended)
  @Made('/v1/meetings/:meetingId/minutes/amendments/:id')
  @Answers(AmendmentView)
  propose(@Param('meetingId', ParseId) meetingId: string, @Body() body: ProposeAmendmentBody, @By() by: Actor) {
    return this.proposeAmendment.run(meetingId, body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(AmendmentView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: ListAmendmentsQuery) {
    return this.minutes.amendments(meetingId, query);
  }

  @Get(':amendmentId')
  @Allow('reader')
  @Answers(AmendmentView)
  one(@Param('meetingId', ParseId) meetingId: string, @Param('amendmentId', ParseId) amendmentId: string) {
    return this.minutes.amendment(meetingId, amendmentId);
  }

  @Post(':amendmentId/acceptance')
  @Allow('secretariat')
  @Answers(AmendmentView)
  accept(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('amendmentId', ParseId) amendmentId: string,
    @Body() body: DecideAmendmentBody,
    @By() by: Actor,
  ) {
    return this.acceptAmendment.run(meetingId, amendmentId, body, by);
  }

  @Post(':amendmentId/rejection')
  @Allow('secretariat')
  @Answers(AmendmentView)
  reject(
    @Param('meetingId', ParseId) meetingId: string,
    @Param('amendmentId', ParseId) amendmentId: string,
    @Body() body: DecideAmendmentBody,
    @By() by: Actor,
  ) {
    return this.rejectAmendment.run(meetingId, amendmentId, body, by);
  }
}
