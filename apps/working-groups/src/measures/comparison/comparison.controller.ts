import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow } from '#auth';
import { AnswersRows, ParseCode, rows } from '#http';
import { ComparisonPage, ComparisonRow } from './comparison.view.ts';
import { ComparisonQuery, ReadComparison } from './read-comparison.ts';

@Controller('v1/indicators/:code/comparison')
@ApiTags('measures')
export class ComparisonController {
  constructor(private readonly comparison: ReadComparison) {}

  @Get()
  @Allow('reader')
  @AnswersRows(ComparisonRow, ComparisonPage)
  @ApiOperation({
    summary: 'Compares the members by an indicator in a period, and says of each figure why it is not comparable.',
    description:
      'Also as CSV. Members are those of the last day of the period. A member that reports by station has a row for each, its figure of ' +
      'the whole city first; one that has not reported has a row too.',
  })
  compare(@Param('code', ParseCode) code: string, @Query() query: ComparisonQuery, @Headers('accept') accept?: string) {
    return rows({ row: ComparisonRow, name: `comparison-${code}` }, query, accept, (each) => this.comparison.page(code, each));
  }
}
