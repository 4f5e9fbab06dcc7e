import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '#auth';
import { AnswersRows, rows } from '#http';
import { FigureView } from './figure.view.ts';
import { ListFigures, ListFiguresQuery } from './list-figures.ts';

@Controller('v1/figures')
@ApiTags('measures')
export class FigureListController {
  constructor(private readonly figures: ListFigures) {}

  @Get()
  @Allow('reader')
  @AnswersRows(FigureView)
  @ApiOperation({
    summary: 'Lists figures as they now are, or as they stood at an instant; also as CSV, which can be changed and sent back.',
  })
  list(@Query() query: ListFiguresQuery, @Headers('accept') accept?: string) {
    return rows({ row: FigureView, name: 'figures' }, query, accept, (each) => this.figures.page(each));
  }
}
