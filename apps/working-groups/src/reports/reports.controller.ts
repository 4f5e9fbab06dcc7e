import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '#auth';
import { AnswersRows, rows } from '#http';
import { ActionPlansQuery, ReadActionPlans } from './read-action-plans.ts';
import { AdoptionsQuery, ReadAdoptionsReport } from './read-adoptions.ts';
import { LevelsReportQuery, ReadLevelsReport } from './read-levels.ts';
import { ActionPlanRow, ActionPlansPage, AdoptionRow, LevelRow } from './report.view.ts';

@Controller('v1/reports')
@ApiTags('reports')
export class ReportsController {
  constructor(
    private readonly plans: ReadActionPlans,
    private readonly adoptionsReport: ReadAdoptionsReport,
    private readonly levelsReport: ReadLevelsReport,
  ) {}

  @Get('action-plans')
  @Allow('reader')
  @AnswersRows(ActionPlanRow, ActionPlansPage)
  @ApiOperation({
    summary: 'Reports the action items by state, progress and who works with whom, and says which are overdue; also as CSV.',
  })
  actionPlans(@Query() query: ActionPlansQuery, @Headers('accept') accept?: string) {
    const { plans } = this;
    return rows(
      { row: ActionPlanRow, name: 'action-plans' },
      query,
      accept,
      (each) => plans.rows(each),
      (each) => plans.page(each),
    );
  }

  @Get('adoptions')
  @Allow('reader')
  @AnswersRows(AdoptionRow)
  @ApiOperation({ summary: 'Reports how far each city has come with each platform on offer; also as CSV.' })
  adoptions(@Query() query: AdoptionsQuery, @Headers('accept') accept?: string) {
    return rows({ row: AdoptionRow, name: 'adoptions' }, query, accept, (each) => this.adoptionsReport.page(each));
  }

  @Get('levels')
  @Allow('reader')
  @AnswersRows(LevelRow)
  @ApiOperation({ summary: 'Reports how far each city is with each action item; also as CSV.' })
  levels(@Query() query: LevelsReportQuery, @Headers('accept') accept?: string) {
    return rows({ row: LevelRow, name: 'levels' }, query, accept, (each) => this.levelsReport.page(each));
  }
}
