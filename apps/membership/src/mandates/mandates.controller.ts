import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers, Made, ParseId } from '#http';
import { EndMandate, EndMandateBody } from './end-mandate.ts';
import { MandateView } from './mandate.view.ts';
import { ListMandatesQuery, ReadMandates } from './read-mandates.ts';
import { StartMandate, StartMandateBody } from './start-mandate.ts';

@Controller('v1/mandates')
@ApiTags('mandates')
export class MandatesController {
  constructor(
    private readonly startMandate: StartMandate,
    private readonly endMandate: EndMandate,
    private readonly mandates: ReadMandates,
  ) {}

  @Post()
  @Allow('secretariat')
  @Made('/v1/mandates/:id')
  @Answers(MandateView)
  start(@Body() body: StartMandateBody, @By() by: Actor) {
    return this.startMandate.run(body, by);
  }

  @Post(':mandateId/end')
  @Allow('secretariat')
  @Answers(MandateView)
  end(@Param('mandateId', ParseId) mandateId: string, @Body() body: EndMandateBody, @By() by: Actor) {
    return this.endMandate.run(mandateId, body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(MandateView, { page: true })
  list(@Query() query: ListMandatesQuery) {
    return this.mandates.list(query);
  }

  @Get(':mandateId')
  @Allow('reader')
  @Answers(MandateView)
  one(@Param('mandateId', ParseId) mandateId: string) {
    return this.mandates.one(mandateId);
  }
}
