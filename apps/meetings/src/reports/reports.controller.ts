import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '#auth';
import { AnswersRows, rows } from '#http';
import { ParticipationQuery, ReadParticipation } from './read-participation.ts';
import { ReadVisitsReport, VisitsQuery } from './read-visits.ts';
import { ParticipationPage, ParticipationRow, VisitRow, VisitsPage } from './report.view.ts';

@Controller('v1/reports')
@ApiTags('reports')
export class ReportsController {
  constructor(
    private readonly participations: ReadParticipation,
    private readonly visitsReport: ReadVisitsReport,
  ) {}

  @Get('participation')
  @Allow('reader')
  @AnswersRows(ParticipationRow, ParticipationPage)
  @ApiOperation({ summary: 'Reports which city was present, represented, excused or absent at which meeting, and its share; also as CSV.' })
  participation(@Query() query: ParticipationQuery, @Headers('accept') accept?: string) {
    const { participations } = this;
    return rows({ row: ParticipationRow, name: 'participation' }, query, accept, participations.reader(query), (each) =>
      participations.page(each),
    );
  }

  @Get('visits')
  @Allow('reader')
  @AnswersRows(VisitRow, VisitsPage)
  @ApiOperation({ summary: 'Reports whom the presidents have visited, and whom they are still to visit; also as CSV.' })
  visits(@Query() query: VisitsQuery, @Headers('accept') accept?: string) {
    const { visitsReport } = this;
    return rows(
      { row: VisitRow, name: 'visits' },
      query,
      accept,
      (each) => visitsReport.rows(each),
      (each) => visitsReport.page(each),
    );
  }
}
