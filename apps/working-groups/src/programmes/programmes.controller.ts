import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, Matches, PageQuery, ParseId } from '#http';
import { cancelProgramme } from './cancel-programme.ts';
import { CancellationBody } from './cancellation.body.ts';
import { planProgramme, PlanProgrammeBody } from './plan-programme.ts';
import { ProgrammeView, showProgramme, StopView } from './programme.view.ts';
import { ListProgrammesQuery, ReadProgrammes } from './read-programmes.ts';
import { scheduleStop, ScheduleStopBody } from './schedule-stop.ts';
import { updateProgramme, UpdateProgrammeBody } from './update-programme.ts';

@Controller('v1/travelling-programmes')
@ApiTags('travelling programmes')
export class ProgrammesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ReadProgrammes,
  ) {}

  @Post()
  @Allow('secretariat')
  @Made('/v1/travelling-programmes/:id')
  @Answers(ProgrammeView)
  @ApiOperation({ summary: 'Plans a programme that travels from city to city, led by a member.' })
  plan(@Body() body: PlanProgrammeBody, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => showProgramme(await planProgramme(tx, body), tx.today));
  }

  @Patch(':programmeId')
  @Allow('secretariat')
  @Matches()
  @Answers(ProgrammeView)
  @ApiOperation({ summary: 'Changes the title of a travelling programme, who leads it and who supports it.' })
  update(@Param('programmeId', ParseId) programmeId: string, @Body() body: UpdateProgrammeBody, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => showProgramme(await updateProgramme(tx, programmeId, body), tx.today));
  }

  @Post(':programmeId/stops')
  @Allow('secretariat')
  @Made('/v1/stops/:id')
  @Answers(StopView)
  @ApiOperation({ summary: 'Schedules a stop in a city, on days that no other stop of the programme has.' })
  schedule(@Param('programmeId', ParseId) programmeId: string, @Body() body: ScheduleStopBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => scheduleStop(tx, programmeId, body));
  }

  @Post(':programmeId/cancellation')
  @Allow('secretariat')
  @Answers(ProgrammeView)
  @ApiOperation({ summary: 'Cancels a travelling programme that is not done, and each of its open stops.' })
  cancel(@Param('programmeId', ParseId) programmeId: string, @Body() body: CancellationBody, @By() by: Actor) {
    return this.work.transaction(by, async (tx) => showProgramme(await cancelProgramme(tx, programmeId, body), tx.today));
  }

  @Get()
  @Allow('reader')
  @Answers(ProgrammeView, { page: true })
  @ApiOperation({ summary: 'Lists the travelling programmes, oldest first.' })
  list(@Query() query: ListProgrammesQuery) {
    return this.programmes.list(query);
  }

  @Get(':programmeId')
  @Allow('reader')
  @Answers(ProgrammeView)
  @ApiOperation({ summary: 'Shows one travelling programme, in its state as of today.' })
  one(@Param('programmeId', ParseId) programmeId: string) {
    return this.programmes.one(programmeId);
  }

  @Get(':programmeId/stops')
  @Allow('reader')
  @Answers(StopView, { page: true })
  @ApiOperation({ summary: 'Lists the stops of a travelling programme by their first days.' })
  stops(@Param('programmeId', ParseId) programmeId: string, @Query() query: PageQuery) {
    return this.programmes.stops(programmeId, query);
  }
}
