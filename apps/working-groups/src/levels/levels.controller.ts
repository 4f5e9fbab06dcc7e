import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiExtension, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, PageQuery, ParseId, ParseSlug } from '#http';
import { assessLevel, AssessLevelBody } from './assess-level.ts';
import { LevelAssessmentView, LevelsView, LevelView } from './level.view.ts';
import { LevelsQuery, ReadLevels } from './read-levels.ts';

@Controller('v1/action-items/:itemId/levels')
@ApiTags('levels')
export class LevelsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly levels: ReadLevels,
  ) {}

  @Put(':cityId')
  @Allow('secretariat', office.param('cityId'))
  @Answers(LevelView)
  @ApiOperation({ summary: 'Says how far a member city is with the item as of a day; it is one more assessment each time.' })
  assess(
    @Param('itemId', ParseId) itemId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: AssessLevelBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => assessLevel(tx, itemId, cityId, body));
  }

  @Get()
  @Allow('reader')
  @Answers(LevelsView)
  @ApiExtension('x-collection', true)
  @ApiOperation({ summary: 'Compares the members by how far they are with the item, now or as of a day.' })
  ofItem(@Param('itemId', ParseId) itemId: string, @Query() query: LevelsQuery) {
    return this.levels.ofItem(itemId, query);
  }

  @Get(':cityId')
  @Allow('reader')
  @Answers(LevelAssessmentView, { page: true })
  @ApiOperation({ summary: "Lists one city's assessments by the day that each is as of, oldest first." })
  history(@Param('itemId', ParseId) itemId: string, @Param('cityId', ParseSlug) cityId: string, @Query() query: PageQuery) {
    return this.levels.history(itemId, cityId, query);
  }
}
