import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Matches, PageQuery, ParseCode, ParseSlug } from '#http';
import { ReadTargets } from './read-targets.ts';
import { setTarget, SetTargetBody } from './set-target.ts';
import { TargetView } from './target.view.ts';
import { withdrawTarget } from './withdraw-target.ts';

/** `network` in the place of the city is the network: nobody holds an office of it, so that its targets are the secretariat's. */
@Controller('v1/indicators/:code/targets')
@ApiTags('measures')
export class TargetsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly targets: ReadTargets,
  ) {}

  @Put(':cityId')
  @Allow('secretariat', office.param('cityId'))
  @Matches({ onceThere: true })
  @Answers(TargetView)
  @ApiOperation({ summary: 'Sets what a member city, or the `network`, means an indicator to be by a day.' })
  set(@Param('code', ParseCode) code: string, @Param('cityId', ParseSlug) cityId: string, @Body() body: SetTargetBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => setTarget(tx, code, cityId, body));
  }

  @Delete(':cityId')
  @Allow('secretariat', office.param('cityId'))
  @Matches()
  @Answers(TargetView)
  @ApiOperation({ summary: 'Withdraws the target of a city, or of the `network`; another can be set.' })
  withdraw(@Param('code', ParseCode) code: string, @Param('cityId', ParseSlug) cityId: string, @By() by: Actor) {
    return this.work.transaction(by, (tx) => withdrawTarget(tx, code, cityId));
  }

  @Get()
  @Allow('reader')
  @Answers(TargetView, { page: true })
  @ApiOperation({ summary: 'Lists the targets of an indicator with how far each is, in the order in which they were first set.' })
  list(@Param('code', ParseCode) code: string, @Query() query: PageQuery) {
    return this.targets.list(code, query);
  }

  @Get(':cityId')
  @Allow('reader')
  @Answers(TargetView)
  @ApiOperation({ summary: 'Shows the target of a city, or of the `network`, and how far it is.' })
  one(@Param('code', ParseCode) code: string, @Param('cityId', ParseSlug) cityId: string) {
    return this.targets.one(code, cityId);
  }
}
