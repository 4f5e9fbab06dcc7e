import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { acceptEnrolment } from './accept-enrolment.ts';
import { officeOfEnrolled, officeOfResponsible } from './enrolment-offices.ts';
import { EnrolmentView } from './enrolment.view.ts';
import { CityLiveBody, goLive } from './go-live.ts';
import { ListEnrolmentsQuery, ReadEnrolments } from './read-enrolments.ts';
import { requestEnrolment, RequestEnrolmentBody } from './request-enrolment.ts';
import { withdrawEnrolment, WithdrawEnrolmentBody } from './withdraw-enrolment.ts';

@Controller('v1')
@ApiTags('enrolments')
export class EnrolmentsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly enrolments: ReadEnrolments,
  ) {}

  @Post('action-items/:itemId/enrolments')
  @Allow('secretariat', office.body('cityId'))
  @Made('/v1/enrolments/:id')
  @Answers(EnrolmentView)
  @ApiOperation({ summary: 'Requests that a member city takes part in an item that cities take part in on request.' })
  request(@Param('itemId', ParseId) itemId: string, @Body() body: RequestEnrolmentBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => requestEnrolment(tx, itemId, body));
  }

  @Post('enrolments/:enrolmentId/acceptance')
  @Allow('secretariat', officeOfResponsible)
  @Answers(EnrolmentView)
  @ApiOperation({ summary: 'Accepts the request: the city takes part.' })
  accept(@Param('enrolmentId', ParseId) enrolmentId: string, @By() by: Actor) {
    return this.work.transaction(by, (tx) => acceptEnrolment(tx, enrolmentId));
  }

  @Post('enrolments/:enrolmentId/go-live')
  @Allow('secretariat', officeOfEnrolled)
  @Answers(EnrolmentView)
  @ApiOperation({ summary: 'Says since when an enrolled city has in use what the item is about.' })
  goLive(@Param('enrolmentId', ParseId) enrolmentId: string, @Body() body: CityLiveBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => goLive(tx, enrolmentId, body));
  }

  @Post('enrolments/:enrolmentId/withdrawal')
  @Allow('secretariat', officeOfEnrolled)
  @Answers(EnrolmentView)
  @ApiOperation({ summary: 'Withdraws the enrolment, however far it has come; the city may request another.' })
  withdraw(@Param('enrolmentId', ParseId) enrolmentId: string, @Body() body: WithdrawEnrolmentBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => withdrawEnrolment(tx, enrolmentId, body));
  }

  @Get('enrolments')
  @Allow('reader')
  @Answers(EnrolmentView, { page: true })
  @ApiOperation({ summary: 'Lists the enrolments of all items, oldest first.' })
  list(@Query() query: ListEnrolmentsQuery) {
    return this.enrolments.list(query);
  }

  @Get('enrolments/:enrolmentId')
  @Allow('reader')
  @Answers(EnrolmentView)
  @ApiOperation({ summary: 'Shows how far one city has come with an item that it takes part in.' })
  one(@Param('enrolmentId', ParseId) enrolmentId: string) {
    return this.enrolments.one(enrolmentId);
  }
}
