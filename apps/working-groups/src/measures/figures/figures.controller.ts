import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Matches, ParseCode, ParseSlug } from '#http';
import { FigureView } from './figure.view.ts';
import { FigureQuery, ReadFigures, RevisionsQuery, StationQuery } from './read-figures.ts';
import { reportFigure, ReportFigureBody } from './report-figure.ts';

@Controller('v1/indicators/:code/figures/:cityId/:period')
@ApiTags('measures')
export class FiguresController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly figures: ReadFigures,
  ) {}

  @Put()
  @Allow('secretariat', office.param('cityId'))
  @Matches({ onceThere: true })
  @Answers(FigureView)
  @ApiOperation({
    summary:
      'Says what an indicator is in a city and a period that has ended, or why there is no value; what was said before stays readable.',
  })
  report(
    @Param('code', ParseCode) indicator: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Param('period') period: string,
    @Query() { station = '' }: StationQuery,
    @Body() body: ReportFigureBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => reportFigure(tx, { indicator, cityId, period, station }, body));
  }

  @Get()
  @Allow('reader')
  @Answers(FigureView)
  @ApiOperation({ summary: 'Shows one figure as it now is, or as it stood at an instant.' })
  one(
    @Param('code', ParseCode) indicator: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Param('period') period: string,
    @Query() query: FigureQuery,
  ) {
    return this.figures.one({ indicator, cityId, period, station: query.station ?? '' }, query);
  }

  @Get('revisions')
  @Allow('reader')
  @Answers(FigureView, { page: true })
  @ApiOperation({ summary: 'Lists all that was ever said of a figure, oldest first.' })
  revisions(
    @Param('code', ParseCode) indicator: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Param('period') period: string,
    @Query() query: RevisionsQuery,
  ) {
    return this.figures.revisions({ indicator, cityId, period, station: query.station ?? '' }, query);
  }
}
