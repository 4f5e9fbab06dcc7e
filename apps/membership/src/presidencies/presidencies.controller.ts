import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Made, ParseId } from '#http';
import { endPresidency, EndPresidencyBody } from './end-presidency.ts';
import { PresidencyView } from './presidency.view.ts';
import { ListPresidenciesQuery, ReadPresidencies } from './read-presidencies.ts';
import { schedulePresidency, SchedulePresidencyBody } from './schedule-presidency.ts';
import { startPresidency, StartPresidencyBody } from './start-presidency.ts';

@Controller('v1/presidencies')
@ApiTags('presidencies')
export class PresidenciesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly presidencies: ReadPresidencies,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Plans a term presidency of a mayor; nobody is told before it starts.' })
  @Allow('secretariat')
  @Made('/v1/presidencies/:id')
  @Answers(PresidencyView)
  schedule(@Body() body: SchedulePresidencyBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => schedulePresidency(tx, body));
  }

  @Post(':presidencyId/start')
  @ApiOperation({ summary: 'Starts a planned presidency, if the city is a member, the mandate is held and no other one is active.' })
  @Allow('secretariat')
  @Answers(PresidencyView)
  start(@Param('presidencyId', ParseId) presidencyId: string, @Body() body: StartPresidencyBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => startPresidency(tx, presidencyId, body));
  }

  @Post(':presidencyId/end')
  @ApiOperation({ summary: 'Ends the active presidency; the next one does not start before that day.' })
  @Allow('secretariat')
  @Answers(PresidencyView)
  end(@Param('presidencyId', ParseId) presidencyId: string, @Body() body: EndPresidencyBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => endPresidency(tx, presidencyId, body));
  }

  @Get()
  @ApiOperation({ summary: 'Lists the presidencies in the order in which they were planned, or the one in office on a day.' })
  @Allow('reader')
  @Answers(PresidencyView, { page: true })
  list(@Query() query: ListPresidenciesQuery) {
    return this.presidencies.list(query);
  }

  @Get(':presidencyId')
  @ApiOperation({ summary: 'Shows a presidency, planned, active or over.' })
  @Allow('reader')
  @Answers(PresidencyView)
  one(@Param('presidencyId', ParseId) presidencyId: string) {
    return this.presidencies.one(presidencyId);
  }
}
