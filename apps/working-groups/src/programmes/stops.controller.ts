import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, Matches, ParseId } from '#http';
import { cancelStop } from './cancel-stop.ts';
import { CancellationBody } from './cancellation.body.ts';
import { completeStop, CompleteStopBody } from './complete-stop.ts';
import { StopView } from './programme.view.ts';
import { ReadProgrammes } from './read-programmes.ts';
import { rescheduleStop, RescheduleStopBody } from './reschedule-stop.ts';
import { officeOfStop } from './stop-offices.ts';

@Controller('v1/stops')
@ApiTags('travelling programmes')
export class StopsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ReadProgrammes,
  ) {}

  @Patch(':stopId')
  @Allow('secretariat', officeOfStop)
  @Matches()
  @Answers(StopView)
  @ApiOperation({ summary: 'Gives an open stop other days, which no other stop of its programme has.' })
  reschedule(@Param('stopId', ParseId) stopId: string, @Body() body: RescheduleStopBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => rescheduleStop(tx, stopId, body));
  }

  @Post(':stopId/completion')
  @Allow('secretariat', officeOfStop)
  @Answers(StopView)
  @ApiOperation({ summary: 'Says that a stop is over, and how many visitors came where somebody counted.' })
  complete(@Param('stopId', ParseId) stopId: string, @Body() body: CompleteStopBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => completeStop(tx, stopId, body));
  }

  @Post(':stopId/cancellation')
  @Allow('secretariat', officeOfStop)
  @Answers(StopView)
  @ApiOperation({ summary: 'Cancels an open stop: its days are free for another.' })
  cancel(@Param('stopId', ParseId) stopId: string, @Body() body: CancellationBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => cancelStop(tx, stopId, body));
  }

  @Get(':stopId')
  @Allow('reader')
  @Answers(StopView)
  @ApiOperation({ summary: 'Shows one stop of a travelling programme.' })
  one(@Param('stopId', ParseId) stopId: string) {
    return this.programmes.stop(stopId);
  }
}
