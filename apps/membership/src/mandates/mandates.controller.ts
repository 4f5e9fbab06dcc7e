import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, DryRunQuery, Made, Matches, ParseId } from '#http';
import { annulMandate, AnnulMandateBody } from './annul-mandate.ts';
import { correctMandate, CorrectMandateBody } from './correct-mandate.ts';
import { endMandate, EndMandateBody } from './end-mandate.ts';
import { enterMandate, EnterMandateBody } from './enter-mandate.ts';
import { MandateView } from './mandate.view.ts';
import { ListMandatesQuery, ReadMandates } from './read-mandates.ts';

@Controller('v1/mandates')
@ApiTags('mandates')
export class MandatesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly mandates: ReadMandates,
  ) {}

  @Post()
  @ApiOperation({
    summary: 'Enters a person’s office for a city, once under a reference; it begins and ends by itself where these days lie ahead.',
  })
  @Allow('secretariat')
  @Made('/v1/mandates/:id')
  @Answers(MandateView)
  enter(@Body() body: EnterMandateBody, @Query() _: DryRunQuery, @By() by: Actor) {
    return this.work.transaction(by, (tx) => enterMandate(tx, body));
  }

  @Post(':mandateId/end')
  @ApiOperation({ summary: 'Ends a mandate, and with it the presidency that it carries; on a day to come it ends by itself.' })
  @Allow('secretariat')
  @Answers(MandateView)
  end(@Param('mandateId', ParseId) mandateId: string, @Body() body: EndMandateBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => endMandate(tx, mandateId, body));
  }

  @Patch(':mandateId')
  @ApiOperation({ summary: 'Corrects days that were entered wrongly; what is left out stays as it is.' })
  @Allow('secretariat')
  @Matches()
  @Answers(MandateView)
  correct(@Param('mandateId', ParseId) mandateId: string, @Body() body: CorrectMandateBody, @Query() _: DryRunQuery, @By() by: Actor) {
    return this.work.transaction(by, (tx) => correctMandate(tx, mandateId, body));
  }

  @Post(':mandateId/annulment')
  @ApiOperation({ summary: 'Annuls a mandate that never was: nobody holds it, and its period is free for the right one.' })
  @Allow('secretariat')
  @Answers(MandateView)
  annul(@Param('mandateId', ParseId) mandateId: string, @Body() body: AnnulMandateBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => annulMandate(tx, mandateId, body));
  }

  @Get()
  @ApiOperation({
    summary: 'Lists the mandates of cities and people, or those held on a day gone by or to come, in the order in which they were entered.',
  })
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
