import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, ParseId } from '#http';
import { officeOfExceedance } from './exceedance-offices.ts';
import { ExceedanceView } from './exceedance.view.ts';
import { explainExceedance, ExplainExceedanceBody } from './explain-exceedance.ts';
import { ListExceedancesQuery, ReadExceedances, shownExceedance } from './read-exceedances.ts';

@Controller('v1/exceedances')
@ApiTags('measures')
export class ExceedancesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly exceedances: ReadExceedances,
  ) {}

  @Post(':exceedanceId/explanation')
  @Allow('secretariat', officeOfExceedance)
  @Answers(ExceedanceView)
  @ApiOperation({ summary: 'Says why a limit was exceeded; said anew, the newest explanation stands.' })
  explain(@Param('exceedanceId', ParseId) exceedanceId: string, @Body() body: ExplainExceedanceBody, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => shownExceedance(await explainExceedance(tx, exceedanceId, body)));
  }

  @Get()
  @Allow('reader')
  @Answers(ExceedanceView, { page: true })
  @ApiOperation({ summary: 'Lists what was above a limit, withdrawn ones too, in the order in which it was found.' })
  list(@Query() query: ListExceedancesQuery) {
    return this.exceedances.list(query);
  }

  @Get(':exceedanceId')
  @Allow('reader')
  @Answers(ExceedanceView)
  @ApiOperation({ summary: 'Shows one exceedance with its count in the year and its explanation.' })
  one(@Param('exceedanceId', ParseId) exceedanceId: string) {
    return this.exceedances.one(exceedanceId);
  }
}
