import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId, ParseSlug } from '#http';
import { announceProgramme, AnnounceProgrammeBody } from './announce-programme.ts';
import { makeVisit, MakeVisitBody } from './make-visit.ts';
import { planVisit, PlanVisitBody } from './plan-visit.ts';
import { ListProgrammesQuery, ReadProgrammes } from './read-programmes.ts';
import { CoverageView, VisitProgrammeView, VisitView } from './visit.view.ts';

@Controller('v1/visit-programmes')
@ApiTags('visits')
export class VisitsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ReadProgrammes,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Announces the president’s visits: a slot for each member, but for the president’s own city.' })
  @Allow('secretariat', 'president')
  @Made('/v1/visit-programmes/:id')
  @Answers(VisitProgrammeView)
  announce(@Body() body: AnnounceProgrammeBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => announceProgramme(tx, body));
  }

  @Put(':programmeId/visits/:cityId')
  @ApiOperation({ summary: 'Plans the visit to a member, or plans it anew, as long as it was not made.' })
  @Allow('secretariat', 'president')
  @Answers(VisitView)
  plan(
    @Param('programmeId', ParseId) programmeId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: PlanVisitBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => planVisit(tx, programmeId, cityId, body));
  }

  @Post(':programmeId/visits/:cityId/completion')
  @ApiOperation({ summary: 'Says that the visit was made, planned or not, and at which meeting in that city.' })
  @Allow('secretariat', 'president')
  @Answers(VisitView)
  make(
    @Param('programmeId', ParseId) programmeId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: MakeVisitBody,
    @By() by: Actor,
  ) {
    return this.work.transaction(by, (tx) => makeVisit(tx, programmeId, cityId, body));
  }

  @Get()
  @ApiOperation({ summary: 'Lists the visit programmes with their visits, in the order they were announced.' })
  @Allow('reader')
  @Answers(VisitProgrammeView, { page: true })
  list(@Query() query: ListProgrammesQuery) {
    return this.programmes.list(query);
  }

  @Get(':programmeId')
  @ApiOperation({ summary: 'Shows one programme with the visit to each city.' })
  @Allow('reader')
  @Answers(VisitProgrammeView)
  one(@Param('programmeId', ParseId) programmeId: string) {
    return this.programmes.one(programmeId);
  }

  @Get(':programmeId/coverage')
  @ApiOperation({ summary: 'Counts how many of the members were visited, are to be, or are not planned yet.' })
  @Allow('reader')
  @Answers(CoverageView)
  coverage(@Param('programmeId', ParseId) programmeId: string) {
    return this.programmes.coverage(programmeId);
  }
}
