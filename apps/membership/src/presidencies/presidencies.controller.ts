import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow, By, type Actor } from '#auth';
import { Answers, Made, ParseId } from '#http';
import { EndPresidency, EndPresidencyBody } from './end-presidency.ts';
import { PresidencyView } from './presidency.view.ts';
import { ListPresidenciesQuery, ReadPresidencies } from './read-presidencies.ts';
import { SchedulePresidency, SchedulePresidencyBody } from './schedule-presidency.ts';
import { StartPresidency, StartPresidencyBody } from './start-presidency.ts';

@Controller('v1/presidencies')
@ApiTags('presidencies')
export class PresidenciesController {
  constructor(
    private readonly schedulePresidency: SchedulePresidency,
    private readonly startPresidency: StartPresidency,
    private readonly endPresidency: EndPresidency,
    private readonly presidencies: ReadPresidencies,
  ) {}

  @Post()
  @Allow('secretariat')
  @Made('/v1/presidencies/:id')
  @Answers(PresidencyView)
  schedule(@Body() body: SchedulePresidencyBody, @By() by: Actor) {
    return this.schedulePresidency.run(body, by);
  }

  @Post(':presidencyId/start')
  @Allow('secretariat')
  @Answers(PresidencyView)
  start(@Param('presidencyId', ParseId) presidencyId: string, @Body() body: StartPresidencyBody, @By() by: Actor) {
    return this.startPresidency.run(presidencyId, body, by);
  }

  @Post(':presidencyId/end')
  @Allow('secretariat')
  @Answers(PresidencyView)
  end(@Param('presidencyId', ParseId) presidencyId: string, @Body() body: EndPresidencyBody, @By() by: Actor) {
    return this.endPresidency.run(presidencyId, body, by);
  }

  @Get()
  @Allow('reader')
  @Answers(PresidencyView, { page: true })
  list(@Query() query: ListPresidenciesQuery) {
    return this.presidencies.list(query);
  }

  @Get(':presidencyId')
  @Allow('reader')
  @Answers(PresidencyView)
  one(@Param('presidencyId', ParseId) presidencyId: string) {
    return this.presidencies.one(presidencyId);
  }
}
