import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, Matches, ParseCode } from '#http';
import { defineIndicator, DefineIndicatorBody } from './define-indicator.ts';
import { officeOfIndicator, officeOfItsItem } from './indicator-offices.ts';
import { IndicatorView } from './indicator.view.ts';
import { ListIndicatorsQuery, ReadIndicators, shownIndicator } from './read-indicators.ts';
import { retireIndicator, RetireIndicatorBody } from './retire-indicator.ts';
import { reviseIndicator, ReviseIndicatorBody } from './revise-indicator.ts';

@Controller('v1/indicators')
@ApiTags('measures')
export class IndicatorsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly indicators: ReadIndicators,
  ) {}

  @Post()
  @Allow('secretariat', officeOfItsItem)
  @Made('/v1/indicators/:code')
  @Answers(IndicatorView)
  @ApiOperation({ summary: 'Defines what cities can be compared by: its unit, its period, and which way is better.' })
  define(@Body() body: DefineIndicatorBody, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => shownIndicator(await defineIndicator(tx, body)));
  }

  @Patch(':code')
  @Allow('secretariat', officeOfIndicator)
  @Matches()
  @Answers(IndicatorView)
  @ApiOperation({ summary: 'Changes an indicator; another unit, period, direction or denominator is a new version for figures to come.' })
  revise(@Param('code', ParseCode) code: string, @Body() body: ReviseIndicatorBody, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => shownIndicator(await reviseIndicator(tx, code, body)));
  }

  @Post(':code/retirement')
  @Allow('secretariat')
  @Answers(IndicatorView)
  @ApiOperation({ summary: 'Retires an indicator: it takes no figures any more, and those that there are stay.' })
  retire(@Param('code', ParseCode) code: string, @Body() body: RetireIndicatorBody, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => shownIndicator(await retireIndicator(tx, code, body)));
  }

  @Get()
  @Allow('reader')
  @Answers(IndicatorView, { page: true })
  @ApiOperation({ summary: 'Lists the indicators in the order of their codes.' })
  list(@Query() query: ListIndicatorsQuery) {
    return this.indicators.list(query);
  }

  @Get(':code')
  @Allow('reader')
  @Answers(IndicatorView)
  @ApiOperation({ summary: 'Shows one indicator, as it is now.' })
  one(@Param('code', ParseCode) code: string) {
    return this.indicators.one(code);
  }
}
