import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, PageQuery, ParseId } from '#http';
import { holdSideEvent, HoldSideEventBody } from './hold-side-event.ts';
import { planSideEvent, PlanSideEventBody } from './plan-side-event.ts';
import { ReadSideEvents } from './read-side-events.ts';
import { SideEventView } from './side-event.view.ts';

@Controller('v1')
@ApiTags('side events')
export class SideEventsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sideEvents: ReadSideEvents,
  ) {}

  @Post('meetings/:meetingId/side-events')
  @ApiOperation({ summary: 'Plans a dinner or the like beside a meeting that was not cancelled; it may follow one that was held.' })
  @Allow('secretariat')
  @Made('/v1/side-events/:id')
  @Answers(SideEventView)
  plan(@Param('meetingId', ParseId) meetingId: string, @Body() body: PlanSideEventBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => planSideEvent(tx, meetingId, body));
  }

  @Post('side-events/:sideEventId/held')
  @ApiOperation({ summary: 'Says that a side event was held, on which day and with whom.' })
  @Allow('secretariat')
  @Answers(SideEventView)
  hold(@Param('sideEventId', ParseId) sideEventId: string, @Body() body: HoldSideEventBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => holdSideEvent(tx, sideEventId, body));
  }

  @Get('meetings/:meetingId/side-events')
  @ApiOperation({ summary: 'Lists the side events of a meeting, in the order they were planned.' })
  @Allow('reader')
  @Answers(SideEventView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: PageQuery) {
    return this.sideEvents.list(meetingId, query);
  }

  @Get('side-events/:sideEventId')
  @ApiOperation({ summary: 'Shows one side event: who was to come, or who came.' })
  @Allow('reader')
  @Answers(SideEventView)
  one(@Param('sideEventId', ParseId) sideEventId: string) {
    return this.sideEvents.one(sideEventId);
  }
}
