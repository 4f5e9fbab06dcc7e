import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers, Made, ParseId, ParseSlug } from '#http';
import { AnnounceProgramme, AnnounceProgrammeBody } from './announce-programme.ts';
import { MakeVisit, MakeVisitBody } from './make-visit.ts';
import { PlanVisit, PlanVisitBody } from './plan-visit.ts';
import { ListProgrammesQuery, ReadProgrammes } from './read-programmes.ts';
import { CoverageView, VisitProgrammeView, VisitView } from './visit.view.ts';

@Controller('v1/visit-programmes')
@ApiTags('visits')
export class VisitsController {
  constructor(
    private readonly announceProgramme: AnnounceProgramme,
    private readonly planVisit: PlanVisit,
    private readonly makeVisit: MakeVisit,
    private readonly programmes: ReadProgrammes,
  ) {}

  @Post()
  @Allow('secretariat', 'president')
  @Made('/v1/visit-programmes/:id')
  @Answers(VisitProgrammeView)
  announce(@Body() body: AnnounceProgrammeBody, @By() by: Actor) {
    return this.announceProgramme.run(body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(VisitProgrammeView, { page: true })
  list(@Query() query: ListProgrammesQuery) {
    return this.programmes.list(query);
  }

  @Get(':programmeId')
  @Allow('reader')
  @Answers(VisitProgrammeView)
  one(@Param('programmeId', ParseId) programmeId: string) {
    return this.programmes.one(programmeId);
  }

  @Get(':programmeId/coverage')
  @Allow('reader')
  @Answers(CoverageView)
  coverage(@Param('programmeId', ParseId) programmeId: string) {
    return this.programmes.coverage(programmeId);
  }

  @Put(':programmeId/visits/:cityId')
  @Allow('secretariat', 'president')
  @Answers(VisitView)
  plan(
    @Param('programmeId', ParseId) programmeId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: PlanVisitBody,
    @By() by: Actor,
  ) {
    return this.planVisit.run(programmeId, cityId, body, by);
  }

  @Post(':programmeId/visits/:cityId/completion')
  @Allow('secretariat', 'president')
  @Answers(VisitView)
  complete(
    @Param('programmeId', ParseId) programmeId: string,
    @Param('cityId', ParseSlug) cityId: string,
    @Body() body: MakeVisitBody,
    @By() by: Actor,
  ) {
    return this.makeVisit.run(programmeId, cityId, body, by);
  }
}
