import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor, Allow, By, office } from '#auth';
import { UnitOfWork } from '#events';
import { Answers, ParseSlug } from '#http';
import { AirView } from './air.view.ts';
import { ReadAir } from './read-air.ts';
import { takeReadings, TakeReadingsBody } from './take-readings.ts';

@Controller('v1')
@ApiTags('measures')
export class AirController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly air: ReadAir,
  ) {}

  @Post('air/readings')
  @Allow('secretariat', office.body('cityId'))
  @Answers(AirView)
  @ApiOperation({ summary: 'Takes the hourly readings of a city’s stations; one that is there is replaced. Answers how its air is now.' })
  take(@Body() body: TakeReadingsBody, @By() by: Actor) {
    return this.work.transaction(by, (tx) => takeReadings(tx, body));
  }

  @Get('cities/:cityId/air')
  @Allow('reader')
  @Answers(AirView)
  @ApiOperation({ summary: 'Shows how the air of a city is now: the European Air Quality Index by its newest readings.' })
  one(@Param('cityId', ParseSlug) cityId: string) {
    return this.air.of(cityId);
  }
}
