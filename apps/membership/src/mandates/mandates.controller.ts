import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { endMandate, EndMandateBody } from './end-mandate.ts';
import { MandateView } from './mandate.view.ts';
import { ListMandatesQuery, ReadMandates } from './read-mandates.ts';
import { startMandate, StartMandateBody } from './start-mandate.ts';

@Controller('v1/mandates')
@ApiTags('mandates')
export class MandatesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mandates: ReadMandates,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Enters a person’s office for a city; one that is over already is entered as ended.' })
  @Allow('secretariat')
  @Made('/v1/mandates/:id')
  @Answers(MandateView)
  start(@Body() body: StartMandateBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => startMandate(tx, body));
  }

  @Post(':mandateId/end')
  @ApiOperation({ summary: 'Ends a mandate, and with it the presidency that it carries.' })
  @Allow('secretariat')
  @Answers(MandateView)
  end(@Param('mandateId', ParseId) mandateId: string, @Body() body: EndMandateBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => endMandate(tx, mandateId, body));
  }

  @Get()
  @ApiOperation({ summary: 'Lists the mandates of cities and people, or those held on a day, in the order in which they were entered.' })
  @Allow('reader')
  @Answers(MandateView, { page: true })
  list(@Query() query: ListMandatesQuery) {
    return this.mandates.list(query);
  }

  @Get(':mandateId')
  @ApiOperation({ summary: 'Shows a mandate.' })
  @Allow('reader')
  @Answers(MandateView)
  one(@Param('mandateId', ParseId) mandateId: string) {
    return this.mandates.one(mandateId);
  }
}
