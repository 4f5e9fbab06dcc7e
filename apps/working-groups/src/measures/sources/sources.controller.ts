import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { ListSourcesQuery, ReadSources } from './read-sources.ts';
import { registerSource, RegisterSourceBody } from './register-source.ts';
import { officeOfItsCity } from './source-offices.ts';
import { SourceView } from './source.view.ts';

@Controller('v1/sources')
@ApiTags('measures')
export class SourcesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sources: ReadSources,
  ) {}

  @Post()
  @Allow('secretariat', officeOfItsCity)
  @Made('/v1/sources/:id')
  @Answers(SourceView)
  @ApiOperation({ summary: 'Registers where figures come from, and whether they may be published.' })
  register(@Body() body: RegisterSourceBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => registerSource(tx, body));
  }

  @Get()
  @Allow('reader')
  @Answers(SourceView, { page: true })
  @ApiOperation({ summary: 'Lists the sources of figures, in the order in which they were registered.' })
  list(@Query() query: ListSourcesQuery) {
    return this.sources.list(query);
  }

  @Get(':sourceId')
  @Allow('reader')
  @Answers(SourceView)
  @ApiOperation({ summary: 'Shows one source of figures.' })
  one(@Param('sourceId', ParseId) sourceId: string) {
    return this.sources.one(sourceId);
  }
}
