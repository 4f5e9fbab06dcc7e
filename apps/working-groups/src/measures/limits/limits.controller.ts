import { Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, ParseCode } from '#http';
import { adoptLimit } from './adopt-limit.ts';
import { limitNamed } from './first-limits.ts';
import { LimitView } from './limit.view.ts';
import { ListLimitsQuery, ReadLimits, shownLimit } from './read-limits.ts';

@Controller('v1/limits')
@ApiTags('measures')
export class LimitsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly limits: ReadLimits,
  ) {}

  @Put(':limitId/adoption')
  @Allow('secretariat')
  @Answers(LimitView)
  @ApiOperation({ summary: 'Adopts a limit: figures that are reported or revised from then on are judged by it.' })
  adopt(@Param('limitId', ParseCode) limitId: string, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => shownLimit(limitNamed(limitId), await adoptLimit(tx, limitId)));
  }

  @Get()
  @Allow('reader')
  @Answers(LimitView, { page: true })
  @ApiOperation({ summary: 'Lists the limits and bands that the network can judge figures by, in the order of their ids.' })
  list(@Query() query: ListLimitsQuery) {
    return this.limits.list(query);
  }

  @Get(':limitId')
  @Allow('reader')
  @Answers(LimitView)
  @ApiOperation({ summary: 'Shows one limit with where it comes from, and since when the network judges by it.' })
  one(@Param('limitId', ParseCode) limitId: string) {
    return this.limits.one(limitId);
  }
}
