import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Allow, By, type Actor } from '#auth';
import { Answers, Made, PageQuery, ParseId } from '#http';
import { readOne, readPageOfMeeting } from '../read-page.ts';
import { HoldSideEvent, HoldSideEventBody } from './hold-side-event.ts';
import { PlanSideEvent, PlanSideEventBody } from './plan-side-event.ts';
import { SideEvent } from './side-event.entity.ts';
import { SideEventView } from './side-event.view.ts';

@Controller('v1')
@ApiTags('side events')
export class SideEventsController {
  constructor(
    private readonly planSideEvent: PlanSideEvent,
    private readonly holdSideEvent: HoldSideEvent,
    private readonly source: DataSource,
  ) {}

  @Post('meetings/:meetingId/side-events')
  @Allow('secretariat')
  @Made('/v1/side-events/:id')
  @Answers(SideEventView)
  plan(@Param('meetingId', ParseId) meetingId: string, @Body() body: PlanSideEventBody, @By() by: Actor) {
    return this.planSideEvent.run(meetingId, body, by);
  }

  @Get('meetings/:meetingId/side-events')
  @Allow('reader')
  @Answers(SideEventView, { page: true })
  list(@Param('meetingId', ParseId) meetingId: string, @Query() query: PageQuery) {
    return readPageOfMeeting(this.source, SideEvent, meetingId, query);
  }

  @Get('side-events/:sideEventId')
  @Allow('reader')
  @Answers(SideEventView)
  one(@Param('sideEventId', ParseId) id: string) {
    return readOne(this.source, SideEvent, { id });
  }

  @Post('side-events/:sideEventId/held')
  @Allow('secretariat')
  @Answers(SideEventView)
  hold(@Param('sideEventId', ParseId) id: string, @Body() body: HoldSideEventBody, @By() by: Actor) {
    return this.holdSideEvent.run(id, body, by);
  }
}
